//! `briefing licences`: each package that is in the program is named, with the text of its licence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::process::Command;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::Value as Json;

use crate::support::packages::{Package, needs, packages, plain, texts};
use crate::support::{briefing, root, text};

/// The systems whose packages the list has.
const TARGETS: [&str; 5] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
];

const RULE: &str =
    "################################################################################";

/// The standard library, which is no package.
const STANDARD_LIBRARY: &str = "The standard library of Rust: MIT OR Apache-2.0";

fn said(args: &[&str]) -> String {
    let output = briefing().args(args).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// What the program holds compressed: a line for each package, then each text once, under the names
/// of those that have it.
fn document(packages: &[Package]) -> String {
    let mut lines: Vec<_> = packages.iter().map(Package::line).collect();
    lines.push(STANDARD_LIBRARY.to_owned());
    let mut different: BTreeMap<String, (Vec<String>, String)> = BTreeMap::new();
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        for text in texts(package) {
            let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
            let (names, _) = different
                .entry(plain(&text))
                .or_insert_with(|| (Vec::new(), text.trim_matches('\n').to_owned()));
            if names.last() != Some(&name) {
                names.push(name.clone());
            }
        }
    }
    let mit = fs::read_to_string(root().join("tests/fixtures/licences/MIT.txt")).unwrap();
    let mit = mit.replace("{authors}", "The Rust Project Contributors");
    let own = (vec!["The standard library of Rust".to_owned()], mit);
    let mut texts: Vec<_> = different.into_values().chain([own]).collect();
    texts.sort();
    let texts = texts.iter().map(|(names, text)| format!("\n{}\n\n{text}\n", names.join(", ")));
    let texts: Vec<_> = texts.collect();
    format!("{}\n{RULE}{}", lines.join("\n"), texts.join(RULE))
}

/// What the program holds for its bill of materials: see `src/commands/licences/sbom.rs`.
fn materials(offline: bool) -> String {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let needs = TARGETS.map(|target| needs(&[target], offline));
    let mut all: BTreeMap<(String, String), (String, Vec<usize>)> = BTreeMap::new();
    for (at, target) in TARGETS.iter().enumerate() {
        for package in packages(&[target], offline) {
            let key = (package.name, package.version);
            all.entry(key).or_insert((package.licence, Vec::new())).1.push(at);
        }
    }
    // Each with the numbers of the systems on which it is needed.
    let join = |of: &[&str]| {
        let mut all: BTreeMap<&str, String> = BTreeMap::new();
        for (at, needs) in needs.iter().enumerate() {
            let here: BTreeSet<_> = of.iter().filter_map(|it| needs.get(*it)).flatten().collect();
            for need in here.into_iter().filter(|it| it.contains('@')) {
                *all.entry(need).or_default() += &at.to_string();
            }
        }
        all.iter().map(|(name, on)| format!("{name}/{on}")).collect::<Vec<_>>().join(" ")
    };
    // The crate of the languages is a part of the program.
    let mut lines = vec![TARGETS.join("\t"), join(&["briefing", "briefing-lang"])];
    lines.extend(all.iter().map(|((name, version), (licence, targets))| {
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        let checksum = lock.split(&entry).nth(1).unwrap().split("checksum = \"").nth(1).unwrap();
        let checksum = checksum.split('"').next().unwrap();
        let needs = join(&[&format!("{name}@{version}")]);
        let targets: String = targets.iter().map(usize::to_string).collect();
        [name, version, licence, checksum, &targets, &needs].join("\t")
    }));
    lines.join("\n") + "\n"
}

fn compressed(text: &str) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// With `UPDATE_GOLDENS` in the environment, it writes the files that the program holds.
#[test]
fn every_package_in_the_program_is_named_with_its_licence() {
    let file = root().join("src/commands/licences/libraries.zz");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&file, compressed(&document(&packages(&TARGETS, false)))).unwrap();
        let materials = compressed(&materials(false));
        fs::write(file.with_file_name("packages.zz"), materials).unwrap();
        println!("build the program again: the licences may have changed");
        return;
    }
    let here = env!("BRIEFING_TARGET");
    let (list, all) = (said(&["licences", "--list"]), said(&["licences"]));
    let lines: Vec<_> = list.lines().collect();
    let packages = packages(&[here], true);
    assert!(packages.len() > 300, "{}", packages.len());
    let texts_in_it: Vec<_> = all.split(RULE).map(plain).collect();
    let update = "`UPDATE_GOLDENS=1 tests/run licences` makes the list again";
    for package in &packages {
        assert!(lines.contains(&package.line().as_str()), "{}: {update}", package.line());
        let name = plain(&format!("{} {}", package.name, package.version));
        for text in texts(package) {
            let text = plain(&text);
            let has = |part: &String| part.contains(&text) && part.contains(&name);
            assert!(texts_in_it.iter().any(has), "the text of {}: {update}", package.line());
        }
    }
    // Nothing is left of packages that are not used any more.
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    // The program, its fonts, maps and patterns of hyphenation come first.
    for line in &lines[4..lines.len() - 1] {
        let (package, _) = line.split_once(": ").unwrap();
        let (name, version) = package.split_once(' ').unwrap();
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"");
        assert!(lock.contains(&entry), "{package} is not in Cargo.lock: {update}");
    }
    assert_eq!(lines.last(), Some(&STANDARD_LIBRARY));
}

