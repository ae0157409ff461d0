//! Prints `briefing licences`.

use super::args::LicencesArgs;
use super::terminal::print;
use crate::commands::licences;
use crate::finding::Stop;

pub(super) fn licences(args: &LicencesArgs) -> Result<u8, Stop> {
    print(&if args.list { licences::list()? } else { licences::complete()? })?;
    Ok(0)
}
