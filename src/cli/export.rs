//! Prints `briefing export`.

use std::path::PathBuf;

use super::args::ExportArgs;
use super::terminal::{counted, eprint, print};
use crate::commands;
use crate::finding::Stop;
use crate::locales::exchange::{po, xliff};
use crate::publish::{self, Output};

pub(super) fn export(args: &ExportArgs) -> Result<u8, Stop> {
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}.xlf", args.lang)));
    let is_po = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("po"));
    let write = if is_po { po::write } else { xliff::write };
    let exported = commands::export::export(&args.common.config()?, &args.lang, args.all, write)?;
    if out.as_os_str() == "-" {
        print(&exported.text)?;
        return Ok(0);
    }
    publish::write(exported.text.as_bytes(), &Output::File(out.clone()))?;
    eprint(&match exported.units {
        0 => "nothing is missing or out of date: the file has no texts\n".to_owned(),
        number => format!("wrote {} to {}\n", counted(number, "text"), out.display()),
    });
    Ok(0)
}
