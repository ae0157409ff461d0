//! Prints `briefing build`.

use std::path::Path;
use std::time::Duration;

use serde_json::{Map, Value as Json, json};

use super::args::{BuildArgs, Common, EditionsArgs};
use super::progress::Bar;
use super::terminal::{counted, objects, print, print_findings};
use super::viewer;
use crate::commands::build::EditionStatus::{self, Built, Current, Failed, Planned, Withheld};
use crate::commands::build::{self, BuildOptions, BuildReport, EditionReport, Fate, Leftover};
use crate::commands::guard::Guard;
use crate::config::Config;
use crate::dossier::Edition;
use crate::finding::{Findings, Format, Stop, visible, visible_json};

/// The exit status of `--detailed-exit-code` when something was built.
const BUILT: u8 = 4;

/// How many reasons are enough to know why.
const ENOUGH: usize = 3;

/// Prints a build with nothing to do, without a guard. Returns the exit status, or `None` if there
/// may be something to do.
pub(super) fn unchanged(args: &BuildArgs) -> Result<Option<u8>, Stop> {
    let report = build::unchanged(&all_options(args)?)?;
    report.map(|report| print_built(&report, args)).transpose()
}

pub(super) fn build(args: &BuildArgs, guard: &Guard) -> Result<u8, Stop> {
    let options = all_options(args)?;
    let bar = Bar::new(args.build.common.quiet);
    let result = build::build(&options, guard, &bar);
    bar.clear();
    print_built(&result?, args)
}

fn all_options(args: &BuildArgs) -> Result<BuildOptions, Stop> {
    Ok(BuildOptions {
        force: args.force,
        dry_run: args.dry_run,
        prune: args.prune,
        ..options(&args.build)?
    })
}

/// Prints what was built, and shows it. Returns the exit status.
fn print_built(report: &BuildReport, args: &BuildArgs) -> Result<u8, Stop> {
    print_report(report, &args.build.common)?;
    let written: Vec<_> =
        report.editions.iter().filter(|edition| edition.status == Built).collect();
    match written[..] {
        [] => {}
        [edition] => viewer::show(&edition.path, args.open, args.build.common.format),
        _ => viewer::show(&args.build.out, args.open, args.build.common.format),
    }
    let changes = |it: &&Leftover| matches!(it.fate, Fate::Removed | Fate::Planned);
    let changed = report.leftovers.iter().filter(changes).count();
    let built = report.count(Built) + report.count(Planned) + changed > 0;
    Ok(match report.exit_status() {
        0 if built && args.detailed_exit_code => BUILT,
        status => status,
    })
}

pub(super) fn options(args: &EditionsArgs) -> Result<BuildOptions, Stop> {
    Ok(BuildOptions {
        config: Config {
            languages: args.lang.clone(),
            layout: args.shape.layout,
            select: args.shape.select.clone(),
            report: args.report.clone(),
            ..args.common.config()?
        },
        folder: args.out.clone(),
        force: false,
        atomic: args.atomic,
        dry_run: false,
        prune: false,
        jobs: args.jobs.map(usize::from),
        wait: Duration::from_secs(args.wait),
        deps: args.deps.clone(),
    })
}

/// Prints what happened to each edition, and the findings.
pub(super) fn print_report(report: &BuildReport, common: &Common<true>) -> Result<(), Stop> {
    let format = common.format;
    let mut findings = report.findings();
    for edition in &report.editions {
        findings.extend(edition.findings.clone());
    }
    print_findings(&findings.unique(), &common.style(), "");
    match format {
        Format::Human | Format::Short if common.quiet => Ok(()),
        Format::Human | Format::Short => print(&text(report, common.verbose)),
        Format::Json => print(&format!("{}\n", visible_json(&document(report).to_string()))),
        Format::Sarif => Ok(()),
    }
}

/// What a program reads of a build that could not begin.
pub(super) fn failed_document(findings: &Findings) -> Json {
    json!({ "outcome": Failed, "editions": [], "leftovers": [], "findings": objects(findings) })
}

/// A line for each edition that is not current, and one for all of them. With `verbose` also a line
/// for each that is current, and every reason.
fn text(report: &BuildReport, verbose: bool) -> String {
    let mut text = String::new();
    let shown = |edition: &&EditionReport| verbose || edition.status != Current;
    for edition in report.editions.iter().filter(shown) {
        let path = edition.path.display().to_string();
        text.push_str(&format!("{} {}", word(edition.status), visible(&path)));
        let reasons: Vec<_> = edition.reasons.iter().map(|reason| reason.text.as_str()).collect();
        if edition.status != Current {
            let most = if verbose { reasons.len() } else { ENOUGH };
            text.push_str(&format!(": {}", listed(&reasons, most)));
        }
        text.push('\n');
    }
    text.push_str(&leftovers(&report.leftovers));
    let counts =
        [Built, Planned, Failed, Withheld, Current].map(|status| (status, report.count(status)));
    let counts = counts.iter().filter(|(_, number)| *number > 0);
    let mut counts: Vec<_> =
        counts.map(|(status, number)| format!("{number} {}", word(*status))).collect();
    let of = |fate: Fate| report.leftovers.iter().filter(|it| it.fate == fate).count();
    let gone = [(of(Fate::Removed), "removed"), (of(Fate::Planned), "to remove")];
    let gone = gone.into_iter().filter(|(number, _)| *number > 0);
    let before = counts.len();
    counts.extend(gone.map(|(number, word)| format!("{number} {word}")));
    let nothing = report.count(Current) == report.editions.len() && counts.len() == before;
    let head = if nothing { "nothing to do: " } else { "" };
    format!("{text}{head}{}\n", counts.join(", "))
}

