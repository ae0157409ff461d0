//! `briefing build`: every edition that is not up to date.

use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::cli::args::{BuildArgs, ShelfArgs};
use crate::cli::progress::Bar;
use crate::cli::{Request, request, say, tell_findings};
use crate::finding::render::Format;
use crate::finding::{Findings, Stop};
use crate::press::{self, Became, Made, Order, Outcome};

/// What `--detailed-exit-code` tells when something was built.
const BUILT: u8 = 4;

pub(in crate::cli) fn build(args: &BuildArgs) -> Result<u8, Stop> {
    let order = Order { force: args.force, dry_run: args.dry_run, ..order(&args.shelf)? };
    let bar = Bar::new();
    let result = press::build(&order, &bar);
    bar.clear();
    let outcome = result?;
    report(&outcome, args.shelf.common.format);
    let built = outcome.count(Became::Built) + outcome.count(Became::Planned) > 0;
    Ok(match outcome.count(Became::Failed) {
        0 if built && args.detailed_exit_code => BUILT,
        0 => 0,
        _ => outcome.exit_status(),
    })
}

/// What the arguments order.
pub(super) fn order(args: &ShelfArgs) -> Result<Order, Stop> {
    Ok(Order {
        request: Request {
            language: args.lang.clone(),
            report: args.report.clone(),
            ..request(&args.common)?
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

/// Tells what became of each edition, and what is wrong.
pub(super) fn report(outcome: &Outcome, format: Format) {
    let mut findings = Findings::default();
    for made in &outcome.editions {
        for finding in made.findings.iter() {
            if !findings.iter().any(|told| told == finding) {
                findings.push(finding.clone());
            }
        }
    }
    tell_findings(&findings, format, "");
    match format {
        Format::Human | Format::Short => say(&text(outcome)),
        Format::Json => say(&format!("{}\n", document(outcome))),
        Format::Sarif => {}
    }
}

/// A line for each edition that is not current, and one for all of them.
fn text(outcome: &Outcome) -> String {
    let mut text = String::new();
    for made in outcome.editions.iter().filter(|made| made.became != Became::Current) {
        text.push_str(&format!("{} {}", word(made.became), made.path.display()));
        // Three reasons are enough to know why.
        let reasons: Vec<_> = made.reasons.iter().map(|reason| reason.text.as_str()).collect();
        text.push_str(&format!(": {}", reasons[..reasons.len().min(3)].join("; ")));
        if reasons.len() > 3 {
            text.push_str(&format!("; and {} more", reasons.len() - 3));
        }
        text.push('\n');
    }
    let count = |became, what: &str| match outcome.count(became) {
        0 => None,
        number => Some(format!("{number} {what}")),
    };
    let counts = [
        count(Became::Built, "built"),
        count(Became::Planned, "to build"),
        count(Became::Failed, "failed"),
        count(Became::Withheld, "withheld"),
        count(Became::Current, "current"),
    ];
    let nothing = outcome.count(Became::Current) == outcome.editions.len();
    let counts: Vec<_> = counts.into_iter().flatten().collect();
    let head = if nothing { "nothing to do: " } else { "" };
    format!("{text}{head}{}\n", counts.join(", "))
}

fn word(became: Became) -> &'static str {
    match became {
        Became::Current => "current",
        Became::Built => "built",
        Became::Planned => "to build",
        Became::Failed => "failed",
        Became::Withheld => "withheld",
    }
}

/// All of it for a program: every edition with every reason.
fn document(outcome: &Outcome) -> Json {
    let edition = |made: &Made| {
        let faults = made.findings.iter();
        let faults: Vec<_> =
            faults.map(|f| json!({ "code": f.code(), "message": f.message() })).collect();
        json!({
            "file": made.path.to_string_lossy(),
            "report": made.report,
            "languages": made.languages,
            "became": made.became,
            "reasons": made.reasons,
            "findings": faults,
        })
    };
    let outcome_word = match () {
        () if outcome.count(Became::Failed) > 0 => "failed",
        () if outcome.count(Became::Built) > 0 => "built",
        () if outcome.count(Became::Planned) > 0 => "planned",
        () => "current",
    };
    json!({
        "outcome": outcome_word,
        "editions": outcome.editions.iter().map(edition).collect::<Vec<_>>(),
    })
}
