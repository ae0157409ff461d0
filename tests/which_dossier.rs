//! Which dossier a command uses: that of the present folder, of one above it, or of `--root`
//! (newcomers, "What hurt most" 1; faults 2). Only an edition falls back to the one in the program.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use tempfile::TempDir;

use crate::support::{Dossier, briefing, briefing_as_nobody, pages, text};

/// Every command that needs a dossier.
const COMMANDS: [&[&str]; 9] = [
    &["build"],
    &["watch"],
    &["check"],
    &["status"],
    &["status", "--out", "status.pdf"],
    &["accept", "ko", "--all"],
    &["export", "ko"],
    &["import", "ko.po"],
    &["diff", "old.pdf", "."],
];

/// Runs the program in a folder. Returns its status and what it prints.
fn run(folder: &Path, args: &[&str]) -> (i32, String) {
    let output = briefing().current_dir(folder).args(args).output().unwrap();
    let said = text(&output.stderr) + &text(&output.stdout);
    (output.status.code().unwrap(), said)
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

#[test]
fn without_a_dossier_every_command_refuses_and_writes_nothing() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("ko.po"), "").unwrap();
    for args in COMMANDS {
        let (status, said) = run(folder.path(), args);
        assert_eq!(status, 3, "{args:?}: {said}");
        if args[0] != "diff" {
            assert!(said.contains("error[not-a-dossier]: there is no dossier in"), "{said}");
        }
    }
    assert_eq!(names(folder.path()), ["ko.po"]);
}

#[test]
fn only_an_edition_falls_back_to_the_program_and_says_so() {
    let folder = TempDir::new().unwrap();
    let (status, said) = run(folder.path(), &["--lang", "fr", "--out", "fr.pdf"]);
    assert_eq!(status, 0, "{said}");
    let note = "there is no dossier in this folder or in one above it; using the one inside the \
                program\n";
    assert_eq!(said, note);
    assert!(pages(&folder.path().join("fr.pdf")).contains("Corée"));
    let (_, said) = run(folder.path(), &["--out", "fr.pdf", "--format", "json"]);
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["severity"], "note");
}

/// Where there is any `data`, the other dossier is not what was meant.
#[test]
fn a_folder_with_data_is_never_replaced_by_the_program() {
    for names in [&["data/dossier.yml"][..], &["data/Dossier.yaml"], &["data/notes.txt"], &[]] {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        for name in names {
            fs::write(folder.path().join(name), "id: x\n").unwrap();
        }
        let (status, said) = run(folder.path(), &["--out", "x.pdf"]);
        assert_eq!(status, 3, "{said}");
        assert!(said.contains("it has no data/dossier.yaml"), "{said}");
        let misnamed = names.first().filter(|name| name.to_lowercase().contains("dossier"));
        if let Some(name) = misnamed {
            assert!(said.contains(&format!("rename {name} to data/dossier.yaml")), "{said}");
        }
        assert!(!folder.path().join("x.pdf").exists());
    }
    // Nor from a folder inside it.
    let dossier = Dossier::mini();
    fs::remove_file(dossier.path().join("data/dossier.yaml")).unwrap();
    for inside in ["data", "locales/ko", "reports/brief"] {
        let (status, said) = run(&dossier.path().join(inside), &["--out", "x.pdf"]);
        assert!(status == 3 && said.contains("it has no data/dossier.yaml"), "{said}");
        let (status, _) = run(&dossier.path().join(inside), &["check"]);
        assert_eq!(status, 3);
    }
    // A link to nothing is `data`, too.
    let folder = TempDir::new().unwrap();
    symlink("nothing", folder.path().join("data")).unwrap();
    assert_eq!(run(folder.path(), &["--out", "x.pdf"]).0, 3);
}

