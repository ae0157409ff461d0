//! The arguments as they are written.

mod common;
mod data;
mod dossier;
mod program;
mod run;
mod words;

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand};

use crate::config::{FileFormat, Imposition, Layout, PPI, Root};
pub(super) use common::{Common, TimeArgs, source_date};
pub(super) use data::{
    DataArgs, DataCommand, DataExportArgs, DataImportArgs, Decimal, Separator, TableFormat,
};
pub(super) use dossier::{DraftArgs, NewArgs, RenameArgs, SchemaArgs};
pub(super) use program::{CompletionsArgs, LicencesArgs, ManArgs};
pub(super) use words::{AcceptArgs, ExportArgs, FailOn, ImportArgs, ShowArgs, StatusArgs};

/// Builds print-quality, accessible briefing documents in every language of a dossier, from one
/// set of facts.
///
/// A dossier is a folder with data/dossier.yaml. Without --root the program looks for one in the
/// current folder and in those above it. If there is none, it builds an edition of the dossier
/// inside the program, France–Korea 2026; every other command needs a dossier.
#[derive(Debug, Parser)]
#[command(
    name = "briefing",
    version,
    disable_version_flag = true,
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  briefing --lang ko --out dossier.pdf      the Korean dossier
  briefing --lang fr --out - | lp           straight to the printer
  briefing --lang fr,ko                     in French and Korean, side by side
  briefing --lang fr --out dossier.html     as a web page; also .epub, .md, .txt, .json, .png, .svg
  briefing --lang en --root my-dossier      the dossier in a folder
  briefing --lang fr --print booklet        to fold and staple
  briefing build --out editions             every edition that is not up to date
  briefing diff old.pdf --out changes.pdf   what changed since a PDF was printed
  briefing verify dossier.pdf               is this PDF intact, and still current?
  briefing check --deny warnings            every fault of facts, words and pages
  briefing show partnership-issy-guro       what a message says in every language
  briefing status                           what is left to translate

Exit status: 0 success, 1 errors in the dossier, 2 wrong arguments, 3 cannot read or write."
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,

    /// Print the version; with --verbose the commit and what PDFs depend on, too
    #[arg(long, short = 'V')]
    pub(super) version: bool,

    #[command(flatten)]
    pub(super) set: SetArgs,
}

impl Args {
    /// The folder of the dossier that the command is about.
    pub(super) fn root(&self) -> Root {
        match &self.command {
            Some(Command::Build(args)) => args.build.common.root(),
            Some(Command::Watch(args)) => args.common.root(),
            Some(Command::Verify(args)) => args.common.root(),
            Some(Command::Diff(args)) => args.common.root(),
            Some(Command::Check(args)) => args.common.root(),
            Some(Command::Draft(args)) => args.common.root(),
            Some(Command::Rename(args)) => args.common.root(),
            Some(Command::Schema(args)) => args.common.root(),
            Some(Command::Show(args)) => args.common.root(),
            Some(Command::Status(args)) => args.common.root(),
            Some(Command::Accept(args)) => args.common.root(),
            Some(Command::Export(args)) => args.common.root(),
            Some(Command::Import(args)) => args.common.root(),
            Some(Command::Data(args)) => args.common().root(),
            _ => self.set.common.root(),
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Begin a dossier of your own
    New(NewArgs),
    /// Build every edition that is not up to date
    Build(BuildArgs),
    /// Build, and build again after every change
    Watch(EditionsArgs),
    /// Check that a PDF is intact, and the one that today's dossier produces
    Verify(VerifyArgs),
    /// Show what changed since a PDF was built, in facts and in words
    Diff(DiffArgs),
    /// Find every fault of facts, words and pages; write nothing
    Check(CheckArgs),
    /// Explain a finding and how to fix it
    Explain {
        /// The code in brackets, such as `missing-variable` [default: list them all]
        code: Option<String>,
    },
    /// Write stubs of the messages that are missing
    Draft(DraftArgs),
    /// Give a record another id, in facts, words and ledgers
    Rename(RenameArgs),
    /// Print JSON Schemas of the data files, for editors
    Schema(SchemaArgs),
    /// Show what messages say in every language, with the values of the facts
    Show(ShowArgs),
    /// Show how complete the translations are
    Status(StatusArgs),
    /// Record that translations are right for the source text as it is now
    Accept(AcceptArgs),
    /// Export the texts that are missing or out of date, as XLIFF, PO, CSV or XLSX
    Export(ExportArgs),
    /// Import the file of a translator
    Import(ImportArgs),
    /// Import and export records as spreadsheets
    Data(DataArgs),
    /// Print the completions of a shell
    Completions(CompletionsArgs),
    /// Print the pages of the manual, for man
    Man(ManArgs),
    /// Print the licences of all that is inside the program
    Licences(LicencesArgs),
}

#[derive(Debug, Clone, Group)]
pub(super) struct SetArgs {
    /// Language of the edition, or several, such as `fr,ko` [default: the dossier's first]; the
    /// source language with `-XA` is the pseudo-language for testing a layout
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) lang: Vec<String>,

    #[command(flatten)]
    pub(super) shape: EditionShape,

    /// Where to write it; the ending says as what: .pdf, .html, .epub, .md, .txt, .json, .png, .svg;
    /// `-` is standard output [default: REPORT-LANG.pdf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// The format, if the name of the file does not say it; of PNG and SVG each page is a file
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) format_out: Option<FileFormat>,

