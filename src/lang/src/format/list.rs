//! Lists in a sentence, by CLDR's wide list patterns.

use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;

use super::error::FormatError;

/// What joins the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListKind {
    /// All of them: `A, B and C`.
    And,
    /// One of them: `A, B or C`.
    Or,
    /// Measures that belong together: `A, B, C`.
    Unit,
    /// One after the other, without a word before the last: `A, B, C`, `A、B、C`.
    Comma,
}

impl ListKind {
    /// All of them, by their names in messages and templates.
    pub const NAMES: &[(&str, Self)] =
        &[("and", Self::And), ("or", Self::Or), ("unit", Self::Unit), ("comma", Self::Comma)];
}

pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    unit: ListFormatter,
    comma: String,
}

impl Lists {
    pub(super) fn new(locale: &Locale) -> Result<Self, FormatError> {
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let loaded = |list: Result<_, _>| list.map_err(FormatError::loading("lists"));
        let and = loaded(ListFormatter::try_new_and(locale.into(), wide))?;
        let four = and.format_to_string(["1", "2", "3", "4"].iter());
        let comma = four.strip_prefix('1').and_then(|rest| rest.split('2').next());
        // Arabic says a word between all items of a sentence's list.
        let comma =
            comma.map(|comma| if comma.contains(char::is_alphabetic) { "، " } else { comma });
        Ok(Self {
            comma: comma.unwrap_or(", ").to_owned(),
            and,
            or: loaded(ListFormatter::try_new_or(locale.into(), wide))?,
            unit: loaded(ListFormatter::try_new_unit(locale.into(), wide))?,
        })
    }

    pub(super) fn list<T: AsRef<str>>(&self, items: &[T], kind: ListKind) -> String {
        let items = || items.iter().map(AsRef::as_ref);
        let formatter = match kind {
            ListKind::And => &self.and,
            ListKind::Or => &self.or,
            ListKind::Unit => &self.unit,
            ListKind::Comma => return items().collect::<Vec<&str>>().join(&self.comma),
        };
        formatter.format_to_string(items())
    }
}
