//! Rebuilds the crate when a file of the embedded dossier appears, changes or goes:
//! `include_dir!` reads folders, and cargo watches only the files it has seen.

fn main() {
    for folder in ["data", "locales", "reports"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
