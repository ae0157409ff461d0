//! `build`: only what changed is set again, all of it or nothing, whatever happens.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant, SystemTime};

use crate::support::{Dossier, LANGUAGES, briefing, busy, copy, pdf, quiet, root, text, tool};

/// A dossier with two reports: one prints partnerships, the other places.
pub(crate) fn two_reports() -> Dossier {
    let settings = "id: mini\ndate: 2026-06-04\nlanguages: [en, ko]\nreports: [brief, places]\n";
    let page = "#set document(title: tr(\"brief-title\"), date: datetime(year: 2026, month: 6, \
                day: 4))\n#set text(lang: edition.language, font: \"Pretendard\")\n#title()\n\
                #for id in ids(\"places\") [= #tr(\"place-\" + id)\n]\n";
    Dossier::mini().file("data/dossier.yaml", settings).file("reports/places/main.typ", page)
}

/// The files of a folder with what `stat` says of their age, and their bytes.
fn snapshot(folder: &Path) -> BTreeMap<String, (SystemTime, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, (modified, fs::read(entry.path()).unwrap()))
        })
        .collect()
}

fn change(dossier: &Dossier, path: &str, from: &str, to: &str) {
    let file = dossier.path().join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from} in {path}");
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// What `build` says on standard output.
fn build(dossier: &Dossier, args: &[&str]) -> (Option<i32>, String) {
    let output = dossier.run(["build"].iter().chain(args));
    (output.status.code(), text(&output.stdout))
}

/// The names of the editions that a build says it made.
fn built(said: &str) -> Vec<&str> {
    let lines = said.lines().filter_map(|line| line.strip_prefix("built editions/"));
    lines.map(|line| line.split(".pdf").next().unwrap()).collect()
}

#[test]
fn nothing_changed_is_nothing_done() {
    let dossier = two_reports();
    let (status, said) = build(&dossier, &[]);
    assert_eq!((status, built(&said).len()), (Some(0), 4), "{said}");
    let shelf = dossier.path().join("editions");
    let before = snapshot(&shelf);
    for args in [&[][..], &["--jobs", "1"], &["--lang", "ko"], &["--report", "brief"]] {
        let (status, said) = build(&dossier, args);
        assert!(said.starts_with("nothing to do: "), "{said}");
        assert_eq!((status, snapshot(&shelf) == before), (Some(0), true), "{args:?}");
    }
    // Without the short cut the PDFs themselves say that they are current.
    fs::remove_file(shelf.join(".briefing-build.json")).unwrap();
    let (_, said) = build(&dossier, &[]);
    assert_eq!(said, "nothing to do: 4 current\n");
    let after = snapshot(&shelf);
    assert!(before.iter().all(|(name, file)| name.starts_with('.') || after[name] == *file));
}

#[test]
fn only_what_uses_a_change_is_set_again() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let cases: &[(&str, &str, &str, &[&str], &str)] = &[
        ("locales/ko/words.ftl", ".summary = ", ".summary = 또 ", &["brief-ko"], "changed in ko"),
        ("locales/en/words.ftl", "Since {", "Ever since {", &["brief-en"], "changed in en"),
        ("data/partnerships.yaml", "- id", "# a note\n- id", &[], ""),
        ("locales/ko/words.ftl", "\npartnership", "\n\npartnership", &[], ""),
        (
            "reports/places/main.typ",
            "#title()",
            "#title()\n#v(1em)",
            &["places-en", "places-ko"],
            "reports/places/main.typ changed",
        ),
        (
            "data/partnerships.yaml",
            "visits: 12",
            "visits: 13",
            &["brief-en", "brief-ko"],
            "`partnership-versailles-gyeongju` changed",
        ),
    ];
    for (path, from, to, expected, reason) in cases {
        change(&dossier, path, from, to);
        let (_, planned) = build(&dossier, &["--dry-run"]);
        let (status, said) = build(&dossier, &[]);
        assert_eq!((status, built(&said)), (Some(0), expected.to_vec()), "{path} {to}: {said}");
        assert!(said.contains(reason) && planned.contains(reason), "{reason} in {said}{planned}");
        assert_eq!(planned.matches("to build editions/").count(), expected.len(), "{planned}");
        let (_, again) = build(&dossier, &[]);
        assert_eq!(again, "nothing to do: 4 current\n");
    }
}

