//! Prints `briefing rename`.

use super::args::RenameArgs;
use super::terminal::counted;
use crate::commands;
use crate::finding::Stop;

pub(super) fn rename(args: &RenameArgs) -> Result<u8, Stop> {
    let RenameArgs { kind, old, new, common } = args;
    let renamed = commands::rename::rename(&common.config()?, kind, old, new)?;
    common.say(&format!(
        "renamed {kind} {old} to {new} in {}\n",
        counted(renamed.files.len(), "file")
    ));
    if !renamed.templates.is_empty() {
        common.say("templates that name it, to be changed by hand:\n");
        renamed.templates.iter().for_each(|place| common.say(&format!("  {place}\n")));
    }
    Ok(0)
}
