//! `watch`: how soon a changed word is printed, and what it keeps in memory.

use std::fs;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::measure::{Bench, Row, memory, milliseconds, row};

const WORDS: &str = "locales/ko/partnerships.ftl";
/// Rebuilds after which its memory should have come to rest.
const EARLY: usize = 10;

/// A running `briefing watch`, which ends with it.
struct Watch<'a> {
    child: Child,
    bench: &'a Bench,
    words: String,
    /// How long it took until it waited for a change.
    first: f64,
    rebuilds: usize,
}

/// How long a changed word took.
struct Rebuild {
    /// Until its new PDF stood there.
    first: f64,
    /// Until all its editions were new.
    all: f64,
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::write(self.bench.path().join(WORDS), &self.words);
    }
}

impl<'a> Watch<'a> {
    /// Begins to build the editions that some arguments ask for.
    fn start(bench: &'a Bench, only: &[&str]) -> Self {
        let _ = fs::remove_dir_all(bench.path().join("watched"));
        let said = fs::File::create(bench.path().join("said")).unwrap();
        let errors = Stdio::from(said.try_clone().unwrap());
        let words = fs::read_to_string(bench.path().join(WORDS)).unwrap();
        let mut command = bench.command(&[&["watch", "--out", "watched"], only].concat());
        let start = Instant::now();
        let child = command.stdout(said).stderr(errors).spawn().unwrap();
        let mut watch = Self { child, bench, words, first: 0.0, rebuilds: 0 };
        watch.rest();
        watch.first = milliseconds(start.elapsed());
        watch
    }

    /// Waits until it waits for the next change.
    fn rest(&self) {
        self.until(|| {
            let said = fs::read_to_string(self.bench.path().join("said")).unwrap();
            said.matches("waiting for a change\n").count() > self.rebuilds
        });
    }

    fn until(&self, mut holds: impl FnMut() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < Duration::from_secs(60), "watch does not answer");
            std::thread::sleep(Duration::from_micros(500));
        }
    }

    /// Changes a word.
    fn rebuild(&mut self) -> Rebuild {
        let pdf = self.bench.path().join("watched/dossier-ko.pdf");
        let modified = || fs::metadata(&pdf).unwrap().modified().unwrap();
        let before = modified();
        // Other words each time, and no figure, which `check` would refuse.
        let syllable =
            |n: usize| char::from_u32('가' as u32 + 28 * u32::try_from(n).unwrap()).unwrap();
        let word = format!("{}{}", syllable(self.rebuilds / 30), syllable(self.rebuilds % 30));
        let text = self.words.replacen(".summary = ", &format!(".summary = {word} "), 1);
        self.rebuilds += 1;
        let start = Instant::now();
        fs::write(self.bench.path().join(WORDS), text).unwrap();
        self.until(|| modified() != before);
        let first = milliseconds(start.elapsed());
        self.rest();
        Rebuild { first, all: milliseconds(start.elapsed()) }
    }
}

/// The rows of `watch`.
pub(crate) fn measure(bench: &Bench, rebuilds: usize) -> [Row; 3] {
    let mut one = row("ms");
    for _ in 0..bench.rounds {
        let mut watch = Watch::start(bench, &["--report", "dossier", "--lang", "ko"]);
        one.that.push(watch.first);
        one.this.extend((0..3).map(|_| watch.rebuild().first));
    }
    let mut watch = Watch::start(bench, &[]);
    let mut all = row("ms");
    all.that.push(watch.first);
    all.this.extend((0..2 * bench.rounds).map(|_| watch.rebuild().all));
    let mut kept = row("MB");
    while watch.rebuilds < rebuilds.max(EARLY) {
        watch.rebuild();
        if watch.rebuilds == EARLY {
            kept.that.extend(memory(&watch.child, "VmRSS:"));
        }
    }
    kept.this.extend(memory(&watch.child, "VmRSS:"));
    let name = format!("watch, memory after {} rebuilds / after {EARLY}", watch.rebuilds);
    [
        one.named("watch of one edition, a changed word / the first build", "< 0.25"),
        all.named("watch of all, a changed word in its editions / the first build", "< 0.25"),
        kept.named(&name, "< 1.05"),
    ]
}
