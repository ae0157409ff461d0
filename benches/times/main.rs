//! How long the program takes and how much memory it needs: `cargo bench`.
//!
//! Each row compares two calls that run in turns, so that both meet the same machine, and gives the
//! median of each. A ratio says more than a time: it hardly depends on the machine. What must hold
//! on any machine is a test (`tests/`) and not here.
//!
//! ```sh
//! benches/times/install               # Typst, WeasyPrint, pandoc and XeLaTeX, to compare with
//! cargo bench                         # everything
//! cargo bench -- build                # the rows with this word in their name
//! cargo bench -- records --records 250,1000,10000
//! cargo bench -- --rounds 3 --rebuilds 50 --json times.json
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod large;
mod measure;
mod peers;
mod plain;
mod report;
mod scale;
mod watching;

use measure::{Bench, Clock, Row};
use report::Report;

fn main() {
    let arguments = Arguments::read();
    let bench = Bench::new(arguments.rounds);
    let mut report = Report::default();
    for (name, aim, run) in rows() {
        if arguments.wants(name) {
            report.add(run(&bench).named(name, aim));
        }
    }
    if arguments.wants("the same words") {
        peers::measure(&bench, &["fr", "ko"]).into_iter().for_each(|row| report.add(row));
    }
    if arguments.wants("records") {
        let sizes = &arguments.records;
        scale::measure(&bench, sizes).into_iter().for_each(|row| report.add(row));
    }
    if arguments.wants("watch") {
        watching::measure(&bench, arguments.rebuilds).into_iter().for_each(|row| report.add(row));
    }
    report.print();
    if let Some(file) = arguments.json {
        std::fs::write(&file, report.json()).unwrap();
        println!("\nwritten to {file}");
    }
}

/// A name, the aim for the ratio, how it is measured.
type Named = (&'static str, &'static str, fn(&Bench) -> Row);

/// What is measured apart from `watch`.
fn rows() -> Vec<Named> {
    vec![
        ("check --no-pages / one edition", "< 0.1", |bench| {
            bench.pair(Clock::Wall, &[&["check", "--no-pages"]], &[&edition("ko")])
        }),
        ("check / the editions one by one", "< 1", |bench| {
            // The sheet of the state of translations is no edition that is published.
            bench.pair(Clock::Wall, &[&["check", "--report", "dossier"]], &editions())
        }),
        ("build, nothing to do / build --force", "< 0.03", |bench| {
            bench.run(&["build"]);
            bench.pair(Clock::Wall, &[&["build"]], &[&["build", "--force"]])
        }),
        ("build --jobs 2 / build --jobs 1", "< 0.55", |bench| {
            let force = |jobs| ["build", "--force", "--jobs", jobs];
            bench.pair(Clock::Wall, &[&force("2")], &[&force("1")])
        }),
        ("build of five editions / one run of each (processor time)", "< 1", |bench| {
            let build = ["build", "--force", "--jobs", "1", "--report", "dossier"];
            bench.pair(Clock::Processor, &[&build], &editions())
        }),
        ("Typst in one edition (share of its time)", "> 0.8", Bench::share_of_typst),
        ("peak memory of one edition / of check", "", |bench| {
            bench.peaks(&edition("ko"), &["check", "--no-pages"])
        }),
    ]
}

/// The call that makes one edition.
fn edition(language: &'static str) -> [&'static str; 4] {
    ["--lang", language, "--out", "one.pdf"]
}

/// The calls that make each edition of the dossier by itself.
fn editions() -> [&'static [&'static str]; 5] {
    [
        &["--lang", "en", "--out", "one.pdf"],
        &["--lang", "fr", "--out", "one.pdf"],
        &["--lang", "ko", "--out", "one.pdf"],
        &["--lang", "fr,ko", "--out", "one.pdf"],
        &["--lang", "fr,ko", "--layout", "facing", "--out", "one.pdf"],
    ]
}

/// What the call asks for.
struct Arguments {
    rounds: usize,
    rebuilds: usize,
    records: Vec<usize>,
    json: Option<String>,
    words: Vec<String>,
}

impl Arguments {
    fn read() -> Self {
        let mut read = Self {
            rounds: 7,
            rebuilds: 100,
            records: vec![250, 1000],
            json: None,
            words: Vec::new(),
        };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().expect("a value after the option");
            match argument.as_str() {
                // Cargo says so to every benchmark.
                "--bench" => {}
                "--rounds" => read.rounds = value().parse().expect("a number of rounds"),
                "--rebuilds" => read.rebuilds = value().parse().expect("a number of rebuilds"),
                "--records" => {
                    let sizes = value();
                    let size = |it: &str| it.parse().expect("numbers of records");
                    read.records = sizes.split(',').map(size).collect();
                }
                "--json" => read.json = Some(value()),
                word if word.starts_with('-') => panic!("unknown option {word}"),
                word => read.words.push(word.to_owned()),
            }
        }
        read
    }

    fn wants(&self, name: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| name.contains(word.as_str()))
    }
}