#[test]
fn the_data_inside_the_program_has_its_licences_too() {
    let all = said(&["licences"]);
    for text in [
        // The program, its fonts, the fonts and colour profiles of Typst, Unicode and CLDR.
        "MIT License",
        "Copyright (c) 2021, Kil Hyung-jin",
        "SIL OPEN FONT LICENSE Version 1.1",
        "Libertinus Serif fonts",
        "UNICODE LICENSE V3",
        "Made with Natural Earth",
        "Copyright 2013-2019 Michael Bostock",
    ] {
        assert!(all.contains(text), "{text}");
    }
    // Each language that Typst can hyphenate.
    let packages = packages(&[env!("BRIEFING_TARGET")], true);
    let hypher = packages.iter().find(|package| package.name == "hypher").unwrap();
    let tries = fs::read_dir(hypher.folder.join("tries")).unwrap().count();
    let sections = all.lines().filter(|line| line.starts_with("hyph-") && line.ends_with(".tex"));
    assert_eq!(sections.count(), tries);
    assert!(all.contains("LPPL Version 1.3c"));
}

/// Each package of this system with its checksum, what it needs, and nothing else; valid by the
/// reference library of CycloneDX.
#[test]
fn the_bill_of_materials_is_valid_and_complete() {
    let sbom = said(&["licences", "--sbom"]);
    assert_eq!(sbom, said(&["licences", "--sbom"]), "the same bytes each time");
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("sbom.cdx.json");
    let judged = |sbom: &str| {
        fs::write(&file, sbom).unwrap();
        let python = root().join("target/judges/venv/bin/python");
        let judge = root().join("tests/judges/sbom.py");
        Command::new(python).arg(judge).arg(&file).output().unwrap()
    };
    let verdict = judged(&sbom);
    assert!(verdict.status.success(), "{}", text(&verdict.stderr));
    let broken = sbom.replace("\"CycloneDX\"", "\"Cyclone\"");
    assert!(!judged(&broken).status.success(), "the judge finds faults");

    let sbom: Json = serde_json::from_str(&sbom).unwrap();
    let components = sbom["components"].as_array().unwrap();
    let of_cargo = |it: &&Json| !it["purl"].is_null();
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let mut listed = BTreeSet::new();
    for component in components.iter().filter(of_cargo) {
        let field = |key: &str| component[key].as_str().unwrap().to_owned();
        let checksum = component["hashes"][0]["content"].as_str().unwrap();
        assert!(lock.contains(&format!("checksum = \"{checksum}\"")), "{}", field("name"));
        listed.insert(format!("{} {}", field("name"), field("version")));
    }
    let here = env!("BRIEFING_TARGET");
    let packages = packages(&[here], true);
    let packages = packages.iter().map(|it| format!("{} {}", it.name, it.version)).collect();
    let update = "`UPDATE_GOLDENS=1 tests/run licences` makes the list again";
    assert_eq!(listed, packages, "{update}");
    // What needs what, as cargo says it.
    let needs = needs(&[here], true);
    let edges = |name: &str, version: &str| {
        let reference = format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"));
        let all = sbom["dependencies"].as_array().unwrap();
        let of = all.iter().find(|it| it["ref"] == reference.as_str()).unwrap();
        let on = of["dependsOn"].as_array().unwrap().iter();
        on.map(|it| it.as_str().unwrap().replace("%2B", "+")).collect::<BTreeSet<_>>()
    };
    for component in components.iter().filter(of_cargo) {
        let (name, version) =
            (component["name"].as_str().unwrap(), component["version"].as_str().unwrap());
        let expected = needs[&format!("{name}@{version}")].iter();
        let expected = expected.map(|it| format!("pkg:cargo/{it}")).collect();
        assert_eq!(edges(name, version), expected, "{name}: {update}");
    }
    let own = edges("briefing", env!("CARGO_PKG_VERSION"));
    for part in ["reports/fonts/Pretendard-Regular.otf", "rust-standard-library"] {
        assert!(own.contains(part), "{part}");
    }
    assert!(own.iter().any(|it| it.starts_with("pkg:cargo/icu@")), "of the crate of languages");
}
