//! Prints `briefing export`.

use std::path::PathBuf;

use super::args::ExportArgs;
use super::terminal::{counted, eprint, print};
use crate::commands::export::{self, Exchange};
use crate::finding::Stop;
use crate::publish::{replace, unwritable};

pub(super) fn export(args: &ExportArgs) -> Result<u8, Stop> {
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}.xlf", args.lang)));
    let is_po = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("po"));
    let format = if is_po { Exchange::Po } else { Exchange::Xliff };
    let exported = export::export(&args.common.config()?, &args.lang, format, args.all)?;
    if out.as_os_str() == "-" {
        print(&exported.text);
        return Ok(0);
    }
    replace(&out, exported.text.as_bytes()).map_err(|error| unwritable(&out, &error))?;
    eprint(&match exported.units {
        0 => "nothing is missing or out of date: the file has no texts\n".to_owned(),
        number => format!("wrote {} to {}\n", counted(number, "text"), out.display()),
    });
    Ok(0)
}
