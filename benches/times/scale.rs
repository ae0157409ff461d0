//! Large dossiers: what a page costs where there are many records.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use tempfile::TempDir;

use crate::large;
use crate::measure::{Bench, Cost, Row, measured, row};

/// The number of records that the others are compared with, and the pages beyond which memory
/// should grow no faster than [`MEMORY`].
const FEW: usize = 25;

/// The most memory of a page beyond those of [`FEW`] records, in MB.
const MEMORY: f64 = 2.0;

/// A large dossier and the pages of its edition.
struct Large {
    folder: TempDir,
    records: usize,
    pages: f64,
}

impl Large {
    fn new(bench: &Bench, records: usize) -> Self {
        let folder = TempDir::new().unwrap();
        large::write(folder.path(), records);
        let large = Self { folder, records, pages: 0.0 };
        measured(&mut large.command(bench));
        let pages = pages(&large.pdf());
        Self { pages, ..large }
    }

    fn pdf(&self) -> PathBuf {
        self.folder.path().join("large.pdf")
    }

    fn command(&self, bench: &Bench) -> Command {
        let mut command = bench.command(&["--lang", "en", "--out", "large.pdf"]);
        command.current_dir(self.folder.path());
        command
    }

    fn cost(&self, bench: &Bench) -> Cost {
        measured(&mut self.command(bench))
    }
}

/// The rows of the dossiers with so many records: processor time a page, and memory a page beyond
/// those of the small one.
pub(crate) fn measure(bench: &Bench, sizes: &[usize]) -> Vec<Row> {
    let few = Large::new(bench, FEW);
    let mut rows = Vec::new();
    for records in sizes {
        let many = Large::new(bench, *records);
        let (mut time, mut memory) = (row("ms a page"), row("MB a page"));
        // Hundreds of pages take long, and differ less from run to run.
        let rounds = if *records > 1000 { 1 } else { bench.rounds.min(3) };
        for _ in 0..rounds {
            let (small, large) = (few.cost(bench), many.cost(bench));
            time.this.push(large.processor / many.pages);
            time.that.push(small.processor / few.pages);
            memory.this.push((large.memory - small.memory) / (many.pages - few.pages));
            memory.that.push(MEMORY);
        }
        let (records, pages) = (many.records, many.pages);
        let name = format!("{records} records on {pages} pages / {FEW} on {}", few.pages);
        rows.push(time.named(&format!("{name} (processor time a page)"), "< 1.3"));
        let name = format!("memory of a further page, {records} records / {MEMORY} MB");
        rows.push(memory.named(&name, "< 1"));
    }
    rows
}

/// How many pages a PDF has.
fn pages(pdf: &Path) -> f64 {
    let bytes = Arc::new(fs::read(pdf).unwrap());
    let pages = hayro_syntax::Pdf::new(bytes).unwrap().pages().len();
    f64::from(u32::try_from(pages).unwrap())
}
