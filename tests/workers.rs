//! The processes that commands leave the work to: none outlives the command, a killed one is replaced,
//! and `watch` goes on after those that ended. issue 15, 1; faults 17.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::endless::{DEEP, ENDLESS, HUNGRY, LIMITS, dossier, names};
use crate::support::{Dossier, briefing, text};

/// The processes that a process has begun.
fn children(of: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{of}/task/{of}/children")).unwrap_or_default();
    list.split_whitespace().map(|id| id.parse().unwrap()).collect()
}

fn is_alive(id: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with('Z'))
}

/// Whether programs that the tests begin ignore a signal, because the tests run in the background.
fn is_ignored(signal: u32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap();
    u64::from_str_radix(mask.trim(), 16).unwrap() >> (signal - 1) & 1 == 1
}

fn signal(name: &str, id: u32) {
    assert!(Command::new("kill").args([name, &id.to_string()]).status().unwrap().success());
}

/// Waits until something is there.
fn until<T>(what: &str, mut find: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = find() {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(180), "no {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn start(dossier: &Dossier, args: &[&str]) -> Child {
    let said = fs::File::create(dossier.path().join("said")).unwrap();
    let mut command = briefing();
    command.current_dir(dossier.path()).args(args);
    let errors = said.try_clone().unwrap();
    command.stdout(said).stderr(Stdio::from(errors)).spawn().unwrap()
}

/// Whatever ends the process that was called, nothing goes on behind it.
#[test]
fn no_worker_outlives_its_supervisor() {
    let dossier = dossier(&["brief"], &[("endless", ENDLESS)], "time: 600");
    for (name, number) in [("-TERM", 15), ("-INT", 2), ("-KILL", 9), ("-HUP", 1)] {
        if is_ignored(number) {
            continue;
        }
        for command in ["build", "check", "watch"] {
            let mut child = start(&dossier, &[command]);
            let worker = until("worker", || children(child.id()).first().copied());
            // It is busy.
            std::thread::sleep(Duration::from_millis(300));
            assert!(is_alive(worker), "{name} {command}");
            signal(name, child.id());
            assert!(!child.wait().unwrap().success());
            until("end of the worker", || (!is_alive(worker)).then_some(()));
        }
    }
    let output = dossier.run(["build", "--timeout", "1"]);
    assert!(text(&output.stdout).ends_with("2 failed, 2 current\n"), "{}", text(&output.stdout));
    assert_eq!(
        names(&dossier.path().join("editions")),
        ["brief-en.pdf", "brief-ko.pdf", "editions.json"]
    );
}

/// `--jobs` says how many threads there are, whatever they do.
#[test]
fn there_are_as_many_threads_as_jobs() {
    let dossier = dossier(&["brief"], &[("endless", ENDLESS)], "time: 600");
    let threads = |jobs: &str| {
        let _ = fs::remove_dir_all(dossier.path().join("editions"));
        let mut child = start(&dossier, &["build", "--jobs", jobs]);
        let worker = until("worker", || children(child.id()).first().copied());
        until("edition", || dossier.path().join("editions/brief-ko.pdf").exists().then_some(()));
        let count = fs::read_dir(format!("/proc/{worker}/task")).unwrap().count();
        signal("-KILL", child.id());
        child.wait().unwrap();
        count
    };
    let (one, four) = (threads("1"), threads("4"));
    assert_eq!(four - one, 3);
    // Those of any run listen to the supervisor, measure time and memory, and show progress.
    assert_eq!(one, 5);
}

/// A worker that others kill blames nobody.
#[test]
fn a_killed_worker_is_replaced() {
    let slow = "#for a in range(3000) { for b in range(1000) { let x = a * b } }";
    let dossier = dossier(&["brief"], &[("slow", slow)], "time: 600");
    let mut child = start(&dossier, &["build"]);
    let worker = until("worker", || children(child.id()).first().copied());
    until("an edition", || dossier.path().join("editions/brief-en.pdf").exists().then_some(()));
    signal("-KILL", worker);
    assert!(child.wait().unwrap().success(), "{}", dossier.read("said"));
    let said = dossier.read("said");
    assert!(said.ends_with("4 built\n"), "{said}");
    assert_eq!(names(&dossier.path().join("editions")).len(), 5);
    // Nor does the report say that it built what was current.
    dossier.forget();
    let mut child = start(&dossier, &["build"]);
    let worker = until("worker", || children(child.id()).first().copied());
    std::thread::sleep(Duration::from_millis(100));
    signal("-KILL", worker);
    assert!(child.wait().unwrap().success(), "{}", dossier.read("said"));
    assert_eq!(dossier.read("said"), "nothing to do: 4 current\n");
}

/// How often `watch` has come to wait.
fn waits(dossier: &Dossier) -> usize {
    dossier.read("said").matches("waiting for a change\n").count()
}

struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `watch` reports each kind and goes on; the same edition is tried again after a change.
#[test]
fn watch_goes_on_after_each_kind() {
    let bad = [("endless", ENDLESS), ("hungry", HUNGRY), ("deep", DEEP)];
    let dossier = dossier(&["brief"], &bad, LIMITS);
    let _watch = Killed(start(&dossier, &["watch"]));
    until("first round", || (waits(&dossier) == 1).then_some(()));
    let said = dossier.read("said");
    assert!(said.contains("6 failed, 2 built\n") || said.contains("2 built, 6 failed\n"), "{said}");
    for (what, number) in [("more than 5 seconds", 2), ("more than 900 MB", 2), ("overflowed", 2)] {
        assert_eq!(said.matches(what).count(), number, "{said}");
    }
    let page = dossier.read("reports/brief/main.typ");
    for report in ["endless", "hungry", "deep"] {
        dossier.write(&format!("reports/{report}/main.typ"), &page);
    }
    until("mended editions", || {
        let said = dossier.read("said");
        said.trim_end().ends_with("waiting for a change").then_some(())?;
        dossier.path().join("editions/deep-ko.pdf").exists().then_some(())
    });
    until("all of them", || (names(&dossier.path().join("editions")).len() == 9).then_some(()));
}

/// The file is mended while the build is stuck: `watch` gives it up long before its limit, and
/// burns no processor afterwards.
#[test]
fn watch_gives_up_a_stuck_build_when_its_file_changes() {
    let dossier = dossier(&["brief"], &[("endless", ENDLESS)], "time: 600");
    let watch = Killed(start(&dossier, &["watch"]));
    let first = until("worker", || children(watch.0.id()).first().copied());
    std::thread::sleep(Duration::from_secs(1));
    let page = dossier.read("reports/brief/main.typ");
    dossier.write("reports/endless/main.typ", page);
    until("the mended edition", || {
        dossier.path().join("editions/endless-ko.pdf").exists().then_some(())
    });
    until("rest", || (waits(&dossier) > 0).then_some(()));
    assert!(!is_alive(first));
    let worker = children(watch.0.id())[0];
    let ticks = || -> u64 {
        let stat = fs::read_to_string(format!("/proc/{worker}/stat")).unwrap();
        let fields: Vec<_> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    let before = ticks();
    std::thread::sleep(Duration::from_secs(2));
    assert!(ticks() - before < 20, "{} hundredths of a second", ticks() - before);
}
