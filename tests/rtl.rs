//! Languages that are written from right to left: where things are on a page, measured in the PDF.
//! `judges/runs.py` reads the places of texts in reading order; veraPDF decides what is accessible.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::judges::verapdf;
use crate::support::{Dossier, pages, python, root};

/// A text on a page. Lengths are in points, from the lower left corner.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) page: usize,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) y: f64,
    pub(crate) lang: String,
    pub(crate) text: String,
}

/// The texts of a PDF, in reading order.
pub(crate) fn runs(pdf: &Path) -> Vec<Run> {
    let judge = root().join("tests/judges/runs.py");
    let lines = python([judge.as_os_str(), pdf.as_os_str()]);
    let run = |line: &str| {
        let [page, left, right, y, lang, text] =
            line.splitn(6, '\t').collect::<Vec<_>>().try_into().unwrap();
        let number = |text: &str| text.parse::<f64>().unwrap();
        Run {
            page: page.parse().unwrap(),
            left: number(left),
            right: number(right),
            y: number(y),
            lang: lang.to_owned(),
            text: text.to_owned(),
        }
    };
    let mut merged: Vec<Run> = Vec::new();
    for run in lines.lines().map(run) {
        match merged.last_mut().filter(|last| last.is_continued_by(&run)) {
            Some(last) => {
                (last.left, last.right) = (last.left.min(run.left), last.right.max(run.right));
                last.text += &run.text;
            }
            None => merged.push(run),
        }
    }
    merged
}

impl Run {
    /// Whether another is the next part of the same text on the same line.
    fn is_continued_by(&self, next: &Self) -> bool {
        let gap = (next.left - self.right).max(self.left - next.right);
        (self.page, &self.lang) == (next.page, &next.lang)
            && (self.y - next.y).abs() < 3.0
            && gap < 5.0
    }
}

/// The first text that has these words.
fn find<'a>(runs: &'a [Run], words: &str) -> &'a Run {
    let found = runs.iter().find(|run| run.text.contains(words));
    found.unwrap_or_else(|| {
        panic!("{words}: {:#?}", runs.iter().map(|r| &r.text).collect::<Vec<_>>())
    })
}

/// The small dossier of `briefing new` in English and another language, with a report of parts of the
/// kit, a line of settings and some font files.
pub(crate) fn dossier(language: &str, settings: &str, fonts: &[&str]) -> Dossier {
    let new = Dossier::empty();
    new.done(&["new", "seasons"]);
    let dossier = Dossier::empty().overlay(&new.path().join("seasons"));
    let dossier = dossier.overlay(&root().join("tests/fixtures/scripts"));
    let own = dossier.read("data/dossier.yaml");
    let (start, _) = own.split_once("editions:").unwrap();
    let start = start.replace("languages: [en, fr]", &format!("languages: [en, {language}]"));
    dossier.write("data/dossier.yaml", format!("{start}{settings}\n"));
    for font in fonts {
        copy_font(&dossier, font);
    }
    dossier
}

/// The same in Arabic, with its fonts.
fn arabic() -> Dossier {
    let fonts = ["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"];
    dossier("ar", "fonts: { ar: [Noto Sans Arabic] }", &fonts)
}

/// Puts one of the fonts that `tests/run` installs into a dossier.
pub(crate) fn copy_font(dossier: &Dossier, name: &str) {
    let font = root().join("target/judges/fonts").join(name);
    let bytes = std::fs::read(&font).unwrap_or_else(|_| panic!("{name}: `tests/run` installs it"));
    dossier.write(&format!("reports/fonts/{name}"), bytes);
}

/// The editions that are measured: report, languages, layout.
const EDITIONS: [(&str, &str, &str); 11] = [
    ("programme", "en", "-"),
    ("programme", "ar", "-"),
    ("handout", "ar", "-"),
    ("parts", "en", "-"),
    ("parts", "ar", "-"),
    ("parts", "en,ar", "columns"),
    ("parts", "ar,en", "columns"),
    ("parts", "en,ar", "facing"),
    ("parts", "ar,en", "facing"),
    ("parts", "en,ar", "sequence"),
    ("handout", "en,ar", "columns"),
];

/// An edition's PDF, made once for all tests.
fn pdf(report: &str, languages: &str, layout: &str) -> PathBuf {
    static MADE: OnceLock<Dossier> = OnceLock::new();
    let name = |report: &str, languages: &str, layout: &str| {
        format!("{report}-{}-{layout}.pdf", languages.replace(',', "-"))
    };
    let dossier = MADE.get_or_init(|| {
        let dossier = arabic();
        for (report, languages, layout) in EDITIONS {
            let out = name(report, languages, layout);
            let mut args = vec!["--report", report, "--lang", languages, "--out", &out];
            if layout != "-" {
                args.extend(["--layout", layout]);
            }
            dossier.done(&args);
        }
        dossier
    });
    dossier.path().join(name(report, languages, layout))
}

