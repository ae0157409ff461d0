//! `watch`: how soon a changed word is printed, and what it keeps in memory.

use std::fs;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::measure::{Bench, Clock, Row, memory, milliseconds, row};

const WORDS: &str = "locales/ko/partnerships.ftl";
/// Rebuilds after which its memory should have come to rest.
const EARLY: usize = 10;

/// A running `briefing watch`, which ends with it.
struct Watch<'a> {
    child: Child,
    bench: &'a Bench,
    words: String,
    rebuilds: usize,
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::write(self.bench.path().join(WORDS), &self.words);
    }
}

impl<'a> Watch<'a> {
    fn start(bench: &'a Bench) -> Self {
        let said = fs::File::create(bench.path().join("said")).unwrap();
        let errors = Stdio::from(said.try_clone().unwrap());
        let mut command = bench.command(&["watch", "--out", "watched"]);
        let child = command.stdout(said).stderr(errors).spawn().unwrap();
        let words = fs::read_to_string(bench.path().join(WORDS)).unwrap();
        let watch = Self { child, bench, words, rebuilds: 0 };
        watch.rest();
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

    /// Changes a word. Returns the time until the new PDF stands there.
    fn rebuild(&mut self) -> f64 {
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
        let elapsed = milliseconds(start.elapsed());
        self.rest();
        elapsed
    }
}

/// The rows of `watch`.
pub(crate) fn measure(bench: &Bench, rebuilds: usize) -> [Row; 2] {
    let mut watch = Watch::start(bench);
    let mut latency = row("ms");
    for _ in 0..2 * bench.rounds {
        latency.this.push(watch.rebuild());
        let cold: &[&str] = &["--lang", "ko", "--out", "one.pdf"];
        latency.that.push(bench.time(Clock::Wall, &[cold]));
    }
    let mut kept = row("MB");
    while watch.rebuilds < rebuilds.max(EARLY) {
        watch.rebuild();
        if watch.rebuilds == EARLY {
            kept.that.extend(memory(&watch.child, "VmRSS:"));
        }
    }
    kept.this.extend(memory(&watch.child, "VmRSS:"));
    let name = format!("watch, memory after {} rebuilds / after {EARLY}", watch.rebuilds);
    [latency.named("watch, a changed word / a run", "< 0.25"), kept.named(&name, "< 1.05")]
}
