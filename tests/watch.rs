//! `watch`: a new PDF after each edit, whatever editors do to the files.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Dossier, briefing, text};

/// A running `briefing watch`, which ends with it.
struct Watch(Child);

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Watch {
    /// Watches the dossier of a folder; what it says goes to `said` there.
    fn start(folder: &Path) -> Self {
        let said = fs::File::create(folder.join("said")).unwrap();
        let mut command = briefing();
        command.current_dir(folder).args(["watch", "--out", "editions"]);
        let errors = said.try_clone().unwrap();
        Self(command.stdout(said).stderr(Stdio::from(errors)).spawn().unwrap())
    }

    /// The process that builds: the other one only begins it again.
    fn worker(&self) -> u32 {
        let id = self.0.id();
        let list = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap();
        list.split_whitespace().next().unwrap().parse().unwrap()
    }

    /// Resident memory in kB.
    fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.worker())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

/// Waits until something holds.
fn until(what: &str, folder: &Path, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(30), "no {what}: {}", said(folder));
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// What it prints when a build is over.
const WAITING: &str = "waiting for a change\n";

fn said(folder: &Path) -> String {
    fs::read_to_string(folder.join("said")).unwrap_or_default()
}

/// How often it has come to wait.
fn waits(folder: &Path) -> usize {
    said(folder).matches(WAITING).count()
}

/// How often it has built the Korean edition.
fn builds(folder: &Path) -> usize {
    said(folder).matches("built editions/brief-ko.pdf").count()
}

fn edit(file: &Path, from: &str, to: &str) {
    let before = fs::read_to_string(file).unwrap();
    assert!(before.contains(from), "{from} in {}", file.display());
    fs::write(file, before.replacen(from, to, 1)).unwrap();
}

#[test]
fn a_fact_a_word_and_a_page_and_what_editors_do() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    let _watch = Watch::start(folder);
    until("first build", folder, || waits(folder) == 1);
    let pdf = folder.join("editions/brief-ko.pdf");
    let words = folder.join("locales/ko/words.ftl");
    let read = || fs::read(&pdf).unwrap_or_default();
    let mut last = read();
    let mut told = builds(folder);
    let mut changed = |what: &str| {
        // A PDF is there before its build is told: wait for both.
        let is_told = || builds(folder) > told && said(folder).ends_with(WAITING);
        until(what, folder, || read() != last && is_told());
        told = builds(folder);
        last = read();
        // The same bytes as of a run that remembers nothing.
        let mut command = briefing();
        command.current_dir(folder).args(["--lang", "ko", "--out", "-"]);
        assert!(command.output().unwrap().stdout == last, "{what}");
    };
    edit(&folder.join("data/partnerships.yaml"), "visits: 12", "visits: 13");
    changed("fact");
    edit(&words, "}번 오갔다", "}번이나 오갔다");
    changed("word");
    edit(&folder.join("reports/brief/main.typ"), "#title()", "#title()\n#v(1em)");
    changed("page");
    // Editors that write beside the file and rename.
    let whole = fs::read_to_string(&words).unwrap();
    fs::write(folder.join("locales/ko/.words.swp"), whole.replace("번이나", "번")).unwrap();
    fs::rename(folder.join("locales/ko/.words.swp"), &words).unwrap();
    changed("renamed file");
    // A folder that goes and comes back.
    let (there, away) = (folder.join("locales"), folder.join("elsewhere"));
    let waited = waits(folder);
    fs::rename(&there, &away).unwrap();
    until("word of the missing folder", folder, || waits(folder) > waited);
    assert!(read() == fs::read(&pdf).unwrap(), "the last good PDF stays");
    edit(&away.join("ko/words.ftl"), "}번 오갔다", "}번쯤 오갔다");
    fs::rename(&away, &there).unwrap();
    changed("folder that came back");
    // Half saved: the old PDF stays, and the fault is told.
    let whole = fs::read_to_string(&words).unwrap();
    let stood = fs::read(&pdf).unwrap();
    let waited = waits(folder);
    fs::write(&words, &whole[..whole.find("JOSA").unwrap()]).unwrap();
    until("word of the fault", folder, || waits(folder) > waited);
    assert!(fs::read(&pdf).unwrap() == stood);
    let said = said(folder);
    assert!(said.contains("failed editions/brief-ko.pdf") && said.contains("error["), "{said}");
    fs::write(&words, whole.replace("번쯤", "번은")).unwrap();
    changed("mended file");
    // The file of an edition goes: the next build brings it back.
    fs::remove_file(folder.join("editions/brief-en.pdf")).unwrap();
    edit(&words, "번은", "번도");
    changed("word again");
    until("the edition that went", folder, || folder.join("editions/brief-en.pdf").exists());
}

