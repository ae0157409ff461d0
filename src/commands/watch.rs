//! `briefing watch`: builds, and builds again after every change of the dossier or of the editions.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::commands::build::{
    BuildObserver, BuildOptions, BuildReport, Builder, EditionReport, EditionStatus, KnownPdfs,
    OutputFolder, fingerprint,
};
use crate::commands::guard::Guard;
use crate::commands::stamps::Stamps;
use crate::dossier::{Digest, FOLDERS, Fonts};
use crate::finding::{Code, Finding, Stop, reason};
use crate::session::Session;

/// How long the files must rest before they are read: an editor writes several times.
const REST: Duration = Duration::from_millis(15);

/// How long a barrage of changes can put that off.
const PATIENCE: Duration = Duration::from_millis(300);

/// How often to look for a folder that is missing.
const SEARCH: Duration = Duration::from_millis(200);

/// How often to look for changes if the system reports none.
const POLL: Duration = Duration::from_secs(1);

/// How often to look for changes without a report of the system: some file systems send none.
const COMPARE: Duration = Duration::from_secs(10);

/// Looking for changes may take one part in so many of the time.
const SHARE: u32 = 100;

/// For how many builds Typst remembers results that it did not use.
const REMEMBERED_BUILDS: usize = 2;

/// Whom `watch` tells what happens.
pub(crate) trait WatchObserver: BuildObserver {
    /// What a build did, or why it failed, and how long it took.
    ///
    /// # Errors
    /// [`Stop::Io`] when that cannot be printed, which ends `watch`.
    fn built(&self, built: Result<BuildReport, Stop>, time: Duration) -> Result<(), Stop>;
    /// Something that does not end `watch`.
    fn warning(&self, finding: Finding);
}

/// Builds, and builds again after every change. While the dossier has faults, the published
/// editions stay as they are. Ends only with an error.
///
/// # Errors
/// [`Stop::Io`] when there is no dossier.
pub(crate) fn watch(
    options: &BuildOptions,
    guard: &Guard,
    observer: &dyn WatchObserver,
) -> Result<(), Stop> {
    // Report a missing dossier at once, not after every change.
    let session = Session::open(&options.config)?;
    let Some(root) = session.files().folder() else {
        let finding =
            Finding::new(Code::NotADossier, "the dossier inside the program never changes")
                .help("name a folder with --root, or run `briefing watch` in one");
        return Err(Stop::usage(finding));
    };
    let (mut memory, mut change, mut warned) = (Memory::default(), Change::Any, false);
    loop {
        // What changed before the files were watched is found by comparing.
        let watched = WatchedFiles::new(root, &options.folder);
        if let (Err(finding), false) = (&watched, warned) {
            observer.warning(finding.clone());
            warned = true;
        }
        let complete = watched.as_ref().is_ok_and(|files| files.complete);
        loop {
            if memory.is_outdated(options, change) {
                let start = Instant::now();
                let built = memory.build(options, guard, observer);
                observer.built(built, start.elapsed())?;
                comemo::evict(REMEMBERED_BUILDS);
                guard.rest();
                change = Change::None;
                break;
            }
            change = match &watched {
                Ok(files) => files.wait(memory.cost),
                Err(_) => {
                    thread::sleep(POLL.max(memory.cost * SHARE));
                    Change::Unknown
                }
            };
            // Folders may have come or gone.
            if change == Change::Any || !complete && watched.is_ok() {
                break;
            }
        }
    }
}

/// What may have changed since the last look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// Hardly anything: the dossier was built just now.
    None,
    /// The system reported nothing for some time.
    Unknown,
    /// Something in the folder of the editions.
    Editions,
    /// Something in the dossier.
    Any,
}

/// What is kept from one build to the next.
#[derive(Default)]
struct Memory {
    /// The dossier that was built last, if it could be read.
    fingerprint: Option<Option<Digest>>,
    /// The dossier that is to be built next, if it was looked at.
    next: Option<Option<Digest>>,
    /// Its files as they were just before.
    files: Stamps,
    /// The editions as the last build left them.
    editions: Stamps,
    /// How long it takes to look for changes.
    cost: Duration,
    /// Whether the last build could not read or write something that others may put right.
    failed: bool,
    fonts: Option<(Vec<Digest>, Arc<Fonts>)>,
    known: KnownPdfs,
}

impl Memory {
    /// Whether the dossier differs from the one that was built last, or an edition from what was
    /// built.
    fn is_outdated(&mut self, options: &BuildOptions, change: Change) -> bool {
        if self.fingerprint.is_none() || self.editions.is_outdated() {
            return true;
        }
        if change == Change::Editions {
            return false;
        }
        let Ok(session) = Session::open(&options.config) else {
            return self.fingerprint != Some(None);
        };
        let start = Instant::now();
        let files = Stamps::of_dossier(session.files());
        self.cost = start.elapsed();
        // A change within a moment may leave the time of a file as it was.
        if matches!(change, Change::None | Change::Unknown) && files == self.files {
            return change == Change::Unknown && self.failed;
        }
        self.files = files;
        let now = fingerprint(session.files(), &options.config);
        let is_outdated = self.fingerprint != Some(now);
        self.next = is_outdated.then_some(now);
        is_outdated
    }

    fn build(
        &mut self,
        options: &BuildOptions,
        guard: &Guard,
        observer: &dyn BuildObserver,
    ) -> Result<BuildReport, Stop> {
        let built = self.try_build(options, guard, observer);
        // The folder may have been removed while the editions were built.
        self.failed = matches!(built, Err(Stop::Io(_))) || !options.folder.is_dir();
        built
    }

