//! Sorting and index headings, by CLDR's collation.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::error::FormatError;
use crate::hangul::index_consonant;

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
        if let Some(consonant) = index_consonant(letter) {
            return consonant.to_string();
        }
        if letter.to_uppercase().eq(letter.to_lowercase()) {
            return OTHERS.to_owned();
        }
        // ß becomes SS: the first letter is the heading.
        let letter = letter.to_uppercase().next().unwrap_or(letter);
        self.base(letter).unwrap_or(letter).to_string()
    }

    /// The plain letter under which the language sorts a letter; `None` where it is a letter of its
    /// own, as Ñ is in Spanish, Å in Swedish and Ø in Danish.
    fn base(&self, letter: char) -> Option<char> {
        let text = letter.to_string();
        if let Some(base) = undecomposed(letter) {
            // Everywhere these are primary letters of their own, so their place decides.
            let next = char::from_u32(u32::from(base) + 1)?.to_string();
            return (self.letters.compare(&text, &next) == Ordering::Less).then_some(base);
        }
        let base = DecomposingNormalizerBorrowed::new_nfd().normalize(&text).chars().next()?;
        (self.letters.compare(&text, &base.to_string()) == Ordering::Equal).then_some(base)
    }
}

/// The heading of what does not begin with a letter.
const OTHERS: &str = "#";

/// The base of the Latin letters that Unicode does not decompose.
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
