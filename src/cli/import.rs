//! Prints `briefing import`.

use super::args::ImportArgs;
use super::input;
use super::terminal::print_findings;
use crate::commands;
use crate::finding::Stop;

pub(super) fn import(args: &ImportArgs) -> Result<u8, Stop> {
    let config = args.common.config()?;
    let bytes = input::read(&args.file, &config)?;
    let name = args.file.display().to_string();
    let imported = commands::import::import(&config, &name, bytes, args.conflicts)?;
    print_findings(&imported.warnings, &args.common.style(), "");
    if [&imported.changed, &imported.confirmed, &imported.kept].iter().all(|ids| ids.is_empty()) {
        args.common.say("nothing to import: every text is the same already\n");
    }
    for (ids, what) in [(&imported.changed, "changed"), (&imported.confirmed, "confirmed")] {
        match ids.as_slice() {
            [] => {}
            [id] => args.common.say(&format!("{what} {id} in {}\n", imported.language)),
            ids => {
                args.common.say(&format!("{what} {} texts in {}\n", ids.len(), imported.language))
            }
        }
    }
    match imported.kept.as_slice() {
        [] => {}
        [id] => args.common.say(&format!("kept {id}, which was changed here after the export\n")),
        ids => {
            args.common.say(&format!(
                "kept {} texts that were changed here after the export\n",
                ids.len()
            ));
        }
    }
    Ok(0)
}
