//! `briefing new`: a dossier to begin with, and the one inside the program.

use std::fs;

use tempfile::TempDir;

use crate::judges::verapdf;
use crate::support::{briefing, root, text};

fn run(folder: &TempDir, within: &str, args: &[&str]) -> (Option<i32>, String, String) {
    let mut command = briefing();
    let output = command.current_dir(folder.path().join(within)).args(args).output().unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_new_dossier_sets_checks_and_builds_at_once() {
    let folder = TempDir::new().unwrap();
    let (status, _, said) = run(&folder, "", &["new", "My season"]);
    assert_eq!((status, said.lines().count()), (Some(0), 1), "{said}");
    let settings = fs::read_to_string(folder.path().join("My season/data/dossier.yaml")).unwrap();
    assert!(settings.contains("id: my-season\n"), "{settings}");
    let (status, out, said) = run(&folder, "My season", &["check", "--deny", "warnings"]);
    assert_eq!(status, Some(0), "{said}{out}");
    let (status, _, said) = run(&folder, "My season", &["build"]);
    assert_eq!(status, Some(0), "{said}");
    let editions = folder.path().join("My season/editions");
    let pdfs: Vec<_> = fs::read_dir(editions).unwrap().map(|entry| entry.unwrap().path()).collect();
    let pdfs: Vec<_> =
        pdfs.into_iter().filter(|path| path.extension().is_some_and(|it| it == "pdf")).collect();
    assert_eq!(pdfs.len(), 4);
    verapdf(&pdfs);
    let (status, _, said) = run(&folder, "My season", &["status", "--fail-on", "unreviewed"]);
    assert_eq!(status, Some(0), "{said}");
}

#[test]
fn its_files_help_those_who_keep_it() {
    let folder = TempDir::new().unwrap();
    run(&folder, "", &["new", "x"]);
    let read = |path: &str| fs::read_to_string(folder.path().join("x").join(path)).unwrap();
    assert!(read(".gitattributes").contains("* text=auto eol=lf\n"));
    let workflow = read(".github/workflows/editions.yml");
    let version = env!("CARGO_PKG_VERSION");
    assert!(workflow.contains(&format!("VERSION: v{version}\n")), "{workflow}");
    assert!(workflow.contains("run: briefing check --deny warnings"), "{workflow}");
    let readme = read("README.md");
    for command in ["check", "build", "watch", "status", "accept", "schema"] {
        assert!(readme.contains(&format!("briefing {command}")), "{command}");
    }
    assert!(!readme.contains('{'), "{readme}");
}

#[test]
fn the_dossier_inside_the_program_can_be_taken_out() {
    let folder = TempDir::new().unwrap();
    let (status, _, said) = run(&folder, "", &["new", "--from", "france-korea", "own"]);
    assert_eq!(status, Some(0), "{said}");
    let own = folder.path().join("own");
    assert!(!own.join("reports/lib").exists() && !own.join("reports/fonts").exists());
    for file in ["data/schema.yaml", "locales/ko/ledger.tsv", "reports/handout/main.typ"] {
        assert_eq!(fs::read(own.join(file)).unwrap(), fs::read(root().join(file)).unwrap());
    }
    let args = ["--report", "handout", "--lang", "ko", "--out"];
    run(&folder, "own", &[&args[..], &["../own.pdf"]].concat());
    run(&folder, "", &[&args[..], &["inside.pdf"]].concat());
    let pdf = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(pdf("own.pdf") == pdf("inside.pdf"));
    let (status, _, said) = run(&folder, "", &["new", "--from", "france", "--kit", "kit"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(folder.path().join("kit/reports/lib/rows.typ").is_file());
    let (status, _, said) = run(&folder, "", &["new", "--from", "nowhere", "other"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(!folder.path().join("other").exists());
}

#[test]
fn a_folder_with_files_stays_as_it_is() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("full")).unwrap();
    fs::write(folder.path().join("full/mine.txt"), "mine").unwrap();
    let (status, _, said) = run(&folder, "", &["new", "full"]);
    assert_eq!(status, Some(3), "{said}");
    assert_eq!(fs::read_dir(folder.path().join("full")).unwrap().count(), 1);
    // Nothing is left beside it, either.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
