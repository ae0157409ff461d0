//! `briefing status`: how complete the translations are.

use crate::config::Config;
use crate::finding::Stop;
use crate::locales::progress::Progress;
use crate::session::Session;

/// Counts the texts of every language by what is left to do with them.
///
/// # Errors
/// [`Stop`] when facts and words cannot be loaded.
pub(crate) fn status(config: &Config) -> Result<Vec<Progress>, Stop> {
    Ok(Progress::all(&Session::open(config)?.translations()?))
}
