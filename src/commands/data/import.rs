//! Puts the records of a spreadsheet into the data files: all of them, or none if something in it is
//! wrong. What does not change keeps its bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::changes::Changes;
use super::file::{ImportedFile, path};
use super::options::Options;
use super::tables::tables;
use crate::config::Config;
use crate::dossier::cells::Reading;
use crate::dossier::schema::Kind;
use crate::dossier::{Dossier, Files, unknown_reference};
use crate::finding::{Code, Finding, Findings, Severity, Stop, Suggestions};
use crate::session::Session;

/// What changes in the data files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Imported {
    pub(crate) files: Vec<ImportedFile>,
}

/// Imports a workbook or a text with separators.
///
/// # Errors
/// [`Stop::Findings`] with everything that cannot be used, at its cell; [`Stop::Usage`] for a kind
/// that the dossier does not have. Nothing is written then.
pub(crate) fn import(
    config: &Config,
    name: &str,
    bytes: Vec<u8>,
    options: &Options,
) -> Result<Imported, Stop> {
    let session =
        if options.dry_run { Session::open(config)? } else { Session::open_to_change(config)? };
    let mut before = Findings::default();
    let dossier = Dossier::load(session.files(), &mut before);
    let dossier = dossier.ok_or_else(|| Stop::Findings(before.clone()))?;
    let tables = tables(&dossier, name, bytes, options)?;
    let mut findings = Findings::default();
    let mut changes = Vec::new();
    for (kind, table) in &tables {
        Stop::on_errors(faults_of(&before, kind))?;
        let reading = Reading { source: Arc::clone(&table.source), decimal: options.decimal };
        changes.push(Changes::read(&dossier, kind, table, &reading, &mut findings));
    }
    references(&dossier, &changes, &mut findings);
    Stop::on_errors(findings)?;
    let (mut files, mut imported) = (Vec::new(), Vec::new());
    for change in &changes {
        let (file, text) = change.file(session.files())?;
        files.extend(text.map(|text| (file.path.clone(), text)));
        imported.push(file);
    }
    if !files.is_empty() {
        check(&session, &files, &changes, &before)?;
    }
    if !options.dry_run {
        session.write(&files)?;
    }
    Ok(Imported { files: imported })
}

/// The faults of the data file of a kind, which leave nothing to compare with.
fn faults_of(before: &Findings, kind: &Kind) -> Findings {
    let path = path(kind);
    before.clone().filter_map(|finding| {
        let is_here = finding.span().is_some_and(|span| span.source().path() == path);
        let is_fault = finding.code() != Code::UnknownReference && is_here;
        is_fault.then(|| finding.help("correct the data file first, then import again"))
    })
}

/// Reports references to records that neither the dossier nor the spreadsheet has.
fn references(dossier: &Dossier, changes: &[Changes<'_>], findings: &mut Findings) {
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (kind, record) in dossier.all() {
        ids.entry(&kind.name).or_default().insert(record.id());
    }
    for change in changes {
        let added = change.added().map(|(id, _)| id);
        ids.entry(&change.kind.name).or_default().extend(added);
    }
    let suggestions = Suggestions::default();
    for value in changes.iter().flat_map(Changes::values) {
        for (kind, id, span) in value.references() {
            let known = ids.get(kind);
            if known.is_none_or(|known| !known.contains(id)) {
                let known = known.into_iter().flatten().copied();
                let finding = unknown_reference(dossier.schema(), kind, id, span);
                findings.push(finding.perhaps(&suggestions, id, known));
            }
        }
    }
}

/// Reads the dossier with its new files, as if somebody had edited them by hand.
fn check(
    session: &Session,
    files: &[(String, String)],
    changes: &[Changes<'_>],
    before: &Findings,
) -> Result<(), Stop> {
    let with = |all: Files, (path, text): &(String, String)| all.with(path, text);
    let files = files.iter().fold(session.files().clone(), with);
    let mut after = Findings::default();
    let dossier = Dossier::load(&files, &mut after);
    let is_error = |finding: &&Finding| finding.severity() == Severity::Error;
    let known: BTreeSet<_> =
        before.iter().filter(is_error).map(|it| (it.code(), it.message())).collect();
    let new = after.iter().filter(is_error);
    let new = new.filter(|finding| !known.contains(&(finding.code(), finding.message())));
    let mut findings = Findings::default();
    new.for_each(|finding| findings.push(finding.clone()));
    if let Some(dossier) = &dossier {
        changes.iter().for_each(|change| change.confirm(dossier, &mut findings));
    }
    Stop::on_errors(findings)
}
