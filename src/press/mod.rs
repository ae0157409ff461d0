//! The press: sets every edition of a dossier that is not what it would be now, side by
//! side, and puts each in its place when it is complete.
//!
//! What an edition was made from stands in its PDF. So the shelf itself says what is to be
//! done: nothing else is kept, but for a short cut that says that nothing has changed.

mod deps;
mod ready;
mod shelf;
mod state;
mod watch;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rayon::prelude::*;
use serde::Serialize;

use crate::cli::Request;
use crate::finding::{Finding, Findings, Stop};
use crate::project::{Edition, Fonts, Project, Root, Staged};
use crate::provenance::{Digest, Inputs, Provenance, Reason};
use crate::publish;
use crate::reports::Typesetter;
use ready::Ready;
use shelf::{Shelf, Standing};
use state::{Shelved, State, fingerprint};
pub use watch::{Event, watch};

/// What is to be built, and how.
#[derive(Debug, Clone)]
pub struct Order {
    /// The dossier; a report or a language alone, if it names one.
    pub request: Request,
    /// The output folder.
    pub folder: PathBuf,
    /// Whether everything is set, changed or not.
    pub force: bool,
    /// Whether nothing is replaced unless all can be.
    pub atomic: bool,
    /// Whether nothing is set, only told.
    pub dry_run: bool,
    /// How many processors are used; all of them by default.
    pub jobs: Option<usize>,
    /// How long another run is waited for that writes into the folder.
    pub wait: Duration,
    /// Where the dependencies of each PDF go, as a makefile.
    pub deps: Option<PathBuf>,
}

/// What became of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Became {
    /// It is what it would be now; its file was not touched.
    Current,
    /// It was set, and its file replaced.
    Built,
    /// It would be set.
    Planned,
    /// It could not be set; its file was not touched.
    Failed,
    /// It could be set, but another could not, and nothing was replaced.
    Withheld,
}

/// An edition and what became of it.
#[derive(Debug)]
pub struct Made {
    /// The report.
    pub report: String,
    /// The languages.
    pub languages: Vec<String>,
    /// The path of its file.
    pub path: PathBuf,
    /// What became of it.
    pub became: Became,
    /// Why it was not current.
    pub reasons: Vec<Reason>,
    /// What is wrong with it, or worth telling.
    pub findings: Findings,
    name: String,
    status: u8,
    files: Vec<String>,
    pdf: Option<Digest>,
}

/// What became of all of them.
#[derive(Debug)]
pub struct Outcome {
    /// The editions, report by report.
    pub editions: Vec<Made>,
}

impl Outcome {
    /// The exit status for the faults of the editions: that of the worst.
    #[must_use]
    pub fn exit_status(&self) -> u8 {
        self.editions.iter().map(|made| made.status).max().unwrap_or(0)
    }

    /// How many editions became this.
    #[must_use]
    pub fn count(&self, became: Became) -> usize {
        self.editions.iter().filter(|made| made.became == became).count()
    }
}

/// What is told while editions are set: how many there are, and each that is done.
pub trait Watcher: Sync {
    /// So many editions are to be set.
    fn start(&self, editions: usize);
    /// One of them is done.
    fn done(&self, made: &Made);
}

/// Builds the editions of a dossier.
///
/// # Errors
/// [`Stop`] when the dossier cannot be loaded, has faults in its facts, or when the output
/// folder cannot be used. The faults of single editions are in the [`Outcome`].
pub fn build(order: &Order, watcher: &dyn Watcher) -> Result<Outcome, Stop> {
    let project = Project::open(&order.request.root)?;
    let shelf = match order.dry_run {
        true => Shelf::look(&order.folder),
        false => Shelf::open(&order.folder, order.wait, Arc::default())?,
    };
    let state = State::read(&shelf);
    let print = fingerprint(&project, &order.request);
    if let Some(outcome) = unchanged(order, &project, &shelf, &state, print)? {
        return Ok(outcome);
    }
    let press = Press { order, project, shelf, state, print };
    let pool = order.pool()?;
    pool.install(|| press.run(|project| Fonts::load(project).map(Arc::new), watcher))
}

