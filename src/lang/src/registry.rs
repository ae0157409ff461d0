//! The languages that have rules of their own. A new one is a module and a line here.

use crate::arabic::Arabic;
use crate::chinese::Chinese;
use crate::english::English;
use crate::french::French;
use crate::german::German;
use crate::italian::Italian;
use crate::japanese::Japanese;
use crate::korean::Korean;
use crate::language::{Language, LanguageData, Rule};
use crate::numbers::FigureStyle;
use crate::spanish::Spanish;
use crate::vietnamese::Vietnamese;

static LANGUAGES: [&dyn Language; 10] = [
    &Arabic,
    &German,
    &English,
    &Spanish,
    &French,
    &Italian,
    &Japanese,
    &Korean,
    &Vietnamese,
    &Chinese,
];

/// Languages of which only this is known here: their numbers have a decimal point.
static DECIMAL_POINT: [&dyn Language; 3] = [
    &&LanguageData { tag: "he", name: "Hebrew", ..POINT },
    &&LanguageData { tag: "hi", name: "Hindi", ..POINT },
    &&LanguageData { tag: "th", name: "Thai", ..POINT },
];
const POINT: LanguageData =
    LanguageData { figure_style: FigureStyle::POINT, ..LanguageData::NEUTRAL };

static UNDETERMINED: &dyn Language = &&LanguageData::NEUTRAL;

/// Returns the language of a BCP 47 tag, whatever its script and region.
///
/// A tag that has no rules here, or that is not well formed, is the language `und`, for which
/// everything has its default.
///
/// ```
/// use briefing_lang::language;
///
/// assert_eq!(language("fr-CA").data().tag, "fr");
/// assert_eq!(language("sv").data().tag, "und");
/// ```
#[must_use]
pub fn language(tag: &str) -> &'static dyn Language {
    let base = tag.split(['-', '_']).next().unwrap_or_default();
    let mut known = languages().chain(DECIMAL_POINT);
    known.find(|known| known.data().tag.eq_ignore_ascii_case(base)).unwrap_or(UNDETERMINED)
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
    std::iter::once(UNDETERMINED)
        .chain(others)
        .flat_map(|known| known.data().unfinished_marks.iter().copied())
}
