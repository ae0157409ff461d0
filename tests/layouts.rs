//! Layouts that the program has for templates: text with a label beside it, tables that stay together,
//! what fills a page; and words that a line does not break.

use crate::rtl::runs;
use crate::support::{Dossier, pages};

/// The runs of text of a report with this content, on paper of 100 mm by 60 mm.
fn set(content: &str) -> (Dossier, Vec<crate::rtl::Run>) {
    let dossier = Dossier::mini();
    let page = "#set document(title: [Own], date: datetime(year: 2026, month: 6, day: 4))\n\
                #set page(width: 100mm, height: 60mm, margin: (left: 40mm, rest: 5mm))\n\
                #set text(lang: \"en\", font: \"Pretendard\", size: 10pt)\n\
                #set block(spacing: 4mm)\n";
    dossier.write("reports/own/main.typ", format!("{page}{content}\n"));
    dossier.done(&["--report", "own", "--lang", "en", "--out", "own.pdf"]);
    let runs = runs(&dossier.path().join("own.pdf"));
    (dossier, runs)
}

fn find<'a>(runs: &'a [crate::rtl::Run], text: &str) -> &'a crate::rtl::Run {
    let found = runs.iter().find(|run| run.text.contains(text));
    found.unwrap_or_else(|| panic!("{text} is not in {runs:?}"))
}

#[test]
fn text_is_as_high_as_its_label() {
    let (_, runs) = set("#set-beside([one\\ two\\ three], [text], 30mm)\n\n#par[below]");
    let (label, text, below) = (find(&runs, "one"), find(&runs, "text"), find(&runs, "below"));
    assert!((text.left - label.left - 85.0).abs() < 0.5, "30 mm before it: {label:?} {text:?}");
    assert!((text.y - label.y).abs() < 0.5, "on one line: {label:?} {text:?}");
    let last = find(&runs, "three");
    assert!((below.y - last.y).abs() > 10.0, "below the label: {last:?} {below:?}");
    assert!(runs.iter().position(|run| run.text.contains("one")).unwrap() < 1, "{runs:?}");
}

#[test]
fn a_label_without_text_is_printed() {
    let (_, runs) = set("#set-beside([label], [], 30mm)");
    find(&runs, "label");
}

#[test]
fn a_label_that_a_page_has_no_room_for_goes_to_the_next_one_with_its_text() {
    let (_, runs) = set("#v(40mm)\n#set-beside([one\\ two\\ three\\ four], [text], 30mm)");
    assert_eq!((find(&runs, "one").page, find(&runs, "text").page), (2, 2));
}

#[test]
fn what_is_read_after_the_text_stands_where_it_ends() {
    let text = "[#for n in range(12) [#par[line #n]]]";
    let (_, runs) = set(&format!("#set-beside([note], {text}, 30mm, after: true)"));
    assert_eq!(find(&runs, "note").page, find(&runs, "line 11").page);
    assert!(runs.last().unwrap().text.contains("note"), "{runs:?}");
    let (_, runs) = set(&format!("#set-beside([note], {text}, 30mm)"));
    assert_eq!(find(&runs, "note").page, 1);
}

#[test]
fn a_low_block_stays_together_and_a_high_one_does_not() {
    let lines = "[#for n in range(6) [#par[line #n]]]";
    let page_of = |most: &str, line: &str| {
        let (_, runs) = set(&format!("#v(25mm)\n#keep-together({most}, {lines})"));
        find(&runs, line).page
    };
    assert_eq!((page_of("50mm", "line 0"), page_of("50mm", "line 5")), (2, 2));
    assert_eq!((page_of("10mm", "line 0"), page_of("10mm", "line 5")), (1, 2));
}

#[test]
fn what_fills_a_page_is_as_high_as_what_is_left() {
    let (dossier, _) =
        set("#block(height: 20mm)\n#fill-page(rest => [#calc.round(rest.height.mm())])");
    let text = pages(&dossier.path().join("own.pdf"));
    // Of 50 mm, 20 mm and the space between both are taken.
    assert_eq!(text.trim(), "26");
}