    /// How many pixels an inch of a page has in a PNG
    #[arg(long, value_name = "N", default_value_t = PPI)]
    #[arg(value_parser = clap::value_parser!(u16).range(18..=1200))]
    pub(super) ppi: u16,

    /// Open what was written in the viewer of the system
    #[arg(long)]
    pub(super) open: bool,

    /// The report to build: a folder under reports/ [default: the dossier's first]
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// Print the message id of each paragraph in the margin, for proofreading
    #[arg(long)]
    pub(super) review: bool,

    /// Use greys in place of colours
    #[arg(long)]
    pub(super) grey: bool,

    /// Write a file for a printer instead [default file: REPORT-LANG-KIND.pdf]
    #[arg(long, value_name = "KIND", value_enum)]
    pub(super) print: Option<Imposition>,

    /// Add bleed, crop marks and marks for the fold to a booklet
    #[arg(long, requires = "print")]
    pub(super) marks: bool,

    #[command(flatten)]
    pub(super) time: TimeArgs,

    #[command(flatten)]
    pub(super) common: Common<true>,

    /// Print how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}

/// What an edition shows of its languages and records.
#[derive(Debug, Clone, Group)]
pub(super) struct EditionShape {
    /// How several languages are laid out [default: columns]
    #[arg(long, value_enum)]
    pub(super) layout: Option<Layout>,

    /// Only this record, such as `issy-guro` or `partnership-issy-guro`
    #[arg(long, value_name = "ID")]
    pub(super) select: Option<String>,
}

/// Which editions to build, and into which folder.
#[derive(Debug, Clone, Group)]
pub(super) struct EditionsArgs {
    /// The folder for the editions; it is created if need be
    #[arg(long, short, value_name = "DIR", default_value = "editions")]
    pub(super) out: PathBuf,

    /// Only the editions in this language, or in these, such as `fr,ko`
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) lang: Vec<String>,

    #[command(flatten)]
    pub(super) shape: EditionShape,

    /// Only this report [default: those of the settings]
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// How many processors to use [default: all]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) jobs: Option<u16>,

    /// Replace no file unless every edition can be built
    #[arg(long)]
    pub(super) atomic: bool,

    /// How long to wait for another run that is writing into the folder
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(super) wait: u64,

    /// Write the dependencies of each file to a makefile, for make or ninja
    #[arg(long, value_name = "FILE")]
    pub(super) deps: Option<PathBuf>,

    #[command(flatten)]
    pub(super) time: TimeArgs,

    #[command(flatten)]
    pub(super) common: Common<true>,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Exit status: 0 success, 1 errors in the dossier, 2 wrong arguments, 3 cannot read or write. \
With --detailed-exit-code 0 means that nothing was to be built, and 4 that something was.")]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) build: EditionsArgs,

    /// Build every edition, even if it is up to date
    #[arg(long)]
    pub(super) force: bool,

    /// Only show what would be built, and why
    #[arg(long, short = 'n')]
    pub(super) dry_run: bool,

    /// Remove the files of this dossier that its settings do not name, if everything else succeeds;
    /// signed ones stay
    #[arg(long)]
    pub(super) prune: bool,

    /// Open what was built in the viewer of the system: the file, or the folder of several
    #[arg(long)]
    pub(super) open: bool,

    /// Exit with 4 if anything was built or removed
    #[arg(long)]
    pub(super) detailed_exit_code: bool,
}

#[derive(Debug, Group)]
#[command(after_help = "\
An edition that claims to be current is built again: `genuine` means that every byte is the same. \
`intact` only means that no byte was changed by accident or carelessly since it was built: anybody \
can seal a PDF, so the seal is not a signature. Signatures that were added since leave a PDF intact, \
and are for a PDF reader to verify.

Exit status: 0 all PDFs are intact and current, 1 some are not, 2 wrong arguments, 3 some \
cannot be read or were not made by briefing.")]
pub(super) struct VerifyArgs {
    /// The PDFs, or folders of PDFs
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,

    #[command(flatten)]
    pub(super) time: TimeArgs,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

#[derive(Debug, Group)]
pub(super) struct DiffArgs {
    /// The older state: a PDF of any age, a folder of PDFs, or the folder of a dossier
    pub(super) old: PathBuf,

    /// The newer state [default: the dossier as it is now]
    pub(super) new: Option<PathBuf>,

    /// Language of the output [default: the dossier's first]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,

    /// Build the report `changes`; the ending says in which format
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Open the PDF in the viewer of the system
    #[arg(long, requires = "out")]
    pub(super) open: bool,

    /// Exit with 4 if anything changed
    #[arg(long)]
    pub(super) detailed_exit_code: bool,

    #[command(flatten)]
    pub(super) time: TimeArgs,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

#[derive(Debug, Group)]
pub(super) struct CheckArgs {
    /// Only these languages, beside the source language, and the editions in them
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) lang: Vec<String>,

    #[command(flatten)]
    pub(super) shape: EditionShape,

    /// Only this report
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// Check facts and words only, which is much faster
    #[arg(long)]
    pub(super) no_pages: bool,

    /// Treat a code as an error, or all `warnings`
    #[arg(long, value_name = "CODE|warnings")]
    pub(super) deny: Vec<String>,

    /// Treat a code as a warning
    #[arg(long, value_name = "CODE")]
    pub(super) warn: Vec<String>,

    /// Silence a code
    #[arg(long, value_name = "CODE")]
    pub(super) allow: Vec<String>,

    #[command(flatten)]
    pub(super) time: TimeArgs,

    #[command(flatten)]
    pub(super) common: Common<true>,

    /// Print how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}
