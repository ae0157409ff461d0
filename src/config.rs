//! What a run was asked to do. Every stage may take it, and it imports nothing of ours.

use std::path::{Path, PathBuf};

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
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ValueEnum,
)]
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

/// A format in which an edition can be written.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FileFormat {
    /// Accessible, for the archive, with facts and provenance
    Pdf,
    /// A picture of each page
    Png,
    /// A drawing of each page
    Svg,
    /// One web page
    Html,
    /// A book for reading devices
    Epub,
    /// CommonMark with tables
    Md,
    /// Plain text
    Txt,
    /// The resolved content, for programs
    Json,
    /// A file for a printer
    #[value(skip)]
    #[serde(untagged)]
    Print(Imposition),
}

impl FileFormat {
    pub(crate) const ALL: &[Self] =
        &[Self::Pdf, Self::Png, Self::Svg, Self::Html, Self::Epub, Self::Md, Self::Txt, Self::Json];
    pub(crate) const NAMES: &[&str] = &["pdf", "png", "svg", "html", "epub", "md", "txt", "json"];

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.name() == name)
    }

    /// The format of a file, by the ending of its name.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "htm" => Some(Self::Html),
            "markdown" => Some(Self::Md),
            "text" => Some(Self::Txt),
            ending => Self::named(ending),
        }
    }

    /// Its name, which is the ending of its files, too, but for those for a printer.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Html => "html",
            Self::Epub => "epub",
            Self::Md => "md",
            Self::Txt => "txt",
            Self::Json => "json",
            Self::Print(imposition) => imposition.name(),
        }
    }

    /// Whether it is a file for a printer, whose pages are typeset for it.
    pub(crate) fn is_print(self) -> bool {
        matches!(self, Self::Print(_))
    }

    /// Whether people can read its bytes.
    pub(crate) fn is_text(self) -> bool {
        !matches!(self, Self::Pdf | Self::Png | Self::Epub | Self::Print(_))
    }

    /// Whether it shows the pages of the PDF. The others have the text without pages.
    pub(crate) fn has_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Png | Self::Svg)
    }
}

/// How many pixels an inch of a page has in a PNG, if nobody says otherwise.
pub(crate) const PPI: u16 = 144;

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
