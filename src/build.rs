//! Rebuilds the crate when a file of the embedded dossier appears, changes or goes:
//! `include_dir!` reads folders, and cargo watches only the files it has seen. Records the commit
//! that the program is built from. Makes the countries of the maps ready.

#[path = "drawings/atlas/convert.rs"]
mod convert;

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    for folder in ["data", "locales", "reports"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-env-changed={GIVEN}");
    let commit = given().or_else(packaged).or_else(checked_out);
    println!("cargo::rustc-env=BRIEFING_BUILT_FROM={}", commit.unwrap_or_default());
    println!("cargo::rustc-env=BRIEFING_COMPILER={}", compiler().unwrap_or_default());
    println!("cargo::rustc-env=BRIEFING_TARGET={}", env::var("TARGET").unwrap_or_default());
    atlas()
}

fn atlas() -> Result<(), Box<dyn Error>> {
    let file = "src/drawings/atlas/countries-10m.json.gz";
    println!("cargo::rerun-if-changed={file}");
    println!("cargo::rerun-if-changed=src/drawings/atlas/convert.rs");
    let countries = convert::convert(&fs::read(file)?).ok_or("the countries are not TopoJSON")?;
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join("atlas.bin"), countries)?)
}

/// Names the commit where there is no repository: `HASH`, or `HASH DATE`.
const GIVEN: &str = "BRIEFING_COMMIT";

fn given() -> Option<String> {
    env::var(GIVEN).ok().filter(|commit| !commit.trim().is_empty())
}

/// The commit that cargo records in a package.
fn packaged() -> Option<String> {
    let file = ".cargo_vcs_info.json";
    if !Path::new(file).exists() {
        return None;
    }
    println!("cargo::rerun-if-changed={file}");
    let text = fs::read_to_string(file).ok()?;
    let (_, rest) = text.split_once("\"sha1\"")?;
    rest.split('"').nth(1).map(str::to_owned)
}

/// The commit of a repository of this project, not of one around it. Runs again only after a
/// commit or a checkout.
fn checked_out() -> Option<String> {
    if !Path::new(".git").exists() {
        return None;
    }
    let log = git(&["rev-parse", "--git-path", "logs/HEAD"])?;
    if Path::new(&log).exists() {
        println!("cargo::rerun-if-changed={log}");
    }
    git(&["show", "--no-patch", "--format=%H %cs", "HEAD"])
}

/// The name and version of the compiler.
fn compiler() -> Option<String> {
    let output = Command::new(env::var("RUSTC").ok()?).arg("--version").output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

fn git(args: &[&str]) -> Option<String> {
    let output = Command::new("git").args(args).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
