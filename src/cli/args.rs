//! The arguments as they are written, and what the environment adds to them.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use chrono::{DateTime, NaiveDate};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as Group, Parser, Subcommand, ValueEnum};

use super::terminal::print_note;
use crate::commands::import::Conflicts;
use crate::config::{Config, Layout, Root};
use crate::dossier::{SETTINGS, find};
use crate::finding::{Code, Finding, Format, Stop};

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
  briefing show partnership-issy-guro       what a message says in every language
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
    /// The configuration of these arguments and the environment. Prints which dossier it is, if
    /// nobody named it and it is not in the present folder.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a bad `SOURCE_DATE_EPOCH`.
    pub(super) fn config(&self) -> Result<Config, Stop> {
        let root = self.root();
        if self.root.is_none()
            && let Root::Folder(folder) = &root
            && folder.as_os_str() != "."
            && fs::symlink_metadata(folder.join(SETTINGS)).is_ok()
        {
            let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.clone());
            print_note(&format!("using the dossier in `{}`", folder.display()), self.format);
        }
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

    /// The same with the dossier inside the program if there is no other.
    ///
    /// # Errors
    /// The same.
    pub(super) fn config_or_sample(&self) -> Result<Config, Stop> {
        let mut config = self.config()?;
        if config.root == Root::None {
            let text = "there is no dossier in this folder or in one above it; using the one \
                        inside the program";
            print_note(text, self.format);
            config.root = Root::Embedded;
        }
        Ok(config)
    }

    /// The folder of the dossier, from the present folder if it is in or above it.
    fn root(&self) -> Root {
        let here = std::env::current_dir().ok();
        let found = match (&self.root, &here) {
            (Some(root), Some(here)) => return Root::Folder(below(root, here)),
            (Some(root), None) => return Root::Folder(root.clone()),
            (None, here) => here.as_deref().and_then(find),
        };
        let (Some(folder), Some(here)) = (found, &here) else { return Root::None };
        let up = here.strip_prefix(folder).map_or(0, |below| below.components().count());
        match up {
            0 => Root::Folder(PathBuf::from(".")),
            _ => Root::Folder(iter::repeat_n("..", up).collect()),
        }
    }
}

/// A path from the present folder, if it is there or below.
fn below(path: &Path, here: &Path) -> PathBuf {
    match path.strip_prefix(here) {
        Ok(rest) if rest.as_os_str().is_empty() => PathBuf::from("."),
        Ok(rest) => rest.to_owned(),
        Err(_) => path.to_owned(),
    }
}

/// The date of `SOURCE_DATE_EPOCH` (reproducible-builds.org): seconds since 1970 in UTC.
pub(super) fn source_date() -> Result<Option<NaiveDate>, Stop> {
    let value = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty());
    let Some(value) = value else { return Ok(None) };
    let seconds = value.to_str().and_then(|text| text.parse::<i64>().ok());
    let date = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    date.map(|date| Some(date.date_naive())).ok_or_else(|| {
        let value = value.display();
        let message = format!("SOURCE_DATE_EPOCH is `{value}`, not a number of seconds since 1970");
        let finding = Finding::new(Code::BadSourceDate, message);
        Stop::usage(finding.help("remove it from the environment, or set it to such a number"))
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
pub(super) struct NewArgs {
    /// The folder to write, which must not exist or be empty
    pub(super) folder: PathBuf,

    /// Copy the dossier inside the program, by its name, instead of a small one
    #[arg(long, value_name = "NAME")]
    pub(super) from: Option<String>,

    /// With the parts of reports and the fonts, too, to change them
    #[arg(long, requires = "from")]
    pub(super) kit: bool,
}

#[derive(Debug, Group)]
pub(super) struct DraftArgs {
    /// The languages that get stubs [default: all]
    #[arg(value_name = "TAG")]
    pub(super) languages: Vec<String>,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

#[derive(Debug, Group)]
pub(super) struct RenameArgs {
    /// The kind of the record, such as `place`
    pub(super) kind: String,

    /// Its id
    pub(super) old: String,

    /// Its new id
    pub(super) new: String,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

#[derive(Debug, Group)]
pub(super) struct SchemaArgs {
    /// Only that of this data file, such as `places` or `dossier` [default: all]
    pub(super) file: Option<String>,

    /// Write a file for each into this folder, such as `data/.schema`; an editor uses it if the
    /// data file begins with `# yaml-language-server: $schema=.schema/places.json`
    #[arg(long, short, value_name = "FOLDER")]
    pub(super) out: Option<PathBuf>,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

#[derive(Debug, Group)]
pub(super) struct ShowArgs {
    /// Messages with all their attributes, or single attributes [default: every message]
    #[arg(value_name = "ID")]
    pub(super) ids: Vec<String>,

    /// Only this language, or these, such as `fr,ko`
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) lang: Vec<String>,

    /// A value for a variable, such as `n=3`, `since=2026-06-04` or `name=Seoul`; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = variable)]
    pub(super) with: Vec<(String, String)>,

    #[command(flatten)]
    pub(super) common: Common<false>,
}

fn variable(written: &str) -> Result<(String, String), String> {
    let (name, value) = written.split_once('=').ok_or("write a name and a value, as in `n=3`")?;
    let name = name.trim().trim_start_matches('$');
    if name.is_empty() {
        return Err("the name of the variable is missing, as in `n=3`".to_owned());
    }
    Ok((name.to_owned(), value.to_owned()))
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

    /// Where to write it: `*.po` for PO, `*.csv` and `*.xlsx` for a spreadsheet, anything else for
    /// XLIFF; `-` is standard output [default: LANG.xlf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// The version of XLIFF: 1.2 is for older tools
    #[arg(long, value_name = "VERSION", default_value = "2.1", value_parser = ["1.2", "2.1"])]
    pub(super) xliff: String,

    /// Export every text, not only those that are missing or out of date
    #[arg(long)]
    pub(super) all: bool,

    #[command(flatten)]
    pub(super) common: Common<true>,
}

#[derive(Debug, Group)]
pub(super) struct ImportArgs {
    /// The XLIFF, PO, CSV or XLSX file
    pub(super) file: PathBuf,

    /// What to do with texts that were changed in the dossier and in the file
    #[arg(long, value_enum, default_value = "refuse")]
    pub(super) conflicts: Conflicts,

    #[command(flatten)]
    pub(super) common: Common<true>,
}
