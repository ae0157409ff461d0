//! The table, and the same as JSON.

use std::fs;

use serde_json::{Value, json};

use crate::measure::Row;

/// All rows.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

impl Report {
    pub(crate) fn add(&mut self, row: Row) {
        eprintln!("measured {}", row.name);
        self.rows.push(row);
    }

    /// The ratios first, as a table in Markdown.
    pub(crate) fn print(&self) {
        println!("\n{} on {}\n", program(), machine());
        println!("| ratio | aim | of | this | that | |\n|--:|:--|:--|--:|--:|:--|");
        for row in &self.rows {
            let (this, that) = (median(&row.this), median(&row.that));
            let Row { name, aim, unit, .. } = row;
            println!("| {:.2} | {aim} | {name} | {this:.1} | {that:.1} | {unit} |", this / that);
        }
        println!("\nEach is the median of its runs; `--json` has all of them.");
    }

    pub(crate) fn json(&self) -> String {
        let series =
            |runs: &[f64]| json!({ "least": least(runs), "median": median(runs), "runs": runs });
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|row| {
                json!({
                    "name": row.name,
                    "ratio": {
                        "least": least(&row.this) / least(&row.that),
                        "median": median(&row.this) / median(&row.that),
                    },
                    "aim": row.aim,
                    "unit": row.unit,
                    "this": series(&row.this),
                    "that": series(&row.that),
                })
            })
            .collect();
        let whole = json!({ "program": program(), "machine": machine(), "rows": rows });
        serde_json::to_string_pretty(&whole).unwrap() + "\n"
    }
}

fn program() -> &'static str {
    concat!("briefing ", env!("CARGO_PKG_VERSION"))
}

/// The processor and the memory, as Linux names them.
fn machine() -> String {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned())
    };
    let model = field(&read("/proc/cpuinfo"), "model name").unwrap_or("unknown".to_owned());
    let processors = std::thread::available_parallelism().unwrap();
    let memory = field(&read("/proc/meminfo"), "MemTotal").unwrap_or_default();
    let kilobytes = memory.trim_end_matches(" kB").parse::<u64>().unwrap_or_default();
    format!("{processors} × {model}, {} GB", kilobytes / 1_000_000)
}

fn least(runs: &[f64]) -> f64 {
    runs.iter().copied().fold(f64::INFINITY, f64::min)
}

fn median(runs: &[f64]) -> f64 {
    let mut runs = runs.to_vec();
    runs.sort_by(f64::total_cmp);
    runs[runs.len() / 2]
}
