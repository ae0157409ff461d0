//! `briefing`: builds one edition and writes its PDF.

use crate::check::untranslated;
use crate::config::{Config, OnStage};
use crate::finding::{Findings, Stop};
use crate::provenance::compare::Comparison;
use crate::publish::{self, Output};
use crate::reports::Typesetter;
use crate::session::Session;

#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) output: Output,
    pub(crate) warnings: Findings,
}

/// Builds the edition of a configuration and writes its PDF, by default to a file in the current
/// folder that is named after report and language. A report of changes prints `changes`.
///
/// # Errors
/// [`Stop`] with every finding of the stage that failed; nothing is written then.
pub(crate) fn set(
    config: &Config,
    output: Option<Output>,
    changes: Option<Comparison>,
    on_stage: OnStage<'_>,
) -> Result<Written, Stop> {
    let session = Session::open(config)?;
    on_stage("load");
    let content = session.content()?;
    let edition = session.edition(content.dossier())?;
    on_stage("check");
    let shared = session.prepare(content, std::slice::from_ref(&edition), changes)?;
    on_stage("prepare");
    let typesetter = Typesetter::new(&shared, &edition)?;
    on_stage("typeset");
    let pages = typesetter.pages()?;
    typesetter.require_changes()?;
    on_stage("export");
    let pdf = publish::export(&typesetter, &pages)?;
    on_stage("write");
    let output = output.unwrap_or_else(|| Output::File(edition.file_name().into()));
    publish::write(&pdf.bytes, &output)?;
    let mut warnings = pages.warnings;
    for language in edition.languages() {
        untranslated(shared.content(), language).into_iter().for_each(|it| warnings.push(it));
    }
    Ok(Written { output, warnings })
}
