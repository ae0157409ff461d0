//! Pictures that are drawn from data: how they adapt to 3, 25, 250 and 1,000 records, and what their
//! descriptions say, compared with the data. `judges/pictures.py` reads both from the PDF.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{Dossier, python, root};

/// The least size of a text in a drawing, in points.
const LEAST_SIZE: f64 = 7.49;

/// A report of the pictures of the gallery alone.
const REPORT: &str = r#"
#import "/reports/lib/language.typ": t
#import "/reports/lib/report.typ": report
#import "/reports/lib/rows.typ": head
#import "/reports/parts/growth.typ" as growth
#import "/reports/parts/map.typ" as map
#import "/reports/parts/matrix.typ" as matrix
#import "/reports/parts/multiples.typ" as multiples
#import "/reports/parts/timeline.typ" as timeline
#report(title: t("gallery-title"), {
  head(1, t("gallery-islands"))
  timeline.rows
  growth.rows
  multiples.rows
  matrix.rows
  map.rows
})
"#;

/// A figure of a PDF.
struct Figure {
    alt: String,
    smallest: f64,
    texts: String,
}

/// The figures of a PDF, and the words that cover each other.
fn judged(dossier: &Dossier, pdf: &str) -> (Vec<Figure>, Vec<String>) {
    let judge = root().join("tests/judges/pictures.py");
    let json = python([judge.as_os_str(), dossier.path().join(pdf).as_os_str()]);
    let found: Value = serde_json::from_str(&json).unwrap();
    let strings = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
    };
    let figure = |it: &Value| Figure {
        alt: it["alt"].as_str().unwrap().to_owned(),
        smallest: it["smallest"].as_f64().unwrap(),
        texts: strings(&it["texts"]).concat(),
    };
    let figures = found["figures"].as_array().unwrap().iter().map(figure).collect();
    (figures, strings(&found["collisions"]))
}

/// The gallery with so many records of each kind, and the report.
fn islands(count: usize) -> Dossier {
    let dossier = Dossier::islands(
        count,
        &[
            "{ report: pictures, languages: [en] }",
            "{ report: pictures, languages: [en, ko] }",
            "{ report: pictures, languages: [ko], paper: a5 }",
        ],
    );
    dossier.write("reports/pictures/main.typ", REPORT);
    std::fs::remove_dir_all(dossier.path().join("reports/gallery")).unwrap();
    dossier
}

/// The partnerships of a dossier: the name and the year of each; the year is missing where it has none.
fn partnerships(dossier: &Dossier) -> Vec<(String, Option<String>)> {
    let words = dossier.read("locales/en/words.ftl");
    let messages: BTreeMap<_, _> =
        words.lines().filter_map(|line| line.split_once(" = ")).collect();
    let name = |id: &str| {
        let mut name = messages[format!("partnership-{id}").as_str()].to_owned();
        while let Some((start, rest)) = name.split_once("{ ") {
            let (place, end) = rest.split_once(" }").unwrap();
            name = format!("{start}{}{end}", messages[place]);
        }
        name
    };
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for line in dossier.read("data/partnerships.yaml").lines() {
        if let Some((_, rest)) = line.split_once("id: ") {
            let id = rest.split([',', ' ', '}']).next().unwrap();
            found.push((name(id), None));
        }
        if let Some((_, rest)) = line.split_once("since: ") {
            let date = rest.split([',', ' ', '}']).next().unwrap();
            found.last_mut().unwrap().1 = Some(date.get(..4).unwrap().to_owned());
        }
    }
    found
}

fn dated(dossier: &Dossier) -> Vec<(String, String)> {
    partnerships(dossier).into_iter().filter_map(|(name, year)| Some((name, year?))).collect()
}

#[test]
fn labels_of_any_number_of_records_cover_no_other() {
    for count in [3, 25, 250, 1000] {
        let dossier = islands(count);
        let found = dossier.findings(&[]);
        let over: Vec<_> = found
            .iter()
            .filter(|it| {
                ["overlapping-text", "overflowing-text"].contains(&it["code"].as_str().unwrap())
            })
            .map(ToString::to_string)
            .collect();
        assert_eq!(over, Vec::<String>::new(), "{count}");
        for (languages, pdf) in [("en", "one.pdf"), ("en,ko", "two.pdf")] {
            dossier.done(&["--report", "pictures", "--lang", languages, "--out", pdf]);
            let (figures, collisions) = judged(&dossier, pdf);
            assert_eq!(collisions, Vec::<String>::new(), "{count} in {languages}");
            assert!(figures.len() >= 3, "{count} in {languages}");
            for figure in figures {
                assert!(
                    figure.smallest > LEAST_SIZE,
                    "{count}: {} in {}",
                    figure.smallest,
                    figure.alt
                );
            }
        }
    }
}

