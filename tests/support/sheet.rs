//! The frozen dossier with a report that says what it is an edition of.

use serde_json::Value as Json;

use super::Dossier;

/// A report that prints `edition`, and a text in each of its languages.
pub(crate) const SHEET: &str = r#"
#set document(title: tr("section-cover"), date: datetime(year: 2026, month: 6, day: 4))
#set page(paper: "a5", margin: 20mm, header: [Running head])
#set text(lang: edition.language, font: "Pretendard", size: 8pt)
#title()
#for (key, value) in edition [#key: #repr(value) \ ]
#for language in edition.languages {
  let id = if edition.select == none { "place-gyeongju" } else { edition.select.message }
  text(lang: language, par(tr(id, lang: language)))
}
"#;

pub(crate) const HEAD: &str = "id: frozen\ndate: 2026-06-04\nlanguages: [en, fr, ko]\nreports: [sheet]\n\
                    sides: [france, korea]\nspan: 1886/2026\n";

pub(crate) const EDITIONS: &str = "editions:\n  - report: sheet\n\
                        \x20 - { report: sheet, languages: [fr, ko] }\n\
                        \x20 - { report: sheet, languages: [ko, en, fr], layout: sequence }\n\
                        \x20 - { report: sheet, for-each: fields, languages: [fr, ko], \
                        file: \"{id}-{languages}\" }\n";

/// The frozen dossier with the sheet and further settings.
pub(crate) fn sheet(settings: &str) -> Dossier {
    let dossier = Dossier::frozen().file("reports/sheet/main.typ", SHEET);
    dossier.file("data/dossier.yaml", format!("{HEAD}{settings}"))
}

/// The editions that a manifest lists.
pub(crate) fn manifest(dossier: &Dossier) -> Vec<Json> {
    serde_json::from_str(&dossier.read("editions/editions.json")).unwrap()
}
