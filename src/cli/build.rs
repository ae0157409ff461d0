//! Prints `briefing build`.

use std::time::Duration;

use serde_json::{Value as Json, json};

use super::args::{BuildArgs, EditionsArgs};
use super::progress::Bar;
use super::terminal::{objects, print, print_findings};
use super::viewer;
use crate::commands::build::EditionStatus::{self, Built, Current, Failed, Planned, Withheld};
use crate::commands::build::{self, BuildOptions, BuildReport, EditionReport};
use crate::config::Config;
use crate::finding::{Findings, Format, Stop, visible, visible_json};

/// The exit status of `--detailed-exit-code` when something was built.
const BUILT: u8 = 4;

pub(super) fn build(args: &BuildArgs) -> Result<u8, Stop> {
    let options =
        BuildOptions { force: args.force, dry_run: args.dry_run, ..options(&args.build)? };
    let bar = Bar::new();
    let result = build::build(&options, &bar);
    bar.clear();
    let report = result?;
    print_report(&report, args.build.common.format)?;
    let written: Vec<_> =
        report.editions.iter().filter(|edition| edition.status == Built).collect();
    match written[..] {
        [] => {}
        [edition] => viewer::show(&edition.path, args.open, args.build.common.format),
        _ => viewer::show(&args.build.out, args.open, args.build.common.format),
    }
    let built = report.count(Built) + report.count(Planned) > 0;
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
        jobs: args.jobs.map(usize::from),
        wait: Duration::from_secs(args.wait),
        deps: args.deps.clone(),
    })
}

/// Prints what happened to each edition, and the findings.
pub(super) fn print_report(report: &BuildReport, format: Format) -> Result<(), Stop> {
    let mut findings = report.findings();
    for edition in &report.editions {
        findings.extend(edition.findings.clone());
    }
    print_findings(&findings.unique(), format, "");
    match format {
        Format::Human | Format::Short => print(&text(report)),
        Format::Json => print(&format!("{}\n", visible_json(&document(report).to_string()))),
        Format::Sarif => Ok(()),
    }
}

/// What a program reads of a build that could not begin.
pub(super) fn failed_document(findings: &Findings) -> Json {
    json!({ "outcome": Failed, "editions": [], "findings": objects(findings) })
}

/// A line for each edition that is not current, and one for all of them.
fn text(report: &BuildReport) -> String {
    let mut text = String::new();
    for edition in report.editions.iter().filter(|edition| edition.status != Current) {
        let path = edition.path.display().to_string();
        text.push_str(&format!("{} {}", word(edition.status), visible(&path)));
        // Three reasons are enough to know why.
        let reasons: Vec<_> = edition.reasons.iter().map(|reason| reason.text.as_str()).collect();
        text.push_str(&format!(": {}", visible(&reasons[..reasons.len().min(3)].join("; "))));
        if reasons.len() > 3 {
            text.push_str(&format!("; and {} more", reasons.len() - 3));
        }
        text.push('\n');
    }
    let counts =
        [Built, Planned, Failed, Withheld, Current].map(|status| (status, report.count(status)));
    let counts = counts.iter().filter(|(_, number)| *number > 0);
    let counts: Vec<_> =
        counts.map(|(status, number)| format!("{number} {}", word(*status))).collect();
    let nothing = report.count(Current) == report.editions.len();
    let head = if nothing { "nothing to do: " } else { "" };
    format!("{text}{head}{}\n", counts.join(", "))
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
        json!({
            "file": edition.path.to_string_lossy(),
            "report": edition.record.edition.report(),
            "languages": edition.record.edition.languages(),
            "layout": edition.record.edition.layout(),
            "record": edition.record.edition.select().map(|select| select.message()),
            "became": edition.status,
            "reasons": edition.reasons,
            "findings": objects(&edition.findings),
        })
    };
    let worst = [Failed, Built, Planned].into_iter().find(|status| report.count(*status) > 0);
    let findings = report.findings();
    let worst = if findings.has_errors() { Failed } else { worst.unwrap_or(Current) };
    json!({
        "outcome": worst,
        "editions": report.editions.iter().map(edition).collect::<Vec<_>>(),
        "findings": objects(&findings),
    })
}
