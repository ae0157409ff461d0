//! The `briefing` program: hands its arguments and streams to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    briefing::cli::main()
}
