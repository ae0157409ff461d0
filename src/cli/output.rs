//! Where a PDF goes.

use std::io::IsTerminal;
use std::path::PathBuf;

use crate::finding::{Code, Finding, Stop};
use crate::publish::Output;

/// The output of `--out`; `None` without it.
///
/// # Errors
/// [`Stop::Usage`] for standard output if that is a terminal.
pub(super) fn output(out: Option<&PathBuf>) -> Result<Option<Output>, Stop> {
    match out {
        Some(path) if path.as_os_str() == "-" => {
            if std::io::stdout().is_terminal() {
                let finding =
                    Finding::new(Code::TerminalOutput, "cannot write a PDF to the terminal");
                let help = "redirect it, as in `briefing --out - | lp`, or name a file";
                return Err(Stop::Usage(finding.help(help)));
            }
            Ok(Some(Output::Stdout))
        }
        path => Ok(path.cloned().map(Output::File)),
    }
}
