//! One spelling for characters that are read alike.
//!
//! Only some blocks are folded: compatibility decomposition would make 2 of the ² in m², a
//! plain space of the one between thousands, and letters of ™.

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;

/// Units with a character of their own whose letters the readers know.
const UNITS: &str = "㎈㎉㎍㎎㎏㎐㎑㎒㎓㎖㎗㎘㎚㎛㎜㎝㎞㎟㎠㎡㎢㎣㎤㎥㎦㎧㎩㎪㎫㎸㎾㎿㏄㏈㏊㏖";

/// Folds `text` into the characters that the readers know: composed Hangul, plain digits and
/// letters, units spelled out (㎢ as km²), nothing that is not heard.
pub(crate) fn fold(text: &str) -> Vec<char> {
    let decompose = DecomposingNormalizerBorrowed::new_nfkd();
    let mut folded = Vec::with_capacity(text.len());
    for c in text.chars() {
        let plain = decompose.normalize_iter(std::iter::once(c));
        if UNITS.contains(c) {
            folded.extend(plain.map(in_unit));
        } else if is_folded(c) {
            folded.extend(plain);
        } else {
            folded.push(c);
        }
    }
    let heard = folded.into_iter().filter(|&c| !is_silent(c));
    ComposingNormalizerBorrowed::new_nfc().normalize_iter(heard).collect()
}

/// The exponents and the stroke that a unit is written with.
fn in_unit(c: char) -> char {
    match c {
        '2' => '²',
        '3' => '³',
        '\u{2215}' => '/',
        _ => c,
    }
}

/// Accented capitals that acronyms have, subscript digits, ℃, ℉, ㈜ and its like, and the
/// full-width and half-width forms.
fn is_folded(c: char) -> bool {
    matches!(c,
        'µ' | 'À'..='Ä' | 'Ç'..='Ï' | 'Ñ'..='Ö' | 'Ù'..='Ü' | 'Ÿ' | '₀'..='₉' | '℃' | '℉'
        | '㈎'..='㈜' | '\u{FF01}'..='\u{FF5E}' | '\u{FFA1}'..='\u{FFDC}' | '￠' | '￡' | '￥' | '￦')
}

/// Format characters, fillers, accents and control characters other than white space.
fn is_silent(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || matches!(c, '\u{300}'..='\u{36F}')
        || c.is_control() && !c.is_whitespace()
}
