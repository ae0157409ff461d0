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
}

pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    unit: ListFormatter,
}

impl Lists {
    pub(super) fn new(locale: &Locale) -> Result<Self, FormatError> {
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let loaded = |list: Result<_, _>| list.map_err(FormatError::loading("lists"));
        Ok(Self {
            and: loaded(ListFormatter::try_new_and(locale.into(), wide))?,
            or: loaded(ListFormatter::try_new_or(locale.into(), wide))?,
            unit: loaded(ListFormatter::try_new_unit(locale.into(), wide))?,
        })
    }

    pub(super) fn list<T: AsRef<str>>(&self, items: &[T], kind: ListKind) -> String {
        let formatter = match kind {
            ListKind::And => &self.and,
            ListKind::Or => &self.or,
            ListKind::Unit => &self.unit,
        };
        formatter.format_to_string(items.iter().map(AsRef::as_ref))
    }
}