/// How a timeline looks of so many records: the share of the names that are in it.
#[test]
fn a_timeline_has_names_as_long_as_there_is_room() {
    for (count, least, most) in [(3, 1.0, 1.0), (25, 1.0, 1.0), (250, 0.05, 1.0), (1000, 0.0, 0.01)]
    {
        let dossier = islands(count);
        dossier.done(&["--report", "pictures", "--lang", "en", "--out", "it.pdf"]);
        let (figures, _) = judged(&dossier, "it.pdf");
        let timeline = &figures[0].texts;
        let all = dated(&dossier);
        let squeezed: String = timeline.split_whitespace().collect();
        let named = all
            .iter()
            .filter(|(name, _)| squeezed.contains(&name.split_whitespace().collect::<String>()));
        let share = named.count() as f64 / all.len() as f64;
        assert!((least..=most).contains(&share), "{count}: {share} of {timeline}");
    }
}

#[test]
fn descriptions_say_every_fact_of_the_data() {
    for dossier in [gallery(), islands(3), islands(25)] {
        dossier.done(&["--report", "pictures", "--lang", "en", "--out", "it.pdf"]);
        let (figures, _) = judged(&dossier, "it.pdf");
        let all = dated(&dossier);
        let [timeline, growth, multiples] = [0, 1, 2].map(|at| figures[at].alt.as_str());
        let mut years: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, year) in &all {
            let from = timeline.find(name.as_str()).unwrap_or_else(|| panic!("{name}: {timeline}"));
            let (said, _) = timeline[from..].split_once(')').unwrap();
            assert!(said.contains(year.as_str()), "{name} {year}: {said}");
            *years.entry(year).or_default() += 1;
        }
        let milestones = dossier.read("data/milestones.yaml");
        for line in milestones.lines().filter(|line| line.contains("date: ")) {
            let year = line.split_once("date: ").unwrap().1.get(..4).unwrap();
            assert!(timeline.contains(year), "{year}: {timeline}");
        }
        let map = &figures.last().unwrap().alt;
        for (name, _) in partnerships(&dossier) {
            assert!(map.contains(&name), "{name}: {map}");
        }
        let mut total = 0;
        for (year, count) in years {
            total += count;
            assert!(
                growth.contains(&format!("{year}: {total} in all")),
                "{year} {total}: {growth}"
            );
        }
        assert!(growth.contains(&format!("In the end {total}")), "{growth}");
        // The numbers of each chart add up to the number after its name.
        for chart in multiples.split(" in all (").skip(1) {
            let bars = chart.split(')').next().unwrap();
            assert!(bars.contains(": "), "{multiples}");
        }
        let sums: Vec<usize> = multiples
            .split(" in all (")
            .map(|part| part.rsplit(' ').next().unwrap().parse().unwrap_or(0))
            .collect();
        let counts = multiples.split(" in all (").skip(1).map(|chart| {
            let bars = chart.split(')').next().unwrap();
            let number = |bar: &str| {
                let digits: String = bar.chars().take_while(char::is_ascii_digit).collect();
                digits.parse::<usize>().unwrap()
            };
            bars.split(": ").skip(1).map(number).sum::<usize>()
        });
        assert_eq!(counts.collect::<Vec<_>>(), sums[..sums.len() - 1], "{multiples}");
    }
}

/// The gallery as it is, with the report.
fn gallery() -> Dossier {
    let dossier = Dossier::gallery();
    dossier.write("reports/pictures/main.typ", REPORT);
    dossier
}

#[test]
fn the_description_of_very_many_says_where_they_are() {
    let dossier = islands(1000);
    dossier.done(&["--report", "pictures", "--lang", "en", "--out", "it.pdf"]);
    let (figures, _) = judged(&dossier, "it.pdf");
    let all = dated(&dossier).len();
    for figure in &figures[..2] {
        assert!(figure.alt.contains("table"), "{}", figure.alt);
        assert!(figure.alt.replace(',', "").contains(&all.to_string()), "{}", figure.alt);
        assert!(figure.alt.chars().count() < 4000, "{}", figure.alt);
    }
}

#[test]
fn a_matrix_of_many_properties_has_marks_and_totals() {
    let dossier = islands(25);
    dossier.done(&["--report", "pictures", "--lang", "en", "--out", "it.pdf"]);
    let text = crate::support::pages(&dossier.path().join("it.pdf"));
    // One task for each body, 25 of them: more than have room for words.
    assert!(text.matches('•').count() >= 25, "{text}");
    assert!(text.contains("In all"), "{text}");
}
