//! What the program says of itself: its version, completions and manual; and which version a
//! dossier is made for.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::support::packages::packages;
use crate::support::{Dossier, briefing, root, text, tool};

fn said(args: &[&str]) -> String {
    let output = briefing().args(args).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// The commands, as the help lists them.
fn commands() -> BTreeSet<String> {
    let help = said(&["-h"]);
    let list = help.split("\nCommands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = list.lines().map(|line| line.split_whitespace().next().unwrap().to_owned());
    names.filter(|name| name != "help").collect()
}

#[test]
fn the_version_names_what_pdfs_depend_on() {
    let short = said(&["--version"]);
    assert_eq!(short, concat!("briefing ", env!("CARGO_PKG_VERSION"), "\n"));
    assert_eq!(said(&["-V"]), short);
    let all = said(&["--version", "--verbose"]);
    assert_eq!(said(&["-vV"]), all);
    assert!(all.starts_with(short.trim_end()), "{all}");
    let value = |key: &str| {
        let line = all.lines().find_map(|line| line.strip_prefix(&format!("{key}: ")));
        line.unwrap_or_else(|| panic!("{key}: {all}")).to_owned()
    };
    assert_eq!(value("release"), env!("CARGO_PKG_VERSION"));
    let host = tool("rustc", ["-vV"]);
    assert!(host.contains(&format!("host: {}\n", value("host"))), "{host}");
    let commit = value("commit-hash");
    let is_hash = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
    assert!(is_hash || commit == "unknown", "{commit}");
    let packages = packages(&[env!("BRIEFING_TARGET")], true);
    let package = |name: &str| packages.iter().find(|package| package.name == name).unwrap();
    assert_eq!(value("typst"), package("typst").version);
    assert_eq!(value("icu4x"), package("icu").version);
    // Every crate with data of CLDR and Unicode is of the same versions.
    let mut with_data = 0;
    for package in packages.iter().filter(|package| package.name.starts_with("icu_")) {
        let metadata: serde_json::Value = serde_json::from_str(&package.metadata).unwrap();
        for (source, key) in [("cldr", "cldr"), ("unicode", "unicode")] {
            if let Some(tag) = metadata["sources"][source]["tagged"].as_str() {
                assert_eq!(value(key), tag, "{}", package.name);
                with_data += 1;
            }
        }
    }
    assert!(with_data >= 10, "{with_data}");
}

#[test]
fn bash_completes_commands_options_and_values() {
    let folder = TempDir::new().unwrap();
    let script = folder.path().join("briefing.bash");
    fs::write(&script, said(&["completions", "bash"])).unwrap();
    let complete = |words: &[&str]| -> Vec<String> {
        let line = words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
        let test = format!(
            "source {}; COMP_WORDS=({line}); COMP_CWORD={}; _briefing briefing '{}' '{}'; \
             printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.display(),
            words.len() - 1,
            words[words.len() - 1],
            words[words.len() - 2],
        );
        let said = tool("bash", ["--norc", "-euo", "pipefail", "-c", &test]);
        said.lines().map(str::to_owned).collect()
    };
    let all = complete(&["briefing", ""]);
    for command in commands() {
        assert!(all.contains(&command), "{command}: {all:?}");
    }
    assert_eq!(complete(&["briefing", "bui"]), ["build"]);
    assert_eq!(complete(&["briefing", "build", "--pr"]), ["--prune"]);
    assert_eq!(complete(&["briefing", "build", "--layout", "f"]), ["facing"]);
    assert_eq!(complete(&["briefing", "completions", "z"]), ["zsh"]);
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = said(&["completions", shell]);
        assert!(script.contains("prune") && script.contains("licences"), "{shell}");
    }
    let output = briefing().args(["completions", "csh"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn every_command_has_a_page_that_man_reads() {
    let folder = TempDir::new().unwrap();
    let pages = folder.path().join("man1");
    said(&["man", "--out", pages.to_str().unwrap()]);
    let names: BTreeSet<_> = fs::read_dir(&pages)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut expected: BTreeSet<_> =
        commands().iter().map(|command| format!("briefing-{command}.1")).collect();
    expected.insert("briefing.1".to_owned());
    assert_eq!(names, expected);
    for name in &names {
        let path = pages.join(name);
        let mut command = Command::new("groff");
        let output = command.args(["-man", "-ww", "-Tutf8", "-z"]).arg(&path).output().unwrap();
        let errors = text(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{name}: {errors}");
        let page = fs::read_to_string(&path).unwrap();
        assert!(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "{name}");
    }
    let read = |name: &str| fs::read_to_string(pages.join(name)).unwrap();
    assert_eq!(said(&["man"]), read("briefing.1"));
    assert_eq!(said(&["man", "build"]), read("briefing-build.1"));
    assert!(read("briefing.1").contains("briefing\\-build(1)"));
    assert!(read("briefing-build.1").contains("\\-\\-prune"));
    let output = briefing().args(["man", "biuld"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("help: did you mean `build`?"));
}

#[test]
fn a_dossier_says_which_versions_build_it() {
    let version = env!("CARGO_PKG_VERSION");
    let settings = |required: &str| {
        let dossier = Dossier::mini();
        // A newer one may have what this version does not know, in any file.
        dossier.change("data/dossier.yaml", "id: mini", &format!("id: mini\nbriefing: {required}"));
        dossier
    };
    for fits in [format!("\">={version}\""), format!("={version}"), "\"*\"".to_owned()] {
        settings(&fits).done(&["check"]);
    }
    for other in ["\">=99\"", "0.0.1", "\">=0.0.1, <0.0.2\""] {
        let dossier =
            settings(other).file("data/unheard-of.yaml", "x").file("data/schema.yaml", "?");
        dossier.change("data/dossier.yaml", "\nbriefing", "\nunheard-of: 1\nbriefing");
        for args in [
            &["check"][..],
            &["build"],
            &["status"],
            &["show"],
            &["--lang", "ko"],
            &["export", "ko"],
            &["schema"],
            &["draft"],
        ] {
            let (status, said) = dossier.refused(args);
            assert_eq!((status, said.matches("error[").count()), (1, 1), "{args:?}: {said}");
            assert!(said.contains("error[wrong-version]: this dossier is made for "), "{said}");
            assert!(said.contains("data/dossier.yaml:3:11"), "{said}");
            assert!(said.contains("help: install a version that fits"), "{said}");
        }
        assert!(!dossier.path().join("editions/brief-ko.pdf").exists());
    }
    let (status, said) = settings("newest").refused(&["check"]);
    assert!(status == 1 && said.contains("`newest` is not a requirement of versions"), "{said}");
}

#[test]
fn a_new_dossier_requires_the_version_that_began_it() {
    let folder = TempDir::new().unwrap();
    for args in [&["new", "small"][..], &["new", "--from", "france-korea", "copy"]] {
        let output = briefing().current_dir(folder.path()).args(args).output().unwrap();
        assert!(output.status.success());
        let settings = folder.path().join(args[args.len() - 1]).join("data/dossier.yaml");
        let settings = fs::read_to_string(settings).unwrap();
        let version: Vec<_> = env!("CARGO_PKG_VERSION").split('.').collect();
        let line = format!("\nbriefing: \"{}.{}\"\n", version[0], version[1]);
        assert_eq!(settings.matches(&line).count(), 1, "{settings}");
        let ignored = folder.path().join(args[args.len() - 1]).join(".gitignore");
        assert!(fs::read_to_string(ignored).unwrap().contains("/.briefing-state\n"));
    }
    assert!(fs::read_to_string(root().join(".gitignore")).unwrap().contains("/.briefing-state\n"));
}
