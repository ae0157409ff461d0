//! The arguments, as they are written.

use std::path::PathBuf;

use clap::Parser;

use crate::finding::render::Format;

/// Sets print-quality, accessible briefing documents in every language of a dossier,
/// from one set of facts.
///
/// Without --root it sets the dossier in the current folder, if that is one (it has
/// data/dossier.yaml), else the dossier inside the program: France–Korea 2026.
#[derive(Debug, Parser)]
#[command(
    name = "briefing",
    version,
    after_help = "\
Examples:
  briefing --lang ko --out dossier.pdf      the Korean dossier
  briefing --lang fr --out - | lp           straight to the printer
  briefing --lang en --root my-dossier      the facts, words and pages of a folder

Exit status: 0 done, 1 faults in the dossier, 2 wrong call, 3 cannot read or write."
)]
pub(super) struct Args {
    /// Language of the edition, such as `fr`, `en` or `ko` [default: the dossier's first]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,

    /// Where the PDF goes; `-` is standard output [default: REPORT-LANG.pdf]
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,

    /// Which report to set: a folder under reports/ [default: the dossier's first]
    #[arg(long, value_name = "NAME")]
    pub(super) report: Option<String>,

    /// The folder of the dossier: data, locales and reports
    #[arg(long, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,

    /// How to tell what was found
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,

    /// Tell how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}
