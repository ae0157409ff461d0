//! The record that an edition is about.

use serde::{Deserialize, Serialize};

use super::{Dossier, Record};
use crate::finding::{Code, Finding, quoted};

/// One record of a dossier. PDFs name it as `kind/id`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct Selection {
    kind: String,
    id: String,
}

impl From<Selection> for String {
    fn from(Selection { kind, id }: Selection) -> Self {
        format!("{kind}/{id}")
    }
}

impl TryFrom<String> for Selection {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let (kind, id) = written
            .split_once('/')
            .ok_or_else(|| format!("`{written}` is not a kind and an id"))?;
        Ok(Self { kind: kind.to_owned(), id: id.to_owned() })
    }
}

impl Selection {
    pub(crate) fn of(record: &Record) -> Self {
        Self { kind: record.kind().to_owned(), id: record.id().to_owned() }
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
        let all = dossier.all();
        let all = all.filter(|(kind, _)| collection.is_none_or(|name| name == kind.collection));
        let records: Vec<_> = all.map(|(_, record)| record).collect();
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

    /// The id of its message: `<kind>-<id>`.
    pub(crate) fn message(&self) -> String {
        format!("{}-{}", self.kind, self.id)
    }

    /// Its own id.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The name of its kind.
    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }

    /// Whether a dossier has the record.
    pub(crate) fn exists(&self, dossier: &Dossier) -> bool {
        dossier.record(&self.kind, &self.id).is_some()
    }
}
