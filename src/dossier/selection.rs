//! The record that an edition is about.

use serde::{Deserialize, Serialize};

use super::schema::Kind;
use super::{Dossier, Record};
use crate::finding::{Code, Finding, quoted};

/// One record of a dossier, by the id of its message. PDFs name it in this form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Selection(String);

impl Selection {
    pub(crate) fn of(record: &Record) -> Self {
        Self(record.message())
    }

    /// The record that `written` names: its id, or that of its message. Among several the one of
    /// the collection is meant, if there is one.
    ///
    /// # Errors
    /// A finding `unknown-record`.
    pub(crate) fn find(
        dossier: &Dossier,
        written: &str,
        collection: Option<&str>,
    ) -> Result<Self, Finding> {
        let unknown = |message: String| Finding::new(Code::UnknownRecord, message);
        let of = |kind: &&Kind| collection.is_none_or(|name| name == kind.collection);
        let records: Vec<_> = dossier.all().filter(|(kind, _)| of(kind)).map(|(_, r)| r).collect();
        let named = |record: &&&Record| record.id() == written || record.message() == written;
        match records.iter().filter(named).collect::<Vec<_>>()[..] {
            [record] => Ok(Self::of(record)),
            [] => {
                let place = collection.map(|name| format!(" in {name}")).unwrap_or_default();
                let ids = records.iter().map(|record| record.id());
                Err(unknown(format!("the dossier has no record `{written}`{place}"))
                    .did_you_mean(written, ids))
            }
            ref several => {
                let messages: Vec<_> = several.iter().map(|record| record.message()).collect();
                Err(unknown(format!("several records have the id `{written}`"))
                    .help(format!("name one of {}", quoted(&messages))))
            }
        }
    }

    /// The id of its message: `partnership-issy-guro`.
    pub(crate) fn message(&self) -> &str {
        &self.0
    }

    /// Its own id: `issy-guro`.
    pub(crate) fn id(&self) -> &str {
        Kind::split(&self.0).map_or(&self.0, |(_, id)| id)
    }

    /// Its collection, such as `partnerships`; `None` if there is no such kind any more.
    pub(crate) fn collection(&self) -> Option<&'static str> {
        Kind::of_message(&self.0).map(|kind| kind.collection)
    }

    /// Whether a dossier has the record.
    pub(crate) fn exists(&self, dossier: &Dossier) -> bool {
        Kind::split(&self.0).is_some_and(|(kind, id)| dossier.record(kind.name, id).is_some())
    }
}
