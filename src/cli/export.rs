//! Prints `briefing export`.

use std::path::PathBuf;

use super::args::ExportArgs;
use super::terminal::counted;
use crate::commands;
use crate::dossier::SETTINGS;
use crate::finding::Stop;
use crate::locales::exchange::FileType;
use crate::publish::{Output, write};

pub(super) fn export(args: &ExportArgs) -> Result<u8, Stop> {
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}.xlf", args.lang)));
    let file_type = match FileType::of(&out) {
        FileType::Xliff2 if args.xliff == "1.2" => FileType::Xliff1,
        file_type => file_type,
    };
    let config = args.common.config()?;
    let exported = commands::export::export(&config, &args.lang, args.all, file_type)?;
    let is_stdout = out.as_os_str() == "-";
    let output = if is_stdout { Output::Stdout } else { Output::File(out.clone()) };
    write(&exported.bytes, &output)?;
    if exported.is_new {
        let language = &exported.language;
        args.common
            .say(&format!("`{language}` is a new language: add it to `languages` in {SETTINGS}\n"));
    }
    if !is_stdout {
        args.common.say(&match exported.units {
            0 => "nothing is missing or out of date: the file has no texts\n".to_owned(),
            number => format!("wrote {} to {}\n", counted(number, "text"), out.display()),
        });
    }
    Ok(0)
}