fn measured(report: &str, languages: &str, layout: &str) -> Vec<Run> {
    runs(&pdf(report, languages, layout))
}

#[test]
fn labels_and_heads_stand_at_the_start_of_a_page() {
    let english = measured("programme", "en", "-");
    let (label, body) = (find(&english, "Concert"), find(&english, "musicians of both"));
    assert!(label.right < body.left, "{label:?} {body:?}");
    let arabic = measured("programme", "ar", "-");
    let (label, body) = (find(&arabic, "حفل موسيقي"), find(&arabic, "يعزف"));
    assert!(label.left > body.right, "{label:?} {body:?}");
    // Lines begin at the edge that both have in common.
    let head = find(&arabic, "طرق وأنهار");
    assert!((head.right - body.right).abs() < 1.0, "{head:?} {body:?}");
    // The number of a head stands in the column of labels, on its baseline.
    let parts = measured("parts", "ar", "-");
    let head =
        parts.iter().rfind(|run| run.text.contains("حفل الافتتاح") && run.right - run.left > 100.0);
    let head = head.unwrap();
    let number = parts.iter().find(|run| {
        run.page == head.page
            && run.text.trim_end() == "1"
            && run.left > head.right
            && (run.y - head.y).abs() < 0.5
    });
    assert!(number.is_some(), "{head:?}");
}

#[test]
fn page_numbers_stand_on_the_outer_side() {
    // Page numbers are artifacts, which no reading order has.
    let side = |languages: &str, layout: &str, page: &str| -> bool {
        let pdf = pdf("parts", languages, layout);
        let pdf = pdf.to_str().unwrap();
        let words = crate::support::tool("pdftotext", ["-bbox", "-f", page, "-l", page, pdf, "-"]);
        let foot = words.lines().filter(|line| line.contains(&format!(">{page}</word>")));
        let place = |line: &str, key: &str| -> f64 {
            crate::support::between(line, &format!("{key}=\""), "\"")[0].parse().unwrap()
        };
        let lowest = foot.max_by(|a, b| place(a, "yMin").total_cmp(&place(b, "yMin"))).unwrap();
        place(lowest, "xMin") < 200.0
    };
    // A page on the left has its number on the left; the first page of a book in Arabic is one.
    for (languages, layout, is_left) in [
        ("en", "-", false),
        ("ar", "-", true),
        ("en,ar", "columns", false),
        ("ar,en", "columns", true),
        ("en,ar", "facing", false),
        ("ar,en", "facing", true),
        ("en,ar", "sequence", false),
    ] {
        assert_eq!(side(languages, layout, "3"), is_left, "{languages} {layout} 3");
        assert_eq!(side(languages, layout, "4"), !is_left, "{languages} {layout} 4");
    }
}

#[test]
fn columns_and_pages_follow_the_first_language_and_so_does_the_reading_order() {
    for (languages, first, second) in
        [("en,ar", "play together", "يعزف"), ("ar,en", "يعزف", "play together")]
    {
        let runs = measured("parts", languages, "columns");
        let (one, two) = (find(&runs, first), find(&runs, second));
        assert_eq!(one.page, two.page);
        // The first language is at the start of its page: English on the left, Arabic on the right.
        let (english, arabic) = (find(&runs, "play together"), find(&runs, "يعزف"));
        assert!(english.right < arabic.left, "{english:?} {arabic:?}");
        let at = |words: &str| runs.iter().position(|run| run.text.contains(words)).unwrap();
        assert!(at(first) < at(second), "{languages}");
        // On facing pages the first language has the page that is read first.
        let runs = measured("parts", languages, "facing");
        let (one, two) = (find(&runs, first), find(&runs, second));
        assert_eq!((one.page % 2, two.page), (0, one.page + 1), "{one:?} {two:?}");
        assert!((one.y - two.y).abs() < 20.0, "at one height: {one:?} {two:?}");
    }
}

