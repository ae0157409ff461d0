//! Sorting and index headings, by CLDR's collation.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::error::FormatError;
use super::headings::Headings;
use crate::hangul::index_consonant;
use crate::language::Language;

pub(super) struct Collation {
    order: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
    headings: Headings,
    /// What does not count at the beginning of a text.
    article: Option<&'static str>,
}

impl Collation {
    pub(super) fn new(locale: &Locale, language: &dyn Language) -> Result<Self, FormatError> {
        let article = language.data().joined_article;
        let load = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = strength;
            Collator::try_new(locale.into(), options).map_err(FormatError::loading("sorting"))
        };
        let letters = load(Some(Strength::Primary))?;
        Ok(Self { order: load(None)?, headings: Headings::new(locale, &letters), letters, article })
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.order.compare(self.without_article(a), self.without_article(b));
        order.then_with(|| a.cmp(b))
    }

    pub(super) fn initial(&self, text: &str) -> String {
        let text = self.without_article(text);
        let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let Some((at, letter)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else {
            return OTHERS.to_owned();
        };
        if letter.is_numeric() {
            return OTHERS.to_owned();
        }
        if let Some(consonant) = index_consonant(letter) {
            return consonant.to_string();
        }
        let heading = self.headings.find(&text[at..], &self.letters);
        heading.map_or_else(|| self.own(letter), str::to_owned)
    }

    /// A name without the article that is written with it as one word.
    fn without_article<'a>(&self, text: &'a str) -> &'a str {
        let rest = self.article.and_then(|article| text.strip_prefix(article));
        rest.filter(|rest| rest.chars().take_while(|c| c.is_alphabetic()).count() > 1)
            .unwrap_or(text)
    }

    /// The heading of a letter for whose script the language has none.
    fn own(&self, letter: char) -> String {
        if letter.to_uppercase().eq(letter.to_lowercase()) {
            return self.uncased(letter);
        }
        // ß becomes SS: the first letter is the heading.
        let letter = letter.to_uppercase().next().unwrap_or(letter);
        self.base(letter).unwrap_or(letter).to_string()
    }

    /// The heading of a letter without capitals: the row of the kana, or the letter of the alphabet
    /// that it sorts as.
    fn uncased(&self, letter: char) -> String {
        let text = letter.to_string();
        if is_kana(letter) {
            let row = KANA.chars().take_while(|row| {
                self.letters.compare(&row.to_string(), &text) != Ordering::Greater
            });
            return row.last().unwrap_or(letter).into();
        }
        // Korean sorts a Chinese character as the syllable that it is read as.
        let after = |syllable: char| {
            self.letters.compare(&syllable.to_string(), &text) != Ordering::Greater
        };
        if after('가') && !after('힣') {
            let row = SYLLABLES.chars().take_while(|row| after(*row)).last();
            return row.and_then(index_consonant).unwrap_or(letter).into();
        }
        let base = DecomposingNormalizerBorrowed::new_nfkd().normalize(&text).chars().next();
        let same = |base: &char| self.letters.compare(&text, &base.to_string()) == Ordering::Equal;
        base.filter(same).unwrap_or(letter).into()
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

/// The first kana of each row, the headings of a Japanese index (CLDR's exemplars for indexes).
const KANA: &str = "あかさたなはまやらわ";

/// The first syllable of each consonant, tense ones with their plain ones.
const SYLLABLES: &str = "가나다라마바사아자차카타파하";

fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{31F0}'..='\u{31FF}'
        | '\u{FF66}'..='\u{FF9D}')
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