#[test]
fn a_pdf_that_is_gone_or_damaged_is_set_again() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let file = |name: &str| dossier.path().join("editions").join(name);
    let whole = fs::read(file("brief-en.pdf")).unwrap();
    fs::remove_file(file("brief-ko.pdf")).unwrap();
    let mut damaged = whole.clone();
    damaged[1000] ^= 1;
    fs::write(file("brief-en.pdf"), damaged).unwrap();
    fs::write(file("places-en.pdf"), "something else").unwrap();
    let (_, said) = build(&dossier, &[]);
    assert_eq!(built(&said), ["brief-en", "brief-ko", "places-en"], "{said}");
    assert!(said.contains("there is no PDF yet") && said.contains("changed or damaged"), "{said}");
    assert!(fs::read(file("brief-en.pdf")).unwrap() == whole);
}

#[test]
fn the_exit_status_tells_a_scheduler() {
    let dossier = two_reports();
    let status = |args: &[&str]| build(&dossier, args).0;
    assert_eq!(status(&["--detailed-exit-code", "--dry-run"]), Some(4));
    assert_eq!(status(&["--detailed-exit-code"]), Some(4));
    assert_eq!(status(&["--detailed-exit-code"]), Some(0));
    assert_eq!(status(&["--force"]), Some(0));
    change(&dossier, "data/places.yaml", "level", "levle");
    assert_eq!(status(&["--detailed-exit-code"]), Some(1));
    assert_eq!(status(&["--lang", "xx"]), Some(1), "the faults of the facts come first");
}

