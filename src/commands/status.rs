//! `briefing status`: how complete the translations are, by language and section.

use std::fmt;

use serde_json::{Value, json};

use crate::config::Config;
use crate::finding::Stop;
use crate::locales::progress::{Count, Progress};
use crate::session::Session;

/// How far each language of a dossier is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Status(Vec<Progress>);

/// Counts the texts of every language by what is to be done with them.
///
/// # Errors
/// [`Stop`] when facts and words cannot be loaded.
pub(crate) fn status(config: &Config) -> Result<Status, Stop> {
    let content = Session::open(config)?.content()?;
    Ok(Status(Progress::all(&content)))
}

impl Status {
    /// All languages together.
    pub(crate) fn total(&self) -> Count {
        let mut worst = Count::default();
        for total in self.0.iter().map(Progress::total) {
            worst.stale += total.stale;
            worst.missing += total.missing;
            worst.unreviewed += total.unreviewed;
            worst.done += total.done;
        }
        worst
    }

    /// The matrix for programs.
    pub(crate) fn to_json(&self) -> String {
        let count = |count: &Count| {
            json!({
                "done": count.done,
                "stale": count.stale,
                "missing": count.missing,
                "unreviewed": count.unreviewed,
                "total": count.total(),
            })
        };
        let languages = self.0.iter().map(|progress| {
            let sections = progress.sections.iter();
            let sections: Vec<Value> = sections
                .map(|section| json!({ "section": section.name, "texts": count(&section.count) }))
                .collect();
            json!({
                "language": progress.language,
                "texts": count(&progress.total()),
                "sections": sections,
            })
        });
        format!("{:#}\n", json!({ "languages": languages.collect::<Vec<_>>() }))
    }
}

/// One line a section, one column a language: what is not done, else `done`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(first) = self.0.first() else { return Ok(()) };
        let mut rows = vec![("", "texts".to_owned(), self.languages())];
        for (at, section) in first.sections.iter().enumerate() {
            let cells = self.0.iter().filter_map(|progress| progress.sections.get(at));
            let cells = cells.map(|section| cell(&section.count)).collect();
            rows.push((&section.name, section.count.total().to_string(), cells));
        }
        let totals = self.0.iter().map(|progress| share(&progress.total())).collect();
        rows.push(("total", first.total().total().to_string(), totals));
        let width = |column: usize| {
            rows.iter().filter_map(|(_, _, cells)| cells.get(column)).map(String::len).max()
        };
        let names = rows.iter().map(|(name, ..)| name.len()).max().unwrap_or(0);
        for (name, texts, cells) in &rows {
            write!(f, "{name:names$}  {texts:>5}")?;
            for (column, cell) in cells.iter().enumerate() {
                if column + 1 == cells.len() {
                    write!(f, "  {cell}")?
                } else {
                    write!(f, "  {cell:0$}", width(column).unwrap_or(0))?
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

impl Status {
    fn languages(&self) -> Vec<String> {
        self.0.iter().map(|progress| progress.language.clone()).collect()
    }
}

fn cell(count: &Count) -> String {
    let parts =
        [(count.missing, "missing"), (count.stale, "stale"), (count.unreviewed, "unreviewed")];
    let parts: Vec<_> = parts
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{number} {what}"))
        .collect();
    if parts.is_empty() { "done".to_owned() } else { parts.join(", ") }
}

/// The part that is done, rounded down: 100 % is all.
fn share(count: &Count) -> String {
    match count.total() {
        0 => "100 %".to_owned(),
        total => format!("{} %", 100 * count.done / total),
    }
}
