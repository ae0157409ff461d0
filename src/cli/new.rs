//! Prints `briefing new`.

use std::time::SystemTime;

use chrono::{DateTime, Utc};

use super::args::{NewArgs, source_date};
use super::terminal::eprint;
use crate::commands;
use crate::finding::Stop;

pub(super) fn new(args: &NewArgs) -> Result<u8, Stop> {
    let now = || DateTime::<Utc>::from(SystemTime::now()).date_naive();
    let today = source_date()?.unwrap_or_else(now);
    commands::new::new(&args.folder, args.from.as_deref(), args.kit, today)?;
    let folder = args.folder.display();
    eprint(&format!("wrote a dossier into {folder}; `briefing build` there builds its editions\n"));
    Ok(0)
}
