//! The arguments of the commands about words and their translation.

use std::path::PathBuf;

use clap::{Args as Group, ValueEnum};

use super::common::Common;
use crate::commands::import::Conflicts;

#[derive(Debug, Group)]
pub(in crate::cli) struct ShowArgs {
    /// Messages with all their attributes, or single attributes [default: every message]
    #[arg(value_name = "ID")]
    pub(in crate::cli) ids: Vec<String>,

    /// Only this language, or these, such as `fr,ko`
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(in crate::cli) lang: Vec<String>,

    /// A value for a variable, such as `n=3`, `since=2026-06-04` or `name=Seoul`; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = variable)]
    pub(in crate::cli) with: Vec<(String, String)>,

    #[command(flatten)]
    pub(in crate::cli) common: Common<false>,
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
pub(in crate::cli) struct StatusArgs {
    /// Exit with 1 if a text is in this state
    #[arg(long, value_enum, value_name = "STATE")]
    pub(in crate::cli) fail_on: Vec<FailOn>,

    /// Build a PDF of the table: the report `status`
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) out: Option<PathBuf>,

    /// Open the PDF in the viewer of the system
    #[arg(long, requires = "out")]
    pub(in crate::cli) open: bool,

    /// Language of the PDF [default: the dossier's first]
    #[arg(long, value_name = "TAG", requires = "out")]
    pub(in crate::cli) lang: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) common: Common<false>,
}

/// States of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FailOn {
    Missing,
    Stale,
    Unreviewed,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct AcceptArgs {
    /// The language of the translations
    pub(in crate::cli) lang: String,

    /// Messages with all their attributes, or single attributes
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub(in crate::cli) ids: Vec<String>,

    /// Accept every translation of the language
    #[arg(long, conflicts_with = "ids")]
    pub(in crate::cli) all: bool,

    #[command(flatten)]
    pub(in crate::cli) common: Common<true>,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct ExportArgs {
    /// The language to translate into
    pub(in crate::cli) lang: String,

    /// Where to write it: `*.po` for PO, `*.csv` and `*.xlsx` for a spreadsheet, anything else for
    /// XLIFF; `-` is standard output [default: LANG.xlf]
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) out: Option<PathBuf>,

    /// The version of XLIFF: 1.2 is for older tools
    #[arg(long, value_name = "VERSION", default_value = "2.1", value_parser = ["1.2", "2.1"])]
    pub(in crate::cli) xliff: String,

    /// Export every text, not only those that are missing or out of date
    #[arg(long)]
    pub(in crate::cli) all: bool,

    #[command(flatten)]
    pub(in crate::cli) common: Common<true>,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct ImportArgs {
    /// The XLIFF, PO, CSV or XLSX file
    pub(in crate::cli) file: PathBuf,

    /// What to do with texts that were changed in the dossier and in the file
    #[arg(long, value_enum, default_value = "refuse")]
    pub(in crate::cli) conflicts: Conflicts,

    #[command(flatten)]
    pub(in crate::cli) common: Common<true>,
}
