//! What fuzzing calls: a target for everything that the program reads. A target takes any bytes. What
//! it reads must not panic, and where it writes something, that is read again as the same. The program
//! in `tests/fuzz` makes the bytes; the corpora that it found are tests here.
#![allow(clippy::unwrap_used, clippy::panic)]

mod deliveries;
mod facts;
mod files;
mod language;
mod room;
mod words;

use std::fmt;

/// Something that reads bytes.
pub struct Target {
    /// Its name, and that of the folder of its corpus.
    pub name: &'static str,
    run: fn(&[u8]),
}

impl Target {
    /// The target of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.name == name)
    }

    /// Reads some bytes.
    ///
    /// # Panics
    /// If the program is wrong.
    pub fn run(&self, bytes: &[u8]) {
        (self.run)(bytes);
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "data", run: facts::data },
    Target { name: "schema", run: facts::schema },
    Target { name: "settings", run: facts::settings },
    Target { name: "edtf", run: language::edtf },
    Target { name: "formats", run: language::formats },
    Target { name: "typography", run: language::typography },
    Target { name: "grammar", run: language::grammar },
    Target { name: "names", run: language::names },
    Target { name: "fluent", run: words::fluent },
    Target { name: "ledger", run: words::ledger },
    Target { name: "xliff2", run: deliveries::delivery },
    Target { name: "xliff1", run: deliveries::delivery },
    Target { name: "po", run: deliveries::delivery },
    Target { name: "csv", run: deliveries::delivery },
    Target { name: "xlsx", run: deliveries::workbook },
    Target { name: "data-csv", run: facts::table },
    Target { name: "data-xlsx", run: facts::workbook },
    Target { name: "pdf", run: files::pdf },
    Target { name: "signature", run: files::signature },
    Target { name: "provenance", run: files::provenance },
    Target { name: "state", run: files::state },
];

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{fs, panic};

    use super::TARGETS;

    #[test]
    fn every_corpus_is_read_without_a_fault() {
        let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
        for target in TARGETS {
            let corpus = corpora.join(target.name);
            let files = fs::read_dir(&corpus).unwrap_or_else(|error| panic!("{corpus:?}: {error}"));
            let files = files.map(|file| file.unwrap().path());
            let mut files: Vec<_> = files.filter(|path| path.is_file()).collect();
            files.sort();
            assert!(!files.is_empty(), "{corpus:?} is empty");
            for file in files {
                let bytes = fs::read(&file).unwrap();
                let run = panic::catch_unwind(|| target.run(&bytes));
                assert!(run.is_ok(), "{} breaks it", file.display());
            }
        }
    }
}
