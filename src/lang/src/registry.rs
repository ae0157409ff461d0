//! The languages that have rules of their own. A new one is a module and a line here.

use crate::decimal_point::DECIMAL_POINT;
use crate::english::English;
use crate::french::French;
use crate::german::German;
use crate::japanese::Japanese;
use crate::korean::Korean;
use crate::language::{Language, Rule, Undetermined};
use crate::spanish::Spanish;

static LANGUAGES: [&dyn Language; 6] = [&German, &English, &Spanish, &French, &Japanese, &Korean];

/// Returns the language of a BCP 47 tag, whatever its script and region.
///
/// A tag that has no rules here, or that is not well formed, is the language `und`, for which
/// everything has its default.
///
/// ```
/// use briefing_lang::language;
///
/// assert_eq!(language("fr-CA").tag(), "fr");
/// assert_eq!(language("sv").tag(), "und");
/// ```
#[must_use]
pub fn language(tag: &str) -> &'static dyn Language {
    let base = tag.split(['-', '_']).next().unwrap_or_default();
    let others = DECIMAL_POINT.iter().map(|other| other as &dyn Language);
    let mut known = languages().chain(others);
    known.find(|known| known.tag().eq_ignore_ascii_case(base)).unwrap_or(&Undetermined)
}

/// Returns the languages that have rules of their own, in the order of their tags.
pub fn languages() -> impl Iterator<Item = &'static dyn Language> {
    LANGUAGES.into_iter()
}

/// Returns the marks of unfinished text in every language: people leave notes in their own.
///
/// ```
/// let text = "Texte à compléter";
/// assert!(briefing_lang::unfinished_marks().any(|mark| text.contains(mark)));
/// ```
pub fn unfinished_marks() -> impl Iterator<Item = &'static str> {
    let others = languages().filter(|known| known.rules().contains(&Rule::UnfinishedMarks));
    std::iter::once(&Undetermined as &dyn Language)
        .chain(others)
        .flat_map(|known| known.unfinished_marks().iter().copied())
}
