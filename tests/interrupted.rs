//! Every command that writes, ended or failing at each of its steps: what is there afterwards is old or
//! new, nothing is lost, and the next run does the rest. `strace` kills a run at a call of the system,
//! or lets the call fail.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::Value as Json;

use crate::build::two_reports;
use crate::support::{Dossier, briefing, copy, text};

/// The calls that change something on a disk.
const STEPS: [&str; 6] = ["write", "fsync", RENAME, "unlink,unlinkat", "mkdir", "fchmod"];

/// The calls that rename a file.
const RENAME: &str = "rename,renameat,renameat2";

/// Where the unfinished files of a run begin.
const UNFINISHED: &str = ".briefing-";

const LIST: &str = "editions/editions.json";

/// A command, and the dossier that it is run on.
struct Case {
    dossier: Dossier,
    args: Vec<&'static str>,
}

/// The files of a folder and of those in it, by their paths.
type State = BTreeMap<PathBuf, Vec<u8>>;

impl Case {
    fn new(dossier: Dossier, args: &str) -> Self {
        Self { dossier, args: args.to_owned().leak().split(' ').collect() }
    }

    /// The same dossier in another folder.
    fn fresh(&self) -> Self {
        let dossier = Dossier::empty();
        copy(self.dossier.path(), dossier.path());
        Self { dossier, args: self.args.clone() }
    }

    fn run(&self) -> Output {
        self.dossier.run(&self.args)
    }

    /// Runs it with something done to one of its calls.
    fn traced(&self, inject: &str) -> Output {
        let call = inject.split(':').next().unwrap();
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-o", "/dev/null", "-e"]).arg(format!("trace={call}"));
        strace.arg("-e").arg(format!("inject={inject}")).arg(env!("CARGO_BIN_EXE_briefing"));
        strace.env_clear().args(&self.args).current_dir(self.dossier.path());
        strace.output().unwrap_or_else(|error| panic!("strace: {error}; `tests/run` installs it"))
    }

    /// Its files, without what a build remembers and lists of those that are there.
    fn state(&self) -> State {
        let mut state = State::new();
        collect(self.dossier.path(), self.dossier.path(), &mut state);
        state.retain(|path, _| !path.starts_with(".briefing-state"));
        if let Some(list) = state.remove(Path::new(LIST)) {
            assert!(serde_json::from_slice::<Json>(&list).is_ok_and(|it| it.is_array()));
        }
        state
    }

    fn is_build(&self) -> bool {
        self.args[0] == "build"
    }

    /// Nothing is left to do, and the list beside the editions is right.
    fn assert_done(&self, what: &str) {
        if self.is_build() {
            assert_eq!(self.dossier.done(&["build"]), "nothing to do: 4 current\n", "{what}");
            let list: Json = serde_json::from_str(&self.dossier.read(LIST)).unwrap();
            for entry in list.as_array().unwrap() {
                let path = format!("editions/{}", entry["file"].as_str().unwrap());
                let size = fs::metadata(self.dossier.path().join(&path)).unwrap().len();
                assert_eq!(entry["size"], size, "{what}: {path}");
            }
        }
    }

    /// What is there before it and after it.
    fn states(&self) -> (State, State) {
        let fresh = self.fresh();
        let before = fresh.state();
        let output = fresh.run();
        assert!(output.status.success(), "{:?}: {}", self.args, text(&output.stderr));
        let after = fresh.state();
        assert!(before != after, "{:?} changes nothing", self.args);
        (before, after)
    }
}

