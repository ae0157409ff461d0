//! Every command that writes, ended or failing at each of its steps: what is there afterwards is old or
//! new, nothing is lost, and the next run does the rest. `strace` kills a run at a call of the system,
//! or lets the call fail.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use crate::build::two_reports;
use crate::support::writing::{Case, State, cases, files_of, is_unfinished, prepared};
use crate::support::{briefing, text};

/// The calls that change something on a disk.
const STEPS: [&str; 6] = ["write", "fsync", RENAME, "unlink,unlinkat", "mkdir", "fchmod"];

/// The calls that rename a file.
const RENAME: &str = "rename,renameat,renameat2";

/// Runs a command with something done to one of its calls.
fn traced(case: &Case, inject: &str) -> Output {
    let call = inject.split(':').next().unwrap();
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e"]).arg(format!("trace={call}"));
    strace.arg("-e").arg(format!("inject={inject}")).arg(env!("CARGO_BIN_EXE_briefing"));
    strace.env_clear().args(case.args()).current_dir(case.path());
    strace.output().unwrap_or_else(|error| panic!("strace: {error}; `tests/run` installs it"))
}

/// Nothing is half written, and nothing is gone.
fn assert_old_or_new(what: &str, now: &State, (before, after): (&State, &State)) {
    for (path, bytes) in now.iter().filter(|(path, _)| !is_unfinished(path)) {
        let known = [before.get(path), after.get(path)].contains(&Some(bytes));
        assert!(known, "{what}: {} is neither old nor new", path.display());
    }
    for path in before.keys().filter(|path| after.contains_key(*path)) {
        assert!(now.contains_key(path), "{what}: {} is gone", path.display());
    }
}

#[test]
fn killed_at_each_step_it_leaves_whole_files_and_the_next_run_does_the_rest() {
    for case in cases() {
        let (before, after) = case.states();
        let mut killed = BTreeSet::new();
        for step in STEPS {
            for count in 1.. {
                let case = case.fresh();
                let what = format!("{:?}, killed at {step} {count}", case.args());
                let output = traced(&case, &format!("{step}:signal=KILL:when={count}"));
                // A build is done by another process, which is begun again when it dies.
                if output.status.success() && !(case.is_build() && count < 6) {
                    break;
                }
                let is_killed = output.status.signal().is_some();
                assert!(is_killed || case.is_build(), "{what}: {}", text(&output.stderr));
                killed.insert(step);
                assert_old_or_new(&what, &case.state(), (&before, &after));
                let again = case.run();
                // Done twice, the second finds nothing to do: no record has the old id.
                let done = case.state() == after || again.status.success();
                assert!(done, "{what}, then: {}", text(&again.stderr));
                let left: Vec<_> =
                    case.state().into_keys().filter(|it| is_unfinished(it)).collect();
                assert_eq!(left, Vec::<PathBuf>::new(), "{what}");
                let now = case.state();
                let differs = after.iter().find(|(path, bytes)| now.get(*path) != Some(bytes));
                assert!(differs.is_none(), "{what}: {:?}", differs.map(|(path, _)| path));
                assert_eq!(now.len(), after.len(), "{what}");
                case.assert_done(&what);
            }
        }
        assert!(killed.len() > 1, "{:?} was killed only at {killed:?}", case.args());
    }
}

/// Whichever of its processes built an edition, the report says that the run did: also if a process
/// was killed just before or after it replaced the file, and could not say so any more.
#[test]
fn a_build_reports_what_its_killed_processes_built() {
    for (args, step) in [
        ("build --jobs 1", format!("{RENAME}:signal=KILL:when=3")),
        // The folder is flushed after the file was replaced.
        ("build --jobs 1", "fsync:signal=KILL:when=6".to_owned()),
        ("build --jobs 1 --force", "fsync:signal=KILL:when=6".to_owned()),
        ("build --jobs 1 --atomic", format!("{RENAME}:signal=KILL:when=4")),
    ] {
        let case = Case::new(two_reports(), args);
        let output = traced(&case, &step);
        let said = text(&output.stdout);
        assert!(output.status.success(), "{args}, {step}: {}", text(&output.stderr));
        assert!(said.ends_with("\n4 built\n"), "{args}, {step}: {said}");
        assert!(!said.contains("there is not what"), "{args}, {step}: {said}");
        case.assert_done(&step);
    }
}