#[test]
fn what_is_between_others_has_the_height_that_they_leave() {
    let body = "layout(size => [#calc.round(size.height.mm())])";
    let (dossier, runs) = set(&format!(
        "#fill-between(block(height: 12mm)[first], {body}, block(height: 8mm)[last])"
    ));
    let text = pages(&dossier.path().join("own.pdf"));
    assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["first", "30", "last"]);
    let (first, last) = (find(&runs, "first"), find(&runs, "last"));
    assert!(((first.y - last.y).abs() - 42.0 / 25.4 * 72.0).abs() < 1.0, "{first:?} {last:?}");
}

#[test]
fn korean_words_and_names_are_whole_in_every_measure() {
    let whole = "#show regex(\"[^\\n]+\"): set-run.with(large: 24pt)\n#set par(justify: false)\n";
    let text =
        "대한민국과 프랑스는 지방자치단체 협력을 계속하고 있으며 Saint-Germain-en-Laye, 1886–2026.";
    for width in [40, 45, 52] {
        let (dossier, _) = set(&format!("{whole}#block(width: {width}mm)[{text}]"));
        let printed = pages(&dossier.path().join("own.pdf"));
        for word in text.split(' ') {
            assert!(printed.contains(word), "{word} in {width} mm: {printed}");
        }
    }
}

#[test]
fn text_has_no_joiners_and_a_word_wider_than_its_column_is_broken() {
    let whole = "#show regex(\"[^\\n]+\"): set-run.with(large: 24pt)\n";
    let text = "시도지사협의회국제교류단 Issy-les-Moulineaux, 한국과 Saint-Mandé";
    let (_, all) = set(&format!("{whole}#block(width: 22mm)[{text}]"));
    let right = (40.0 + 22.0) / 25.4 * 72.0;
    for run in &all {
        assert!(!run.text.contains('\u{2060}'), "{run:?}");
        assert!(run.right < right + 1.0, "within its column: {run:?}");
    }
    find(&all, "한국과");
    find(&all, "Saint-Mandé");
}

#[test]
fn no_line_begins_with_the_space_after_a_dash() {
    let whole = "#show regex(\"[^\\n]+\"): set-run.with(large: 24pt)\n";
    for width in 20..40 {
        let text = "Elle part –\u{a0}sans lui\u{a0}– pour Séoul";
        let (_, all) = set(&format!("{whole}#block(width: {width}mm)[{text}]"));
        for run in &all {
            assert!(!run.text.starts_with('\u{a0}'), "in {width} mm: {run:?}");
        }
    }
}

#[test]
fn blocks_are_balanced_over_columns() {
    let blocks = "range(6).map(n => par[block #n])";
    let (_, all) = set(&format!("#set-balanced({blocks}, count: 2, gutter: 5mm, spacing: 2mm)"));
    let place = |n: usize| find(&all, &format!("block {n}"));
    for n in 0..3 {
        assert!((place(n).y - place(n + 3).y).abs() < 0.1, "{all:?}");
        assert!((place(n).left - place(0).left).abs() < 0.1, "{all:?}");
        // Half of 55 mm, and half of the gutter.
        let across = place(n + 3).left - place(n).left;
        assert!((across - 30.0 / 25.4 * 72.0).abs() < 0.5, "{across}");
    }
    let stays = "(false, false, true, false, false, false)";
    let (_, all) = set(&format!("#set-balanced({blocks}, count: 2, stays: {stays})"));
    let place = |n: usize| find(&all, &format!("block {n}")).left;
    assert!((place(2) - place(3)).abs() < 0.1, "a title stays with what follows: {all:?}");
}

#[test]
fn what_is_measured_is_as_large_as_typst_says() {
    let same = |body: &str| format!("#context [#(measured({body}) == measure({body}))]\n\n");
    let narrow = "#context [#(measured(width: 20mm, lorem(9)) == measure(width: 20mm, lorem(9)))]";
    let content = same("[Word]") + &same("table[a][b]") + narrow;
    let (dossier, _) = set(&content);
    let text = pages(&dossier.path().join("own.pdf"));
    assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["true"; 3]);
}
