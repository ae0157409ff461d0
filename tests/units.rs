//! Units that a dossier declares: printed by CLDR or by a message, checked, and known to whatever reads
//! quantities.

use crate::support::{Dossier, text};

const SCHEMA: &str = "units:
  km: { cldr: kilometer }
  day: { description: Days of work. }
  GWh: {}
kinds:
  road:
    collection: roads
    fields:
      length: { type: quantity, required: true }
      work: quantity
      most: quantity
      facts: quantities
";

const ROADS: &str =
    "- { id: north, length: 12.5 km, work: 1 day, most: 3 day, facts: { power: 3.2 GWh } }\n";

const ENGLISH: &str = "road-north = { $length }, { NUMBER($length, unitDisplay: \"long\") }, \
                       { NUMBER($length, style: \"decimal\") }; { $work }; { RANGE($work, $most) }; \
                       { LIST($work, $power) }; { $most ->\n    [one] one\n   *[other] several\n  }\n\
                       unit-GWh = { $number } GWh\n\
                       unit-day = { $number ->\n    [one] { $number } day\n   *[other] { $number } days\n  }\n";

const GERMAN: &str = "road-north = { $length }, { NUMBER($length, unitDisplay: \"long\") }, \
                      { NUMBER($length, style: \"decimal\") }; { $work }; { RANGE($work, $most) }; \
                      mit { NUMBER($most, unitForm: \"dative\") } und { LIST($work, $power) }; \
                      { $most ->\n    [one] ein\n   *[other] mehrere\n  }\n\
                      # briefing: allow(identical-to-source)\n\
                      unit-GWh = { $number } GWh\n\
                      unit-day = { $number ->\n    [one] { $number } Tag\n   *[other] { $number } Tage\n  }\n    \
                      .dative = { $number ->\n        [one] { $number } Tag\n       *[other] { $number } Tagen\n      }\n";

fn dossier() -> Dossier {
    Dossier::empty()
        .file(
            "data/dossier.yaml",
            "id: roads\ndate: 2026-05-01\nlanguages: [en, de]\nreports: [brief]\n",
        )
        .file("data/schema.yaml", SCHEMA)
        .file("data/roads.yaml", ROADS)
        .file("locales/en/roads.ftl", ENGLISH)
        .file("locales/de/roads.ftl", GERMAN)
        .file(
            "reports/brief/main.typ",
            "#set document(title: \"Roads\", date: datetime(year: 2026, month: 5, day: 1))\n\
             #set text(lang: edition.language, font: \"Pretendard\")\n#title()\n\
             #for road in records(\"roads\") [\n  #tr(road.message)\n\n  \
             #format-quantity(road.work), #format-quantity(road.length)\n]\n",
        )
}

