//! Prints `briefing --version`: what identifies a build, and what its PDFs depend on.

use super::terminal::print;
use crate::config::{PROGRAM, VERSION};
use crate::finding::Stop;
use crate::provenance::{STANDARDS, engine};

/// The commit that the program was built from and its date, as far as they are known.
const BUILT_FROM: &str = env!("BRIEFING_BUILT_FROM");

/// The system that it was built for.
const TARGET: &str = env!("BRIEFING_TARGET");

/// The compiler.
const COMPILER: &str = env!("BRIEFING_COMPILER");

/// The data of the languages. A test compares them with what the crates say of themselves.
const ICU4X: &str = "2.4.0";
const CLDR: &str = "49.0.0";
const UNICODE: &str = "18.0.0";

const UNKNOWN: &str = "unknown";

pub(super) fn version(verbose: bool) -> Result<u8, Stop> {
    print(&if verbose { all() } else { format!("{PROGRAM}\n") })?;
    Ok(0)
}

fn all() -> String {
    let (commit, date) = BUILT_FROM.split_once(' ').unwrap_or((BUILT_FROM, ""));
    let known = |text: &str| if text.is_empty() { UNKNOWN.to_owned() } else { text.to_owned() };
    let short: String = commit.chars().take(9).collect();
    let parts: Vec<_> = [short.as_str(), date].into_iter().filter(|it| !it.is_empty()).collect();
    let brackets = if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(" ")) };
    let engine = engine();
    let lines = [
        ("release", VERSION.to_owned()),
        ("commit-hash", known(commit)),
        ("commit-date", known(date)),
        ("host", known(TARGET)),
        ("compiler", known(COMPILER)),
        ("typst", engine.split_once(' ').map_or(engine.as_str(), |(_, it)| it).to_owned()),
        ("icu4x", ICU4X.to_owned()),
        ("cldr", CLDR.to_owned()),
        ("unicode", UNICODE.to_owned()),
        ("standards", STANDARDS.join(", ")),
    ];
    let lines = lines.iter().map(|(name, value)| format!("{name}: {value}\n"));
    format!("{PROGRAM}{brackets}\n{}", lines.collect::<String>())
}
