//! The arguments of `data`: records as spreadsheets.

use std::path::PathBuf;

use clap::{Args as Group, Subcommand, ValueEnum};

use super::common::Common;

#[derive(Debug, Group)]
pub(in crate::cli) struct DataArgs {
    #[command(subcommand)]
    pub(in crate::cli) command: DataCommand,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum DataCommand {
    /// Put the records of a spreadsheet into the data files
    ///
    /// The first row names the columns: `id`, the keys of the schema, parts of values such as
    /// `facts.members`. New ids are added, other values are changed, an empty cell removes a value;
    /// records that the table does not have stay. Everything else in the data files keeps its bytes.
    /// Nothing is written if anything in the table is wrong.
    Import(DataImportArgs),
    /// Write records as a spreadsheet, to edit and import again
    Export(DataExportArgs),
}

#[derive(Debug, Group)]
#[command(after_help = "\
Examples:
  briefing data import treaties.xlsx --kind treaty --dry-run   what would change
  briefing data import treaties.csv --kind treaty --lang fr    1,5 is one and a half
  briefing data import facts.xlsx                              every sheet named after a kind
  curl … | briefing data import - --from csv --kind treaty")]
pub(in crate::cli) struct DataImportArgs {
    /// The XLSX or CSV file; `-` is standard input
    pub(in crate::cli) file: PathBuf,

    /// The kind of its records [default: of each sheet, the one that it is named after]
    #[arg(long, value_name = "KIND")]
    pub(in crate::cli) kind: Option<String>,

    /// The sheet with the records [default: the one named after the kind, or the only one]
    #[arg(long, value_name = "NAME", requires = "kind")]
    pub(in crate::cli) sheet: Option<String>,

    /// What the file is [default: by what is in it]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(in crate::cli) from: Option<TableFormat>,

    /// The encoding of a CSV file, such as `cp949` or `windows-1252` [default: by what is in it]
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) encoding: Option<String>,

    /// What separates the cells of a CSV file [default: by what is in it]
    #[arg(long, value_enum, value_name = "NAME")]
    pub(in crate::cli) separator: Option<Separator>,

    /// What is before decimals in numbers that are text: then the other mark groups thousands
    #[arg(long, value_enum, value_name = "MARK", conflicts_with = "lang")]
    pub(in crate::cli) decimal: Option<Decimal>,

    /// The language in which such numbers are written, such as `fr`
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) lang: Option<String>,

    /// Only show what would change
    #[arg(long, short = 'n')]
    pub(in crate::cli) dry_run: bool,

    #[command(flatten)]
    pub(in crate::cli) common: Common<true>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum TableFormat {
    Csv,
    Xlsx,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Separator {
    Comma,
    Semicolon,
    Tab,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Decimal {
    Comma,
    Point,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct DataExportArgs {
    /// Only the records of this kind [default: of all, a sheet for each]
    #[arg(long, value_name = "KIND")]
    pub(in crate::cli) kind: Option<String>,

    /// Where to write it: `*.xlsx` or `*.csv`; `-` is standard output, as CSV
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) out: PathBuf,

    #[command(flatten)]
    pub(in crate::cli) common: Common<true>,
}

impl DataArgs {
    pub(in crate::cli) fn common(&self) -> &Common<true> {
        match &self.command {
            DataCommand::Import(args) => &args.common,
            DataCommand::Export(args) => &args.common,
        }
    }
}
