//! Files and folders of every kind, read and written: devices, FIFOs, links, modes, copies.

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, chown, symlink};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant, SystemTime};

use serde_json::Value as Json;

use crate::support::{Dossier, briefing, found, root, text, tool};

/// Runs the program in the dossier. A run that waits for ever fails.
fn run(dossier: &Dossier, args: &[&str]) -> (i32, String) {
    let mut command = briefing();
    command.current_dir(dossier.path()).args(args);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("{args:?} does not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    (status.code().unwrap(), text(&stderr) + &text(&stdout))
}

fn fifo(path: &Path) {
    tool("mkfifo", [path]);
}

fn shell(dossier: &Dossier, script: &str) -> Output {
    let mut command = Command::new("bash");
    command.current_dir(dossier.path()).args(["-c", script, env!("CARGO_BIN_EXE_briefing")]);
    command.output().unwrap()
}

/// faults 1, cases 1: what is not a regular file is written into.
#[test]
fn output_into_devices_and_fifos() {
    let dossier = Dossier::mini();
    let expected = dossier.run(["--lang", "ko", "--out", "-"]).stdout;
    fifo(&dossier.path().join("fifo"));
    for out in ["fifo", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", ">(cat >&3)"] {
        let reader = if out == "fifo" { "cat fifo & " } else { "" };
        let script = format!("exec 3>&1; {reader}\"$0\" --lang ko --out {out}; wait");
        let output = shell(&dossier, &script);
        // The end of a process substitution is not waited for by every shell.
        assert!(expected.starts_with(&output.stdout), "{out}: {}", text(&output.stderr));
        assert!(out.starts_with('>') || output.stdout == expected, "{out}");
    }
    let kind = fs::symlink_metadata(dossier.path().join("fifo")).unwrap().file_type();
    assert!(kind.is_fifo());
    // Behind what a redirection has already.
    let script = "echo first > both; \"$0\" --lang ko --out /dev/stdout >> both";
    assert!(shell(&dossier, script).status.success());
    let both = fs::read(dossier.path().join("both")).unwrap();
    assert!(both == [b"first\n", &expected[..]].concat());
    for args in [&["--out", "/dev/null"][..], &["export", "ko", "--all", "--out", "/dev/null"]] {
        assert_eq!(run(&dossier, args).0, 0);
    }
    assert_eq!(run(&dossier, &["build", "--deps", "/dev/null"]).0, 0);
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let (status, said) = run(&dossier, &["--out", "/dev/full"]);
    assert!(status == 3 && said.contains("error[unwritable-output]"), "{said}");
}

/// faults 1: a link to a file that does not exist yet makes that file, and links in a circle none.
#[test]
fn output_through_links() {
    let dossier = Dossier::mini();
    let path = |name: &str| dossier.path().join(name);
    fs::create_dir(path("real")).unwrap();
    symlink("real/brief.pdf", path("link.pdf")).unwrap();
    symlink("nowhere/brief.pdf", path("lost.pdf")).unwrap();
    symlink("circle.pdf", path("round.pdf")).unwrap();
    symlink("round.pdf", path("circle.pdf")).unwrap();
    assert_eq!(run(&dossier, &["--out", "link.pdf"]), (0, String::new()));
    assert!(fs::symlink_metadata(path("link.pdf")).unwrap().is_symlink());
    assert!(fs::read(path("real/brief.pdf")).unwrap().starts_with(b"%PDF"));
    for name in ["lost.pdf", "round.pdf"] {
        let (status, said) = run(&dossier, &["--out", name]);
        assert!(status == 3 && said.contains("error[unwritable-output]"), "{said}");
        assert!(fs::symlink_metadata(path(name)).unwrap().is_symlink());
    }
}

/// faults 1: no FIFO is opened, wherever it is.
#[test]
fn fifos_in_the_place_of_files_do_not_hang() {
    let inputs = [
        "data/places.yaml",
        "data/terms.yaml",
        "locales/ko/words.ftl",
        "locales/ko/ledger.tsv",
        "reports/brief/main.typ",
        "reports/fonts/Font.otf",
    ];
    for path in inputs {
        let dossier = Dossier::mini();
        let place = dossier.path().join(path);
        let _ = fs::remove_file(&place);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fifo(&place);
        for args in [&["check"][..], &["build"], &["--lang", "ko"]] {
            let (status, said) = run(&dossier, args);
            assert_eq!(status, 3, "{path} {args:?}: {said}");
            assert!(said.contains("error[unreadable-file]") && said.contains(path), "{said}");
            assert!(said.contains("it is not a regular file"), "{said}");
        }
    }
    let dossier = Dossier::mini().file("editions/other.pdf", "");
    for name in ["brief-ko.pdf", ".briefing-x.tmp", "editions.json", ".briefing-build.json"] {
        fifo(&dossier.path().join("editions").join(name));
    }
    let (status, said) = run(&dossier, &["build"]);
    assert_eq!(status, 3, "{said}");
    assert!(
        said.contains("cannot write `editions/brief-ko.pdf`: it is not a regular file"),
        "{said}"
    );
    assert!(said.contains("built editions/brief-en.pdf"), "{said}");
    for args in [&["verify", "editions"][..], &["diff", "editions"]] {
        run(&dossier, args);
    }
}

/// faults 5: what cannot be written is found before anything is.
#[test]
fn nothing_is_built_when_the_dependencies_cannot_be_written() {
    let dossier = Dossier::mini();
    let (status, said) = run(&dossier, &["build", "--deps", "nodir/d.mk"]);
    assert_eq!(status, 3);
    assert!(said.contains("cannot write `nodir/d.mk`: its folder does not exist"), "{said}");
    assert!(said.contains("nothing was written"), "{said}");
    assert!(!dossier.path().join("editions").exists());
}

/// faults 5: when a file of several cannot be replaced, those that were are put back. A file that
/// something is mounted on cannot be.
#[test]
fn an_import_is_all_or_nothing() {
    let dossier = Dossier::mini();
    dossier.done(&["accept", "ko", "--all"]);
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    let po = dossier.read("ko.po");
    assert!(po.contains("msgstr \"프랑스\"") && po.contains("msgstr \"없음\""), "{po}");
    let po = po.replace("msgstr \"프랑스\"", "msgstr \"불란서\"");
    dossier.write("ko.po", po.replace("msgstr \"없음\"", "msgstr \"없다\""));
    let files = ["locales/ko/words.ftl", "locales/ko/common.ftl", "locales/ko/ledger.tsv"];
    let before = files.map(|path| dossier.read(path));
    for blocked in files {
        let script = "mount --bind \"$1\" \"$1\" && exec \"$0\" import ko.po";
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script]);
        command.arg(env!("CARGO_BIN_EXE_briefing")).arg(blocked).current_dir(dossier.path());
        let output = command.output().unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{blocked}: {said}");
        assert!(
            said.contains(&format!("cannot write `./{blocked}`")) || said.contains(blocked),
            "{said}"
        );
        assert_eq!(files.map(|path| dossier.read(path)), before, "{blocked}");
    }
    dossier.done(&["import", "ko.po"]);
    assert!(dossier.read(files[0]).contains("불란서"));
    let litter = fs::read_dir(dossier.path().join("locales/ko")).unwrap().count();
    assert_eq!(litter, 3);
}