fn run(dossier: &Dossier, args: &[&str]) -> (Option<i32>, String, String) {
    let output = dossier.run(args);
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_unit_is_printed_by_cldr_or_by_its_message() {
    let dossier = dossier();
    let (status, out, said) = run(&dossier, &["check", "--deny", "warnings"]);
    assert_eq!(status, Some(0), "{out}{said}");
    let (_, out, _) = run(&dossier, &["show", "road-north"]);
    let said = out.replace(['\u{a0}', '\u{202f}'], " ");
    for expected in [
        "12.5 km, 12.5 kilometres, 12.5; 1 day; 1–3 days; 1 day and 3.2 GWh; several",
        "12,5 km, 12,5 Kilometer, 12,5; 1 Tag; 1–3 Tage; mit 3 Tagen und 1 Tag und 3,2 GWh; mehrere",
    ] {
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn another_word_for_a_unit_makes_the_pages_outdated() {
    let dossier = dossier();
    assert_eq!(run(&dossier, &["build"]).0, Some(0));
    let (_, out, said) = run(&dossier, &["build"]);
    assert!((out + &said).contains("nothing to do: 2 current"));
    dossier.change("locales/en/roads.ftl", "} days", "} working days");
    let (_, out, said) = run(&dossier, &["build"]);
    let all = out + &said;
    assert!(all.contains("unit-day") && all.contains("1 built"), "{all}");
}

/// A form that only one language needs is not missing in the others, nor in what a translator gets.
#[test]
fn a_form_of_one_language_is_not_asked_of_the_others() {
    let dossier = dossier();
    dossier.change("data/dossier.yaml", "languages: [en, de]", "languages: [de, en]");
    let (status, out, said) = run(&dossier, &["check", "--deny", "warnings"]);
    assert_eq!(status, Some(0), "{out}{said}");
    dossier.done(&["accept", "en", "--all"]);
    let (_, out, _) = run(&dossier, &["status"]);
    assert!(out.contains("total      4  100 %  100 %"), "{out}");
    let (_, out, _) = run(&dossier, &["export", "en", "--all", "--out", "-"]);
    assert!(out.contains("unit-day") && !out.contains("unit-day.dative"), "{out}");
}

#[test]
fn an_editor_shows_what_the_schema_says_of_units() {
    let (_, out, _) = run(&dossier(), &["schema", "roads"]);
    assert!(out.contains("12 km, 12 day (Days of work.), 12 GWh"), "{out}");
}

#[test]
fn a_pdf_of_it_is_verified() {
    let dossier = dossier();
    assert_eq!(run(&dossier, &["build"]).0, Some(0));
    let (status, out, said) = run(&dossier, &["verify", "editions/brief-en.pdf"]);
    assert_eq!(status, Some(0), "{out}{said}");
}

#[test]
fn what_is_wrong_with_a_unit_is_said_at_its_place() {
    for (schema, expected) in [
        ("m²: {}", "`m²` is not a name of a unit"),
        ("TON: {}", "`TON` looks like a currency"),
        ("km: { cldr: kilometre }", "CLDR has no unit `kilometre`"),
        ("km: { cdlr: kilometer }", "a unit has no key `cdlr`"),
    ] {
        let dossier = Dossier::empty()
            .file(
                "data/dossier.yaml",
                "id: roads\ndate: 2026-05-01\nlanguages: [en]\nreports: [brief]\n",
            )
            .file(
                "data/schema.yaml",
                format!("units:\n  {schema}\nkinds:\n  road: {{ collection: roads }}\n"),
            );
        let (status, out, said) = run(&dossier, &["check"]);
        assert_eq!(status, Some(1), "{out}{said}");
        let all = out + &said;
        assert!(all.contains(expected) && all.contains("data/schema.yaml:2:"), "{all}");
    }
    let dossier = dossier().file("data/roads.yaml", ROADS.replace("12.5 km", "\"12,5 KM\""));
    let (_, out, said) = run(&dossier, &["check"]);
    let all = out + &said;
    assert!(all.contains("write a point: `12.5 km`"), "{all}");
}

#[test]
fn a_form_that_a_unit_lacks_is_found() {
    let dossier =
        dossier().file("locales/de/roads.ftl", GERMAN.replace("\"dative\"", "\"genitive\""));
    let (status, out, said) = run(&dossier, &["check"]);
    assert_eq!(status, Some(1), "{out}{said}");
    let all = out + &said;
    assert!(all.contains("unit-day.genitive"), "{all}");
}

/// An interval may be written by its ends, as Spanish and Arabic do in a sentence.
#[test]
fn the_ends_of_an_interval_are_written_apart() {
    let dossier = dossier()
        .file("data/schema.yaml", format!("{SCHEMA}      span: date\n"))
        .file("data/roads.yaml", ROADS.replace("}\n", ", span: 2026-05-03/2026-06-09 }\n").replace("} ,", "},"))
        .file(
            "locales/en/roads.ftl",
            format!("{ENGLISH}dates = x\n").replace(
                "road-north = ",
                "road-north = from { DATETIME($span, part: \"start\", style: \"month-day\") } to { DATETIME($span, part: \"end\") }; ",
            ),
        );
    let (_, out, said) = run(&dossier, &["show", "road-north", "--lang", "en"]);
    assert!(out.replace('\u{a0}', " ").contains("from 3 May to 9 June 2026; "), "{out}{said}");
}
