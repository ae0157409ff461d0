//! What a run was asked to do. Every stage may take it, and it imports nothing of ours.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// The version of this program.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name and version of this program, as PDFs state it.
pub(crate) const PROGRAM: &str = concat!("briefing ", env!("CARGO_PKG_VERSION"));

/// The suffix of the pseudo-language for trying a layout, after the private-use region `XA`
/// of BCP 47: `en-XA`.
pub(crate) const PSEUDO_SUFFIX: &str = "-XA";

/// The configuration of a run.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) root: Root,
    /// The languages of an edition, in its order; the dossier's first by default.
    pub(crate) languages: Vec<String>,
    /// How several languages are laid out.
    pub(crate) layout: Option<Layout>,
    /// The only record of an edition: its id, or that of its message.
    pub(crate) select: Option<String>,
    /// The report; the dossier's first by default.
    pub(crate) report: Option<String>,
    /// The date of the document; the dossier's by default.
    pub(crate) date: Option<NaiveDate>,
    /// Whether the edition is for proofreading, with message ids in the margin.
    pub(crate) review: bool,
    /// Whether the edition has greys in place of its colours.
    pub(crate) grey: bool,
}

/// Where a dossier's files are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Root {
    /// There is no dossier.
    None,
    /// The dossier inside the program.
    Embedded,
    Folder(PathBuf),
}

/// How the languages of an edition are laid out.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Layout {
    /// Side by side on a page
    #[default]
    Columns,
    /// Two languages on facing pages, for print
    Facing,
    /// One whole language after the other
    Sequence,
}

impl Layout {
    pub(crate) const NAMES: &[&str] = &["columns", "facing", "sequence"];

    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Columns, Self::Facing, Self::Sequence].into_iter().find(|it| it.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Columns => "columns",
            Self::Facing => "facing",
            Self::Sequence => "sequence",
        }
    }
}

/// How the pages of an edition stand on the sheets of a printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Imposition {
    /// Each page by itself, with bleed and crop marks
    Pages,
    /// Two pages on each side of a sheet, to fold and staple
    Booklet,
    /// A booklet of two languages, one from each cover
    HeadToTail,
    /// Two reduced pages side by side
    #[serde(rename = "2-up")]
    #[value(name = "2-up")]
    TwoUp,
}

impl Imposition {
    pub(crate) const NAMES: &[&str] = &["pages", "booklet", "head-to-tail", "2-up"];

    pub(crate) fn named(name: &str) -> Option<Self> {
        let all = [Self::Pages, Self::Booklet, Self::HeadToTail, Self::TwoUp];
        all.into_iter().find(|it| it.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Booklet => "booklet",
            Self::HeadToTail => "head-to-tail",
            Self::TwoUp => "2-up",
        }
    }
}

/// Called with the name of each stage when it begins: measures time and shows progress.
pub(crate) type OnStage<'a> = &'a dyn Fn(&'static str);

impl Config {
    /// Whether it asks for all editions, and not for some of them.
    pub(crate) fn is_for_all(&self) -> bool {
        let Self { languages, layout, select, report, .. } = self;
        languages.is_empty() && layout.is_none() && select.is_none() && report.is_none()
    }

    /// The language to replace by its pseudo-form: `en` for `en-XA`.
    pub(crate) fn pseudo_language(&self) -> Option<&str> {
        self.languages.iter().find_map(|language| language.strip_suffix(PSEUDO_SUFFIX))
    }
}