/// faults 6: output that is lost is an error.
#[test]
fn a_full_standard_output_is_status_3() {
    let dossier = Dossier::mini();
    dossier.done(&["--lang", "ko", "--out", "ko.pdf"]);
    let commands = [
        &["export", "ko", "--all", "--out", "-"][..],
        &["check"],
        &["check", "--format", "json"],
        &["check", "--format", "sarif"],
        &["verify", "ko.pdf"],
        &["verify", "ko.pdf", "--format", "json"],
        &["diff", "ko.pdf", "--format", "json"],
        &["diff", "ko.pdf"],
        &["status"],
        &["status", "--format", "json"],
        &["build"],
        &["build", "--format", "json"],
        &["explain"],
        &["explain", "bad-id"],
        &["--help"],
        &["help", "build"],
        &["build", "-h"],
    ];
    for args in commands {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = briefing();
        command.current_dir(dossier.path()).args(args).stdout(full).stderr(Stdio::piped());
        let output = command.spawn().unwrap().wait_with_output().unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{args:?}: {said}");
        assert!(said.contains("unwritable-output"), "{args:?}: {said}");
    }
}

/// faults 3: a list names each thing once, and no run fails without saying why.
#[test]
fn lists_name_each_thing_once() {
    for (path, from, to, twice) in [
        ("data/dossier.yaml", "[en, ko]", "[en, ko, ko]", "`languages` has `ko` twice"),
        ("data/dossier.yaml", "[en, ko]", "[en, ko, KO]", "`KO` and `ko` are the same language"),
        ("data/dossier.yaml", "[brief]", "[brief, brief]", "`reports` has `brief` twice"),
        (
            "data/partnerships.yaml",
            "[versailles, gyeongju]",
            "[versailles, versailles]",
            "`partners` has `versailles` twice",
        ),
    ] {
        let dossier = Dossier::mini();
        dossier.change(path, from, to);
        for args in [&["check"][..], &["build"], &["--lang", "en"]] {
            let (status, said) = run(&dossier, args);
            assert_eq!(status, 1, "{to} {args:?}: {said}");
            let findings = said.matches("error[").count();
            assert!(said.contains(twice) && findings == 1, "{args:?}: {said}");
        }
    }
}