#[test]
fn tables_lists_and_time_run_from_the_start() {
    for (languages, layout, is_rtl) in [
        ("en", "-", false),
        ("ar", "-", true),
        ("en,ar", "columns", false),
        ("ar,en", "columns", true),
    ] {
        let pdf = pdf("parts", languages, layout);
        let text = crate::support::tool("pdftotext", ["-bbox", pdf.to_str().unwrap(), "-"]);
        let words: Vec<_> = text.lines().filter(|line| line.contains("<word")).collect();
        let left = |line: &str| -> f64 {
            crate::support::between(line, "xMin=\"", "\"")[0].parse().unwrap()
        };
        // The years of the chronology, of the dots, and of the directory.
        let all = |year: &str| -> Vec<f64> {
            let word = format!(">{year}</word>");
            words.iter().filter(|line| line.contains(&word)).map(|line| left(line)).collect()
        };
        let (first, last) = (all("1990"), all("2020"));
        assert!(first.len() >= 3 && last.len() >= 3, "{languages}: {first:?} {last:?}");
        for (first, last) in first.iter().zip(&last) {
            assert_eq!(first > last, is_rtl, "{languages} {layout}: {first} {last}");
        }
    }
    for (languages, name, state, is_rtl) in
        [("en", "Bind a book", "Workshop", false), ("ar", "تجليد كتاب", "ورشة", true)]
    {
        let runs = measured("parts", languages, "-");
        // In the directory, a name and its state are on one line.
        let rows = runs.iter().filter(|run| run.text.contains(name)).filter_map(|name| {
            let state = runs.iter().find(|it| {
                it.text.contains(state) && it.page == name.page && (it.y - name.y).abs() < 6.0
            });
            Some((name, state?))
        });
        let rows: Vec<_> = rows.collect();
        assert!(!rows.is_empty(), "{languages}");
        for (name, state) in rows {
            assert_eq!(name.left > state.right, is_rtl, "{name:?} {state:?}");
        }
        // The number of a step stands before its name.
        let step = find(&runs, if is_rtl { "مدرسة الموسيقى" } else { "Music School" });
        let number = runs.iter().find(|it| {
            it.text.trim() == "3" && it.page == step.page && (it.y - step.y).abs() < 1.0
        });
        if let Some(number) = number {
            assert_eq!(number.left > step.right, is_rtl, "{number:?} {step:?}");
        }
    }
}

#[test]
fn arabic_is_read_found_and_marked_as_such() {
    let pdf = pdf("parts", "ar", "-");
    // Poppler adds marks of direction to what it prints.
    let is_mark = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}');
    let text = pages(&pdf).replace(is_mark, "");
    for words in ["طرق وأنهار", "الطاحونة القديمة", "Radio Norte"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let all = runs(&pdf);
    assert!(all.iter().all(|run| run.lang.starts_with("ar") || run.lang == "en-GB"), "{all:#?}");
    let name = find(&all, "Radio Norte");
    assert_eq!((name.lang.as_str(), name.text.trim()), ("en-GB", "Radio Norte"));
    // A word with signs above its letters is read whole, and in its place.
    let read: String = all.iter().map(|run| run.text.as_str()).collect();
    for words in ["يعزف معًا موسيقيون من المدينتين", "كتب: ما تقدّمه كل مدينة"]
    {
        assert!(read.contains(words), "{words}: {read}");
    }
    let script = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        print(pdf.Root.Lang, pdf.Root.ViewerPreferences.Direction)";
    let about = |pdf: &Path| python(["-c".as_ref(), script.as_ref(), pdf.as_os_str()]);
    assert_eq!(about(&pdf), "ar-EG /R2L\n");
}

#[test]
fn every_layout_is_faultless() {
    let dossier = arabic();
    let editions: String = EDITIONS
        .iter()
        .map(|(report, languages, layout)| {
            let layout = if *layout == "-" { String::new() } else { format!(", layout: {layout}") };
            format!("  - {{ report: {report}, languages: [{languages}]{layout} }}\n")
        })
        .collect();
    let settings = dossier.read("data/dossier.yaml");
    dossier.write("data/dossier.yaml", format!("{settings}editions:\n{editions}"));
    let of_pages = |dossier: &Dossier| {
        let found = dossier.findings(&["--lang", "en,ar"]).into_iter();
        let codes = found.map(|finding| finding["code"].as_str().unwrap().to_owned());
        let mut codes: Vec<_> =
            codes.filter(|code| code.ends_with("-text") || code == "low-contrast").collect();
        codes.dedup();
        codes
    };
    assert_eq!(of_pages(&dossier), Vec::<String>::new());
    let made: Vec<_> = EDITIONS.iter().map(|(r, l, layout)| pdf(r, l, layout)).collect();
    verapdf(&made);
    // A part that forgets the direction is found out.
    let part = std::fs::read_to_string(root().join("reports/lib/direction.typ")).unwrap();
    let right = "place(top + right, dx: -dx, dy: dy,";
    assert_eq!(part.matches(right).count(), 1);
    let wrong = part.replace(right, "place(top + right, dx: dx, dy: dy,");
    dossier.write("reports/lib/direction.typ", wrong);
    assert!(of_pages(&dossier).contains(&"overflowing-text".to_owned()));
}
