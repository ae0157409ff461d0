//! `build` on a schedule: makefiles, units, the journal, and how long it takes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant, SystemTime};

use crate::support::{Dossier, LANGUAGES, briefing, quiet, root, text, tool};

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
    // In turns, so that both meet the same machine, and until it was left alone for long
    // enough: others work on it, too. Measured at 0.58 on two processors.
    let processors = std::thread::available_parallelism().unwrap().get();
    let (mut full, mut one) = (f64::INFINITY, f64::INFINITY);
    for round in 0.. {
        full = full.min(shortest(2, || run(&["build", "--force", "--jobs", "2"])));
        one = one.min(shortest(2, || run(&["build", "--force", "--jobs", "1"])));
        if processors < 2 || (round > 1 && full < 0.66 * one) {
            break;
        }
        assert!(round < 15, "two processors: {full} s, one: {one} s");
    }
    let nothing = shortest(5, || run(&["build"]));
    assert!(nothing < 0.03 * full, "nothing to do: {nothing} s of {full} s");
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
    // In turns, so that both meet the same machine; the least that each has ever cost.
    let mut apart = [f64::INFINITY; 3];
    let mut one_run = f64::INFINITY;
    for _ in 0..12 {
        for (least, single) in apart.iter_mut().zip(&singles) {
            *least = least.min(cost(std::slice::from_ref(single)));
        }
        one_run = one_run.min(cost(&together));
    }
    let apart: f64 = apart.iter().sum();
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
    dossier.change("locales/ko/words.ftl", ".summary = ", ".summary = 또 ");
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
