//! `build` on a schedule: makefiles, units and the journal.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use crate::support::{Dossier, briefing, golden, root, text, tool};

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
    assert!(lines.lines().all(|line| line.starts_with("<3>data/") && line.contains("error[")));
    golden("journal.txt", &lines);
}

#[test]
fn the_readme_s_makefile_works() {
    let readme = fs::read_to_string(root().join("reports/SCHEDULE.md")).unwrap();
    let block = readme.split("```make\n").nth(1).and_then(|rest| rest.split("```").next());
    let dossier = Dossier::mini().file("Makefile", block.expect("the page has a Makefile"));
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
    let readme = fs::read_to_string(root().join("reports/SCHEDULE.md")).unwrap();
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

/// cases 17: make and ninja read names with a colon.
#[test]
fn dependencies_may_have_colons() {
    let dossier = Dossier::mini();
    for folder in ["a:b", "c d#e$f"] {
        let copy = dossier.path().join(folder);
        fs::create_dir(&copy).unwrap();
        crate::support::copy(&root().join("tests/fixtures/mini"), &copy);
        dossier.done(&["build", "--root", folder, "--deps", "deps.mk"]);
        dossier.write("Makefile", "editions/brief-ko.pdf:\n\t@echo again\ninclude deps.mk\n");
        let rule = "rule build\n  depfile = deps.mk\n  command = touch editions/*.pdf\n\
                    build editions/brief-en.pdf editions/brief-ko.pdf: build\n";
        dossier.write("build.ninja", rule);
        let ninja = root().join("target/judges/venv/bin/ninja");
        let run = |program: &Path| {
            let output = Command::new(program).current_dir(dossier.path()).output().unwrap();
            assert!(output.status.success(), "{}", text(&output.stderr) + &text(&output.stdout));
            text(&output.stdout)
        };
        assert!(run("make".as_ref()).contains("up to date"), "{folder}");
        run(&ninja);
        assert!(run(&ninja).contains("no work to do"), "{folder}");
        let settings = fs::File::open(copy.join("data/dossier.yaml")).unwrap();
        settings.set_modified(SystemTime::now() + Duration::from_secs(9)).unwrap();
        assert_eq!(run("make".as_ref()), "again\n", "{folder}");
        assert!(run(&ninja).contains("[1/1]"), "{folder}");
        fs::remove_dir_all(dossier.path().join("editions")).unwrap();
    }
}
