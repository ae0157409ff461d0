//! The table, and the same as JSON.

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

    /// The ratios first.
    pub(crate) fn print(&self) {
        let processors = std::thread::available_parallelism().unwrap();
        println!("\nbriefing {} on {processors} processors", env!("CARGO_PKG_VERSION"));
        println!("\n  ratio of       aim");
        println!("  least median");
        for row in &self.rows {
            let [least, median] = [least, median].map(|of| of(&row.this) / of(&row.that));
            println!("{least:7.3} {median:6.3}  {:6}  {}", row.aim, row.name);
        }
        println!("\n        this            that     unit");
        println!("  least  median   least  median");
        for row in &self.rows {
            let [a, b] = [&row.this, &row.that].map(|runs| (least(runs), median(runs)));
            println!("{:7.1} {:7.1} {:7.1} {:7.1}  {}  {}", a.0, a.1, b.0, b.1, row.unit, row.name);
        }
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
        let processors = std::thread::available_parallelism().unwrap().get();
        let program = concat!("briefing ", env!("CARGO_PKG_VERSION"));
        let whole = json!({ "program": program, "processors": processors, "rows": rows });
        serde_json::to_string_pretty(&whole).unwrap() + "\n"
    }
}

fn least(runs: &[f64]) -> f64 {
    runs.iter().copied().fold(f64::INFINITY, f64::min)
}

fn median(runs: &[f64]) -> f64 {
    let mut runs = runs.to_vec();
    runs.sort_by(f64::total_cmp);
    runs[runs.len() / 2]
}
