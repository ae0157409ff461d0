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
