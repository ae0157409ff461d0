//! `briefing --print`: puts the pages of an edition onto the sheets of a printer.

use std::sync::Arc;

use super::set::Written;
use crate::config::{Config, Imposition, OnStage};
use crate::dossier::{Edition, Printer};
use crate::finding::{Code, Finding, Findings, Stop};
use crate::publish::{self, Output, Printed};
use crate::reports::{Shared, Typesetter};
use crate::session::Session;

/// What a printer is to make of an edition.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PrintJob {
    pub(crate) imposition: Imposition,
    /// Whether a booklet has crop marks.
    pub(crate) marks: bool,
}

/// Builds the edition of a configuration and writes a print file of it, by default into the current
/// folder.
///
/// # Errors
/// [`Stop`] with every finding of the stage that failed; nothing is written then.
pub(crate) fn print(
    config: &Config,
    job: PrintJob,
    output: Option<Output>,
    on_stage: OnStage<'_>,
) -> Result<Written, Stop> {
    let session = Session::open(config)?;
    on_stage("load");
    let content = session.content()?;
    let edition = session.edition(content.dossier())?;
    let printer = content.dossier().settings().printer().clone();
    let editions = job.editions(&edition, &printer)?;
    on_stage("check");
    let shared = session.prepare(content, &editions, None)?;
    on_stage("typeset");
    let (bytes, warnings) = job.make(&shared, &editions, &printer)?;
    on_stage("write");
    let output = output.unwrap_or_else(|| Output::File(job.file_name(&edition).into()));
    publish::write(&bytes, &output)?;
    Ok(Written { outputs: vec![output], warnings })
}

impl PrintJob {
    /// The editions that a print file of an edition is made of.
    ///
    /// # Errors
    /// [`Stop::Usage`] when the edition has not the languages that it takes.
    pub(crate) fn editions(
        self,
        edition: &Edition,
        printer: &Printer,
    ) -> Result<Vec<Edition>, Stop> {
        let bleed = if self.has_marks(printer) { printer.bleed() } else { Default::default() };
        let edition = edition.clone().bleeding(bleed);
        if self.imposition != Imposition::HeadToTail {
            return Ok(vec![edition]);
        }
        let [first, second] = edition.languages() else {
            let count = edition.languages().len();
            let message = format!("a booklet head to tail has two languages, not {count}");
            let finding = Finding::new(Code::BadEdition, message);
            return Err(Stop::usage(finding.help("name both, as in `--lang fr,ko`")));
        };
        Ok(vec![edition.in_language(first), edition.in_language(second)])
    }

    fn has_marks(self, printer: &Printer) -> bool {
        match self.imposition {
            Imposition::Pages => true,
            Imposition::TwoUp => false,
            Imposition::Booklet | Imposition::HeadToTail => self.marks || printer.marks(),
        }
    }

    /// The print file of editions, with the warnings about their pages.
    ///
    /// # Errors
    /// [`Stop`] when the pages of one have errors, or cannot be put onto sheets.
    pub(crate) fn make(
        self,
        shared: &Arc<Shared>,
        editions: &[Edition],
        printer: &Printer,
    ) -> Result<(Vec<u8>, Findings), Stop> {
        let (mut printed, mut warnings) = (Vec::new(), Findings::default());
        for edition in editions {
            let typesetter = Typesetter::new(shared, edition)?;
            let pages = typesetter.pages()?;
            typesetter.require_changes()?;
            printed.push(Printed::new(&typesetter, &pages)?);
            warnings.extend(pages.warnings);
        }
        let bytes = publish::impose(&printed, self.imposition, self.has_marks(printer), printer)?;
        Ok((bytes, warnings))
    }

    /// The name of the print file of an edition: `dossier-fr-booklet.pdf`.
    pub(crate) fn file_name(self, edition: &Edition) -> String {
        let name = edition.file_name();
        let name = name.strip_suffix(".pdf").unwrap_or(&name);
        format!("{name}-{}.pdf", self.imposition.name())
    }
}