/// Whether nothing has changed since the last build, and every edition stands.
fn unchanged(
    order: &Order,
    project: &Project,
    shelf: &Shelf,
    state: &State,
    print: Option<Digest>,
) -> Result<Option<Outcome>, Stop> {
    if order.force || print.is_none() || state.dossier != print {
        return Ok(None);
    }
    let request = &order.request;
    let asked = state.asked(request.report.as_deref(), request.language.as_deref());
    let names: Vec<_> = asked.iter().map(|(name, _)| *name).collect();
    if asked.is_empty() || !state.stands(shelf, &names) {
        return Ok(None);
    }
    let current = |(name, shelved): (&String, &Shelved)| Made {
        report: shelved.report.clone(),
        languages: shelved.languages.clone(),
        path: shelf.path(name),
        name: name.clone(),
        status: 0,
        became: Became::Current,
        reasons: Vec::new(),
        findings: Findings::default(),
        files: shelved.files.clone(),
        pdf: shelved.pdf,
    };
    let editions = asked.into_iter().map(current).collect();
    let outcome = Outcome { editions };
    order.write_deps(project, &outcome)?;
    Ok(Some(outcome))
}

/// A build under way.
struct Press<'a> {
    order: &'a Order,
    project: Project,
    shelf: Shelf,
    state: State,
    print: Option<Digest>,
}

/// An edition and why it is to be set.
struct Job {
    edition: Edition,
    name: String,
    standing: Option<Arc<Provenance>>,
    reasons: Vec<Reason>,
}

/// What a job gave.
struct Set {
    pdf: Vec<u8>,
    digest: Digest,
    inputs: Inputs,
    warnings: Findings,
}

impl Press<'_> {
    /// Does all of it, on the threads that it is called on.
    fn run(
        self,
        fonts: impl FnOnce(&Project) -> Result<Arc<Fonts>, Stop> + Send,
        watcher: &dyn Watcher,
    ) -> Result<Outcome, Stop> {
        let ready = Ready::load(&self.project, &self.order.request, fonts)?;
        let plan = |edition: &Edition| self.plan(&ready, edition);
        let jobs: Vec<_> = ready.editions.par_iter().map(plan).collect();
        watcher.start(jobs.iter().filter(|job| !job.reasons.is_empty()).count());
        let make = |job: Job| self.make(&ready, job, watcher);
        let made: Vec<_> = jobs.into_par_iter().map(make).collect();
        let outcome = Outcome { editions: self.finish(made) };
        self.order.write_deps(&self.project, &outcome)?;
        Ok(outcome)
    }

    /// Why an edition is to be set, if it is.
    fn plan(&self, ready: &Ready, edition: &Edition) -> Job {
        let name = edition.file_name();
        let because = |text: &str| vec![Reason { text: text.to_owned(), file: None }];
        let (standing, mut reasons) = match self.shelf.standing(&name) {
            Standing::Missing => (None, because("there is no PDF yet")),
            Standing::Bad(why) => (None, because(why)),
            Standing::Edition(provenance) => {
                let reasons = provenance.reasons(&ready.stock.present(), edition);
                (Some(provenance), reasons)
            }
        };
        if self.order.force && reasons.is_empty() {
            reasons = because("everything is to be set again");
        }
        Job { edition: edition.clone(), name, standing, reasons }
    }

    /// Does a job: nothing where there is no reason.
    fn make(&self, ready: &Ready, job: Job, watcher: &dyn Watcher) -> (Made, Option<Staged>) {
        let inputs = job.standing.as_ref().map(|standing| &standing.inputs);
        let mut made = Made {
            report: job.edition.report().to_owned(),
            languages: job.edition.languages().to_vec(),
            path: self.shelf.path(&job.name),
            became: Became::Current,
            findings: Findings::default(),
            files: inputs.map(|inputs| ready.stock.present().files(inputs)).unwrap_or_default(),
            pdf: self
                .state
                .editions
                .get(&job.name)
                .and_then(|shelved| shelved.pdf)
                .filter(|_| job.reasons.is_empty()),
            name: job.name,
            status: 0,
            reasons: job.reasons,
        };
        if made.reasons.is_empty() {
            made.pdf = made.pdf.or_else(|| self.shelf.read(&made.name).map(Digest::of));
            return (made, None);
        }
        if self.order.dry_run {
            let faults = ready.faults(&job.edition);
            match faults.has_errors() {
                true => made.fail(Stop::Findings(faults)),
                false => made.became = Became::Planned,
            }
            return (made, None);
        }
        let staged = self.set(ready, &job.edition, inputs).and_then(|set| {
            let staged = self.shelf.stage(&made.name, &set.pdf)?;
            Ok((set, staged))
        });
        let staged = match staged {
            Ok((set, staged)) => {
                made.became = Became::Built;
                made.findings = set.warnings;
                made.files = ready.stock.present().files(&set.inputs);
                made.pdf = Some(set.digest);
                Some(staged)
            }
            Err(stop) => {
                made.fail(stop);
                None
            }
        };
        let staged = match staged {
            Some(staged) if !self.order.atomic => {
                if let Err(stop) = self.shelf.put(&made.name, staged) {
                    made.fail(stop);
                }
                None
            }
            staged => staged,
        };
        watcher.done(&made);
        (made, staged)
    }

    /// Sets an edition up to the bytes of its PDF, and looks whether they are whole.
    fn set(&self, ready: &Ready, edition: &Edition, before: Option<&Inputs>) -> Result<Set, Stop> {
        let faults = ready.faults(edition);
        if faults.has_errors() {
            return Err(Stop::Findings(faults));
        }
        let withheld = ready.withheld(before, None);
        if withheld.has_errors() {
            return Err(Stop::Findings(withheld));
        }
        let typesetter = Typesetter::new(&ready.stock, edition)?;
        let pages = typesetter.typeset()?;
        let publish::Exported { bytes: pdf, provenance } = publish::export(&typesetter, &pages)?;
        let inputs = provenance.inputs.clone();
        let withheld = ready.withheld(None, Some(&inputs));
        if withheld.has_errors() {
            return Err(Stop::Findings(withheld));
        }
        if !publish::seal::is_whole(&pdf) {
            let finding = Finding::error("standards", "the PDF is not whole");
            return Err(Stop::Findings(finding.into()));
        }
        let digest = Digest::of(&pdf);
        self.shelf.remember(digest, provenance);
        Ok(Set { pdf, digest, inputs, warnings: pages.warnings })
    }

    /// Puts what waited for the others in its place, and notes what stands on the shelf.
    fn finish(&self, made: Vec<(Made, Option<Staged>)>) -> Vec<Made> {
        let all = made.iter().all(|(made, _)| made.became != Became::Failed);
        let mut editions = Vec::new();
        for (mut made, staged) in made {
            if let Some(staged) = staged {
                match all {
                    true => {
                        if let Err(stop) = self.shelf.put(&made.name, staged) {
                            made.fail(stop);
                        }
                    }
                    false => made.became = Became::Withheld,
                }
            }
            editions.push(made);
        }
        if !self.order.dry_run {
            self.note(&editions);
        }
        editions
    }

    /// Notes what stands on the shelf now. Where it cannot be noted the next build reads the
    /// PDFs instead.
    fn note(&self, editions: &[Made]) {
        let request = &self.order.request;
        let mut state = State { dossier: self.print, ..State::default() };
        state.report.clone_from(&request.report);
        state.language.clone_from(&request.language);
        for made in editions {
            let stands = matches!(made.became, Became::Current | Became::Built);
            let shelved = Shelved {
                report: made.report.clone(),
                languages: made.languages.clone(),
                pdf: made.pdf.filter(|_| stands),
                files: made.files.clone(),
            };
            state.editions.insert(made.name.clone(), shelved);
        }
        let _ = state.write(&self.shelf);
    }
}

