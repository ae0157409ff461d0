//! The arguments as they are written, and what the environment adds to them.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as Group, Parser, Subcommand, ValueEnum};

use crate::config::{Config, Layout, Root};
use crate::dossier::SETTINGS;
use crate::finding::{Code, Finding, Format, Stop};

/// Builds print-quality, accessible briefing documents in every language of a dossier, from one
/// set of facts.
///
/// Without --root it uses the dossier in the current folder, if that is one (it has
/// data/dossier.yaml), or else the dossier inside the program: France–Korea 2026.
#[derive(Debug, Parser)]
#[command(
    name = "briefing",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  briefing --lang ko --out dossier.pdf      the Korean dossier
  briefing --lang fr --out - | lp           straight to the printer
  briefing --lang fr,ko                     in French and Korean, side by side
  briefing --lang en --root my-dossier      the dossier in a folder
  briefing build --out editions             every edition that is not up to date
  briefing diff old.pdf --out changes.pdf   what changed since a PDF was printed
  briefing verify dossier.pdf               is this PDF intact, and still current?
  briefing check --deny warnings            every fault of facts, words and pages
  briefing status                           what is left to translate

Exit status: 0 success, 1 errors in the dossier, 2 wrong arguments, 3 cannot read or write."
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,

    #[command(flatten)]
    pub(super) set: SetArgs,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
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
    /// Show how complete the translations are
    Status(StatusArgs),
    /// Record that translations are right for the source text as it is now
    Accept(AcceptArgs),
    /// Export the texts that are missing or out of date, as XLIFF 2.1 or PO
    Export(ExportArgs),
    /// Import the file of a translator
    Import(ImportArgs),
}

#[derive(Debug, Clone, Group)]
pub(super) struct SetArgs {
    /// Language of the edition, or several, such as `fr,ko` [default: the dossier's first]; the
    /// source language with `-XA` is the pseudo-language for testing a layout
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) lang: Vec<String>,

    #[command(flatten)]
    pub(super) shape: EditionShape,

    /// Where to write the PDF; `-` is standard output [default: REPORT-LANG.pdf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Open what was written in the viewer of the system
    #[arg(long)]
    pub(super) open: bool,

    /// The report to build: a folder under reports/ [default: the dossier's first]
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// Print the message id of each paragraph in the margin, for proofreading
    #[arg(long)]
    pub(super) review: bool,

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

/// The arguments of every command. Only commands that print nothing but findings have SARIF.
#[derive(Debug, Clone, Group)]
pub(super) struct Common<const SARIF: bool> {
    /// The folder of the dossier, with data, locales and reports
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,

    /// The format of the output
    #[arg(long, default_value = "human", value_parser = formats(SARIF))]
    pub(super) format: Format,
}

fn formats(sarif: bool) -> impl TypedValueParser<Value = Format> {
    let formats = Format::value_variants().iter().filter(|known| sarif || **known != Format::Sarif);
    PossibleValuesParser::new(formats.filter_map(ValueEnum::to_possible_value))
        .try_map(|name| Format::from_str(&name, false))
}

impl<const SARIF: bool> Common<SARIF> {
    /// The configuration of these arguments and the environment.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a bad `SOURCE_DATE_EPOCH`.
    pub(super) fn config(&self) -> Result<Config, Stop> {
        let root = match &self.root {
            Some(root) => Root::Folder(root.clone()),
            None if Path::new(SETTINGS).is_file() => Root::Folder(PathBuf::from(".")),
            None => Root::Embedded,
        };
        Ok(Config {
            root,
            languages: Vec::new(),
            layout: None,
            select: None,
            report: None,
            date: source_date()?,
            review: false,
        })
    }
}

/// The date of `SOURCE_DATE_EPOCH` (reproducible-builds.org): seconds since 1970 in UTC.
fn source_date() -> Result<Option<NaiveDate>, Stop> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let seconds = value.to_str().and_then(|text| text.parse::<i64>().ok());
    let date = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    date.map(|date| Some(date.date_naive())).ok_or_else(|| {
        let value = value.display();
        let message = format!("SOURCE_DATE_EPOCH is `{value}`, not a number of seconds since 1970");
        Stop::usage(Finding::new(Code::BadSourceDate, message))
    })
}

/// Which editions to build, and into which folder.
#[derive(Debug, Clone, Group)]
pub(super) struct EditionsArgs {
    /// The folder for the PDFs; it is created if need be
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

    /// Write the dependencies of each PDF to a file for make or ninja
    #[arg(long, value_name = "FILE")]
    pub(super) deps: Option<PathBuf>,

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

    /// Open what was built in the viewer of the system: the PDF, or the folder of several
    #[arg(long)]
    pub(super) open: bool,

    /// Exit with 4 if anything was built
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

    /// Build a PDF of the changes: the report `changes`
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Open the PDF in the viewer of the system
    #[arg(long, requires = "out")]
    pub(super) open: bool,

    /// Exit with 4 if anything changed
    #[arg(long)]
    pub(super) detailed_exit_code: bool,

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
    pub(super) common: Common<true>,

    /// Print how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}

#[derive(Debug, Group)]
pub(super) struct StatusArgs {
    /// Exit with 1 if a text is in this state
    #[arg(long, value_enum, value_name = "STATE")]
    pub(super) fail_on: Vec<FailOn>,

    /// Build a PDF of the table: the report `status`
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Open the PDF in the viewer of the system
    #[arg(long, requires = "out")]
    pub(super) open: bool,

    /// Language of the PDF [default: the dossier's first]
    #[arg(long, value_name = "TAG", requires = "out")]
    pub(super) lang: Option<String>,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

/// States of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    Missing,
    Stale,
    Unreviewed,
}

#[derive(Debug, Group)]
pub(super) struct AcceptArgs {
    /// The language of the translations
    pub(super) lang: String,

    /// Messages with all their attributes, or single attributes
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub(super) ids: Vec<String>,

    /// Accept every translation of the language
    #[arg(long, conflicts_with = "ids")]
    pub(super) all: bool,

    #[command(flatten)]
    pub(super) common: Common<true>,
}

#[derive(Debug, Group)]
pub(super) struct ExportArgs {
    /// The language to translate into
    pub(super) lang: String,

    /// Where to write it: `*.po` for PO, anything else for XLIFF 2.1; `-` is standard output
    /// [default: LANG.xlf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Export every text, not only those that are missing or out of date
    #[arg(long)]
    pub(super) all: bool,

    #[command(flatten)]
    pub(super) common: Common<true>,
}

#[derive(Debug, Group)]
pub(super) struct ImportArgs {
    /// The XLIFF or PO file
    pub(super) file: PathBuf,

    #[command(flatten)]
    pub(super) common: Common<true>,
}
