//! A dossier with a source, and what `check` says of facts and words.

use serde_json::Value as Json;

use super::{Dossier, text};

/// A dossier with one source, without faults.
pub(crate) fn with_source(yaml: &str) -> Dossier {
    let dossier = Dossier::mini().file("data/sources.yaml", yaml);
    for language in ["en", "ko"] {
        let words = "source-a = Source\n    .publisher = Publisher\n    .note = Note\n";
        let path = format!("locales/{language}/sources.ftl");
        dossier.write(&path, format!("# allow(identical-to-source): names\n{words}"));
    }
    dossier
}

/// The findings of facts and words that are errors, as `file:line:column code`.
pub(crate) fn errors(dossier: &Dossier) -> Vec<String> {
    let found = dossier.findings(&["--no-pages"]);
    let found = found.iter().filter(|finding| finding["severity"] == "error");
    found.map(place_and_code).collect()
}

fn place_and_code(finding: &Json) -> String {
    let place = &finding["place"];
    let at = ["file", "line", "column"].map(|key| place[key].to_string().replace('"', ""));
    format!("{} {}", at.join(":"), finding["code"].as_str().unwrap())
}

pub(crate) fn said(dossier: &Dossier) -> String {
    text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout)
}
