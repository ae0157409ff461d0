//! How the kit measures time, and keeps together what belongs together.

use crate::rtl::runs;
use crate::support::{Dossier, pages};

/// What the reports of these tests import.
const KIT: &str = r#"
#import "/reports/lib/axis.typ": axis, extent, years
#import "/reports/lib/directory.typ": directory
#import "/reports/lib/index.typ": index-entry, index-rows, sort-key
#import "/reports/lib/language.typ": stacked, t
#import "/reports/lib/links.typ": pages-of
#import "/reports/lib/report.typ": report
#import "/reports/lib/rows.typ": head, passage, prose, row, table-rows, whole
#import "/reports/lib/title.typ": masthead
"#;

/// The pages of a report of the gallery with these rows.
fn set(rows: &str, args: &[&str]) -> (Dossier, Vec<String>) {
    let dossier = Dossier::gallery();
    let main = format!("{KIT}\n#report(title: t(\"gallery-title\"), {{\n{rows}\n}})\n");
    dossier.write("reports/own/main.typ", main);
    dossier.done(&[&["--report", "own", "--out", "own.pdf"], args].concat());
    let text = pages(&dossier.path().join("own.pdf"));
    let pages = text.split('\u{c}').map(str::to_owned).collect();
    (dossier, pages)
}

#[test]
fn an_axis_has_years_months_or_weeks() {
    let rows = r#"
        let unit(..dates) = axis(dates.pos()).unit
        assert.eq(unit("2015", "2026-03"), "year")
        assert.eq(unit("2022-01", "2026-03"), "year")
        assert.eq(unit("2026-03-02/2026-04-24", "2026-11"), "month")
        assert.eq(unit("2026-03-02", "2026-04-24"), "week")
        assert.eq(axis(("2026-03-02", "2026-04-24"), unit: "year").unit, "year")
        // An open end reaches the end of the axis.
        for dates in (("2015", "2019/..", "../2017"), ("2026-01", "2026-03/..", "../2026-02")) {
            let axis = axis(dates, last: 2026)
            assert.eq(extent(axis, dates.at(1)).to, axis.to)
            assert.eq(extent(axis, dates.at(2)).from, axis.from)
            assert(not extent(axis, dates.at(1)).point and extent(axis, dates.at(0)).point)
        }
        assert.eq(years("2019/.."), (2019, float.inf))
        let calendar(..dates) = directory(
            dates.pos(),
            name: (date, _) => "name",
            date: date => date,
            date-text: (date, lang) => "",
            state: (date, _) => "state",
            header: (name: _ => "Name", state: _ => "State", year: (year, _) => str(year)),
        )
        calendar("2025-11/2026-02", "2026-05-04/2026-09-10")
        calendar("2021-03-01/2021-03-20", "2021-04-14")
    "#;
    let (_, pages) = set(rows, &["--lang", "en"]);
    for month in ["April", "July", "2026"] {
        assert!(pages[0].contains(month), "{month}: {}", pages[0]);
    }
    for monday in ["01/03", "12/04"] {
        assert!(pages[0].contains(monday), "{monday}: {}", pages[0]);
    }
}

/// How many pages have one of these words.
fn pages_with(pages: &[String], word: &str) -> usize {
    pages.iter().filter(|page| page.contains(word)).count()
}

#[test]
fn a_short_table_stays_on_a_page_and_a_long_one_does_not() {
    let table = |records: usize| {
        format!(
            "table-rows(range({records}), columns: (1fr, 1fr), header: langs => (\"one\", \"two\"), \
             (i, langs) => (\"alpha\" + str(i), block(height: 9mm)))"
        )
    };
    for args in [&["--lang", "en"][..], &["--lang", "en,ko", "--layout", "facing"]] {
        // On facing pages, each of both has it.
        let each = args.len() / 2;
        let first = "whole(_ => block(height: 190mm, [before]))\n";
        let (_, short) = set(&format!("{first}{}", table(5)), args);
        assert_eq!(pages_with(&short, "alpha"), each, "{short:?}");
        assert_eq!(pages_with(&short, "before"), 1, "{short:?}");
        let (_, long) = set(&format!("{first}{}", table(20)), args);
        assert!(pages_with(&long, "alpha") > each, "{long:?}");
    }
}

