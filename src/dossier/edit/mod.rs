//! Changes to a data file that leave every other byte as it is: comments, order, quotation marks,
//! blank lines, line ends. What changes is found by the spans of the parser.

mod changes;
mod layout;
mod written;

use std::collections::BTreeMap;

pub(crate) use written::{Change, Written};

use changes::Changes;
use layout::{Item, Layout};

/// What is to be changed in a file.
#[derive(Debug, Default)]
pub(crate) struct Edit {
    /// By the ids of records.
    pub(crate) changed: BTreeMap<String, Change>,
    /// New records: their ids, and the keys that they have.
    pub(crate) added: Vec<(String, Vec<(String, Written)>)>,
}

impl Edit {
    pub(crate) fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.added.is_empty()
    }

    /// The text of a data file after the changes; `None` if it cannot be read. `order` are the keys
    /// of its records in the order of the schema.
    pub(crate) fn apply(&self, text: &str, order: &[&str]) -> Option<String> {
        let root = layout::parse(text)?;
        let mut changes = Changes::new(text, order);
        let records = match &root.layout {
            Layout::Sequence { items, .. } => items.as_slice(),
            _ => &[],
        };
        for record in records {
            if let Some(change) = id(record).and_then(|id| self.changed.get(id)) {
                changes.record(record, change);
            }
        }
        changes.append(&root, &self.added);
        Some(changes.applied())
    }
}

/// The id of a record.
fn id(record: &Item) -> Option<&str> {
    let Layout::Mapping { entries, .. } = &record.layout else { return None };
    let entry = entries.iter().find(|entry| entry.key.text() == Some("id"))?;
    entry.value.text()
}