    fn try_build(
        &mut self,
        options: &BuildOptions,
        guard: &Guard,
        observer: &dyn BuildObserver,
    ) -> Result<BuildReport, Stop> {
        self.fingerprint = Some(None);
        self.editions = Stamps::default();
        let next = self.next.take();
        let session = Session::open(&options.config)?;
        let stamps = || Stamps::of_dossier(session.files());
        let before = std::mem::replace(&mut self.files, stamps());
        let folder = OutputFolder::open(&options.folder, options.wait, Arc::clone(&self.known))?;
        // It may have waited for another run, and the dossier have changed meanwhile.
        self.files = stamps();
        let digest = next.filter(|_| self.files == before);
        let digest = digest.unwrap_or_else(|| fingerprint(session.files(), &options.config));
        self.fingerprint = Some(digest);
        let (config, files) = (options.config.clone(), self.files.clone());
        guard.renew_if(move || {
            let now = Session::open(&config).map(|session| Stamps::of_dossier(session.files()));
            now.is_ok_and(|now| now != files)
        });
        let builder = Builder::new(options, session, digest, folder);
        // Forget the PDFs that are not in the folder any more.
        let pdfs = builder.recorded_pdfs();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|digest, _| pdfs.contains(digest));
        drop(known);
        let report = builder.run(|session| self.fonts(session), guard, observer)?;
        let there = report.editions.iter().filter(|edition| {
            matches!(edition.status, EditionStatus::Built | EditionStatus::Current)
        });
        self.editions = Stamps::of_files(there.flat_map(EditionReport::paths));
        Ok(report)
    }

    /// The fonts: those of the last build if their files are the same.
    fn fonts(&mut self, session: &Session) -> Result<Arc<Fonts>, Stop> {
        let files = session.files();
        let paths = Fonts::list(files).unwrap_or_default();
        let bytes = paths.iter().map(|path| files.read(path).unwrap_or_default());
        let digests: Vec<_> = bytes.map(Digest::of).collect();
        match &self.fonts {
            Some((known, fonts)) if *known == digests && fonts.files().eq(&paths) => {
                Ok(Arc::clone(fonts))
            }
            _ => {
                let fonts = session.fonts()?;
                self.fonts = Some((digests, Arc::clone(&fonts)));
                Ok(fonts)
            }
        }
    }
}

/// The files of a dossier and the folder of its editions, watched until something changes.
struct WatchedFiles {
    changes: Receiver<Change>,
    /// Whether all folders are there and watched.
    complete: bool,
    _watcher: RecommendedWatcher,
}

impl WatchedFiles {
    /// Begins to watch. A folder may be missing, or be removed while it is watched.
    fn new(root: &Path, editions: &Path) -> Result<Self, Finding> {
        let (send, changes) = channel();
        // The system reports whole paths.
        let whole = fs::canonicalize(editions).unwrap_or_else(|_| editions.to_owned());
        let of_editions = move |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default();
            path.parent() == Some(&whole) && FOLDERS.iter().all(|folder| name != *folder)
        };
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            let change = match event {
                // Reading a file does not change it.
                Ok(notify::Event { kind: EventKind::Access(_), .. }) => return,
                Ok(event) if event.paths.iter().all(&of_editions) => Change::Editions,
                _ => Change::Any,
            };
            let _ = send.send(change);
        });
        let mut watcher = watcher.map_err(|error| unwatchable(&error))?;
        let mut complete = watcher.watch(root, RecursiveMode::NonRecursive).is_ok();
        for folder in FOLDERS.iter().map(|folder| root.join(folder)) {
            match watcher.watch(&folder, RecursiveMode::Recursive) {
                Err(error) if folder.is_dir() => return Err(unwatchable(&error)),
                watched => complete &= watched.is_ok(),
            }
        }
        complete &= watcher.watch(editions, RecursiveMode::NonRecursive).is_ok();
        Ok(Self { changes, complete, _watcher: watcher })
    }

    /// Waits until something has changed and the files rest, or until it is time to look for
    /// changes, which takes so long.
    fn wait(&self, cost: Duration) -> Change {
        let patience = if self.complete { COMPARE } else { SEARCH };
        let first = match self.changes.recv_timeout(patience.max(cost * SHARE)) {
            Ok(change) => change,
            Err(RecvTimeoutError::Timeout) => return Change::Unknown,
            Err(RecvTimeoutError::Disconnected) => return Change::Any,
        };
        let (start, mut all) = (Instant::now(), vec![first]);
        while start.elapsed() < PATIENCE
            && let Ok(change) = self.changes.recv_timeout(REST)
        {
            all.push(change);
        }
        if all.contains(&Change::Any) { Change::Any } else { Change::Editions }
    }
}

fn unwatchable(error: &notify::Error) -> Finding {
    let why = match &error.kind {
        notify::ErrorKind::Io(error) => reason(error),
        notify::ErrorKind::MaxFilesWatch => "too many files are watched already".to_owned(),
        _ => error.to_string(),
    };
    let message = format!("the system cannot watch the files of the dossier: {why}");
    Finding::new(Code::Unwatchable, message)
        .note("looking for changes by the clock instead, which takes longer")
        .help("have the limits of `fs.inotify` raised, or end other programs that watch files")
}