#[test]
fn when_a_step_fails_all_is_as_it_was_or_done() {
    let failures = [("write", "ENOSPC"), ("fsync", "EIO"), (RENAME, "EIO"), ("fchmod", "EPERM")];
    for case in cases() {
        let (before, after) = case.states();
        for (step, error) in failures {
            for count in 1.. {
                let case = case.fresh();
                let what = format!("{:?}, {error} at {step} {count}", case.args());
                let output = traced(&case, &format!("{step}:error={error}:when={count}"));
                let (now, said) = (case.state(), text(&output.stderr));
                assert!(!now.keys().any(|path| is_unfinished(path)), "{what}: {:?}", now.keys());
                assert_old_or_new(&what, &now, (&before, &after));
                match output.status.code() {
                    // What its processes say to each other fails, too.
                    _ if case.is_build() => {
                        assert!(case.run().status.success(), "{what}");
                        case.assert_done(&what);
                        if count > 6 {
                            break;
                        }
                    }
                    Some(0) if now == after => {
                        // No call failed, or only one that is not needed.
                        assert!(!said.contains("error"), "{what}: {said}");
                        if count > 12 {
                            break;
                        }
                    }
                    // It could not print what it has done.
                    Some(3) if now == after && said.contains("standard output") => {}
                    Some(3) => {
                        assert!(said.contains("error["), "{what}: {said}");
                        assert!(now == before, "{what}: {said}");
                    }
                    // A message that cannot be printed.
                    Some(0) if step == "write" && now == before => {}
                    other => panic!("{what}: {other:?} {said}"),
                }
            }
        }
    }
}

#[test]
fn what_cannot_be_put_back_is_said() {
    let case = Case::new(prepared(), "rename place gyeongju kyongju");
    let (before, after) = case.states();
    let case = case.fresh();
    let output = traced(&case, &format!("{RENAME}:error=EIO:when=2+"));
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("has been changed already"), "{said}");
    // The system's own words, without the name of the unfinished file.
    assert!(said.contains("`: input/output error\n"), "{said}");
    assert_old_or_new("all renames fail", &case.state(), (&before, &after));
    // The disk works again.
    assert!(case.run().status.success());
    assert!(case.state() == after);
}

/// After a loss of power there is no name without the bytes.
#[test]
fn a_file_is_on_the_disk_before_its_name_and_the_folder_after() {
    for case in cases() {
        let log = tempfile::NamedTempFile::new().unwrap();
        let mut strace = Command::new("strace");
        let calls = format!("trace=fsync,{RENAME}");
        strace.args(["-f", "-y", "-qq", "-s", "4096", "-e", &calls, "-o"]).arg(log.path());
        strace.env_clear().arg(env!("CARGO_BIN_EXE_briefing")).args(case.args());
        let output = strace.current_dir(case.path()).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let log = fs::read_to_string(log.path()).unwrap();
        let (mut synced, mut open) = (BTreeSet::new(), BTreeSet::new());
        let mut renamed = 0;
        for line in log.lines() {
            if let Some((_, rest)) = line.split_once("fsync(") {
                let path = PathBuf::from(rest.split(['<', '>']).nth(1).unwrap());
                open.remove(&path);
                synced.insert(path);
            } else if line.contains("rename") {
                let mut paths = line.split('"').skip(1).step_by(2).map(PathBuf::from);
                let (from, to) = (paths.next().unwrap(), paths.next().unwrap());
                let real = |path: &Path| {
                    let folder = case.path().join(path.parent().unwrap());
                    fs::canonicalize(&folder).unwrap_or(folder)
                };
                let from = real(&from).join(from.file_name().unwrap());
                assert!(synced.contains(&from), "{:?}: {from:?} is not synced: {log}", case.args());
                open.insert(real(&to));
                renamed += 1;
            }
        }
        assert!(renamed > 0, "{:?}: {log}", case.args());
        assert!(open.is_empty(), "{:?}: {open:?} are not synced: {log}", case.args());
    }
}

