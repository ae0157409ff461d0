//! Prints `briefing licences`.

use super::args::LicencesArgs;
use super::terminal::print;
use crate::commands::licences;
use crate::finding::Stop;

pub(super) fn licences(args: &LicencesArgs) -> Result<u8, Stop> {
    let text = match (args.list, args.sbom) {
        (true, _) => licences::list()?,
        (_, true) => licences::sbom()?,
        _ => licences::complete()?,
    };
    print(&text)?;
    Ok(0)
}
