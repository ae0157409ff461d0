//! Writes records as tables: a workbook with a sheet for each kind, or one kind as text.

use std::sync::Arc;

use super::shown::{name, shown};
use super::workbook::workbook;
use crate::config::Config;
use crate::dossier::Record;
use crate::dossier::cells::heads;
use crate::dossier::schema::Kind;
use crate::finding::{Code, Finding, Stop};
use crate::locales::Content;
use crate::session::{Loaded, Session};
use crate::sheet::{saved, write_text};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExportedTables {
    pub(crate) bytes: Vec<u8>,
    pub(crate) kinds: usize,
    pub(crate) records: usize,
}

/// Exports the records of a kind, or of all that have some. As text there can be only one.
///
/// # Errors
/// [`Stop`] when the facts have faults, [`Stop::Usage`] for a kind that the dossier does not have.
pub(crate) fn export(
    config: &Config,
    kind: Option<&str>,
    as_text: bool,
) -> Result<ExportedTables, Stop> {
    let Loaded { content, findings, .. } = Session::open(config)?.load(None);
    // Those of words are the business of others.
    let of_facts = |finding: &Finding| {
        finding.span().is_none_or(|span| span.source().path().starts_with("data/"))
    };
    let facts = findings.clone().filter_map(|finding| of_facts(&finding).then_some(finding));
    Stop::on_errors(facts)?;
    let content = content.ok_or(Stop::Findings(findings))?;
    let dossier = content.dossier();
    let kinds: Vec<&Arc<Kind>> = match kind {
        Some(name) => vec![dossier.kind(name).map_err(Stop::usage)?],
        None => dossier.schema().kinds().collect(),
    };
    let bytes = match kinds.as_slice() {
        [kind] if as_text => write_text(rows(&content, kind)),
        _ if as_text => {
            let finding = Finding::new(Code::BadSheet, "a text has the records of one kind");
            return Err(Stop::usage(finding.help("name it with --kind, or write a file `*.xlsx`")));
        }
        kinds => saved(workbook(&content, kinds)),
    };
    let bytes = bytes.map_err(|error| {
        let message = format!("this format cannot contain the records: {error}");
        Stop::Io(Finding::new(Code::UnwritableOutput, message))
    })?;
    let records = kinds.iter().map(|kind| dossier.records(&kind.name).len()).sum();
    Ok(ExportedTables { bytes, kinds: kinds.len(), records })
}

fn rows(content: &Content, kind: &Kind) -> Vec<Vec<String>> {
    let records = content.dossier().records(&kind.name);
    let heads = heads(kind, records);
    let head = heads.iter().map(|(head, _)| head.clone()).collect();
    let row = |record: &Record| {
        let cell = |(_, column): &(String, Option<_>)| match column {
            Some(column) => shown(record, column).text(),
            None => name(content, record),
        };
        heads.iter().map(cell).collect()
    };
    [head].into_iter().chain(records.iter().map(row)).collect()
}
