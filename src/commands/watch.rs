//! `briefing watch`: builds, and builds again after every change.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::commands::build::{
    BuildObserver, BuildOptions, BuildReport, Builder, KnownPdfs, OutputFolder, fingerprint,
};
use crate::config::Root;
use crate::dossier::{Digest, Fonts};
use crate::finding::{Code, Finding, Stop};
use crate::session::Session;

/// How long the files must rest before they are read: an editor writes several times.
const REST: Duration = Duration::from_millis(15);

/// How long a barrage of changes can put that off.
const PATIENCE: Duration = Duration::from_millis(300);

/// How often to look for a folder that is missing.
const SEARCH: Duration = Duration::from_millis(200);

/// How often the files are compared without an event: some file systems send none.
const COMPARE: Duration = Duration::from_secs(10);

/// For how many builds Typst remembers results that it did not use.
const REMEMBERED_BUILDS: usize = 2;

/// Builds, and builds again after every change. While the dossier has faults, the published
/// editions stay as they are. Calls `on_built` with what each build did, or why it failed, and how
/// long it took. Ends only with an error.
///
/// # Errors
/// [`Stop::Usage`] when the dossier is not a folder, [`Stop::Io`] when the system cannot watch
/// files.
pub(crate) fn watch(
    options: &BuildOptions,
    observer: &dyn BuildObserver,
    on_built: &dyn Fn(Result<BuildReport, Stop>, Duration),
) -> Result<(), Stop> {
    let Root::Folder(root) = &options.config.root else {
        let finding =
            Finding::new(Code::NotADossier, "the dossier inside the program never changes")
                .help("name a folder with --root, or run `briefing watch` in one");
        return Err(Stop::usage(finding));
    };
    // Report a missing dossier at once, not after every change.
    Session::open(&options.config)?;
    options.start_threads()?;
    let mut memory = Memory::default();
    loop {
        let files = WatchedFiles::new(root)?;
        // What changed before the files were watched is found by comparing.
        if memory.is_outdated(options) {
            let start = Instant::now();
            let built = memory.build(options, observer);
            comemo::evict(REMEMBERED_BUILDS);
            on_built(built, start.elapsed());
        } else {
            files.wait();
        }
    }
}

/// What is kept from one build to the next.
#[derive(Default)]
struct Memory {
    /// The dossier that was built last, if it could be read.
    fingerprint: Option<Option<Digest>>,
    fonts: Option<(Vec<Digest>, Arc<Fonts>)>,
    known: KnownPdfs,
}

impl Memory {
    /// Whether the dossier differs from the one that was built last.
    fn is_outdated(&self, options: &BuildOptions) -> bool {
        let session = Session::open(&options.config).ok();
        let now = session.and_then(|session| fingerprint(session.files(), &options.config));
        self.fingerprint != Some(now)
    }

    fn build(
        &mut self,
        options: &BuildOptions,
        observer: &dyn BuildObserver,
    ) -> Result<BuildReport, Stop> {
        self.fingerprint = Some(None);
        let session = Session::open(&options.config)?;
        let folder = OutputFolder::open(&options.folder, options.wait, Arc::clone(&self.known))?;
        let builder = Builder::new(options, session, folder);
        self.fingerprint = Some(builder.fingerprint());
        // Forget the PDFs that are not in the folder any more.
        let pdfs = builder.recorded_pdfs();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|digest, _| pdfs.contains(digest));
        drop(known);
        builder.run(|session| self.fonts(session), observer)
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

/// The files of a dossier, watched until something changes.
struct WatchedFiles {
    changes: Receiver<()>,
    complete: bool,
    _watcher: RecommendedWatcher,
}

impl WatchedFiles {
    fn new(root: &Path) -> Result<Self, Stop> {
        let failed = |error: notify::Error| {
            let message = format!("cannot watch the files of the dossier: {error}");
            Stop::Io(Finding::new(Code::Unwatchable, message))
        };
        let (send, changes) = channel();
        let mut watcher =
            notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
                // Reading a file does not change it.
                if !matches!(event, Ok(notify::Event { kind: EventKind::Access(_), .. })) {
                    let _ = send.send(());
                }
            })
            .map_err(failed)?;
        // A folder may be missing, or be removed while it is watched.
        let mut complete = watcher.watch(root, RecursiveMode::NonRecursive).is_ok();
        for folder in ["data", "locales", "reports"] {
            complete &= watcher.watch(&root.join(folder), RecursiveMode::Recursive).is_ok();
        }
        Ok(Self { changes, complete, _watcher: watcher })
    }

    /// Waits until something has changed and the files rest.
    fn wait(&self) {
        let patience = if self.complete { COMPARE } else { SEARCH };
        if self.changes.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
            return;
        }
        let start = Instant::now();
        while start.elapsed() < PATIENCE && self.changes.recv_timeout(REST).is_ok() {}
    }
}
