//! A folder in which only one run writes at a time.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::finding::{Code, Finding, Stop};

/// How long to wait between two attempts to lock a folder.
const PAUSE: Duration = Duration::from_millis(20);

/// Locks a folder, until the file is closed, however the run ends; `None` where the file system has no
/// locks. The lock is on the folder itself, so that no lock file stays in it.
///
/// # Errors
/// [`Stop::Io`] with this help when another run still has the lock after `wait`.
pub(crate) fn lock(folder: &Path, wait: Duration, help: &str) -> Result<Option<File>, Stop> {
    // Not every system can open a folder.
    let file = File::open(folder).or_else(|_| File::create(folder.join(".briefing-lock")));
    let Ok(file) = file else { return Ok(None) };
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) if start.elapsed() < wait => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => {
                let message = format!("another run is writing into `{}`", folder.display());
                let finding = Finding::new(Code::BusyFolder, message)
                    .note(format!("waited {} s for it", wait.as_secs()));
                return Err(Stop::Io(finding.help(help)));
            }
            // A file system without locks.
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}
