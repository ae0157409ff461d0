//! The packages that the program is made of, and the texts of their licences, from their sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::{root, tool};

/// A package of another author.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: String,
    authors: String,
    pub(crate) folder: PathBuf,
    pub(crate) metadata: String,
}

impl Package {
    /// `name version: licence`.
    pub(crate) fn line(&self) -> String {
        format!("{} {}: {}", self.name, self.version, self.licence)
    }
}

/// The packages that are in the program on these systems, in the order of their names.
pub(crate) fn packages(targets: &[&str], offline: bool) -> Vec<Package> {
    let mut packages = BTreeSet::new();
    for target in targets {
        packages.extend(normal(&metadata(target, offline)));
    }
    packages.into_iter().collect()
}

/// What cargo says of the packages for a system.
fn metadata(target: &str, offline: bool) -> Json {
    let mut args = vec!["metadata", "--locked", "--format-version", "1"];
    args.extend(["--filter-platform", target]);
    args.extend(offline.then_some("--offline"));
    let manifest = root().join("Cargo.toml").display().to_string();
    args.extend(["--manifest-path", &manifest]);
    serde_json::from_str(&tool(env!("CARGO"), args)).unwrap()
}

/// What `name@version` of each package needs, those of the project without a version; on all
/// these systems.
pub(crate) fn needs(targets: &[&str], offline: bool) -> BTreeMap<String, BTreeSet<String>> {
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for target in targets {
        let metadata = metadata(target, offline);
        let name = |id: &Json| {
            let all = metadata["packages"].as_array().unwrap();
            let package = all.iter().find(|it| it["id"] == *id).unwrap();
            let name = package["name"].as_str().unwrap().to_owned();
            let version = package["version"].as_str().unwrap();
            if package["source"].is_null() { name } else { format!("{name}@{version}") }
        };
        for node in metadata["resolve"]["nodes"].as_array().unwrap() {
            let all = node["deps"].as_array().unwrap().iter();
            let normal = all.filter(|dependency| {
                let kinds = dependency["dep_kinds"].as_array().unwrap();
                kinds.iter().any(|kind| kind["kind"].is_null())
            });
            let names = normal.map(|dependency| name(&dependency["pkg"]));
            needs.entry(name(&node["id"])).or_default().extend(names);
        }
    }
    needs
}

/// Follows the dependencies that are neither for tests nor for build scripts.
fn normal(metadata: &Json) -> Vec<Package> {
    let list = |json: &Json| json.as_array().unwrap().clone();
    let text = |json: &Json| json.as_str().unwrap_or_default().to_owned();
    let nodes: BTreeMap<_, _> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|it| (text(&it["id"]), it)).collect();
    let (mut seen, mut next) = (BTreeSet::new(), vec![text(&metadata["resolve"]["root"])]);
    while let Some(id) = next.pop() {
        for dependency in list(&nodes[&id]["deps"]) {
            if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                let id = text(&dependency["pkg"]);
                if seen.insert(id.clone()) {
                    next.push(id);
                }
            }
        }
    }
    let package = |it: Json| Package {
        name: text(&it["name"]),
        version: text(&it["version"]),
        // An older way to write it.
        licence: text(&it["license"]).replace(" / ", " OR ").replace('/', " OR "),
        authors: list(&it["authors"]).iter().map(text).collect::<Vec<_>>().join(", "),
        folder: Path::new(&text(&it["manifest_path"])).parent().unwrap().to_owned(),
        metadata: it["metadata"].to_string(),
    };
    let all = list(&metadata["packages"]).into_iter();
    let others = all.filter(|it| seen.contains(&text(&it["id"])) && !it["source"].is_null());
    others.map(package).collect()
}

/// The texts of the licences of a package, each as its file has it, or the standard text if it has
/// none.
pub(crate) fn texts(package: &Package) -> Vec<String> {
    let names = fs::read_dir(&package.folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| is_licence(name)).collect();
    names.sort();
    // Of two licences the program is under the one that deny.toml allows.
    names.retain(|name| !name.contains("GPL"));
    let files = names.iter().map(|name| package.folder.join(name)).filter(|it| it.is_file());
    let texts: Vec<_> = files
        .map(|file| String::from_utf8_lossy(&fs::read(file).unwrap()).replace("\r\n", "\n"))
        .filter(|text| text.split_whitespace().count() > 20)
        .collect();
    if texts.is_empty() { vec![standard(package)] } else { texts }
}

fn is_licence(name: &str) -> bool {
    let name = name.to_lowercase();
    ["license", "licence", "copying", "notice", "unlicense", "copyright"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// The text of the first licence that a package without a file may be used under.
fn standard(package: &Package) -> String {
    let names = ["MIT", "Apache-2.0", "0BSD"];
    let name = names.iter().find(|name| package.licence.contains(*name));
    let name = name.unwrap_or_else(|| panic!("no text for {}", package.line()));
    let file = root().join("tests/fixtures/licences").join(format!("{name}.txt"));
    let text = fs::read_to_string(file).unwrap();
    text.replace("{authors}", &package.authors)
}

/// A text without what differs from one copy of a licence to the next, and means nothing.
pub(crate) fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace("https://", "http://");
    let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let text = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    // The form at the end of the Apache licence, unless somebody has filled it in.
    match text.split_once("appendix how to apply the apache license to your work") {
        Some((licence, form))
            if !form.contains("copyright 19") && !form.contains("copyright 20") =>
        {
            licence.trim().to_owned()
        }
        _ => text,
    }
}
