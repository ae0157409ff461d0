//! Prints `briefing status`.

use serde_json::{Value as Json, json};

use super::args::{FailOn, StatusArgs};
use super::set;
use super::terminal::{outcome, output, print, print_document};
use crate::commands::guard::Guard;
use crate::commands::{self, set::SetOptions};
use crate::config::{Config, PPI};
use crate::finding::{Format, Stop, visible};
use crate::locales::progress::{Count, Progress};
use briefing_lang::{Rule, language};

/// The report that shows the table.
const REPORT: &str = "status";

pub(super) fn status(args: &StatusArgs, guard: &Guard) -> Result<u8, Stop> {
    let config = args.common.config()?;
    let format = args.common.format;
    let status = commands::status::status(&config)?;
    match (&args.out, format) {
        (Some(out), _) => {
            let report = Some(REPORT.to_owned());
            let languages = args.lang.iter().cloned().collect();
            let config = Config { languages, report, ..config };
            let options = SetOptions { output: output(Some(out), None)?, format: None, ppi: PPI };
            set::write(&config, &options, &args.common, guard, args.open)?;
        }
        (None, Format::Human | Format::Short) if args.common.quiet => {}
        (None, Format::Human | Format::Short) => print(&table(&status))?,
        (None, Format::Json | Format::Sarif) => {}
    }
    let fails = |state: &FailOn| {
        let count = |progress: &Progress| match (state, progress.total()) {
            (FailOn::Missing, total) => total.missing,
            (FailOn::Stale, total) => total.stale,
            (FailOn::Unreviewed, total) => total.unreviewed,
        };
        status.iter().any(|progress| count(progress) > 0)
    };
    let failed = args.fail_on.iter().any(fails);
    // Standard output has one document, or the PDF.
    let is_pdf = args.out.as_ref().is_some_and(|out| out.as_os_str() == "-");
    if format == Format::Json && !is_pdf {
        print_document(&document(&status, !failed))?;
    }
    Ok(u8::from(failed))
}

/// A line for each section, a column for each language: what is left to do, or `done`.
fn table(status: &[Progress]) -> String {
    let Some(first) = status.first() else { return String::new() };
    let row = |name: &str, texts: String, cells: &mut dyn Iterator<Item = String>| {
        [name.to_owned(), texts].into_iter().chain(cells).collect::<Vec<_>>()
    };
    let languages = status.iter().map(|progress| progress.language.clone());
    let mut rows = vec![row("", "texts".to_owned(), &mut languages.into_iter())];
    for (at, section) in first.sections.iter().enumerate() {
        let sections = status.iter().filter_map(|progress| progress.sections.get(at));
        let mut cells = sections.map(|section| cell(&section.count));
        rows.push(row(&visible(&section.name), section.count.total().to_string(), &mut cells));
    }
    let mut totals = status.iter().map(|progress| share(&progress.total()));
    rows.push(row("total", first.total().total().to_string(), &mut totals));
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(column, cell)| match column {
            1 => format!("{cell:>0$}", width(1).max(5)),
            column => format!("{cell:0$}", width(column)),
        });
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    let table: String = rows.iter().map(line).collect();
    let left: String = status.iter().filter_map(left_to_accept).collect();
    table + &left + &without_typography(status).collect::<String>()
}

/// What is left when everything is translated.
fn left_to_accept(progress: &Progress) -> Option<String> {
    let Progress { language, .. } = progress;
    let Count { unreviewed, stale, .. } = progress.total();
    // `accept --all` would accept stale texts, too.
    (unreviewed > 0 && stale == 0).then(|| {
        format!("{language}: {unreviewed} unreviewed; `briefing accept {language} --all`\n")
    })
}

/// A line for each language whose text is printed as it is typed.
fn without_typography(status: &[Progress]) -> impl Iterator<Item = String> {
    let typed = status
        .iter()
        .filter(|progress| !language(&progress.language).rules().contains(&Rule::Typography));
    typed.map(|progress| {
        let rules: Vec<_> =
            language(&progress.language).rules().iter().map(Rule::to_string).collect();
        let own = if rules.is_empty() { "none".to_owned() } else { rules.join(", ") };
        let language = &progress.language;
        format!(
            "\n{language}: no typography for it: text is printed as it is typed; rules: {own}\n"
        )
    })
}

fn cell(count: &Count) -> String {
    let parts =
        [(count.missing, "missing"), (count.stale, "stale"), (count.unreviewed, "unreviewed")];
    let left = parts.iter().filter(|(number, _)| *number > 0);
    let left: Vec<_> = left.map(|(number, what)| format!("{number} {what}")).collect();
    if left.is_empty() { "done".to_owned() } else { left.join(", ") }
}

/// The part that is done, rounded down: only everything is 100 %. Where all is translated, what is
/// left to accept.
fn share(count: &Count) -> String {
    match count.total() {
        _ if count.missing + count.stale == 0 && count.unreviewed > 0 => cell(count),
        0 => "100 %".to_owned(),
        total => format!("{} %", 100 * count.done / total),
    }
}

fn document(status: &[Progress], passed: bool) -> Json {
    let texts = |count: &Count| {
        let mut texts = json!(count);
        texts["total"] = json!(count.total());
        texts
    };
    let languages = status.iter().map(|progress| {
        let sections = progress.sections.iter();
        let sections: Vec<_> = sections
            .map(|section| json!({ "section": section.name, "texts": texts(&section.count) }))
            .collect();
        let total = texts(&progress.total());
        let rules = language(&progress.language).rules().iter().map(Rule::to_string);
        json!({
            "language": progress.language,
            "texts": total,
            "sections": sections,
            "rules": rules.collect::<Vec<_>>(),
        })
    });
    json!({
        "outcome": outcome(passed),
        "languages": languages.collect::<Vec<_>>(),
        "findings": [],
    })
}
