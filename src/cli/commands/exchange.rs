//! `briefing export` and `briefing import`.

use std::path::{Path, PathBuf};

use crate::cli::args::{ExportArgs, ImportArgs};
use crate::cli::{request, say, tell};
use crate::desk::{self, Exchange};
use crate::finding::{Finding, Stop};
use crate::project::replace;

pub(in crate::cli) fn export(args: &ExportArgs) -> Result<u8, Stop> {
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}.xlf", args.lang)));
    let format = match out.extension() {
        Some(ending) if ending.eq_ignore_ascii_case("po") => Exchange::Po,
        _ => Exchange::Xliff,
    };
    let exported = desk::export(&request(&args.common)?, &args.lang, format, args.all)?;
    if out.as_os_str() == "-" {
        say(&exported.text);
        return Ok(0);
    }
    replace(&out, exported.text.as_bytes()).map_err(|error| unwritable(&out, &error))?;
    match exported.units {
        0 => tell("nothing is missing or stale: the file holds no text\n"),
        1 => tell(&format!("wrote 1 text to {}\n", out.display())),
        number => tell(&format!("wrote {number} texts to {}\n", out.display())),
    }
    Ok(0)
}

pub(in crate::cli) fn import(args: &ImportArgs) -> Result<u8, Stop> {
    let bytes = std::fs::read(&args.file).map_err(|error| {
        let message = format!("`{}` cannot be read: {}", args.file.display(), error.kind());
        Stop::Io(Finding::error("unreadable-file", message))
    })?;
    let name = args.file.display().to_string();
    let imported = desk::import(&request(&args.common)?, &name, bytes)?;
    if imported.changed.is_empty() && imported.confirmed.is_empty() {
        tell("nothing new: every text is as it was\n");
    }
    for (ids, what) in [(&imported.changed, "changed"), (&imported.confirmed, "confirmed")] {
        match ids.as_slice() {
            [] => {}
            [id] => tell(&format!("{what} {id} in {}\n", imported.language)),
            ids => tell(&format!("{what} {} texts in {}\n", ids.len(), imported.language)),
        }
    }
    Ok(0)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Stop {
    let message = format!("`{}` cannot be written: {}", path.display(), error.kind());
    Stop::Io(Finding::error("unwritable-output", message).help("name another file with --out"))
}