/// faults 4: the name of a report is a plain name.
#[test]
fn names_of_reports_lead_nowhere_else() {
    for name in ["../x", "/x", ".x", "--out", "a/b", "a\\\\b", "a\\eb", "a\\nb", "a:b", "x."] {
        let dossier = Dossier::mini();
        fs::create_dir(dossier.path().join("reports/x")).unwrap();
        dossier.change("data/dossier.yaml", "[brief]", &format!("[\"{name}\"]"));
        for args in [&["check"][..], &["build"], &["--lang", "en"]] {
            let (status, said) = run(&dossier, args);
            assert!(status == 1 && said.contains("error[bad-name]"), "{name} {args:?}: {said}");
        }
        assert!(!dossier.path().join("editions").join("../x-en.pdf").exists());
    }
    // A name in any script is plain.
    let dossier = Dossier::mini();
    dossier.change("data/dossier.yaml", "[brief]", "[보고서 2]");
    let page = dossier.read("reports/brief/main.typ");
    dossier.write("reports/보고서 2/main.typ", page);
    assert_eq!(run(&dossier, &["build"]).0, 0);
    assert!(dossier.path().join("editions/보고서 2-ko.pdf").exists());
}

/// faults 8: nothing outside the dossier is read, by a template or as a fact or a word.
#[test]
fn links_do_not_lead_out_of_the_dossier() {
    let outside = tempfile::TempDir::new().unwrap();
    fs::write(outside.path().join("secret"), "a secret word").unwrap();
    let secret = outside.path().join("secret");
    let dossier = Dossier::mini();
    symlink(&secret, dossier.path().join("reports/brief/pw")).unwrap();
    symlink(outside.path(), dossier.path().join("reports/brief/out")).unwrap();
    let page = dossier.read("reports/brief/main.typ");
    for path in ["pw", "out/secret", "../brief/pw"] {
        dossier.write("reports/brief/main.typ", format!("{page}\n#read(\"{path}\")\n"));
        let (status, said) = run(&dossier, &["check"]);
        assert!(status == 3 && said.contains("error[unreadable-file]"), "{path}: {said}");
        assert!(said.contains("a link that leads out of the dossier"), "{path}: {said}");
        assert!(said.contains("--> reports/brief/main.typ:"), "{path}: {said}");
        assert_eq!(run(&dossier, &["--out", "x.pdf"]).0, 3);
    }
    for path in ["data/terms.yaml", "locales/ko/words.ftl", "locales/ko", "reports/fonts"] {
        let dossier = Dossier::mini();
        let place = dossier.path().join(path);
        let _ = fs::remove_file(&place);
        let _ = fs::remove_dir_all(&place);
        symlink(if path.contains('.') { &secret } else { outside.path() }, place).unwrap();
        let (status, said) = run(&dossier, &["check", "--format", "short"]);
        assert_eq!((status, said.lines().count()), (3, 1), "{path}: {said}");
        assert!(said.contains(&format!("cannot read `{path}`: it is a link that leads")), "{said}");
    }
    // Inside the dossier a link is as good as a file.
    let dossier = Dossier::mini();
    fs::rename(dossier.path().join("locales/ko"), dossier.path().join("locales/korean")).unwrap();
    symlink("korean", dossier.path().join("locales/ko")).unwrap();
    assert_eq!(run(&dossier, &["--lang", "ko"]).0, 0);
}