/// The first of some texts, and how many more there are.
fn listed(texts: &[&str], most: usize) -> String {
    let first = visible(&texts[..texts.len().min(most)].join("; ")).into_owned();
    match texts.len().saturating_sub(most) {
        0 => first,
        more => format!("{first}; and {more} more"),
    }
}

/// What became of the files that are none of the editions. Those that are left are on one line.
fn leftovers(leftovers: &[Leftover]) -> String {
    let mut text = String::new();
    let path = |leftover: &Leftover| visible(&leftover.path.display().to_string()).into_owned();
    for leftover in leftovers {
        let (path, why) = (path(leftover), "it is not an edition of the settings");
        text.push_str(&match leftover.fate {
            Fate::Left => continue,
            Fate::Planned => format!("to remove {path}: {why}\n"),
            Fate::Removed => format!("removed {path}: {why}\n"),
            Fate::Kept(reason) => format!("kept {path}: {why} any more, but {reason}\n"),
        });
    }
    let left: Vec<_> = leftovers.iter().filter(|it| it.fate == Fate::Left).map(path).collect();
    if !left.is_empty() {
        let pdfs = left.iter().all(|path| path.ends_with(".pdf"));
        let number = counted(left.len(), if pdfs { "PDF" } else { "file" });
        let left: Vec<_> = left.iter().map(String::as_str).collect();
        let left = listed(&left, ENOUGH);
        text.push_str(&format!("left over from earlier editions: {number} ({left}); "));
        text.push_str("`briefing build --prune` removes them\n");
    }
    text
}

fn word(status: EditionStatus) -> &'static str {
    match status {
        Current => "current",
        Built => "built",
        Planned => "to build",
        Failed => "failed",
        Withheld => "withheld",
    }
}

/// All of it for a program: every edition with every reason.
fn document(report: &BuildReport) -> Json {
    let edition = |edition: &EditionReport| {
        let mut document = described(&edition.path, &edition.record.edition);
        document.insert("became".to_owned(), json!(edition.status));
        document.insert("reasons".to_owned(), json!(edition.reasons));
        // What the folder has of it: title, pages, date, size and digest.
        let there = edition.listed.as_ref().map_or(Json::Null, |entry| json!(entry));
        for key in ["title", "pages", "date", "size", "sha256"] {
            document.insert(key.to_owned(), there.get(key).cloned().unwrap_or_default());
        }
        let formats = edition.other_files().iter().map(|other| {
            let mut formats = json!(other);
            formats["file"] = json!(edition.path.with_file_name(&other.file).to_string_lossy());
            formats
        });
        document.insert("formats".to_owned(), formats.collect());
        document.insert("findings".to_owned(), json!(objects(&edition.findings)));
        Json::Object(document)
    };
    let leftover = |leftover: &Leftover| {
        let mut document = described(&leftover.path, &leftover.edition);
        let (became, why) = match leftover.fate {
            Fate::Left => ("left", None),
            Fate::Planned => ("to-remove", None),
            Fate::Removed => ("removed", None),
            Fate::Kept(why) => ("kept", Some(why)),
        };
        document.insert("became".to_owned(), json!(became));
        document.insert("why".to_owned(), json!(why));
        Json::Object(document)
    };
    let worst = [Failed, Built, Planned].into_iter().find(|status| report.count(*status) > 0);
    let findings = report.findings();
    let worst = if findings.has_errors() { Failed } else { worst.unwrap_or(Current) };
    json!({
        "outcome": worst,
        "editions": report.editions.iter().map(edition).collect::<Vec<_>>(),
        "leftovers": report.leftovers.iter().map(leftover).collect::<Vec<_>>(),
        "findings": objects(&findings),
    })
}

/// A PDF and which edition it is.
fn described(path: &Path, edition: &Edition) -> Map<String, Json> {
    let record = edition.select().map(|select| select.message());
    let pairs = [
        ("file", json!(path.to_string_lossy())),
        ("report", json!(edition.report())),
        ("languages", json!(edition.languages())),
        ("layout", json!(edition.layout())),
        ("record", json!(record)),
    ];
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
