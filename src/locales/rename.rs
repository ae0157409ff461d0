//! Another id for the record that a message belongs to, in Fluent files and in the ledger. Every
//! byte that does not name it stays.

use std::sync::Arc;

use super::edit;
use super::resource::{Resource, splice, split_id};
use crate::finding::{Findings, Source};

/// The old and the new id of a message, and of the variable that a shared record is.
pub(crate) struct Rename {
    pub(crate) message: (String, String),
    pub(crate) variable: Option<(String, String)>,
}

impl Rename {
    /// The id of a message or attribute after the renaming.
    pub(crate) fn id(&self, id: &str) -> String {
        match split_id(id) {
            (message, attribute) if message == self.message.0 => {
                let attribute = attribute.map(|attribute| format!(".{attribute}"));
                format!("{}{}", self.message.1, attribute.unwrap_or_default())
            }
            _ => id.to_owned(),
        }
    }

    /// The text of a Fluent file after the renaming. The variable is only renamed in the messages
    /// that have it.
    pub(crate) fn file(&self, source: &Arc<Source>, has_variable: &dyn Fn(&str) -> bool) -> String {
        let (old, new) = &self.message;
        let text = source.text();
        let resource = Resource::parse(Arc::clone(source), &mut Findings::default());
        let mut changes: Vec<_> =
            heads(text, old).map(|at| (at..at + old.len(), new.clone())).collect();
        for entry in resource.entries() {
            for (id, span) in entry.references.iter().filter(|(id, _)| split_id(id).0 == old) {
                changes.push((span.range(), self.id(id)));
            }
            let variables = entry.variables.iter().filter(|_| has_variable(entry.message()));
            for variable in variables {
                let renamed = self.variable(&variable.name);
                changes.extend(renamed.map(|name| (variable.span.range(), name)));
            }
        }
        // A message as the first argument of a function is there twice.
        changes.sort_by_key(|(range, _)| range.start);
        changes.dedup();
        let changes = changes.into_iter().map(|(range, new)| (source.original_range(range), new));
        let renamed = splice(source.original(), changes);
        renamed.split_inclusive('\n').map(|line| self.comment(line)).collect()
    }

    /// A text in its canonical form after the renaming.
    pub(crate) fn text(&self, canonical: &str, has_variable: bool) -> String {
        let file = edit::message("text", &[], [(None, canonical)]) + "\n";
        let file = self.file(&Source::new("text", file), &|_| has_variable);
        let resource = Resource::parse(Source::new("text", file), &mut Findings::default());
        let entry = resource.entries().first().map(|entry| entry.pattern.canonical());
        entry.unwrap_or_else(|| canonical.to_owned())
    }

    /// The new name of a variable, if it is the record's.
    fn variable(&self, name: &str) -> Option<String> {
        let (old, new) = self.variable.as_ref()?;
        let rest = name.strip_prefix(old.as_str())?;
        (rest.is_empty() || rest.starts_with('-')).then(|| format!("{new}{rest}"))
    }

    /// A line in which a comment names variables.
    fn comment(&self, line: &str) -> String {
        let Some((old, new)) = self.variable.as_ref().filter(|_| line.starts_with('#')) else {
            return line.to_owned();
        };
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let written = format!("${old}");
        let mut parts = line.split(written.as_str());
        let mut renamed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let name = if part.starts_with(is_name) { old } else { new };
            renamed.push_str(&format!("${name}{part}"));
        }
        renamed
    }
}

/// Where a message is defined.
fn heads<'a>(text: &'a str, id: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(id).map(|(at, _)| at).filter(move |at| {
        let begins = *at == 0 || text[..*at].ends_with('\n');
        begins && text[at + id.len()..].trim_start_matches(' ').starts_with('=')
    })
}
