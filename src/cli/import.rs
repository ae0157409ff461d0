//! Prints `briefing import`.

use super::args::ImportArgs;
use super::terminal::eprint;
use crate::commands;
use crate::dossier::unreadable;
use crate::finding::Stop;

pub(super) fn import(args: &ImportArgs) -> Result<u8, Stop> {
    let bytes =
        std::fs::read(&args.file).map_err(|error| Stop::Io(unreadable(&args.file, &error)))?;
    let name = args.file.display().to_string();
    let imported = commands::import::import(&args.common.config()?, &name, bytes)?;
    if imported.changed.is_empty() && imported.confirmed.is_empty() {
        eprint("nothing to import: every text is the same already\n");
    }
    for (ids, what) in [(&imported.changed, "changed"), (&imported.confirmed, "confirmed")] {
        match ids.as_slice() {
            [] => {}
            [id] => eprint(&format!("{what} {id} in {}\n", imported.language)),
            ids => eprint(&format!("{what} {} texts in {}\n", ids.len(), imported.language)),
        }
    }
    Ok(0)
}
