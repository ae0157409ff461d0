//! `briefing`: builds one edition and writes it as a PDF, or in another format.

use std::path::PathBuf;

use crate::check::untranslated;
use crate::commands::guard::{Guard, Task};
use crate::config::{Config, FileFormat, OnStage, PPI};
use crate::dossier::Edition;
use crate::finding::{Code, Finding, Findings, Stop};
use crate::provenance::compare::Comparison;
use crate::publish::{self, Output, WebDocument, encode, names, pictures};
use crate::reports::Typesetter;
use crate::session::Session;

/// Where an edition goes, and as what.
#[derive(Debug, Clone)]
pub(crate) struct SetOptions {
    /// By default a file in the current folder that is named after report and language.
    pub(crate) output: Option<Output>,
    /// By default that of the name of the file, or PDF.
    pub(crate) format: Option<FileFormat>,
    /// How many pixels an inch of a PNG has.
    pub(crate) ppi: u16,
}

#[derive(Debug)]
pub(crate) struct Written {
    /// What was written: a file, or one for each page.
    pub(crate) outputs: Vec<Output>,
    pub(crate) warnings: Findings,
}

impl SetOptions {
    /// Writes to a place, in the format of its name.
    pub(crate) fn to(output: Output) -> Self {
        Self { output: Some(output), format: None, ppi: PPI }
    }

    fn format(&self) -> FileFormat {
        let named = match &self.output {
            Some(Output::File(path)) => FileFormat::of(path),
            _ => None,
        };
        self.format.or(named).unwrap_or(FileFormat::Pdf)
    }

    /// Where so many files of an edition go.
    fn outputs(&self, edition: &Edition, count: usize) -> Result<Vec<Output>, Stop> {
        let format = self.format();
        let path = match &self.output {
            Some(Output::Stdout) if count > 1 => {
                let message = format!("standard output cannot have {count} files");
                let finding = Finding::new(Code::TerminalOutput, message);
                let help = "name a file with --out: each page gets a number";
                return Err(Stop::usage(finding.help(help)));
            }
            Some(output) if count == 1 => return Ok(vec![output.clone()]),
            Some(Output::File(path)) => path.clone(),
            _ => PathBuf::from(format!("{}.{}", edition.file_stem(), format.name())),
        };
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let files = names(&stem, format, count).into_iter();
        Ok(files.map(|name| Output::File(path.with_file_name(name))).collect())
    }
}

/// Builds the edition of a configuration and writes it. A report of changes prints `changes`.
///
/// # Errors
/// [`Stop`] with every finding of the stage that failed; nothing is written then.
pub(crate) fn set(
    config: &Config,
    options: &SetOptions,
    changes: Option<Comparison>,
    guard: &Guard,
    on_stage: OnStage<'_>,
) -> Result<Written, Stop> {
    let session = Session::open(config)?;
    on_stage("load");
    let reading = guard.begin(Task::Dossier)?;
    let content = session.content()?;
    guard.limit(content.dossier().settings().limits());
    let edition = session.edition(content.dossier())?;
    on_stage("check");
    let shared = session.prepare(content, std::slice::from_ref(&edition), changes)?;
    drop(reading);
    on_stage("prepare");
    let building = guard.begin(Task::edition(&edition))?;
    let format = options.format();
    let (files, mut warnings) = if format.has_pages() {
        let typesetter = Typesetter::new(&shared, &edition)?;
        on_stage("typeset");
        let pages = typesetter.pages()?;
        typesetter.require_changes()?;
        on_stage("export");
        let files = match format {
            FileFormat::Pdf => vec![publish::export(&typesetter, &pages)?.bytes],
            format => pictures(&pages, format, options.ppi)?,
        };
        (files, pages.warnings)
    } else {
        let typesetter = Typesetter::for_web(&shared, &edition)?;
        on_stage("typeset");
        let page = typesetter.web()?;
        typesetter.require_changes()?;
        on_stage("export");
        let document = WebDocument::new(&typesetter, &page);
        (vec![encode(&document, format)?], page.warnings)
    };
    drop(building);
    on_stage("write");
    let outputs = options.outputs(&edition, files.len())?;
    write(&outputs, &files)?;
    for language in edition.languages() {
        untranslated(shared.content(), language).into_iter().for_each(|it| warnings.push(it));
    }
    Ok(Written { outputs, warnings })
}

/// Writes one file, or several, all of them or none.
fn write(outputs: &[Output], files: &[Vec<u8>]) -> Result<(), Stop> {
    if let ([output], [bytes]) = (outputs, files) {
        return publish::write(bytes, output);
    }
    let pairs = outputs.iter().zip(files).filter_map(|(output, bytes)| match output {
        Output::File(path) => Some((path.clone(), bytes)),
        Output::Stdout => None,
    });
    publish::replace_all(&pairs.collect::<Vec<_>>())
}
