//! Prints `briefing draft`.

use super::args::DraftArgs;
use super::terminal::counted;
use crate::commands;
use crate::commands::draft::Drafted;
use crate::finding::Stop;

pub(super) fn draft(args: &DraftArgs) -> Result<u8, Stop> {
    let drafted = commands::draft::draft(&args.common.config()?, &args.languages)?;
    for Drafted { language, texts, files } in drafted {
        args.common.say(&match texts {
            0 => format!("{language}: nothing is missing\n"),
            texts => format!("{language}: {} in {}\n", counted(texts, "stub"), files.join(", ")),
        });
    }
    Ok(0)
}