/// faults, "Told badly": a link to nothing is not a file that was never there.
#[test]
fn links_to_nothing_are_reported_once() {
    for path in ["data/terms.yaml", "data/places.yaml", "locales/ko/words.ftl", "locales/ko"] {
        let dossier = Dossier::mini();
        let place = dossier.path().join(path);
        let _ = fs::remove_file(&place);
        let _ = fs::remove_dir_all(&place);
        symlink("nothing", place).unwrap();
        let (status, said) = run(&dossier, &["check", "--format", "short"]);
        assert_eq!((status, said.lines().count()), (3, 1), "{path}: {said}");
        let why = "it is a link to something that does not exist";
        assert!(said.contains(&format!("cannot read `{path}`: {why}")), "{said}");
    }
}

/// cases 7: each folder is visited once, however many links lead back to it.
#[test]
fn links_that_lead_back_up_end() {
    let dossier = Dossier::mini();
    for (link, to) in
        [("lib1", "."), ("lib2", "."), ("up", ".."), ("brief/up", ".."), ("root", "/")]
    {
        symlink(to, dossier.path().join("reports").join(link)).unwrap();
    }
    symlink("..", dossier.path().join("data/up")).unwrap();
    symlink("../..", dossier.path().join("locales/ko/up")).unwrap();
    assert_eq!(run(&dossier, &["check"]).0, 0);
    assert_eq!(run(&dossier, &["build"]).0, 0);
    assert_eq!(run(&dossier, &["build"]), (0, "nothing to do: 2 current\n".to_owned()));
}

/// cases 2: mode and group of the old file, for PDFs, exports, dependencies and words.
#[test]
fn mode_and_group_are_kept() {
    let dossier = Dossier::mini();
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    dossier.write("ko.po", dossier.read("ko.po").replace("\"프랑스\"", "\"불란서\""));
    run(&dossier, &["build", "--deps", "deps"]);
    run(&dossier, &["--out", "one.pdf"]);
    run(&dossier, &["export", "ko", "--out", "ko.xlf"]);
    let files = ["editions/brief-ko.pdf", "deps", "one.pdf", "ko.xlf", "locales/ko/words.ftl"];
    let is_root = fs::metadata(dossier.path().join("deps")).unwrap().uid() == 0;
    let place = |path: &str| dossier.path().join(path);
    for (path, mode) in files.iter().zip([0o640, 0o600, 0o660, 0o604, 0o666]) {
        fs::set_permissions(place(path), fs::Permissions::from_mode(mode)).unwrap();
        if is_root {
            chown(place(path), Some(12), Some(33)).unwrap();
            fs::set_permissions(place(path), fs::Permissions::from_mode(mode)).unwrap();
        }
    }
    let before = files.map(|path| fs::metadata(place(path)).unwrap());
    for args in [
        &["build", "--force", "--deps", "deps"][..],
        &["--out", "one.pdf"],
        &["export", "ko", "--out", "ko.xlf"],
        &["import", "ko.po"],
    ] {
        assert_eq!(run(&dossier, args).0, 0, "{args:?}");
    }
    for (path, old) in files.iter().zip(before) {
        let new = fs::metadata(place(path)).unwrap();
        assert_ne!(old.ino(), new.ino(), "{path} was replaced");
        let facts = |it: &fs::Metadata| (it.mode(), it.uid(), it.gid());
        assert_eq!(facts(&old), facts(&new), "{path}");
    }
}

