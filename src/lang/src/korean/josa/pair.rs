//! The particle pairs, and which half follows which sound.
//!
//! Source: 한글 맞춤법 and the entries of 표준국어대사전; the forms of 이다 follow 한글 맞춤법 제36항
//! and 표준어 규정 제26항 (이에요/예요). 이자 is absent: it keeps its 이 after a vowel (가수이자 배우).

use std::cmp::Reverse;
use std::fmt;

use crate::korean::reading::{Sound, fold};

/// Each pair as (form after a consonant, form after a vowel).
#[rustfmt::skip]
const PAIRS: &[(&str, &str)] = &[
    ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("아", "야"), ("으로", "로"),
    ("은커녕", "는커녕"), ("과는", "와는"), ("과도", "와도"), ("과의", "와의"), ("으로서", "로서"),
    ("으로써", "로써"), ("으로부터", "로부터"), ("으로는", "로는"), ("으로도", "로도"),
    ("으로만", "로만"), ("으로의", "로의"), ("으로까지", "로까지"), ("으로서는", "로서는"),
    ("으로서의", "로서의"), ("으로부터는", "로부터는"), ("으로부터의", "로부터의"), ("이나", "나"),
    ("이나마", "나마"), ("이란", "란"), ("이랑", "랑"), ("이야", "야"), ("이야말로", "야말로"),
    ("이여", "여"), ("이시여", "시여"), ("이든", "든"), ("이든가", "든가"), ("이든지", "든지"),
    ("이라", "라"), ("이라고", "라고"), ("이라는", "라는"), ("이라도", "라도"), ("이라면", "라면"),
    ("이라며", "라며"), ("이라서", "라서"), ("이라야", "라야"), ("이라든가", "라든가"),
    ("이라든지", "라든지"), ("이다", "다"), ("이거나", "거나"), ("이고", "고"), ("이며", "며"),
    ("이면", "면"), ("이면서", "면서"), ("이므로", "므로"), ("이니", "니"), ("이니까", "니까"),
    ("이던", "던"), ("이지", "지"), ("이지만", "지만"), ("이죠", "죠"), ("이네", "네"),
    ("이요", "요"), ("이에요", "예요"), ("이어요", "여요"), ("이어서", "여서"), ("이어야", "여야"),
    ("이었다", "였다"), ("이었고", "였고"), ("이었으나", "였으나"), ("이었으며", "였으며"),
    ("이었던", "였던"), ("이었습니다", "였습니다"), ("이었음", "였음"), ("이었지만", "였지만"),
    ("이었는데", "였는데"), ("이었으므로", "였으므로"), ("이었기", "였기"), ("이었을", "였을"),
    ("이었다는", "였다는"), ("이었다고", "였다고"), ("이라면서", "라면서"), ("이라지만", "라지만"),
    ("이라던", "라던"), ("이라니", "라니"), ("이래", "래"), ("으로서도", "로서도"),
    ("으로써도", "로써도"), ("으로부터도", "로부터도"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    closed: &'static str,
    open: &'static str,
}

impl Pair {
    /// Every pair, in the order in which messages list them.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        PAIRS.iter().map(|&(closed, open)| Self { closed, open })
    }

    /// Finds the pair that `written` names, its halves in either order.
    pub(super) fn find(written: &str) -> Option<Self> {
        let folded: String = fold(written).into_iter().collect();
        let (left, right) = folded.split_once('/')?;
        let halves = (left.trim(), right.trim());
        Self::all()
            .find(|pair| halves == (pair.closed, pair.open) || halves == (pair.open, pair.closed))
    }

    pub(super) fn has(self, form: &str) -> bool {
        self.closed == form || self.open == form
    }

    /// Whether it is a form of 이다, which may keep its 이 after a vowel. Particles made
    /// from one (이라는, 이나, 이란) do not.
    pub(super) fn is_copula(self) -> bool {
        const PARTICLES: &[&str] =
            &["이라", "이나", "이란", "이랑", "이래", "이든", "이야", "이여", "이시"];
        let particle = PARTICLES.iter().any(|head| self.closed.starts_with(head));
        self.closed.starts_with('이') && self.closed != "이" && !particle
    }

    /// The ways in which people write both forms at once.
    pub(super) fn doubled(self) -> Vec<String> {
        let Self { closed, open } = self;
        let mut written = vec![format!("{closed}({open})"), format!("{open}({closed})")];
        if let Some(added) = closed.strip_suffix(open) {
            written.push(format!("({added}){open}"));
        }
        written
    }

    /// The pair that the writer of an unknown one had in mind, when a half of it shows that.
    pub(super) fn near(written: &str) -> Option<Self> {
        let halves: Vec<&str> =
            written.split(|c: char| !c.is_alphabetic()).filter(|half| !half.is_empty()).collect();
        let shared = |pair: &Self| {
            usize::from(halves.contains(&pair.closed)) + usize::from(halves.contains(&pair.open))
        };
        Self::all().min_by_key(|pair| Reverse(shared(pair))).filter(|pair| shared(pair) > 0)
    }

    /// The form that follows one sound. 으로 and its compounds drop 으 after ㄹ as after a vowel.
    pub(super) fn after(self, sound: Sound) -> &'static str {
        match sound {
            Sound::Vowel => self.open,
            Sound::Rieul if self.closed.starts_with("으로") => self.open,
            Sound::Rieul | Sound::Consonant => self.closed,
        }
    }

    /// The form on which all possible sounds agree, if there is one.
    pub(super) fn after_all(self, sounds: &[Sound]) -> Option<&'static str> {
        let mut forms = sounds.iter().map(|&sound| self.after(sound));
        let first = forms.next()?;
        forms.all(|form| form == first).then_some(first)
    }
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.closed, self.open)
    }
}
