//! Changes to a Fluent file that leave every other byte as it is.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use super::resource::{Entry, Resource, splice};
use crate::finding::Source;

/// Changes to one file.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    /// The bytes to replace, and their replacements; additions have an empty range.
    changes: Vec<(Range<usize>, String)>,
    /// Where things are in the file, once somebody has asked.
    places: OnceCell<Places>,
}

#[derive(Debug)]
struct Places {
    /// Which entry has an id.
    entries: HashMap<String, usize>,
    /// The byte after the last text of each message and its attributes.
    ends: HashMap<String, usize>,
}

impl Places {
    fn of(resource: &Resource) -> Self {
        let (mut entries, mut ends) = (HashMap::new(), HashMap::<String, usize>::new());
        for (at, entry) in resource.entries().iter().enumerate() {
            entries.entry(entry.id.clone()).or_insert(at);
            if let Some(end) = entry.pattern.end() {
                let last = ends.entry(entry.message().to_owned()).or_default();
                *last = end.max(*last);
            }
        }
        Self { entries, ends }
    }
}

impl Edits {
    pub(crate) fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    pub(crate) fn replace(&mut self, resource: &Resource, id: &str, canonical: &str) {
        let at = self.places(resource).entries.get(id);
        let Some(entry) = at.and_then(|at| resource.entries().get(*at)) else { return };
        let text = resource.source().text();
        let name_end = entry.span.range().end;
        let equals = text[name_end..].find('=').map_or(name_end, |at| name_end + at + 1);
        let end = entry.pattern.end().unwrap_or(equals).max(equals);
        let value = value(canonical, entry.attribute().is_some());
        self.changes.push((equals..end, value));
    }

    pub(crate) fn add_attribute(
        &mut self,
        resource: &Resource,
        message: &str,
        attribute: &str,
        canonical: &str,
    ) {
        let end = self.places(resource).ends.get(message).copied();
        let at = end.unwrap_or(resource.source().text().len());
        let value = value(canonical, true);
        self.changes.push((at..at, format!("\n    .{attribute} ={value}")));
    }

    fn places(&self, resource: &Resource) -> &Places {
        self.places.get_or_init(|| Places::of(resource))
    }

    /// Adds a text of its own to a message that has only attributes.
    pub(crate) fn add_value(&mut self, resource: &Resource, message: &str, canonical: &str) {
        let text = resource.source().text();
        let head = text.match_indices(message).find(|(at, _)| {
            let rest = text[at + message.len()..].trim_start_matches(' ');
            (*at == 0 || text[..*at].ends_with('\n')) && rest.starts_with('=')
        });
        if let Some((at, _)) = head {
            let equals = at + text[at..].find('=').unwrap_or(0) + 1;
            self.changes.push((equals..equals, value(canonical, false)));
        }
    }

    /// Adds a message of the source language, with these texts for its parts, after another one
    /// or at the end of the file.
    pub(crate) fn add(
        &mut self,
        resource: &Resource,
        after: Option<&str>,
        id: &str,
        parts: &[(&Entry, &str)],
    ) {
        let text = resource.source().text();
        let place = after.and_then(|after| self.places(resource).ends.get(after).copied());
        let at = place.unwrap_or_else(|| text.trim_end().len());
        let comment = parts.first().map_or(&[][..], |(entry, _)| &entry.comment);
        let parts = parts.iter().map(|(entry, text)| (entry.attribute(), *text));
        let message = message(id, comment, parts);
        let change = if at == 0 { format!("{message}\n") } else { format!("\n{message}") };
        self.changes.push((at..at, change));
    }

    /// The text of the file after the changes, with the line ends that it has.
    pub(crate) fn apply(mut self, source: &Source) -> String {
        // The file may not be in NFC, and keeps its bytes.
        let text = source.original();
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        // Additions at one place keep their order.
        self.changes.sort_by_key(|(range, _)| range.start);
        let changes = self.changes.into_iter();
        let changes = changes
            .map(|(range, change)| (source.original_range(range), change.replace('\n', line_end)));
        let mut changed = splice(text, changes);
        if !changed.ends_with('\n') {
            changed.push_str(line_end);
        }
        changed
    }
}

/// A message as a file has it, without a line end after it. Its parts are texts in canonical form:
/// its own without a name, attributes with theirs.
pub(crate) fn message<'a>(
    id: &str,
    comment: &[String],
    parts: impl IntoIterator<Item = (Option<&'a str>, &'a str)>,
) -> String {
    // What is allowed in one language is not in another.
    let comment = comment.iter().filter(|line| !is_allowance(line));
    let mut text: String =
        comment.map(|line| format!("{}\n", format!("# {line}").trim_end())).collect();
    text.push_str(&format!("{id} ="));
    for (attribute, canonical) in parts {
        match attribute {
            None => text.push_str(&value(canonical, false)),
            Some(name) => text.push_str(&format!("\n    .{name} ={}", value(canonical, true))),
        }
    }
    text
}

/// Whether a line of a comment allows a finding, and says nothing to translators.
pub(crate) fn is_allowance(line: &str) -> bool {
    line.trim_start().starts_with("allow(")
}

/// A text in canonical form as a file has it after the `=`: on the same line, or as
/// paragraphs below it.
fn value(canonical: &str, is_attribute: bool) -> String {
    if !canonical.contains("\n\n") {
        return format!(" {canonical}");
    }
    let indent = if is_attribute { "        " } else { "    " };
    let paragraphs = canonical.replace("\n\n", &format!("\n\n{indent}"));
    // At the start of a line of its own it would be syntax.
    let is_reserved = canonical.starts_with(['[', '*', '.']);
    if is_reserved { format!(" {paragraphs}") } else { format!("\n{indent}{paragraphs}") }
}
