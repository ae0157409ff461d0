//! What `build` leaves in its folder, whatever happens: whole files, and no others.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::build::{build, snapshot, two_reports};
use crate::support::{Dossier, briefing, text};

/// Holds the lock of a folder until its standard input ends.
const HOLD: &str = "import fcntl, os, sys; fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), \
                    fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()";

#[test]
fn two_builds_into_one_folder_wait_for_each_other_and_not_for_ever() {
    let dossier = two_reports();
    let folder = dossier.path().join("editions");
    fs::create_dir(&folder).unwrap();
    let mut holder = Command::new("python3")
        .args(["-c", HOLD])
        .arg(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = [0; 5];
    std::io::Read::read_exact(holder.stdout.as_mut().unwrap(), &mut line).unwrap();
    let output = dossier.run(["build", "--wait", "1"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("error[busy-folder]"));
    let waiting = |args: &[&str]| {
        let mut command = briefing();
        command.current_dir(dossier.path()).arg("build").args(args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let builds = [waiting(&["--force"]), waiting(&["--force"]), waiting(&[])];
    drop(holder.stdin.take());
    holder.wait().unwrap();
    for child in builds {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    let verify = dossier.run(["verify", "editions/brief-en.pdf", "editions/brief-ko.pdf"]);
    assert!(verify.status.success(), "{}", text(&verify.stdout));
    let names: Vec<_> = snapshot(&folder).into_keys().collect();
    assert_eq!(names.len(), 5, "{names:?}");
}

#[test]
fn leftovers_of_a_killed_run_are_removed_and_files_in_use_are_not() {
    let dossier = Dossier::mini();
    let folder = dossier.path().join("editions");
    fs::create_dir(&folder).unwrap();
    let (left, held) = (folder.join(".briefing-left.tmp"), folder.join(".briefing-held.tmp"));
    fs::write(&left, "half").unwrap();
    fs::write(&held, "half").unwrap();
    let lock = fs::File::open(&held).unwrap();
    lock.lock().unwrap();
    build(&dossier, &[]);
    assert_eq!((left.exists(), held.exists()), (false, true));
    drop(lock);
    dossier.run(["--out", "editions/single.pdf"]);
    assert!(!held.exists(), "a single run clears, too");
}

/// Kills builds at random moments. Whatever stands there is whole, and one of two states.
/// A run waits between the creation of a file and its lock. Another run takes that file for one that a
/// killed run left, and waits before it removes it. Editions of one build may do the same to each other.
#[test]
fn a_file_that_another_run_removes_is_not_written() {
    let dossier = Dossier::mini();
    fs::create_dir(dossier.path().join("out")).unwrap();
    let begin = |args: [&str; 4], delays: &[(&str, u32)]| {
        let calls: Vec<_> = delays.iter().map(|(call, _)| *call).collect();
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-o", "/dev/null", "-e"]);
        strace.arg(format!("trace={}", calls.join(",")));
        for (call, seconds) in delays {
            let inject = format!("inject={call}:delay_enter={}:when=1", seconds * 1_000_000);
            strace.args(["-e", &inject]);
        }
        strace.env_clear().arg(env!("CARGO_BIN_EXE_briefing")).args(args);
        strace.current_dir(dossier.path()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let writer = begin(["--lang", "ko", "--out", "out/ko.pdf"], &[("flock", 2), ("fsync", 4)]);
    while fs::read_dir(dossier.path().join("out")).unwrap().count() == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    let other = begin(["--lang", "en", "--out", "out/en.pdf"], &[("unlink,unlinkat", 3)]);
    for child in [writer, other] {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    let names = snapshot(&dossier.path().join("out")).into_keys().collect::<Vec<_>>();
    assert_eq!(names, ["en.pdf", "ko.pdf"]);
}

#[test]
fn killed_at_any_moment_it_leaves_whole_files() {
    let dossier = two_reports();
    let names = ["brief-en.pdf", "brief-ko.pdf", "places-en.pdf", "places-ko.pdf"];
    let states = [("12", "13"), ("13", "12")];
    let mut known: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    let mut span = Duration::ZERO;
    for (from, to) in states {
        let (from, to) = (format!("visits: {from}"), format!("visits: {to}"));
        let start = Instant::now();
        build(&dossier, &["--force"]);
        span = span.max(start.elapsed());
        for name in names {
            let bytes = fs::read(dossier.path().join("editions").join(name)).unwrap();
            known.entry(name.to_owned()).or_default().push(bytes);
        }
        dossier.change("data/partnerships.yaml", &from, &to);
    }
    // A small generator of our own: the moments differ, and are the same in every run.
    let mut seed = 20_260_604_u64;
    let mut random = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as f64 / f64::from(u32::MAX >> 1)
    };
    let mut killed = 0;
    for round in 0..300 {
        let (from, to) = states[round % 2];
        let (from, to) = (format!("visits: {from}"), format!("visits: {to}"));
        // In one step: the worker of the run that was killed may still read it.
        let facts = dossier.read("data/partnerships.yaml").replace(&from, &to);
        dossier.write("new.yaml", facts);
        let data = dossier.path().join("data/partnerships.yaml");
        fs::rename(dossier.path().join("new.yaml"), data).unwrap();
        let mut command = briefing();
        command.current_dir(dossier.path()).args(["build", "--force"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(span.mul_f64(random()));
        child.kill().unwrap();
        let is_done = child.wait().unwrap().success();
        killed += usize::from(!is_done);
        // How long a build takes depends on what else the machine does: every other one is killed.
        span = span.mul_f64(if is_done { 0.95 } else { 1.05 });
        for name in names {
            let bytes = fs::read(dossier.path().join("editions").join(name)).unwrap();
            assert!(known[name].contains(&bytes), "round {round}: {name} is neither old nor new");
        }
    }
    assert!(killed > 100, "only {killed} of 300 were killed before they were done");
    let output = briefing().current_dir(dossier.path()).args(["build", "--wait", "1"]).output();
    assert!(output.unwrap().status.success());
    let left: Vec<_> = snapshot(&dossier.path().join("editions")).into_keys().collect();
    assert_eq!(left.len(), 5, "{left:?}");
}

#[test]
fn unusable_folders_are_reported_and_nothing_is_lost() {
    let dossier = two_reports().file("taken", "a file");
    for folder in ["taken", "/proc/nowhere"] {
        let output = dossier.run(["build", "--out", folder]);
        assert_eq!(output.status.code(), Some(3), "{folder}");
        let said = text(&output.stderr);
        assert!(said.contains("error[unwritable-output]") && said.contains(folder), "{said}");
    }
    assert_eq!(fs::read(dossier.path().join("taken")).unwrap(), b"a file");
    let output = dossier.run(["build", "--root", "nowhere"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(!dossier.path().join("editions").exists());
}

/// In a mount namespace of its own: a disk that is full, and one that is read-only.
#[test]
fn a_full_or_read_only_disk_leaves_the_old_pdfs() {
    let dossier = two_reports();
    build(&dossier, &["--out", "before"]);
    let script = "set -e; mkdir disk; mount -t tmpfs -o size=8m tmpfs disk; cp before/* disk; \
        dd if=/dev/zero of=disk/filler bs=4k 2>/dev/null || true; set +e; \
        $0 build --force --out disk; echo status $?; rm disk/filler; \
        mount -o remount,ro disk; $0 build --force --out disk; echo status $?; \
        mkdir after; cp disk/* after; ls -A disk";
    let unshare = ["--user", "--map-root-user", "--mount", "sh", "-c", script];
    let mut command = Command::new("unshare");
    command.current_dir(dossier.path()).args(unshare).arg(env!("CARGO_BIN_EXE_briefing"));
    let output = command.output().unwrap();
    let (said, errors) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(said.matches("status 3").count(), 2, "{said}{errors}");
    // The system's own words for both.
    for why in ["no storage space", "read-only filesystem"] {
        assert!(errors.contains(why), "{why} in {errors}");
    }
    assert!(!said.contains(".tmp"), "{said}");
    for name in ["brief-en.pdf", "brief-ko.pdf", "places-en.pdf", "places-ko.pdf"] {
        let read = |folder: &str| fs::read(dossier.path().join(folder).join(name)).unwrap();
        assert!(read("before") == read("after"), "{name}");
    }
}