#[test]
fn a_faulty_language_keeps_its_old_pdf_and_no_other() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let shelf = dossier.path().join("editions");
    let before = snapshot(&shelf);
    change(&dossier, "locales/ko/words.ftl", "{ $visits }번", "{ $visitz }번");
    change(&dossier, "locales/en/words.ftl", "Since {", "Ever since {");
    let output = dossier.run(["build", "--atomic"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("error[unknown-variable]"), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("withheld editions/brief-en.pdf"));
    let pdfs = |snapshot: BTreeMap<String, _>| -> BTreeMap<_, _> {
        snapshot.into_iter().filter(|(name, _)| !name.starts_with('.')).collect()
    };
    let before = pdfs(before);
    assert!(pdfs(snapshot(&shelf)) == before, "nothing was replaced");
    let output = dossier.run(["build", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let after = pdfs(snapshot(&shelf));
    assert!(after["brief-en.pdf"] != before["brief-en.pdf"]);
    assert!(after["brief-ko.pdf"] == before["brief-ko.pdf"]);
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["outcome"], "failed");
    let became = |name: &str| {
        let editions = said["editions"].as_array().unwrap().iter();
        let mut named = editions.filter(|edition| edition["file"] == format!("editions/{name}"));
        named.next().unwrap()["became"].clone()
    };
    // What prints nothing of the fault is as it would be set.
    let expected = ["built", "failed", "current", "current"];
    let names = ["brief-en.pdf", "brief-ko.pdf", "places-en.pdf", "places-ko.pdf"];
    for (name, expected) in names.iter().zip(expected) {
        assert_eq!(became(name), expected, "{name}");
    }
    // Mended, all is set that was held back.
    change(&dossier, "locales/ko/words.ftl", "{ $visitz }번", "{ $visits }차례");
    let (status, said) = build(&dossier, &[]);
    assert_eq!((status, built(&said)), (Some(0), vec!["brief-ko"]), "{said}");
}

#[test]
fn a_text_that_is_gone_from_a_faulty_language_is_missed() {
    let page = "#set document(title: tr(\"brief-title\"), date: datetime(year: 2026, month: 6, \
                day: 4))\n#set text(lang: edition.language, font: \"Pretendard\")\n#title()\n\
                #if has-tr(\"place-gyeongju\", lang: \"ko\") [#tr(\"place-gyeongju\", lang: \"ko\")]\n";
    let dossier = two_reports().file("reports/places/main.typ", page);
    build(&dossier, &[]);
    let file = dossier.path().join("editions/places-en.pdf");
    let before = fs::read(&file).unwrap();
    let words = fs::read_to_string(dossier.path().join("locales/ko/words.ftl")).unwrap();
    // Half saved: the file ends before the message.
    let at = words.find("place-gyeongju =").unwrap();
    let dossier = dossier.file("locales/ko/words.ftl", &words[..at]);
    let output = dossier.run(["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("takes `place-gyeongju` of `ko`"));
    assert!(fs::read(&file).unwrap() == before);
}

#[test]
fn bytes_do_not_depend_on_how_they_were_made() {
    let _busy = busy();
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path();
    for part in ["data", "locales", "reports"] {
        fs::create_dir(path.join(part)).unwrap();
        copy(&root().join(part), &path.join(part));
    }
    let build = |args: &[&str]| {
        let output = briefing().current_dir(path).arg("build").args(args).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    };
    build(&["--out", "one", "--jobs", "1"]);
    build(&["--out", "eight", "--jobs", "8"]);
    // Warm: set before with other words, then with these.
    let words = path.join("locales/ko/partnerships.ftl");
    let text_before = fs::read_to_string(&words).unwrap();
    fs::write(&words, text_before.replace(".summary = ", ".summary = 또 ")).unwrap();
    build(&["--out", "eight"]);
    fs::write(&words, text_before).unwrap();
    build(&["--out", "eight"]);
    for language in LANGUAGES {
        // Of the dossier inside the program, by a run of its own.
        let expected = fs::read(pdf(language)).unwrap();
        for shelf in ["one", "eight"] {
            let name = format!("{shelf}/dossier-{language}.pdf");
            assert!(fs::read(path.join(&name)).unwrap() == expected, "{name}");
        }
    }
}

/// Holds the lock of a folder until its standard input ends.
const HOLD: &str = "import fcntl, os, sys; fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), \
                    fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()";

#[test]
fn two_builds_into_one_folder_wait_for_each_other_and_not_for_ever() {
    let dossier = two_reports();
    let shelf = dossier.path().join("editions");
    fs::create_dir(&shelf).unwrap();
    let mut holder = Command::new("python3")
        .args(["-c", HOLD])
        .arg(&shelf)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = [0; 5];
    std::io::Read::read_exact(holder.stdout.as_mut().unwrap(), &mut line).unwrap();
    let output = dossier.run(["build", "--wait", "1"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        text(&output.stderr).contains("error[busy-folder]: another run writes into `editions`")
    );
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
    let names: Vec<_> = snapshot(&shelf).into_keys().collect();
    assert_eq!(names.len(), 5, "{names:?}");
}

#[test]
fn what_a_killed_run_left_is_cleared_and_what_another_writes_is_not() {
    let dossier = Dossier::mini();
    let shelf = dossier.path().join("editions");
    fs::create_dir(&shelf).unwrap();
    let (left, held) = (shelf.join(".briefing-left.tmp"), shelf.join(".briefing-held.tmp"));
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
#[test]
fn killed_at_any_moment_it_leaves_whole_files() {
    let dossier = two_reports();
    let names = ["brief-en.pdf", "brief-ko.pdf", "places-en.pdf", "places-ko.pdf"];
    let states = [("12", "13"), ("13", "12")];
    let mut known: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    let mut longest = Duration::ZERO;
    for (from, to) in states {
        let (from, to) = (format!("visits: {from}"), format!("visits: {to}"));
        let start = Instant::now();
        build(&dossier, &["--force"]);
        longest = longest.max(start.elapsed());
        for name in names {
            let bytes = fs::read(dossier.path().join("editions").join(name)).unwrap();
            known.entry(name.to_owned()).or_default().push(bytes);
        }
        change(&dossier, "data/partnerships.yaml", &from, &to);
    }
    // A small generator of our own: the moments differ, and are the same in every run.
    let mut seed = 20_260_604_u64;
    let mut random = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as f64 / f64::from(u32::MAX >> 1)
    };
    let _busy = busy();
    let mut killed = 0;
    for round in 0..300 {
        let (from, to) = states[round % 2];
        let (from, to) = (format!("visits: {from}"), format!("visits: {to}"));
        change(&dossier, "data/partnerships.yaml", &from, &to);
        let mut command = briefing();
        command.current_dir(dossier.path()).args(["build", "--force"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(longest.mul_f64(1.2 * random()));
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
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
fn folders_that_cannot_be_used_are_told_and_nothing_is_lost() {
    let dossier = two_reports().file("taken", "a file");
    for (folder, why) in [("taken", "is no folder"), ("/proc/nowhere", "is no folder")] {
        let output = dossier.run(["build", "--out", folder]);
        assert_eq!(output.status.code(), Some(3), "{folder}");
        let said = text(&output.stderr);
        assert!(said.contains("error[unwritable-output]") && said.contains(why), "{said}");
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
        cp before/.b* disk; dd if=/dev/zero of=disk/filler bs=4k 2>/dev/null || true; set +e; \
        $0 build --force --out disk; echo status $?; rm disk/filler; \
        mount -o remount,ro disk; $0 build --force --out disk; echo status $?; \
        mkdir after; cp disk/* after; ls -A disk";
    let unshare = ["--user", "--map-root-user", "--mount", "sh", "-c", script];
    let mut command = Command::new("unshare");
    command.current_dir(dossier.path()).args(unshare).arg(env!("CARGO_BIN_EXE_briefing"));
    let output = command.output().unwrap();
    let (said, errors) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(said.matches("status 3").count(), 2, "{said}{errors}");
    assert!(errors.contains("cannot be written: no storage space"), "{errors}");
    assert!(errors.contains("cannot be written: read-only filesystem"), "{errors}");
    assert!(!said.contains(".tmp"), "{said}");
    for name in ["brief-en.pdf", "brief-ko.pdf", "places-en.pdf", "places-ko.pdf"] {
        let read = |folder: &str| fs::read(dossier.path().join(folder).join(name)).unwrap();
        assert!(read("before") == read("after"), "{name}");
    }
}

#[test]
fn make_and_ninja_read_the_dependencies() {
    let rule = "all: editions/brief-ko.pdf editions/brief-en.pdf\n\
        editions/brief-ko.pdf editions/brief-en.pdf &:\n\t@touch data/.made\n\t@$(BRIEFING) build \
        --report brief --force --out editions --deps editions.d >/dev/null; echo set\n\
        -include editions.d\n";
    let ninja = "rule build\n  depfile = editions.d\n  description = set\n  command = $briefing build \
        --report brief --force --deps editions.d >/dev/null\n\
        build editions/brief-en.pdf editions/brief-ko.pdf: build\n";
    let program = env!("CARGO_BIN_EXE_briefing");
    let dossier = Dossier::mini()
        .file("Makefile", rule)
        .file("build.ninja", format!("briefing = {program}\n{ninja}"));
    let run =
        |command: &mut Command| -> Output { command.current_dir(dossier.path()).output().unwrap() };
    let make = || {
        let output = run(Command::new("make").arg(format!("BRIEFING={program}")));
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout).contains("set")
    };
    let later = |path: &str| {
        let file = fs::File::open(dossier.path().join(path)).unwrap();
        file.set_modified(SystemTime::now() + Duration::from_secs(2)).unwrap();
    };
    assert_eq!((make(), make()), (true, false));
    let rules = fs::read_to_string(dossier.path().join("editions.d")).unwrap();
    assert!(rules.starts_with("editions/brief-en.pdf: \\\n  data/dossier.yaml"), "{rules}");
    for path in ["locales/ko/words.ftl", "data/partnerships.yaml", "reports/brief/main.typ"] {
        fs::remove_dir_all(dossier.path().join("editions")).unwrap();
        assert!(make());
        later(path);
        assert!(make(), "{path}");
        let file = fs::File::open(dossier.path().join(path)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(9)).unwrap();
    }
    let ninja = root().join("target/judges/venv/bin/ninja");
    fs::remove_dir_all(dossier.path().join("editions")).unwrap();
    let ninja = || text(&run(&mut Command::new(&ninja)).stdout);
    assert!(ninja().contains("set"));
    assert!(ninja().contains("no work to do"));
    later("locales/en/words.ftl");
    assert!(ninja().contains("set"));
}

#[test]
fn a_journal_gets_plain_lines_with_their_weight() {
    use std::os::unix::fs::MetadataExt;
    let dossier = Dossier::mini().file("data/places.yaml", "- { id: seoul, levle: city }\n");
    let journal = fs::File::create(dossier.path().join("journal")).unwrap();
    let meta = journal.metadata().unwrap();
    let mut command = briefing();
    command.current_dir(dossier.path()).args(["build"]).stderr(journal);
    command.env("JOURNAL_STREAM", format!("{}:{}", meta.dev(), meta.ino()));
    assert_eq!(command.output().unwrap().status.code(), Some(1));
    let lines = fs::read_to_string(dossier.path().join("journal")).unwrap();
    assert!(lines.lines().count() > 1);
    assert!(lines.lines().all(|line| line.starts_with("<3>data/") && line.contains("error[")));
}

/// The times of some runs, the shortest of several tries.
fn shortest(tries: usize, mut run: impl FnMut()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    };
    (0..tries).map(time).fold(f64::INFINITY, f64::min)
}

#[test]
fn the_times_of_builds() {
    let _quiet = quiet();
    let folder = tempfile::TempDir::new().unwrap();
    let run = |args: &[&str]| {
        let output = briefing().current_dir(folder.path()).args(args).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    };
    let full = shortest(5, || run(&["build", "--force", "--jobs", "2"]));
    let one = shortest(5, || run(&["build", "--force", "--jobs", "1"]));
    let nothing = shortest(5, || run(&["build"]));
    assert!(nothing < 0.03 * full, "nothing to do: {nothing} s of {full} s");
    let processors = std::thread::available_parallelism().unwrap().get();
    // Measured at 0.58 on two processors; others work on this machine, too.
    assert!(processors < 2 || full < 0.66 * one, "two processors: {full} s, one: {one} s");
    let script = "import resource, subprocess, sys\n\
        [subprocess.run(call.split('|'), check=True, capture_output=True) for call in sys.argv[1:]]\n\
        used = resource.getrusage(resource.RUSAGE_CHILDREN)\n\
        print(used.ru_utime + used.ru_stime)";
    let program = env!("CARGO_BIN_EXE_briefing");
    let out = folder.path().join("x.pdf").display().to_string();
    let singles = LANGUAGES.map(|language| format!("{program}|--lang|{language}|--out|{out}"));
    let shelf = folder.path().display();
    let together = [format!("{program}|build|--force|--jobs|1|--out|{shelf}")];
    let cost = |calls: &[String]| -> f64 {
        let output = Command::new("python3").args(["-c", script]).args(calls).output().unwrap();
        text(&output.stdout).trim().parse().unwrap()
    };
    // In turns, so that both meet the same machine.
    let (mut apart, mut one_run) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..7 {
        apart = apart.min(cost(&singles));
        one_run = one_run.min(cost(&together));
    }
    assert!(one_run < apart, "one run {one_run} s of processor time, three {apart} s");
}

#[test]
fn the_readme_s_makefile_works() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let block = readme.split("```make\n").nth(1).and_then(|rest| rest.split("```").next());
    let dossier = Dossier::mini().file("Makefile", block.expect("the README has a Makefile"));
    let path = Path::new(env!("CARGO_BIN_EXE_briefing")).parent().unwrap();
    let path = format!("{}:{}", path.display(), std::env::var("PATH").unwrap());
    let make = || {
        let mut command = Command::new("make");
        let output = command.current_dir(dossier.path()).env("PATH", &path).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    assert!(make().contains("2 built"));
    assert!(make().contains("is up to date") || make().contains("Nothing to be done"));
    change(&dossier, "locales/ko/words.ftl", ".summary = ", ".summary = 또 ");
    let file = fs::File::open(dossier.path().join("locales/ko/words.ftl")).unwrap();
    file.set_modified(SystemTime::now() + Duration::from_secs(2)).unwrap();
    assert!(make().contains("1 built, 1 current"));
}

#[test]
fn the_readme_s_units_are_valid() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let folder = tempfile::TempDir::new().unwrap();
    let mut found = 0;
    for block in readme.split("```ini\n").skip(1) {
        let block = block.split("```").next().unwrap();
        let name = block.lines().next().unwrap().rsplit('/').next().unwrap();
        let program = env!("CARGO_BIN_EXE_briefing");
        let block = block.replace("/usr/local/bin/briefing", program);
        fs::write(folder.path().join(name), block).unwrap();
        found += 1;
    }
    assert_eq!(found, 3, "a service, a timer and a path");
    let units = ["briefing.service", "briefing.timer", "briefing.path"];
    let units = units.map(|name| folder.path().join(name));
    tool(
        "systemd-analyze",
        ["verify".as_ref(), "--man=no".as_ref()]
            .into_iter()
            .chain(units.iter().map(|unit| unit.as_os_str())),
    );
}