#[test]
fn a_heading_stays_with_its_table_on_facing_pages() {
    let rows = r#"
        whole(_ => block(height: 222mm, [before]))
        head(1, _ => "Heading")
        table-rows(range(4), columns: (1fr,), (i, langs) => ("alpha" + str(i),))
    "#;
    let (_, pages) = set(rows, &["--lang", "en,ko", "--layout", "facing"]);
    let heads: Vec<_> = pages.iter().filter(|page| page.contains("Heading")).collect();
    assert!(!heads.is_empty() && heads.iter().all(|page| page.contains("alpha3")), "{pages:?}");
}

#[test]
fn a_name_stays_with_the_text_below_it() {
    let rows = r#"
        whole(_ => block(height: 231mm, [before]))
        row(label: _ => "label", lang => {
            par("Name")
            par(lorem(30))
        })
    "#;
    let (_, pages) = set(rows, &["--lang", "en"]);
    let name = pages.iter().find(|page| page.contains("Name")).unwrap();
    assert!(name.contains("Lorem ipsum") && !name.contains("before"), "{pages:?}");
}

#[test]
fn columns_of_a_table_with_a_caption_are_as_wide_as_they_need() {
    let rows = r#"
        table-rows(
            (1, 2),
            columns: (auto, 1fr, 1fr, auto),
            caption: (kind: table, supplement: _ => "Table", caption: _ => "caption"),
            anchor: i => "record-" + str(i),
            (i, langs) => ("alpha", "beta", stacked(langs, passage("gallery-yes")), "delta"),
        )
        row(lang => [record on page ] + pages-of(("record-2",), lang, "record"))
    "#;
    let (dossier, pages) = set(rows, &["--lang", "en"]);
    let runs = runs(&dossier.path().join("own.pdf"));
    let at = |word: &str| runs.iter().find(|run| run.text.trim() == word).unwrap();
    for (one, next) in [("alpha", "beta"), ("beta", "yes"), ("yes", "delta")] {
        assert!(at(one).right < at(next).left, "{one}, {next}: {runs:?}");
    }
    assert!(pages[0].contains("record on page 1"), "{pages:?}");
}

#[test]
fn running_heads_have_the_chapters_of_their_language() {
    let rows = r#"
        masthead(title: t("gallery-title"))
        head(1, t("gallery-contents"))
        row(passage("gallery-lead"))
        head(1, t("gallery-index"))
        row(passage("gallery-note", variables: (years: 7)))
        prose("gallery-note", variables: (years: 8))
    "#;
    let (_, pages) = set(rows, &["--lang", "en,ko", "--layout", "sequence"]);
    assert!(pages[0].contains("Index") && pages[0].contains("7 years"), "{pages:?}");
    assert!(pages[0].contains("8 years"), "{pages:?}");
    assert!(!pages[1].contains("Index") && pages[1].contains('7'), "{pages:?}");
}

#[test]
fn an_index_sorts_names_by_the_form_that_they_have_for_it() {
    let dossier = Dossier::gallery();
    let words = "own-doctor = Erwin von Baelz\n    .sorted = Baelz, Erwin von\nown-town = Altona\n";
    for language in ["en", "ko"] {
        dossier.write(&format!("locales/{language}/own.ftl"), words);
    }
    let rows = r#"
        assert.eq(sort-key("own-doctor", "en"), "Baelz, Erwin von")
        assert.eq(index-entry("own-town", "en", ("x",)).anchors, ("x",))
        index-rows(lang => ("own-doctor", "own-town").map(id => index-entry(id, lang, ())))
    "#;
    let main = format!("{KIT}\n#report(title: t(\"gallery-title\"), {{\n{rows}\n}})\n");
    dossier.write("reports/own/main.typ", main);
    dossier.done(&["--report", "own", "--lang", "en", "--out", "own.pdf"]);
    let text = pages(&dossier.path().join("own.pdf"));
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(place("Altona") < place("Baelz, Erwin von"), "{text}");
    assert!(!text.contains("Erwin von Baelz"), "{text}");
}
