//! Prints `briefing build`.

use serde_json::{Value as Json, json};

use super::args::{BuildArgs, EditionsArgs};
use super::progress::Bar;
use super::terminal::{print, print_findings};
use crate::commands::build::{self, BuildOptions, BuildReport, EditionReport, EditionStatus};
use crate::config::Config;
use crate::finding::{Findings, Format, Stop};

/// The exit status of `--detailed-exit-code` when something was built.
const BUILT: u8 = 4;

pub(super) fn build(args: &BuildArgs) -> Result<u8, Stop> {
    let options =
        BuildOptions { force: args.force, dry_run: args.dry_run, ..options(&args.build)? };
    let bar = Bar::new();
    let result = build::build(&options, &bar);
    bar.clear();
    let report = result?;
    print_report(&report, args.build.common.format());
    let built = report.count(EditionStatus::Built) + report.count(EditionStatus::Planned) > 0;
    Ok(match report.count(EditionStatus::Failed) {
        0 if built && args.detailed_exit_code => BUILT,
        0 => 0,
        _ => report.exit_status(),
    })
}

/// The options of the arguments.
pub(super) fn options(args: &EditionsArgs) -> Result<BuildOptions, Stop> {
    Ok(BuildOptions {
        config: Config {
            language: args.lang.clone(),
            report: args.report.clone(),
            ..args.common.config()?
        },
        folder: args.out.clone(),
        force: false,
        atomic: args.atomic,
        dry_run: false,
        jobs: args.jobs.map(usize::from),
        wait: args.wait(),
        deps: args.deps.clone(),
    })
}

/// Prints what happened to each edition, and the findings.
pub(super) fn print_report(report: &BuildReport, format: Format) {
    let mut findings = Findings::default();
    for edition in &report.editions {
        findings.extend(edition.findings.clone());
    }
    print_findings(&findings.unique(), format, "");
    match format {
        Format::Human | Format::Short => print(&text(report)),
        Format::Json => print(&format!("{}\n", document(report))),
        Format::Sarif => {}
    }
}

/// A line for each edition that is not current, and one for all of them.
fn text(report: &BuildReport) -> String {
    let mut text = String::new();
    for edition in report.editions.iter().filter(|edition| edition.status != EditionStatus::Current)
    {
        text.push_str(&format!("{} {}", word(edition.status), edition.path.display()));
        // Three reasons are enough to know why.
        let reasons: Vec<_> = edition.reasons.iter().map(|reason| reason.text.as_str()).collect();
        text.push_str(&format!(": {}", reasons[..reasons.len().min(3)].join("; ")));
        if reasons.len() > 3 {
            text.push_str(&format!("; and {} more", reasons.len() - 3));
        }
        text.push('\n');
    }
    let count = |status, what: &str| match report.count(status) {
        0 => None,
        number => Some(format!("{number} {what}")),
    };
    let counts = [
        count(EditionStatus::Built, "built"),
        count(EditionStatus::Planned, "to build"),
        count(EditionStatus::Failed, "failed"),
        count(EditionStatus::Withheld, "withheld"),
        count(EditionStatus::Current, "current"),
    ];
    let nothing = report.count(EditionStatus::Current) == report.editions.len();
    let counts: Vec<_> = counts.into_iter().flatten().collect();
    let head = if nothing { "nothing to do: " } else { "" };
    format!("{text}{head}{}\n", counts.join(", "))
}

fn word(status: EditionStatus) -> &'static str {
    match status {
        EditionStatus::Current => "current",
        EditionStatus::Built => "built",
        EditionStatus::Planned => "to build",
        EditionStatus::Failed => "failed",
        EditionStatus::Withheld => "withheld",
    }
}

/// All of it for a program: every edition with every reason.
fn document(report: &BuildReport) -> Json {
    let edition = |edition: &EditionReport| {
        let faults = edition.findings.iter();
        let faults: Vec<_> =
            faults.map(|f| json!({ "code": f.code().name(), "message": f.message() })).collect();
        json!({
            "file": edition.path.to_string_lossy(),
            "report": edition.record.report,
            "languages": edition.record.languages,
            "became": edition.status,
            "reasons": edition.reasons,
            "findings": faults,
        })
    };
    let worst = [EditionStatus::Failed, EditionStatus::Built, EditionStatus::Planned];
    let worst = worst.into_iter().find(|status| report.count(*status) > 0);
    json!({
        "outcome": worst.unwrap_or(EditionStatus::Current),
        "editions": report.editions.iter().map(edition).collect::<Vec<_>>(),
    })
}
