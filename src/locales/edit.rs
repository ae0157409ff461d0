//! Changes to a Fluent file that leave every other byte as it is.

use std::ops::Range;

use crate::locales::{Entry, Resource};

/// The changes to one file.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    /// What takes the place of which bytes; additions have an empty range.
    changes: Vec<(Range<usize>, String)>,
}

/// A message that a file does not have yet.
#[derive(Debug, Default)]
pub(crate) struct Addition {
    /// Its comment, line by line.
    pub(crate) comment: Vec<String>,
    /// Its own text, in canonical form.
    pub(crate) value: Option<String>,
    /// Its attributes, in order.
    pub(crate) attributes: Vec<(String, String)>,
}

impl Edits {
    /// Whether nothing changes.
    pub(crate) fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Gives an entry of the file another text.
    pub(crate) fn replace(&mut self, resource: &Resource, id: &str, canonical: &str) {
        let Some(entry) = resource.entries().iter().find(|entry| entry.id == id) else { return };
        let text = resource.source().text();
        let name_end = entry.span.range().end;
        let equals = text[name_end..].find('=').map_or(name_end, |at| name_end + at + 1);
        let end = entry.pattern.end().unwrap_or(equals).max(equals);
        let value = value(canonical, entry.attribute().is_some());
        self.changes.push((equals..end, value));
    }

    /// Adds an attribute to a message that is there.
    pub(crate) fn add_attribute(
        &mut self,
        resource: &Resource,
        message: &str,
        attribute: &str,
        canonical: &str,
    ) {
        let at = end_of(resource, message).unwrap_or(resource.source().text().len());
        let value = value(canonical, true);
        self.changes.push((at..at, format!("\n    .{attribute} ={value}")));
    }

    /// Gives a message that has attributes alone a text of its own.
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

    /// Adds a message after another one, or at the end of the file.
    pub(crate) fn add(
        &mut self,
        resource: &Resource,
        after: Option<&str>,
        id: &str,
        addition: &Addition,
    ) {
        let text = resource.source().text();
        let place = after.and_then(|after| end_of(resource, after));
        let at = place.unwrap_or_else(|| text.trim_end().len());
        let addition = addition.write(id);
        let change = if at == 0 { format!("{addition}\n") } else { format!("\n{addition}") };
        self.changes.push((at..at, change));
    }

    /// The text of the file after the changes, with the line ends that it has.
    pub(crate) fn apply(mut self, text: &str) -> String {
        let crlf = text.contains("\r\n");
        // What is added at one place keeps its order.
        self.changes.sort_by_key(|(range, _)| range.start);
        let mut changed = String::with_capacity(text.len() * 2);
        let mut from = 0;
        for (range, change) in self.changes {
            changed.push_str(&text[from..range.start.max(from)]);
            if crlf {
                changed.push_str(&change.replace('\n', "\r\n"))
            } else {
                changed.push_str(&change)
            }
            from = range.end.max(from);
        }
        changed.push_str(&text[from..]);
        if !changed.ends_with('\n') {
            changed.push_str(if crlf { "\r\n" } else { "\n" });
        }
        changed
    }
}

impl Addition {
    /// A message of the source language, with these texts for its parts.
    pub(crate) fn of(parts: &[(&Entry, &str)]) -> Self {
        let mut addition = Self::default();
        for (entry, text) in parts {
            addition.comment.clone_from(&entry.comment);
            match entry.attribute() {
                Some(name) => addition.attributes.push((name.to_owned(), (*text).to_owned())),
                None => addition.value = Some((*text).to_owned()),
            }
        }
        addition
    }

    /// The message as a file has it, without a line end after it.
    pub(crate) fn write(&self, id: &str) -> String {
        let mut text = String::new();
        for line in &self.comment {
            // What is allowed in one language is not in another.
            if line.starts_with("allow(") {
                continue;
            }
            text.push_str(format!("# {line}").trim_end());
            text.push('\n');
        }
        text.push_str(&format!("{id} ="));
        if let Some(canonical) = &self.value {
            text.push_str(&value(canonical, false));
        }
        for (name, canonical) in &self.attributes {
            text.push_str(&format!("\n    .{name} ={}", value(canonical, true)));
        }
        text
    }
}

/// A text in canonical form as it stands after the `=`: on the same line, or as
/// paragraphs below it.
fn value(canonical: &str, is_attribute: bool) -> String {
    if !canonical.contains("\n\n") {
        return format!(" {canonical}");
    }
    let indent = if is_attribute { "        " } else { "    " };
    let paragraphs: Vec<_> = canonical.split("\n\n").collect();
    format!("\n{indent}{}", paragraphs.join(&format!("\n\n{indent}")))
}

/// The byte after the last text of a message and its attributes.
fn end_of(resource: &Resource, message: &str) -> Option<usize> {
    let entries = resource.entries().iter().filter(|entry| entry.message() == message);
    entries.filter_map(|entry| entry.pattern.end()).max()
}
