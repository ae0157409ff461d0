//! The arguments, as they are written.

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};

use crate::finding::render::Format;

/// Sets print-quality, accessible briefing documents in every language of a dossier,
/// from one set of facts.
///
/// Without --root it works on the dossier in the current folder, if that is one (it has
/// data/dossier.yaml), else on the dossier inside the program: France–Korea 2026.
#[derive(Debug, Parser)]
#[command(
    name = "briefing",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  briefing --lang ko --out dossier.pdf      the Korean dossier
  briefing --lang fr --out - | lp           straight to the printer
  briefing --lang en --root my-dossier      the facts, words and pages of a folder
  briefing build --out editions             every edition that is not up to date
  briefing diff old.pdf --out changes.pdf   what changed since it was printed
  briefing verify dossier.pdf               is this PDF genuine, and still current?
  briefing check --deny warnings            every fault of facts, words and pages
  briefing status                           what is left to translate

Exit status: 0 done, 1 faults in the dossier, 2 wrong call, 3 cannot read or write."
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,

    #[command(flatten)]
    pub(super) set: SetArgs,
}

/// What there is to do besides setting an edition.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Set every edition that is not up to date, all of them side by side
    Build(BuildArgs),
    /// Build, and build again whenever a fact, a word or a page changes
    Watch(WatchArgs),
    /// Tell whether a PDF is as it was written, and made from the dossier as it is now
    Verify(VerifyArgs),
    /// Tell what changed since a PDF was set, in facts and in words
    Diff(DiffArgs),
    /// Look for every fault of facts, words and pages; write nothing
    Check(CheckArgs),
    /// Tell what a finding means and how to mend it
    Explain {
        /// The code in brackets, such as `missing-variable` [default: list them all]
        code: Option<String>,
    },
    /// Tell how far the translations are
    Status(StatusArgs),
    /// Record that translations hold for the present source text
    Accept(AcceptArgs),
    /// Hand what is missing or stale to a translator, as XLIFF 2.1 or PO
    Export(ExportArgs),
    /// Take back what a translator did
    Import(ImportArgs),
}

#[derive(Debug, Clone, Group)]
pub(super) struct SetArgs {
    /// Language of the edition, such as `fr`, `en` or `ko` [default: the dossier's first];
    /// the source language with `-XA` is the pseudo-language for trying a layout
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,

    /// Where the PDF goes; `-` is standard output [default: REPORT-LANG.pdf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Which report to set: a folder under reports/ [default: the dossier's first]
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// Print each paragraph's message id in the margin, to be corrected on paper
    #[arg(long)]
    pub(super) review: bool,

    #[command(flatten)]
    pub(super) common: Common,

    /// Tell how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}

/// What every command takes.
#[derive(Debug, Clone, Group)]
pub(super) struct Common {
    /// The folder of the dossier: data, locales and reports
    #[arg(long, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,

    /// How to tell what was found
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

/// Which editions, and into which folder.
#[derive(Debug, Clone, Group)]
pub(super) struct ShelfArgs {
    /// The folder that the PDFs go into; it is made if it is not there
    #[arg(long, short, value_name = "DIR", default_value = "editions")]
    pub(super) out: PathBuf,

    /// This language only
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,

    /// This report only [default: those of the settings]
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// How many processors to use [default: all of them]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) jobs: Option<u16>,

    /// Replace nothing unless every edition can be set
    #[arg(long)]
    pub(super) atomic: bool,

    /// How long to wait for another run that writes into the folder
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(super) wait: u64,

    /// Write what each PDF was made from, as a makefile for make and ninja
    #[arg(long, value_name = "FILE")]
    pub(super) deps: Option<PathBuf>,

    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Exit status: 0 done, or nothing to do; 1 faults in the dossier, 2 wrong call, 3 cannot read \
or write. With --detailed-exit-code 0 is nothing to do and 4 is done.")]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) shelf: ShelfArgs,

    /// Set everything, changed or not
    #[arg(long)]
    pub(super) force: bool,

    /// Only tell what would be set, and why
    #[arg(long, short = 'n')]
    pub(super) dry_run: bool,

    /// Tell by the exit status whether there was something to do: 4 if so
    #[arg(long)]
    pub(super) detailed_exit_code: bool,
}

#[derive(Debug, Group)]
pub(super) struct WatchArgs {
    #[command(flatten)]
    pub(super) shelf: ShelfArgs,
}

#[derive(Debug, Group)]
#[command(after_help = "\
Exit status: 0 all are genuine and current, 1 one of them is not, 2 wrong call, 3 one of \
them cannot be read, or is no PDF of ours.")]
pub(super) struct VerifyArgs {
    /// The PDFs
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,

    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Group)]
pub(super) struct DiffArgs {
    /// A PDF of any age, a folder of PDFs, or the folder of a dossier
    pub(super) old: PathBuf,

    /// The same for the newer state [default: the dossier as it is now]
    pub(super) new: Option<PathBuf>,

    /// Language of names and of the PDF [default: the dossier's first]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,

    /// Set the changes as a PDF: the report `changes`
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// End with status 4 when something changed
    #[arg(long)]
    pub(super) detailed_exit_code: bool,

    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Group)]
pub(super) struct CheckArgs {
    /// Look at this language only, beside the source language
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,

    /// Look at this report only
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// Leave the pages out: a thirtieth of a second
    #[arg(long)]
    pub(super) no_pages: bool,

    /// Take a code as an error, or all `warnings`
    #[arg(long, value_name = "CODE|warnings")]
    pub(super) deny: Vec<String>,

    /// Take a code as a warning
    #[arg(long, value_name = "CODE")]
    pub(super) warn: Vec<String>,

    /// Do not tell a code
    #[arg(long, value_name = "CODE")]
    pub(super) allow: Vec<String>,

    #[command(flatten)]
    pub(super) common: Common,

    /// Tell how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}

#[derive(Debug, Group)]
pub(super) struct StatusArgs {
    /// End with status 1 when a text is in this state
    #[arg(long, value_enum, value_name = "STATE")]
    pub(super) fail_on: Vec<State>,

    /// Set the matrix as a PDF: the report `status`
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Language of the PDF [default: the dossier's first]
    #[arg(long, value_name = "TAG", requires = "out")]
    pub(super) lang: Option<String>,

    #[command(flatten)]
    pub(super) common: Common,
}

/// What may be wrong with a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum State {
    Missing,
    Stale,
    Unreviewed,
}

#[derive(Debug, Group)]
pub(super) struct AcceptArgs {
    /// The language of the translations
    pub(super) lang: String,

    /// Messages, with all their attributes, or single attributes
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub(super) ids: Vec<String>,

    /// Accept every translation of the language
    #[arg(long, conflicts_with = "ids")]
    pub(super) all: bool,

    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Group)]
pub(super) struct ExportArgs {
    /// The language to translate into
    pub(super) lang: String,

    /// Where it goes: `*.po` is PO, anything else XLIFF 2.1; `-` is standard output
    /// [default: LANG.xlf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Hand over everything, and not only what is missing or stale
    #[arg(long)]
    pub(super) all: bool,

    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Group)]
pub(super) struct ImportArgs {
    /// The XLIFF or PO file
    pub(super) file: PathBuf,

    #[command(flatten)]
    pub(super) common: Common,
}