/// cases 14: paths are from the present folder, in every format.
#[test]
fn paths_are_from_the_present_folder() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    fs::create_dir_all(folder.join("docs/of ours")).unwrap();
    for name in ["data", "locales", "reports"] {
        fs::rename(folder.join(name), folder.join("docs/of ours").join(name)).unwrap();
    }
    dossier.change(
        "docs/of ours/data/places.yaml",
        "level: country, coordinates: [48",
        "level: land, coordinates: [48",
    );
    let check = |format: &str| {
        let args = ["check", "--root", "docs/of ours", "--format", format];
        text(&dossier.run(args).stdout)
    };
    let path = "docs/of ours/data/places.yaml";
    assert!(check("human").contains(&format!("--> {path}:1:")), "{}", check("human"));
    assert!(check("short").starts_with(&format!("{path}:1:")), "{}", check("short"));
    assert_eq!(found(&check("json"))[0]["place"]["file"], path);
    let sarif: Json = serde_json::from_str(&check("sarif")).unwrap();
    let run = &sarif["runs"][0];
    let place = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "docs/of%20ours/data/places.yaml");
    let base = place["uriBaseId"].as_str().unwrap();
    let here = fs::canonicalize(folder).unwrap();
    assert_eq!(run["originalUriBaseIds"][base]["uri"], format!("file://{}/", here.display()));
    // A template and what leads to its fault, and a file that cannot be read.
    dossier.change(path, "level: land", "level: country");
    dossier.change(
        "docs/of ours/reports/brief/main.typ",
        "#title()",
        "#let f() = panic(\"x\")\n#f()",
    );
    let said = check("human");
    assert!(said.contains("--> docs/of ours/reports/brief/main.typ:"), "{said}");
    assert!(said.contains("in the call of `f` at docs/of ours/reports/"), "{said}");
    fs::remove_file(folder.join(path)).unwrap();
    symlink("nothing", folder.join(path)).unwrap();
    assert!(check("short").contains(&format!("cannot read `{path}`")), "{}", check("short"));
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

/// cases 22: an empty variable is none.
#[test]
fn an_empty_source_date_is_as_unset() {
    let dossier = Dossier::mini();
    let with = |value: &str| {
        let mut command = briefing();
        command.current_dir(dossier.path()).env("SOURCE_DATE_EPOCH", value);
        command.args(["--lang", "ko", "--out", "-"]).output().unwrap()
    };
    assert!(with("").stdout == dossier.run(["--lang", "ko", "--out", "-"]).stdout);
    let refused = with(" ");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("= help: remove it from the environment"));
}

/// cases 23, newcomers, "A press officer": copies and strays are one finding each, and nothing
/// follows from them.
#[test]
fn copies_and_strays_are_one_finding_each() {
    let words = "locales/ko/words.ftl";
    // What is written, whether the words are moved there, and the only finding.
    let cases = [
        (
            "locales/ko/words - 복사본.ftl",
            false,
            "`words - 복사본.ftl` repeats 5 messages of `words.ftl`",
        ),
        (
            "locales/ko/Copie de words.ftl",
            false,
            "`Copie de words.ftl` repeats 5 messages of `words.ftl`",
        ),
        ("locales/ko/words (1).ftl", false, "`words (1).ftl` repeats 5 messages of `words.ftl`"),
        (
            "locales/ko/words.ftl.txt",
            false,
            "`locales/ko/words.ftl.txt` is not read, because of its name",
        ),
        (
            "locales/ko/words.ftl.txt",
            true,
            "`locales/ko/words.ftl.txt` is not read, because of its name",
        ),
        ("locales/ko/words.FTL", true, "`locales/ko/words.FTL` is not read, because of its name"),
        ("locales/ko/names/words.ftl", true, "is in a folder of its own"),
        ("locales/ko/~$words.ftl", false, "`locales/ko/~$words.ftl` is not a Fluent file"),
        ("data/~$places.yaml", false, "`data/~$places.yaml` is not a data file"),
        ("data/places.yaml.txt", false, "unknown data file `places.yaml.txt`"),
        ("data/Places.YAML", false, "unknown data file `Places.YAML`"),
        ("data/old/places.yaml", false, "`data/old/places.yaml` is not read"),
    ];
    for (path, moved, finding) in cases {
        let dossier = Dossier::mini();
        dossier.write(path, dossier.read(words));
        if moved {
            fs::remove_file(dossier.path().join(words)).unwrap();
        }
        let said = text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout);
        assert!(said.contains(finding), "{path}: {said}");
        assert_eq!(said.lines().count(), 1, "{path}: {said}");
    }
    // Other files are nobody's business.
    let dossier = Dossier::mini().file("locales/ko/NOTES.md", "x").file("data/README.md", "x");
    assert_eq!(text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout), "");
}
