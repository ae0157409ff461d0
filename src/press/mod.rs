//! The press: sets every edition of a dossier that is not what it would be now, side by
//! side, and puts each in its place when it is complete.
//!
//! What an edition was made from stands in its PDF. So the shelf itself says what is to be
//! done: nothing else is kept, but for a short cut that says that nothing has changed.

mod deps;
mod order;
mod ready;
mod shelf;
mod state;
mod watch;

use std::sync::Arc;

use rayon::prelude::*;

use crate::digest::Digest;
use crate::finding::{Findings, Stop};
use crate::project::{Edition, Fonts, Project, Staged};
use crate::provenance::{Inputs, Provenance, Reason};
use crate::publish;
use crate::reports::Typesetter;
pub use order::{Became, Made, Order, Outcome, Watcher};
use ready::Ready;
use shelf::{Shelf, Standing};
use state::{Shelved, State, fingerprint};
pub use watch::{Event, watch};

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
        // What stands there is of no matter, but for texts that it still has and that are gone
        // from a language with faults.
        if self.order.force && !ready.has_faults() {
            let reasons = because("everything is to be set again");
            return Job { edition: edition.clone(), name, standing: None, reasons };
        }
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
        let set = self.set(ready, &job.edition, inputs).and_then(|set| {
            let staged = self.shelf.stage(&made.name, &set.pdf)?;
            if self.order.atomic {
                return Ok((set, Some(staged)));
            }
            self.shelf.put(&made.name, staged)?;
            Ok((set, None))
        });
        let staged = match set {
            Ok((set, staged)) => {
                made.became = Became::Built;
                made.findings = set.warnings;
                made.files = ready.stock.present().files(&set.inputs);
                made.pdf = Some(set.digest);
                staged
            }
            Err(stop) => {
                made.fail(stop);
                None
            }
        };
        watcher.done(&made);
        (made, staged)
    }

    /// Sets an edition up to the bytes of its PDF, which was read again when it was sealed.
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
