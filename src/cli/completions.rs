//! Prints `briefing completions`.

use clap::CommandFactory;

use super::args::{Args, CompletionsArgs};
use super::terminal::print;
use crate::finding::Stop;

pub(super) fn completions(args: &CompletionsArgs) -> Result<u8, Stop> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "briefing", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(0)
}