#[test]
fn without_a_dossier_there_is_nothing_to_watch() {
    let folder = tempfile::TempDir::new().unwrap();
    let output = briefing().current_dir(folder.path()).arg("watch").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("error[not-a-dossier]"));
}

/// faults, "Told badly": a deleted edition comes back without any change of the dossier.
#[test]
fn a_deleted_edition_comes_back() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    let _watch = Watch::start(folder);
    let pdf = folder.join("editions/brief-ko.pdf");
    until("first build", folder, || waits(folder) == 1);
    let before = fs::read(&pdf).unwrap();
    for round in 2..4 {
        fs::remove_file(&pdf).unwrap();
        until("the edition", folder, || pdf.exists() && waits(folder) == round);
        assert!(fs::read(&pdf).unwrap() == before);
    }
    fs::remove_dir_all(folder.join("editions")).unwrap();
    until("the folder", folder, || pdf.exists() && waits(folder) == 4);
}

/// cases 15: without inotify the files are compared by the clock. The limit is that of a user
/// namespace of its own.
#[test]
fn without_inotify_it_looks_by_the_clock() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    let said = fs::File::create(folder.join("said")).unwrap();
    let mut command = std::process::Command::new("unshare");
    let script = "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$0\" watch";
    command.args(["--user", "--map-root-user", "sh", "-c", script]);
    command.arg(env!("CARGO_BIN_EXE_briefing")).current_dir(folder);
    let errors = said.try_clone().unwrap();
    let _watch = Watch(command.stdout(said).stderr(Stdio::from(errors)).spawn().unwrap());
    until("first build", folder, || waits(folder) == 1);
    let told = || fs::read_to_string(folder.join("said")).unwrap();
    assert_eq!(told().matches("warning[unwatchable]").count(), 1, "{}", told());
    let pdf = folder.join("editions/brief-ko.pdf");
    let before = fs::read(&pdf).unwrap();
    edit(&folder.join("data/partnerships.yaml"), "visits: 12", "visits: 13");
    until("new edition", folder, || fs::read(&pdf).unwrap() != before);
    fs::remove_file(&pdf).unwrap();
    until("deleted edition", folder, || pdf.exists());
    assert_eq!(told().matches("warning[unwatchable]").count(), 1, "{}", told());
}

