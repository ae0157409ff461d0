//! What is installed beside the program: each file that the Debian package names is there, and the
//! Dockerfile and `.ci/deb` use the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use tempfile::TempDir;

use crate::support::{root, tool};

const DIST: &str = "target/dist/";

/// The metadata of the Debian package.
fn metadata() -> Json {
    let manifest = root().join("Cargo.toml").display().to_string();
    let args = ["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"];
    let all = tool(env!("CARGO"), args.iter().copied().chain([manifest.as_str()]));
    let all: Json = serde_json::from_str(&all).unwrap();
    let packages = all["packages"].as_array().unwrap().iter();
    let mut own = packages.filter(|package| package["name"] == "briefing");
    own.next().unwrap()["metadata"]["deb"].clone()
}

/// The files that a pattern of the package means, with those of `target/dist` in another folder.
fn files(pattern: &str, dist: &Path) -> Vec<String> {
    let path = match pattern.strip_prefix(DIST) {
        Some(rest) => dist.join(rest),
        None => root().join(pattern),
    };
    let Some(ending) = path.file_name().unwrap().to_str().unwrap().strip_prefix('*') else {
        return path.is_file().then(|| path.display().to_string()).into_iter().collect();
    };
    let names = fs::read_dir(path.parent().unwrap()).unwrap();
    let names = names.map(|entry| entry.unwrap().path().display().to_string());
    names.filter(|name| name.ends_with(ending)).collect()
}

#[test]
fn every_file_of_the_package_is_there() {
    let folder = TempDir::new().unwrap();
    let dist = folder.path().join("dist");
    let script = root().join(".ci/dist").display().to_string();
    tool("bash", [script.as_str(), env!("CARGO_BIN_EXE_briefing"), dist.to_str().unwrap()]);
    let metadata = metadata();
    let assets = metadata["assets"].as_array().unwrap().iter();
    let assets: Vec<[&str; 3]> =
        assets.map(|it| [0, 1, 2].map(|at| it[at].as_str().unwrap())).collect();
    let mut installed = BTreeSet::new();
    for [source, target, mode] in &assets {
        assert!(target.starts_with("usr/") && ["755", "644"].contains(mode), "{target} {mode}");
        if *source == "target/release/briefing" {
            assert_eq!((*target, *mode), ("usr/bin/", "755"));
            continue;
        }
        let found = files(source, &dist);
        assert!(!found.is_empty(), "{source} is not there");
        installed.extend(found);
    }
    // Nothing that is made for it is left out.
    let licences = metadata["license-file"][0].as_str().unwrap().strip_prefix(DIST).unwrap();
    installed.insert(dist.join(licences).display().to_string());
    let mut folders = vec![dist.clone()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(installed.contains(path.to_str().unwrap()), "{}", path.display());
                assert!(fs::metadata(&path).unwrap().len() > 100, "{}", path.display());
            }
        }
    }
    // The names by which shells look for completions of `briefing`.
    for name in ["bash/briefing", "fish/briefing.fish", "zsh/_briefing"] {
        assert!(dist.join("completions").join(name).is_file(), "{name}");
    }
}

#[test]
fn the_container_is_made_of_files_that_are_there() {
    let file = fs::read_to_string(root().join("Dockerfile")).unwrap();
    let last = file.rsplit("\nFROM ").next().unwrap();
    for line in ["USER 10001:10001", "ENTRYPOINT [\"briefing\"]", "/out/bin/briefing"] {
        assert!(last.contains(line), "{line}");
    }
    assert!(file.contains(".ci/dist /out/bin/briefing /out/dist"));
    assert!(root().join(".ci/dist").is_file());
    // What the build reads is in its context.
    let ignored = fs::read_to_string(root().join(".dockerignore")).unwrap();
    for needed in ["src", "data", "locales", "reports", "LICENSE", "Cargo.lock", ".ci"] {
        let is_needed = |line: &str| line.trim_start_matches('/').trim_end_matches('/') == needed;
        assert!(!ignored.lines().any(is_needed), "{needed}");
    }
}