impl Made {
    fn fail(&mut self, stop: Stop) {
        self.became = Became::Failed;
        self.status = stop.exit_status();
        self.findings = stop.into_findings();
    }
}

impl Order {
    /// The threads that do the work.
    fn pool(&self) -> Result<rayon::ThreadPool, Stop> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(self.threads()).build();
        pool.map_err(|error| {
            Stop::Io(Finding::error("no-threads", format!("no threads can be had: {error}")))
        })
    }

    /// How many threads work. One more than there are processors to use, for an edition
    /// does not keep all of them busy all of the time.
    fn threads(&self) -> usize {
        let processors = || std::thread::available_parallelism().map_or(1, usize::from);
        match self.jobs.unwrap_or_else(processors) {
            0 | 1 => 1,
            several => several + 1,
        }
    }

    /// Writes what each PDF depends on.
    fn write_deps(&self, project: &Project, outcome: &Outcome) -> Result<(), Stop> {
        let Some(path) = self.deps.as_ref().filter(|_| !self.dry_run) else { return Ok(()) };
        let place = |file: &String| match &self.request.root {
            Root::Folder(root) => root.join(file).to_string_lossy().into_owned(),
            Root::Embedded => file.clone(),
        };
        let inside = project.folder().is_none();
        let rules = outcome.editions.iter().map(|made| {
            // The dossier inside the program changes with the program only.
            let files = if inside { Vec::new() } else { made.files.iter().map(place).collect() };
            (made.path.as_path(), files)
        });
        let text = deps::rules(rules);
        crate::project::replace(path, text.as_bytes())
            .map_err(|error| publish::unwritable(path, &error))
    }
}
