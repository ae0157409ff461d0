//! What a table has of a record.

use std::collections::BTreeMap;

use crate::dossier::cells::{Column, show};
use crate::dossier::{Dossier, Record};
use crate::locales::Content;
use crate::sheet::{Cell, Content as CellContent};

/// What a record has in a column.
pub(super) fn shown(record: &Record, column: &Column) -> Cell {
    let content = match column.key.as_str() {
        "id" => CellContent::Text(record.id().to_owned()),
        key => show(record.get(key), &column.part),
    };
    Cell { content, range: 0..0 }
}

/// The name of a record in the source language, for people; empty if it has none.
pub(super) fn name(content: &Content, record: &Record) -> String {
    let (id, nothing) = (record.message(), BTreeMap::new());
    let scope = content.scope(&id).unwrap_or(&nothing);
    let name = content.source_words().and_then(|words| {
        words.entry(&id)?;
        words.value(&format!("{{ {id} }}"), scope).ok()
    });
    name.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The ids of the records of a kind.
pub(super) fn ids(dossier: &Dossier, kind: &str) -> Vec<String> {
    dossier.records(kind).iter().map(|record| record.id().to_owned()).collect()
}
