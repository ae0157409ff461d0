//! What the arguments say of how the run itself is done.

use std::time::Duration;

use super::{Args, Command};
use crate::commands::parallel;
use crate::finding::Format;

impl Args {
    /// The format of the output.
    pub(in crate::cli) fn format(&self) -> Format {
        match &self.command {
            None if self.version => Format::Human,
            None | Some(Command::Explain { .. }) => self.set.common.format,
            Some(Command::Build(args)) => args.build.common.format,
            Some(Command::Watch(args)) => args.common.format,
            Some(Command::Verify(args)) => args.common.format,
            Some(Command::Diff(args)) => args.common.format,
            Some(Command::Check(args)) => args.common.format,
            Some(Command::Draft(args)) => args.common.format,
            Some(Command::Rename(args)) => args.common.format,
            Some(Command::Schema(args)) => args.common.format,
            Some(Command::Status(args)) => args.common.format,
            Some(Command::Show(args)) => args.common.format,
            Some(Command::Accept(args)) => args.common.format,
            Some(Command::Export(args)) => args.common.format,
            Some(Command::Import(args)) => args.common.format,
            Some(Command::Data(args)) => args.common().format,
            Some(
                Command::New(_) | Command::Completions(_) | Command::Man(_) | Command::Licences(_),
            ) => Format::Human,
        }
    }

    /// How long an edition may take, if the dossier does not decide.
    pub(in crate::cli) fn timeout(&self) -> Option<Duration> {
        let time = match &self.command {
            None => self.set.time,
            Some(Command::Build(args)) => args.build.time,
            Some(Command::Watch(args)) => args.time,
            Some(Command::Verify(args)) => args.time,
            Some(Command::Diff(args)) => args.time,
            Some(Command::Check(args)) => args.time,
            _ => return None,
        };
        time.limit()
    }

    /// How many threads a command needs that typesets.
    pub(in crate::cli) fn threads(&self) -> Option<usize> {
        let jobs = match &self.command {
            None if self.version => return None,
            Some(Command::Build(args)) => args.build.jobs,
            Some(Command::Watch(args)) => args.jobs,
            None
            | Some(
                Command::Check(_) | Command::Verify(_) | Command::Diff(_) | Command::Status(_),
            ) => None,
            _ => return None,
        };
        Some(jobs.map_or_else(parallel::processors, usize::from))
    }

    /// Whether it builds many editions or reads PDFs, so that what one of them does to the process
    /// must not end the command.
    pub(in crate::cli) fn is_supervised(&self) -> bool {
        match &self.command {
            Some(Command::Check(args)) => !args.no_pages,
            Some(Command::Build(_) | Command::Watch(_) | Command::Verify(_) | Command::Diff(_)) => {
                true
            }
            _ => false,
        }
    }

    /// Says whether the notes at the start of the run have been printed.
    pub(in crate::cli) fn set_noted(&mut self, noted: bool) {
        match &mut self.command {
            Some(Command::Build(args)) => args.build.common.noted = noted,
            Some(Command::Watch(args)) => args.common.noted = noted,
            Some(Command::Verify(args)) => args.common.noted = noted,
            Some(Command::Diff(args)) => args.common.noted = noted,
            Some(Command::Check(args)) => args.common.noted = noted,
            _ => {}
        }
    }
}