#[test]
fn a_folder_that_vanishes_is_an_error_and_comes_back() {
    let case = Case::new(two_reports(), "build --jobs 1");
    let mut strace = Command::new("strace");
    let inject = format!("inject={RENAME}:delay_enter=3000000:when=1");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={RENAME}"), "-e", &inject]);
    strace.env_clear().arg(env!("CARGO_BIN_EXE_briefing")).args(case.args());
    strace.current_dir(case.path()).stdout(Stdio::null()).stderr(Stdio::piped());
    let child = strace.spawn().unwrap();
    let folder = case.path().join("editions");
    let is_writing = || {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.path())
            .any(|path| is_unfinished(&path) && fs::metadata(&path).is_ok_and(|it| it.len() > 0))
    };
    while !is_writing() {
        std::thread::sleep(Duration::from_millis(5));
    }
    fs::remove_dir_all(&folder).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("error[unwritable-output]"));
    assert!(case.run().status.success());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 5);
}

/// What changed is known by its bytes, so a clock that was set back or forward does not matter.
#[test]
fn a_clock_that_is_set_back_hides_no_change() {
    let dossier = two_reports();
    let now = SystemTime::now();
    let years = |years: u64| Duration::from_secs(years * 365 * 86_400);
    let times = [now, now - years(40), now + years(60), now + years(60), now - years(1)];
    for (step, time) in times.into_iter().enumerate() {
        if step > 0 {
            let visits = |step: usize| format!("visits: {}", 11 + step);
            dossier.change("data/partnerships.yaml", &visits(step), &visits(step + 1));
        }
        for folder in ["data", "locales/en", "locales/ko", "editions"] {
            let files = fs::read_dir(dossier.path().join(folder)).into_iter().flatten();
            for file in files.map(|file| file.unwrap().path()) {
                fs::File::options().write(true).open(file).unwrap().set_modified(time).unwrap();
            }
        }
        let said = dossier.done(&["build"]);
        assert!(said.contains("built editions/brief-en.pdf"), "step {step}: {said}");
        assert_eq!(dossier.done(&["build"]), "nothing to do: 4 current\n", "step {step}");
    }
}

/// Twenty runs on one dossier at the same time. Each of them does all of its work.
#[test]
fn twenty_runs_at_once_lose_nothing() {
    let dossier = prepared();
    let path = "data/places.yaml";
    let more = "- { id: busan, country: korea, level: city, coordinates: [35.17, 129.07] }\n";
    dossier.write(path, dossier.read(path) + more);
    dossier.write("facts.csv", "id,since\nversailles-gyeongju,1988\n");
    let accepted = ["place-france", "place-korea", "place-gyeongju", "brief-title"];
    let mut runs: Vec<String> = accepted.map(|id| format!("accept ko {id}")).to_vec();
    runs.extend(["rename place korea corea", "rename place france gaul"].map(str::to_owned));
    runs.extend(["draft", "draft ko", "import ko.po", "import ko.po"].map(str::to_owned));
    runs.extend(vec!["data import facts.csv --kind partnership".to_owned(); 2]);
    runs.extend((0..4).map(|_| "build".to_owned()));
    runs.extend((0..4).map(|number| format!("build --force --out out-{}", number % 2)));
    assert_eq!(runs.len(), 20);
    let children = runs.iter().map(|args| {
        let mut command = briefing();
        command.current_dir(dossier.path()).args(args.split(' '));
        (args, command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    });
    let children: Vec<_> = children.collect();
    for (args, child) in children {
        let output = child.wait_with_output().unwrap();
        let said = text(&output.stderr) + &text(&output.stdout);
        let status = output.status.code().unwrap();
        // A build meets the facts between two files of a renaming, and what is renamed has no old id.
        let is_late = args.starts_with("build") && status == 1
            || args.starts_with("accept") && status == 2 && said.contains("has no message")
            || args.starts_with("import") && status < 3;
        assert!(status == 0 || is_late, "{args}: {status} {said}");
    }
    let now = dossier.read("data/places.yaml") + &dossier.read("data/partnerships.yaml");
    for id in ["id: corea", "id: gaul", "country: corea", "country: gaul", "since: 1988"] {
        assert!(now.contains(id), "{id}: {now}");
    }
    let words = dossier.read("locales/ko/words.ftl");
    assert!(words.contains("place-corea =") && words.contains("place-gaul ="), "{words}");
    assert!(words.contains("place-busan ="), "{words}");
    let ledger = dossier.read("locales/ko/ledger.tsv");
    for id in ["place-gyeongju\t", "brief-title\t"] {
        assert!(ledger.contains(id), "{id}: {ledger}");
    }
    let state = files_of(dossier.path());
    assert!(!state.keys().any(|path| is_unfinished(path)), "{:?}", state.keys());
    dossier.done(&["build"]);
    dossier.done(&["verify", "editions"]);
}