#[test]
fn a_dossier_above_is_found_and_named_and_its_paths_are_from_here() {
    let dossier = Dossier::mini();
    let real = fs::canonicalize(dossier.path()).unwrap();
    let here = dossier.path().join("locales/ko");
    let note = format!("using the dossier in `{}`\n", real.display());
    let (status, said) = run(&here, &["check", "--no-pages"]);
    assert_eq!(
        (status, &*said),
        (0, &*format!("{note}nothing found; 32 texts in 2 languages, no pages\n"))
    );
    let (status, said) = run(&here, &["build", "--out", "built", "--deps", "built.d"]);
    assert!(status == 0 && said.starts_with(&note), "{said}");
    assert!(here.join("built/brief-ko.pdf").exists());
    let deps = dossier.read("locales/ko/built.d");
    assert!(deps.contains(" ../../data/dossier.yaml"), "{deps}");
    let (_, said) = run(&here, &["accept", "ko", "--all"]);
    assert!(said.starts_with(&note), "{said}");
    // In it, nothing is to be said.
    let (_, said) = run(dossier.path(), &["check", "--no-pages"]);
    assert_eq!(said, "nothing found; 32 texts in 2 languages, no pages\n");
    // A folder named `data` of another kind is not a dossier.
    dossier.write("reports/brief/data/numbers.csv", "1,2\n");
    let (status, said) = run(&dossier.path().join("reports/brief"), &["check", "--no-pages"]);
    assert!(status == 0 && said.starts_with(&note), "{said}");
    // The nearest one counts.
    let inner = dossier.path().join("inner");
    fs::create_dir(&inner).unwrap();
    crate::support::copy(&crate::support::root().join("tests/fixtures/mini"), &inner);
    fs::write(inner.join("data/dossier.yaml"), "id: inner\n").unwrap();
    assert_eq!(run(&inner.join("data"), &["check"]).0, 1);
}

#[test]
fn root_names_the_folder_itself() {
    let dossier = Dossier::mini();
    let folder = TempDir::new().unwrap();
    let root = dossier.path().to_str().unwrap();
    let (status, said) = run(folder.path(), &["check", "--no-pages", "--root", root]);
    assert_eq!((status, said.lines().count()), (0, 1), "{said}");
    let data = format!("{root}/data");
    for args in [&["check"][..], &["build"], &[]] {
        let (status, said) = run(dossier.path(), &[args, &["--root", &data]].concat());
        assert!(status == 3 && said.contains("error[not-a-dossier]"), "{said}");
    }
}

/// faults 2: what may not be read is not the sample, and status 3.
#[test]
fn a_dossier_without_permission_is_status_3() {
    let dossier = Dossier::mini();
    let nobody = |args: &[&str]| {
        let mut command = briefing_as_nobody(&dossier);
        let output = command.current_dir(dossier.path()).args(args).output().unwrap();
        (output.status.code().unwrap(), text(&output.stderr) + &text(&output.stdout))
    };
    let paths = [
        "data/dossier.yaml",
        "data",
        "data/places.yaml",
        "locales/ko",
        "locales/ko/words.ftl",
        "reports/brief/main.typ",
        "reports/brief",
    ];
    for path in paths {
        let place = dossier.path().join(path);
        let mode = fs::metadata(&place).unwrap().permissions();
        fs::set_permissions(&place, fs::Permissions::from_mode(0o0)).unwrap();
        for args in [&["check", "--format", "short"][..], &["build"], &["--lang", "ko"]] {
            let (status, said) = nobody(args);
            assert_eq!(status, 3, "{path} {args:?}: {said}");
            assert!(said.contains("error[unreadable-file]"), "{path}: {said}");
            assert!(said.contains("permission denied"), "{path}: {said}");
        }
        // One finding, and none that follows from it.
        let commands = [
            &["check", "--format", "short"][..],
            &["build", "--format", "short"],
            &["--lang", "ko", "--format", "short"],
            &["data", "export", "--out", "data.xlsx"],
            &["rename", "place", "gyeongju", "kyongju"],
        ];
        for args in commands.iter().filter(|_| !path.starts_with("reports")) {
            let (_, said) = nobody(args);
            let count = said.matches("error[").count();
            assert_eq!(count, 1, "{path} {args:?}: {said}");
        }
        fs::set_permissions(&place, mode).unwrap();
    }
}
