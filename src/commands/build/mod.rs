//! `briefing build`: builds every edition of a dossier that is not up to date, in parallel, and
//! replaces the file of each when it is complete.
//!
//! Each PDF says what it was made from, so the output folder itself says what is to be built. A
//! file in the dossier makes a build with nothing to do faster, and says what files in other
//! formats were made from.

mod builder;
mod deps;
mod folder;
mod job;
mod left;
mod leftovers;
mod making;
mod manifest;
mod options;
mod others;
mod prepared;
mod record;
mod report;
mod state;
mod state_file;

use std::sync::Arc;

pub(crate) use builder::Builder;
pub(crate) use folder::{KnownPdfs, OutputFolder};
pub(crate) use leftovers::{Fate, Leftover};
pub(crate) use options::BuildOptions;
pub(crate) use report::{BuildObserver, BuildReport, EditionReport, EditionStatus};
pub(crate) use state::fingerprint;

use crate::commands::guard::Guard;
use crate::finding::Stop;
use crate::session::Session;

/// Builds the editions of a dossier.
///
/// # Errors
/// [`Stop`] when the dossier cannot be loaded, when its facts have faults, or when the output
/// folder cannot be used. The faults of single editions are in the [`BuildReport`].
pub(crate) fn build(
    options: &BuildOptions,
    guard: &Guard,
    observer: &dyn BuildObserver,
) -> Result<BuildReport, Stop> {
    let builder = builder(options)?;
    // Another run may have built everything since this one began; an earlier process of this run
    // has its report to make.
    if guard.is_first()
        && let Some(report) = builder.unchanged(Some(guard))?
    {
        return Ok(report);
    }
    builder.run(Session::fonts, guard, observer)
}

/// The report of a build with nothing to do; `None` if there may be something to do.
///
/// # Errors
/// [`Stop`] when the dossier cannot be opened, or the output folder cannot be used.
pub(crate) fn unchanged(options: &BuildOptions) -> Result<Option<BuildReport>, Stop> {
    if options.force { Ok(None) } else { builder(options)?.unchanged(None) }
}

fn builder(options: &BuildOptions) -> Result<Builder<'_>, Stop> {
    let session = Session::open(&options.config)?;
    options.check_deps()?;
    let folder = if options.dry_run {
        OutputFolder::read_only(&options.folder)
    } else {
        OutputFolder::open(&options.folder, options.wait, Arc::default())?
    };
    let fingerprint = fingerprint(session.files(), &options.config);
    Ok(Builder::new(options, session, fingerprint, folder))
}
