//! The arguments of the commands that begin a dossier and keep its files.

use std::path::PathBuf;

use clap::Args as Group;

use super::common::Common;

#[derive(Debug, Group)]
pub(in crate::cli) struct NewArgs {
    /// The folder to write, which must not exist or be empty
    pub(in crate::cli) folder: PathBuf,

    /// Copy the dossier inside the program, by its name, instead of a small one
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) from: Option<String>,

    /// With the parts of reports and the fonts, too, to change them
    #[arg(long, requires = "from")]
    pub(in crate::cli) kit: bool,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct DraftArgs {
    /// The languages that get stubs [default: all]
    #[arg(value_name = "TAG")]
    pub(in crate::cli) languages: Vec<String>,

    #[command(flatten)]
    pub(in crate::cli) common: Common<false>,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct RenameArgs {
    /// The kind of the record, such as `place`
    pub(in crate::cli) kind: String,

    /// Its id
    pub(in crate::cli) old: String,

    /// Its new id
    pub(in crate::cli) new: String,

    #[command(flatten)]
    pub(in crate::cli) common: Common<false>,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct SchemaArgs {
    /// Only that of this data file, such as `places` or `dossier` [default: all]
    pub(in crate::cli) file: Option<String>,

    /// That of the content of an edition, as `briefing --out FILE.json` writes it
    #[arg(long, conflicts_with = "file")]
    pub(in crate::cli) content: bool,

    /// Write a file for each into this folder, such as `data/.schema`; an editor uses it if the
    /// data file begins with `# yaml-language-server: $schema=.schema/places.json`
    #[arg(long, short, value_name = "FOLDER")]
    pub(in crate::cli) out: Option<PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) common: Common<false>,
}
