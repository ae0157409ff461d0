//! What is written into: devices, FIFOs, links, and files whose modes are kept; all of it or nothing.

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, chown, symlink};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::support::{Dossier, briefing, run, text, tool};

pub(crate) fn fifo(path: &Path) {
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
        let (status, said) = run(&dossier, args);
        assert_eq!(status, 0, "{args:?}: {said}");
    }
    let (status, said) = run(&dossier, &["build", "--deps", "/dev/null"]);
    assert_eq!(status, 0, "{said}");
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
