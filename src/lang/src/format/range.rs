//! Ranges of numbers, each end as it is written alone.

/// Joins two numbers. Units that are equal and separated from the number by a space are written
/// once; ends with other signs have spaces around the mark (ICU's collapsing of ranges).
pub(super) fn join(start: &str, end: &str, mark: &str) -> String {
    if start == end {
        return end.to_owned();
    }
    let (from, to) = (Parts::of(start), Parts::of(end));
    let same = from.before == to.before && from.after == to.after;
    let is_word = |text: &str| text.starts_with([' ', '\u{A0}', '\u{202F}']);
    if same && from.before.is_empty() && (from.after.is_empty() || is_word(from.after)) {
        let number = &start[..start.len() - from.after.len()];
        return format!("{number}{mark}{end}");
    }
    format!("{start} {} {end}", mark.trim())
}

/// What is written around the digits of a number.
struct Parts<'a> {
    before: &'a str,
    after: &'a str,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Self {
        let first = text.find(char::is_numeric).unwrap_or(0);
        let last = text.char_indices().rfind(|(_, c)| c.is_numeric());
        let end = last.map_or(0, |(at, c)| at + c.len_utf8());
        Self { before: &text[..first], after: &text[end..] }
    }
}
