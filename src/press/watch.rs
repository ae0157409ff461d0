//! Builds again whenever a fact, a word or a page changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::shelf::{Known, Shelf};
use super::state::{State, fingerprint};
use super::{Order, Outcome, Press, Watcher};
use crate::digest::Digest;
use crate::finding::{Finding, Stop};
use crate::project::{Fonts, Project, Root};

/// How long the files must rest before they are read: an editor writes several times.
const REST: Duration = Duration::from_millis(15);

/// How long a barrage of changes can put that off.
const PATIENCE: Duration = Duration::from_millis(300);

/// How often the folders are looked for when one of them is not there.
const SEARCH: Duration = Duration::from_millis(200);

/// How often the files are looked at although nothing was told: some file systems tell
/// nothing.
const LOOK: Duration = Duration::from_secs(10);

/// For how many builds Typst remembers what it did not need again.
const MEMORY: usize = 2;

/// Something to tell while watching.
#[derive(Debug)]
pub enum Event {
    /// The editions were built, or could not be; it took so long since the change was seen.
    Built(Result<Outcome, Stop>, Duration),
    /// Waiting for a change.
    Waiting,
}

/// Builds, and builds again after every change. A dossier with faults leaves what stands
/// on the shelf. Ends when `tell` says so by `false`.
///
/// # Errors
/// [`Stop::Io`] when the dossier is no folder, or the system cannot watch files.
pub fn watch(
    order: &Order,
    watcher: &dyn Watcher,
    tell: &mut dyn FnMut(Event) -> bool,
) -> Result<(), Stop> {
    let Root::Folder(root) = &order.request.root else {
        let finding =
            Finding::error("not-a-dossier", "the dossier inside the program never changes")
                .help("name a folder with --root, or call `briefing watch` in one");
        return Err(Stop::Usage(finding));
    };
    // To be told at once, and not after every change.
    Project::open(&order.request.root)?;
    let mut desk = Desk::default();
    loop {
        let files = Files::watch(root)?;
        // What changed before the files were watched is seen by comparing.
        if desk.is_new(order) {
            let start = Instant::now();
            let built = desk.build(order, watcher);
            comemo::evict(MEMORY);
            if !tell(Event::Built(built, start.elapsed())) || !tell(Event::Waiting) {
                return Ok(());
            }
            continue;
        }
        files.wait();
    }
}

/// What is kept from one build to the next.
#[derive(Default)]
struct Desk {
    print: Option<Option<Digest>>,
    fonts: Option<(Vec<Digest>, Arc<Fonts>)>,
    pool: Option<Arc<rayon::ThreadPool>>,
    known: Arc<Known>,
}

impl Desk {
    /// Whether the dossier differs from what was built last.
    fn is_new(&self, order: &Order) -> bool {
        let project = Project::open(&order.request.root);
        let print = project.ok().and_then(|project| fingerprint(&project, &order.request));
        self.print != Some(print)
    }

    fn build(&mut self, order: &Order, watcher: &dyn Watcher) -> Result<Outcome, Stop> {
        self.print = Some(None);
        let project = Project::open(&order.request.root)?;
        let print = fingerprint(&project, &order.request);
        self.print = Some(print);
        let shelf = Shelf::open(&order.folder, order.wait, Arc::clone(&self.known))?;
        let state = State::read(&shelf);
        // What is not on the shelf any more is forgotten.
        let stand: Vec<_> = state.editions.values().filter_map(|shelved| shelved.pdf).collect();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|digest, _| stand.contains(digest));
        drop(known);
        let press = Press { order, project, shelf, state, print };
        let pool = match &self.pool {
            Some(pool) => Arc::clone(pool),
            None => Arc::clone(self.pool.insert(Arc::new(order.pool()?))),
        };
        pool.install(|| press.run(|project| self.fonts(project), watcher))
    }

    /// The fonts; those of the last build where their files are the same.
    fn fonts(&mut self, project: &Project) -> Result<Arc<Fonts>, Stop> {
        let paths = Fonts::list(project).unwrap_or_default();
        let bytes = paths.iter().map(|path| project.read(path).unwrap_or_default());
        let digests: Vec<_> = bytes.map(Digest::of).collect();
        match &self.fonts {
            Some((known, fonts)) if *known == digests && fonts.files() == paths => {
                Ok(Arc::clone(fonts))
            }
            _ => {
                let fonts = Arc::new(Fonts::load(project)?);
                self.fonts = Some((digests, Arc::clone(&fonts)));
                Ok(fonts)
            }
        }
    }
}

/// The files of a dossier, watched until something changes.
struct Files {
    changes: Receiver<()>,
    complete: bool,
    _watcher: RecommendedWatcher,
}

impl Files {
    fn watch(root: &Path) -> Result<Self, Stop> {
        let failed = |error: notify::Error| {
            let message = format!("the files of the dossier cannot be watched: {error}");
            Stop::Io(Finding::error("unwatchable", message))
        };
        let (tell, changes) = channel();
        let mut watcher =
            notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
                // That a file is read is no change.
                if !matches!(event, Ok(notify::Event { kind: EventKind::Access(_), .. })) {
                    let _ = tell.send(());
                }
            })
            .map_err(failed)?;
        // A folder that is missing, or goes while it is being watched, is looked for.
        let folders: Vec<PathBuf> =
            ["data", "locales", "reports"].iter().map(|name| root.join(name)).collect();
        let mut complete = watcher.watch(root, RecursiveMode::NonRecursive).is_ok();
        for folder in folders {
            complete &= watcher.watch(&folder, RecursiveMode::Recursive).is_ok();
        }
        Ok(Self { changes, complete, _watcher: watcher })
    }

    /// Waits until something has changed and the files rest.
    fn wait(&self) {
        let patience = if self.complete { LOOK } else { SEARCH };
        if self.changes.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
            return;
        }
        let start = Instant::now();
        while start.elapsed() < PATIENCE && self.changes.recv_timeout(REST).is_ok() {}
    }
}