fn collect(root: &Path, folder: &Path, state: &mut State) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, state);
        } else {
            state.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

fn is_unfinished(path: &Path) -> bool {
    path.iter().any(|part| {
        let part = part.to_string_lossy();
        part.starts_with(UNFINISHED) && part.ends_with(".tmp")
    })
}

const PLACES: &str =
    "id,level,coordinates\nversailles,country,\"48.80, 2.12\"\nbusan,city,\"35.17, 129.07\"\n";

/// A dossier whose data and words each command has something to do with.
fn prepared() -> Dossier {
    let dossier = two_reports();
    dossier.write("one.pdf", "old");
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    dossier.change("ko.po", "msgstr \"베르사유\"", "msgstr \"베르사유시\"");
    dossier.done(&["data", "export", "--out", "data.xlsx"]);
    dossier.write("places.csv", PLACES);
    dossier
}

fn cases() -> Vec<Case> {
    let with_new_record = prepared();
    let path = "data/places.yaml";
    let more = "- { id: busan, country: korea, level: city, coordinates: [35.17, 129.07] }\n";
    with_new_record.write(path, with_new_record.read(path) + more);
    let built = prepared();
    built.done(&["build"]);
    built.change("data/partnerships.yaml", "visits: 12", "visits: 13");
    vec![
        Case::new(prepared(), "--out one.pdf"),
        Case::new(prepared(), "import ko.po"),
        Case::new(prepared(), "accept ko --all"),
        Case::new(with_new_record, "draft"),
        Case::new(prepared(), "rename place gyeongju kyongju"),
        Case::new(prepared(), "new fresh/dossier"),
        Case::new(prepared(), "data import places.csv --kind place"),
        Case::new(prepared(), "export ko --all --out ko.po"),
        Case::new(prepared(), "data export --kind place --out places.csv"),
        Case::new(built, "build --jobs 1"),
    ]
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
                let what = format!("{:?}, killed at {step} {count}", case.args);
                let output = case.traced(&format!("{step}:signal=KILL:when={count}"));
                if output.status.signal().is_none() && output.status.code() != Some(137) {
                    assert!(output.status.success(), "{what}: {}", text(&output.stderr));
                    break;
                }
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
        assert!(killed.len() > 1, "{:?} was killed only at {killed:?}", case.args);
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
                let what = format!("{:?}, {error} at {step} {count}", case.args);
                let output = case.traced(&format!("{step}:error={error}:when={count}"));
                let (now, said) = (case.state(), text(&output.stderr));
                assert!(!now.keys().any(|path| is_unfinished(path)), "{what}: {:?}", now.keys());
                assert_old_or_new(&what, &now, (&before, &after));
                match output.status.code() {
                    Some(0) if now == after => {
                        // No call failed, or only one that is not needed.
                        let is_last = said.is_empty() || !said.contains("error");
                        assert!(is_last, "{what}: {said}");
                        if count > 12 {
                            break;
                        }
                    }
                    // It could not print what it has done.
                    Some(3) if now == after && said.contains("standard output") => {}
                    Some(3) => {
                        assert!(said.contains("error["), "{what}: {said}");
                        assert!(case.is_build() || now == before, "{what}: {said}");
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
    let output = case.traced(&format!("{RENAME}:error=EIO:when=2+"));
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("has been changed already"), "{said}");
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
        strace.env_clear().arg(env!("CARGO_BIN_EXE_briefing")).args(&case.args);
        let output = strace.current_dir(case.dossier.path()).output().unwrap();
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
                    let folder = case.dossier.path().join(path.parent().unwrap());
                    fs::canonicalize(&folder).unwrap_or(folder)
                };
                let from = real(&from).join(from.file_name().unwrap());
                assert!(synced.contains(&from), "{:?}: {from:?} is not synced: {log}", case.args);
                open.insert(real(&to));
                renamed += 1;
            }
        }
        assert!(renamed > 0, "{:?}: {log}", case.args);
        assert!(open.is_empty(), "{:?}: {open:?} are not synced: {log}", case.args);
    }
}

#[test]
fn a_folder_that_vanishes_is_an_error_and_comes_back() {
    let case = Case::new(two_reports(), "build --jobs 1");
    let mut strace = Command::new("strace");
    let inject = format!("inject={RENAME}:delay_enter=3000000:when=1");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={RENAME}"), "-e", &inject]);
    strace.env_clear().arg(env!("CARGO_BIN_EXE_briefing")).args(&case.args);
    strace.current_dir(case.dossier.path()).stdout(Stdio::null()).stderr(Stdio::piped());
    let child = strace.spawn().unwrap();
    let folder = case.dossier.path().join("editions");
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
    let mut state = State::new();
    collect(dossier.path(), dossier.path(), &mut state);
    assert!(!state.keys().any(|path| is_unfinished(path)), "{:?}", state.keys());
    dossier.done(&["build"]);
    dossier.done(&["verify", "editions"]);
}
