//! Numbers in French, in the old and the reformed spelling: `trois`, `quatre-vingt-dix-neuf`, `vingt
//! et un`, `quarante mille`, `une trentaine`, `une demi-douzaine`; `40 000`, `1,5 milliard`.

use crate::numbers::digits::FigureStyle;
use crate::numbers::grammar::{Grammar, Token, Word};

pub(crate) const GRAMMAR: Grammar = Grammar { word, add, joined_by_and, is_number };

pub(crate) const FIGURES: FigureStyle = FigureStyle {
    groups: &[' ', '\u{A0}', '\u{202F}', '\u{2009}'],
    scales: &[("mille", 3), ("million", 6), ("millions", 6), ("milliard", 9), ("milliards", 9)],
    ..FigureStyle::COMMA
};

fn add(below: u64, small: u64) -> Option<u64> {
    match (below, small) {
        (0, _) => Some(small),
        (4, 20) => Some(80),
        (10, 7..=9) | (60 | 80, 10..=16) => Some(below + small),
        (20.., 1..=9) if below.is_multiple_of(10) => Some(below + small),
        _ => None,
    }
}

fn joined_by_and(below: u64, small: u64) -> bool {
    matches!((below, small), (0 | 20 | 30 | 40 | 50 | 60, 1) | (60, 11))
}

/// Whether a number is not an ordinal or a fraction, does not belong to digits, is not the cent of
/// `pour cent`, and is not `neuf` where that means new.
fn is_number(before: Option<&Token<'_>>, number: &[Token<'_>], after: &[Token<'_>]) -> bool {
    let next = |at: usize| after.get(at).map_or("", |token| token.text);
    if before.is_some_and(Token::is_digits)
        || is_part(next(0))
        || next(0) == "et" && (is_part(next(1)) || next(1) == "demie")
    {
        return false;
    }
    match number {
        [one] if matches!(one.word, Word::BareScale(_)) => {
            before.is_none_or(|before| before.text != "pour")
        }
        [one] if one.word == Word::Small(9) => {
            next(0).ends_with(['s', 'x'])
                && before.is_none_or(|before| {
                    let before = before.text.to_lowercase();
                    BEFORE_NINE.split(' ').any(|word| word == before)
                })
        }
        _ => true,
    }
}

/// Whether a word makes an ordinal or a fraction of the number before it.
fn is_part(word: &str) -> bool {
    word.ends_with("ième")
        || word.ends_with("ièmes")
        || matches!(word, "quart" | "quarts" | "tiers" | "demi" | "demis")
}

/// Words after which `neuf` is a number: it does not follow a noun.
const BEFORE_NINE: &str = "les des ces ses nos vos mes leurs aux de d à en dans par pour sur avec \
    entre et ou dont que plus moins près environ compte avait a ont sont réunit rassemble depuis";

fn word(word: &str) -> Word {
    match word {
        "et" => Word::And,
        "de" | "d" => Word::Of,
        "demi" => Word::Half,
        "bonne" | "petite" => Word::Size,
        "une" => Word::Small(1),
        "vingts" => Word::Small(20),
        "octante" => Word::Small(80),
        "cent" => Word::BareScale(100),
        "cents" => Word::Scale(100),
        "mille" => Word::BareScale(1_000),
        "million" | "millions" => Word::Scale(1_000_000),
        "milliard" | "milliards" => Word::Scale(1_000_000_000),
        "huitaine" => Word::GroupOf(8),
        "dizaine" | "dizaines" => Word::Group(10),
        "douzaine" | "douzaines" => Word::Group(12),
        "quinzaine" => Word::GroupOf(15),
        "vingtaine" => Word::Group(20),
        "trentaine" => Word::Group(30),
        "quarantaine" => Word::GroupOf(40),
        "cinquantaine" => Word::Group(50),
        "soixantaine" => Word::Group(60),
        "centaine" | "centaines" => Word::Group(100),
        "millier" | "milliers" => Word::Group(1_000),
        _ => Word::below_hundred(word, &UNITS, &TENS),
    }
}

#[rustfmt::skip]
const UNITS: [&str; 16] = [
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize",
];
#[rustfmt::skip]
const TENS: [&str; 8] = [
    "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante",
];

/// Writes cardinal numbers for ranks: `vingt et unième`, `deuxième`.
pub(crate) fn without_ranks(text: &str) -> String {
    let word = |word: &str| -> String {
        let lower = word.to_lowercase();
        match lower.trim_end_matches('s') {
            "premier" | "première" => return "un".to_owned(),
            "second" | "seconde" => return "deux".to_owned(),
            _ => {}
        }
        let Some(stem) = lower.trim_end_matches('s').strip_suffix("ième") else {
            return word.to_owned();
        };
        let words = UNITS.iter().chain(&TENS).copied().chain(["cent", "mille"]);
        let fits = |known: &&str| {
            let base = known.strip_suffix('e').unwrap_or(known);
            base == stem || format!("{base}u") == stem || base.replace('f', "v") == stem
        };
        words.into_iter().find(fits).unwrap_or(word).to_owned()
    };
    text.split_inclusive(|c: char| !c.is_alphabetic())
        .map(|part| {
            let end = part.trim_end_matches(|c: char| !c.is_alphabetic()).len();
            word(&part[..end]) + &part[end..]
        })
        .collect()
}
