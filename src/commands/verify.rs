//! `briefing verify`: whether published PDFs are intact, and whether today's dossier produces
//! them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::commands::guard::{Guard, Task, each_guarded, pdfs};
use crate::commands::parallel;
use crate::config::{Config, Root};
use crate::finding::{Findings, Stop};
use crate::provenance::{Input, Provenance, Reason};
use crate::publish::{self, Published, Seal};
use crate::reports::{Shared, Typesetter};
use crate::session::Session;

#[derive(Debug)]
pub(crate) struct Verdict {
    /// Whether its bytes are as they were written. It shows damage and careless edits only.
    pub(crate) seal: Seal,
    /// The attached files that differ from their digests in the provenance.
    pub(crate) altered_attachments: Vec<String>,
    /// Whether today's dossier produces it.
    pub(crate) freshness: Freshness,
    /// Whether it was compared with the dossier inside the program, because the other dossier is
    /// not its own.
    pub(crate) is_shipped: bool,
    /// What it was made from, as it says itself.
    pub(crate) provenance: Provenance,
}

/// Whether today's dossier produces a PDF.
#[derive(Debug)]
pub(crate) enum Freshness {
    /// It does: the edition was built again, and every byte is the same, signatures aside.
    Genuine,
    /// All that it says it was made from is as it was. It was not built again, for this reason.
    Current(&'static str),
    /// The same, but the edition was built again and differs in these parts; empty if the
    /// difference is outside pages and attachments.
    Different(Vec<String>),
    /// It does not, for these reasons.
    Outdated(Vec<Reason>),
    /// The PDF belongs to another dossier.
    Foreign,
    /// The dossier has these faults.
    Unknown(Findings),
}

impl Verdict {
    /// Whether every byte is as it was written, before any signature.
    pub(crate) fn is_intact(&self) -> bool {
        self.seal.is_intact() && self.altered_attachments.is_empty()
    }

    /// Whether the PDF is intact and current.
    pub(crate) fn is_good(&self) -> bool {
        self.is_intact() && matches!(self.freshness, Freshness::Genuine | Freshness::Current(_))
    }
}

/// A PDF and what was found, or why it could not be read.
pub(crate) type Verified = (PathBuf, Result<Verdict, Stop>);

/// Verifies PDFs and folders of PDFs. Returns each PDF with its result, in their order.
///
/// # Errors
/// [`Stop::Io`] when the dossier cannot be opened.
pub(crate) fn verify(
    config: &Config,
    paths: &[PathBuf],
    guard: &Guard,
) -> Result<Vec<Verified>, Stop> {
    let mut dossiers = vec![Opened::new(Session::open(config)?)];
    if config.root != Root::Embedded {
        let shipped = Config { root: Root::Embedded, ..config.clone() };
        dossiers.push(Opened::new(Session::open(&shipped)?));
    }
    let verifier = Verifier { dossiers, guard };
    let (mut files, mut verdicts) = (Vec::new(), Vec::new());
    for path in paths {
        match if path.is_dir() { pdfs(path, guard) } else { Ok(vec![path.clone()]) } {
            Ok(pdfs) => files.extend(pdfs.into_iter().map(Ok)),
            Err(stop) => files.push(Err((path.clone(), stop))),
        }
    }
    let verify = |file: &Result<PathBuf, (PathBuf, Stop)>| match file {
        Ok(path) => (path.clone(), verifier.verify(path)),
        Err((path, stop)) => (path.clone(), Err(stop.clone())),
    };
    let tasks = |file: &Result<PathBuf, (PathBuf, Stop)>| match file {
        Ok(path) => vec![Task::pdf(path), again(path)],
        Err(_) => Vec::new(),
    };
    verdicts.extend(each_guarded(guard, &files, tasks, parallel::processors(), verify));
    Ok(verdicts)
}

/// Building the edition of a PDF again.
fn again(path: &Path) -> Task {
    Task::Edition(path.display().to_string())
}

/// A dossier that PDFs are compared with.
struct Opened {
    session: Session,
    /// What its editions are made from, once it is needed.
    shared: OnceLock<Result<Arc<Shared>, Stop>>,
}

impl Opened {
    fn new(session: Session) -> Self {
        Self { session, shared: OnceLock::new() }
    }

