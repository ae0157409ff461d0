//! `briefing --print`: puts the pages of an edition onto the sheets of a printer.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::guard::{Guard, Task};
use super::set::Written;
use crate::config::{Config, Imposition, OnStage};
use crate::dossier::printer::KEY;
use crate::dossier::{Edition, Printer, head_to_tail_of};
use crate::finding::{Findings, Stop};
use crate::provenance::{Input, Inputs};
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

/// A file for a printer.
#[derive(Debug)]
pub(crate) struct PrintFile {
    pub(crate) bytes: Vec<u8>,
    /// The title of the edition.
    pub(crate) title: String,
    /// The warnings about its pages.
    pub(crate) warnings: Findings,
    /// What it was made from.
    pub(crate) inputs: Inputs,
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
    guard: &Guard,
    on_stage: OnStage<'_>,
) -> Result<Written, Stop> {
    let session = Session::open(config)?;
    on_stage("load");
    let reading = guard.begin(Task::Dossier)?;
    let content = session.content()?;
    guard.limit(content.dossier().settings().limits());
    let edition = session.edition(content.dossier())?;
    job.editions(&edition, content.dossier().settings().printer())?;
    on_stage("check");
    let shared = session.prepare(content, std::slice::from_ref(&edition), None)?;
    drop(reading);
    on_stage("typeset");
    let building = guard.begin(Task::edition(&edition))?;
    let PrintFile { bytes, warnings, .. } = job.make(&shared, &edition)?;
    drop(building);
    on_stage("write");
    let output = output.unwrap_or_else(|| Output::File(job.file_name(&edition).into()));
    publish::write(&bytes, &output)?;
    Ok(Written { outputs: vec![output], warnings })
}

impl PrintJob {
    /// The editions that a print file of an edition is made of.
    fn editions(self, edition: &Edition, printer: &Printer) -> Result<Vec<Edition>, Stop> {
        let bleed = if self.has_marks(printer) { printer.bleed() } else { Decimal::ZERO };
        let edition = edition.clone().bleeding(bleed);
        if self.imposition != Imposition::HeadToTail {
            return Ok(vec![edition]);
        }
        let [first, second] = edition.languages() else {
            let finding = head_to_tail_of(edition.languages().len());
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

    /// The print file of an edition.
    ///
    /// # Errors
    /// [`Stop`] when its pages have errors, or cannot be put onto sheets.
    pub(crate) fn make(self, shared: &Arc<Shared>, edition: &Edition) -> Result<PrintFile, Stop> {
        let printer = shared.content().dossier().settings().printer();
        let (mut printed, mut warnings) = (Vec::new(), Findings::default());
        let mut inputs = Inputs::default();
        for edition in self.editions(edition, printer)? {
            let typesetter = Typesetter::new(shared, &edition)?;
            let pages = typesetter.pages()?;
            typesetter.require_changes()?;
            printed.push(Printed::new(&typesetter, &pages)?);
            warnings.extend(pages.warnings);
            let read = typesetter.inputs();
            read.iter().for_each(|(input, digest)| inputs.insert(input, digest));
        }
        let profile = printer.path().map(|path| Input::File(path.to_owned()));
        for input in profile.into_iter().chain([Input::Setting(KEY.to_owned())]) {
            let digest = shared.digest(&input);
            inputs.insert(input, digest);
        }
        let bytes = publish::impose(&printed, self.imposition, self.has_marks(printer), printer)?;
        let title = printed.first().map(|first| first.title().to_owned()).unwrap_or_default();
        Ok(PrintFile { bytes, title, warnings, inputs })
    }

    /// The name of the print file of an edition: `dossier-fr-booklet.pdf`.
    fn file_name(self, edition: &Edition) -> String {
        format!("{}-{}.pdf", edition.file_stem(), self.imposition.name())
    }
}
