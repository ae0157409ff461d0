//! Prints `briefing explain`.

use super::terminal::print;
use crate::commands;
use crate::finding::{Code, Stop};

pub(super) fn explain(code: Option<&str>) -> Result<u8, Stop> {
    match code {
        Some(code) => print(&format!("{}\n", commands::explain::explain(code)?.page()))?,
        None => {
            let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
            let line = |code: &Code| format!("{:width$}  {}\n", code.name(), code.summary());
            print(&Code::ALL.iter().map(line).collect::<String>())?;
        }
    }
    Ok(0)
}