/// faults 13: files come and go whose names a terminal or a journal would obey. Each is a finding,
/// nothing of it is printed as it is, and the next edit is built.
#[test]
fn hostile_names_of_files_are_found_and_not_obeyed() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    let _watch = Watch::start(folder);
    until("first build", folder, || waits(folder) == 1);
    let obeyed = ['\u{1b}', '\u{7}', '\u{9b}', '\r', '\u{202e}', '\u{200f}', '\u{61c}', '\u{2028}'];
    let found = || said(folder).matches("error[bad-name]: ").count();
    let rested = || said(folder).matches("nothing to do: 2 current\n").count();
    for name in [
        "a\u{1b}]0;t\u{7}\u{1b}[2J.ftl",
        "b\n<0>forged\r.ftl",
        "c\u{9b}31m.ftl",
        "d\u{202e}ltf.ftl",
        "e\u{200f}\u{61c}.ftl",
    ] {
        for place in ["data", "locales/en", "reports/brief"] {
            let (before, rests) = (found(), rested());
            let file = folder.join(place).join(name);
            fs::write(&file, "").unwrap();
            until("finding", folder, || found() > before);
            fs::remove_file(&file).unwrap();
            until("rest", folder, || rested() > rests);
        }
    }
    // A folder, with a file whose name is no text.
    let (before, rests) = (found(), rested());
    let place = folder.join("reports/brief/g\u{1b}[31m\n<0>");
    fs::create_dir(&place).unwrap();
    fs::write(place.join(OsStr::from_bytes(b"\xff\x1b[31m.typ")), "").unwrap();
    until("finding", folder, || found() > before);
    fs::remove_dir_all(&place).unwrap();
    until("rest", folder, || rested() > rests);
    let pdf = folder.join("editions/brief-ko.pdf");
    let before = fs::read(&pdf).unwrap();
    edit(&folder.join("data/partnerships.yaml"), "visits: 12", "visits: 13");
    until("new edition", folder, || fs::read(&pdf).unwrap() != before);
    let said = said(folder);
    assert!(!said.contains(obeyed) && !said.contains("\n<0>"), "{said:?}");
}

/// faults, "Told badly": a dossier with many files costs no time while nothing happens.
#[test]
fn waiting_costs_no_time() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    for number in 0..20_000 {
        dossier.write(&format!("reports/notes/{}/{number}.txt", number % 100), "a note");
    }
    let watch = Watch::start(folder);
    until("first build", folder, || waits(folder) == 1);
    // In ticks of a hundredth of a second: user and system, all threads.
    let of = |id: u32| -> u64 {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
        let fields: Vec<_> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    let used = || of(watch.0.id()) + of(watch.worker());
    std::thread::sleep(Duration::from_secs(2));
    let before = used();
    std::thread::sleep(Duration::from_secs(12));
    let ticks = used() - before;
    assert!(ticks < 30, "{ticks} hundredths of a second in 12 seconds");
    assert_eq!(waits(folder), 1);
}

/// How quick it is, and the memory after hundreds of rebuilds, are measured by the
/// benchmark.
#[test]
fn after_many_rebuilds_the_bytes_are_the_same_and_memory_does_not_grow() {
    const ROUNDS: usize = 40;
    let dossier = Dossier::frozen();
    let folder = dossier.path();
    let watch = Watch::start(folder);
    until("first build", folder, || waits(folder) == 1);
    let words = "locales/ko/partnerships.ftl";
    let whole = dossier.read(words);
    let pdf = folder.join("editions/brief-ko.pdf");
    let mut memory = Vec::new();
    for round in 0..ROUNDS {
        let before = fs::metadata(&pdf).unwrap().modified().unwrap();
        // Other words each time, and no figure: `check` would refuse that.
        let syllables: Vec<char> = "가나다라마바사".chars().collect();
        let word = format!(".summary = {}{} ", syllables[round / 7], syllables[round % 7]);
        dossier.write(words, whole.replacen(".summary = ", &word, 1));
        until("new PDF", folder, || fs::metadata(&pdf).unwrap().modified().unwrap() != before);
        until("rest", folder, || waits(folder) == round + 2);
        memory.push(watch.memory());
    }
    drop(watch);
    dossier.done(&["--lang", "ko", "--out", "cold.pdf"]);
    assert!(fs::read(&pdf).unwrap() == fs::read(folder.join("cold.pdf")).unwrap());
    // Were a rebuild kept, each would add megabytes.
    let (half, all) = (memory[ROUNDS / 2 - 1], memory[ROUNDS - 1]);
    assert!(all < 1.3 * half, "{half} kB, then {all} kB");
}
