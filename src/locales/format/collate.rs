//! Sorting and index headings, by CLDR's collation.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::FormatError;

/// The order of a language.
pub(super) struct Collation {
    order: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

impl Collation {
    pub(super) fn new(locale: &Locale) -> Result<Self, FormatError> {
        let load = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = strength;
            Collator::try_new(locale.into(), options).map_err(FormatError::loading("sorting"))
        };
        Ok(Self { order: load(None)?, letters: load(Some(Strength::Primary))? })
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b).then_with(|| a.cmp(b))
    }

    pub(super) fn initial(&self, text: &str) -> String {
        let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let Some(letter) = text.chars().find(|c| c.is_alphanumeric()) else {
            return OTHERS.to_owned();
        };
        if let Some(consonant) = hangul_initial(letter) {
            return consonant.to_string();
        }
        if letter.to_uppercase().eq(letter.to_lowercase()) {
            return OTHERS.to_owned();
        }
        // ß becomes SS: the first letter is the heading.
        let letter = letter.to_uppercase().next().unwrap_or(letter);
        self.base(letter).unwrap_or(letter).to_string()
    }

    /// The plain letter under which the language sorts a letter; `None` where it sorts apart, as
    /// Ñ does in Spanish, Å in Swedish and Ø in Danish.
    fn base(&self, letter: char) -> Option<char> {
        let text = letter.to_string();
        if let Some(base) = undecomposed(letter) {
            // Such letters are primary ones of their own everywhere, so their place decides.
            let next = char::from_u32(u32::from(base) + 1)?.to_string();
            return (self.letters.compare(&text, &next) == Ordering::Less).then_some(base);
        }
        let base = DecomposingNormalizerBorrowed::new_nfd().normalize(&text).chars().next()?;
        (self.letters.compare(&text, &base.to_string()) == Ordering::Equal).then_some(base)
    }
}

/// The heading of all that begins with no letter.
const OTHERS: &str = "#";

/// The base of the Latin letters that Unicode does not take apart.
fn undecomposed(letter: char) -> Option<char> {
    match letter {
        'Æ' => Some('A'),
        'Đ' | 'Ð' => Some('D'),
        'Ħ' => Some('H'),
        'Ł' => Some('L'),
        'Ø' | 'Œ' => Some('O'),
        'ẞ' => Some('S'),
        'Ŧ' => Some('T'),
        _ => None,
    }
}

/// The consonant under which Korean lists a syllable; tense ones go under their plain ones.
fn hangul_initial(letter: char) -> Option<char> {
    const FIRST: u32 = 0xAC00;
    const LAST: u32 = 0xD7A3;
    const SYLLABLES_PER_CONSONANT: u32 = 21 * 28;
    const CONSONANTS: [char; 19] = [
        'ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ',
        'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
    ];
    let code = u32::from(letter);
    match letter {
        'ㄲ' => Some('ㄱ'),
        'ㄸ' => Some('ㄷ'),
        'ㅃ' => Some('ㅂ'),
        'ㅆ' => Some('ㅅ'),
        'ㅉ' => Some('ㅈ'),
        'ㄱ'..='ㅎ' if CONSONANTS.contains(&letter) => Some(letter),
        _ if (FIRST..=LAST).contains(&code) => {
            let index = usize::try_from((code - FIRST) / SYLLABLES_PER_CONSONANT).ok()?;
            CONSONANTS.get(index).copied()
        }
        _ => None,
    }
}