    fn shared(&self, guard: &Guard) -> &Result<Arc<Shared>, Stop> {
        self.shared.get_or_init(|| self.load(None, guard))
    }

    fn load(&self, pseudo: Option<&str>, guard: &Guard) -> Result<Arc<Shared>, Stop> {
        let _reading = guard.begin(Task::Dossier)?;
        let content = self.session.load(pseudo).complete()?;
        self.session.prepare(content, &[], None)
    }
}

/// Compares PDFs with dossiers.
struct Verifier<'a> {
    guard: &'a Guard,
    /// The dossier of the configuration, then the one inside the program.
    dossiers: Vec<Opened>,
}

impl Verifier<'_> {
    fn verify(&self, path: &Path) -> Result<Verdict, Stop> {
        let reading = self.guard.begin(Task::pdf(path))?;
        let published = Published::read(path)?;
        let mut verdict = Verdict {
            seal: published.seal(),
            altered_attachments: published.altered_attachments(),
            freshness: Freshness::Foreign,
            is_shipped: false,
            provenance: published.provenance().clone(),
        };
        drop(reading);
        for (at, dossier) in self.dossiers.iter().enumerate() {
            match dossier.shared(self.guard) {
                Ok(shared) if !is_of(&verdict.provenance, shared) => continue,
                Ok(shared) => {
                    verdict.is_shipped = at > 0;
                    let compared = self.freshness(dossier, shared, &verdict, (path, &published));
                    verdict.freshness = compared;
                }
                Err(stop) => verdict.freshness = Freshness::Unknown(stop.clone().into_findings()),
            }
            break;
        }
        Ok(verdict)
    }

    fn freshness(
        &self,
        dossier: &Opened,
        shared: &Arc<Shared>,
        verdict: &Verdict,
        pdf: (&Path, &Published),
    ) -> Freshness {
        // The words of the pseudo-language are made when they are loaded.
        let language = verdict.provenance.edition.pseudo_language();
        let own = language.map(|language| dossier.load(Some(language), self.guard)).transpose();
        let compared =
            own.and_then(|own| self.compare(dossier, own.as_ref().unwrap_or(shared), verdict, pdf));
        compared.unwrap_or_else(|stop| Freshness::Unknown(stop.into_findings()))
    }

    /// Compares a PDF with what the dossier is now: first what it says that it was made from, then
    /// its bytes with those of the same edition.
    fn compare(
        &self,
        dossier: &Opened,
        shared: &Arc<Shared>,
        verdict: &Verdict,
        (path, published): (&Path, &Published),
    ) -> Result<Freshness, Stop> {
        let provenance = &verdict.provenance;
        let today = provenance.edition.today(shared.content().dossier(), dossier.session.config());
        let edition = match today {
            Ok(edition) => edition,
            Err(text) => return Ok(Freshness::Outdated(vec![Reason { text, file: None }])),
        };
        let reasons = provenance.reasons(&shared.present(), &edition, |input| shared.digest(input));
        if !reasons.is_empty() {
            return Ok(Freshness::Outdated(reasons));
        }
        if !verdict.is_intact() {
            return Ok(Freshness::Current("its bytes are not those that were written"));
        }
        if provenance.inputs.contains(&Input::Changes) {
            return Ok(Freshness::Current(
                "the older state that it shows the changes since is unknown",
            ));
        }
        self.guard.limit(shared.content().dossier().settings().limits());
        let building = self.guard.begin(again(path))?;
        let typesetter = Typesetter::new(shared, &edition)?;
        let now = publish::export(&typesetter, &typesetter.pages()?)?;
        drop(building);
        let _reading = self.guard.begin(Task::pdf(path))?;
        Ok(published.differences(&now.bytes).map_or(Freshness::Genuine, Freshness::Different))
    }
}

/// Whether a PDF says that it is an edition of a dossier.
fn is_of(provenance: &Provenance, shared: &Shared) -> bool {
    provenance.dossier == shared.content().dossier().settings().id()
}
