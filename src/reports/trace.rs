//! What the virtual files hold: all that an answer is made from. Equal traces give
//! equal answers.

use std::fmt::Write;

use super::virtuals::Virtual;
use crate::check::Checked;
use crate::compare::Comparison;
use crate::data::schema::Kind;
use crate::data::{Record, json};
use crate::locales::progress::Progress;

/// The content of a virtual file.
pub(super) fn of(checked: &Checked, changes: Option<&Comparison>, file: &Virtual) -> String {
    let dossier = checked.dossier();
    match file {
        Virtual::Text(language, id) => text(checked, language, id),
        Virtual::Changes => changes.map(Comparison::trace).unwrap_or_default(),
        Virtual::Progress => format!("{:?}", Progress::all(dossier, checked.catalogue())),
        Virtual::Records(collection) => {
            let mut trace = String::new();
            let kind = Kind::of_collection(collection);
            for record in kind.map_or(&[][..], |kind| dossier.records(kind.name)) {
                let _ = writeln!(trace, "{}", json::record(record));
            }
            trace
        }
        Virtual::Ids(collection) => {
            let kind = Kind::of_collection(collection);
            let records = kind.map_or(&[][..], |kind| dossier.records(kind.name));
            records.iter().map(Record::id).collect::<Vec<_>>().join("\n")
        }
        Virtual::Record(collection, id) => {
            let record = Kind::of_collection(collection)
                .and_then(|kind| dossier.record(kind.name, id))
                .map(json::record);
            record.map(|record| record.to_string()).unwrap_or_default()
        }
        Virtual::Setting(key) => dossier
            .settings()
            .get(key)
            .map(|value| json::value(value).to_string())
            .unwrap_or_default(),
    }
}

/// The source texts that a text is made from, the facts that they name, and whether it
/// is to be marked as stale.
fn text(checked: &Checked, language: &str, id: &str) -> String {
    let Some(words) = checked.catalogue().words(language) else { return String::new() };
    let mut trace = String::new();
    let scope = checked.scope(id);
    for entry in words.closure(id) {
        let _ = writeln!(trace, "{}={}", entry.id, entry.extent.text());
        for variable in &entry.variables {
            let value = scope.and_then(|scope| scope.get(&variable.name));
            let _ = writeln!(trace, "${}={value:?}", variable.name);
        }
    }
    let _ = write!(trace, "{}", checked.is_marked(words, id));
    trace
}
