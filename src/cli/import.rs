//! Prints `briefing import`.

use super::args::ImportArgs;
use super::terminal::{eprint, print_findings};
use crate::commands;
use crate::dossier::unreadable;
use crate::finding::Stop;

pub(super) fn import(args: &ImportArgs) -> Result<u8, Stop> {
    let bytes =
        std::fs::read(&args.file).map_err(|error| Stop::Io(unreadable(&args.file, &error)))?;
    let name = args.file.display().to_string();
    let config = args.common.config()?;
    let imported = commands::import::import(&config, &name, bytes, args.conflicts)?;
    print_findings(&imported.warnings, args.common.format, "");
    if [&imported.changed, &imported.confirmed, &imported.kept].iter().all(|ids| ids.is_empty()) {
        eprint("nothing to import: every text is the same already\n");
    }
    for (ids, what) in [(&imported.changed, "changed"), (&imported.confirmed, "confirmed")] {
        match ids.as_slice() {
            [] => {}
            [id] => eprint(&format!("{what} {id} in {}\n", imported.language)),
            ids => eprint(&format!("{what} {} texts in {}\n", ids.len(), imported.language)),
        }
    }
    match imported.kept.as_slice() {
        [] => {}
        [id] => eprint(&format!("kept {id}, which was changed here after the export\n")),
        ids => {
            eprint(&format!("kept {} texts that were changed here after the export\n", ids.len()));
        }
    }
    Ok(0)
}
