//! Photographs of records: which are refused, how they are cut, and what is said of them.

use std::path::Path;

use serde_json::Value;

use crate::print::colour_on;
use crate::support::{Dossier, pages, python, root};

const WORDS: &str = "    .picture-alt = Red and blue.\n    .picture-credit = Photo: Ines Orban\n";

/// A dossier whose only partnership has a photograph.
fn dossier(picture: &str) -> Dossier {
    let dossier = Dossier::mini();
    let facts = dossier.read("data/partnerships.yaml");
    dossier
        .write("data/partnerships.yaml", format!("{}\n  picture: {picture}\n", facts.trim_end()));
    for language in ["en", "ko"] {
        let path = format!("locales/{language}/words.ftl");
        let words = dossier.read(&path);
        dossier.write(&path, format!("{}\n{WORDS}", words.trim_end()));
    }
    std::fs::create_dir_all(dossier.path().join("data/pictures")).unwrap();
    let template = "#import \"/reports/lib/language.typ\": t\n\
        #import \"/reports/lib/photograph.typ\": photograph\n\
        #import \"/reports/lib/report.typ\": report\n\
        #import \"/reports/lib/rows.typ\": head, prose\n\
        #report(title: t(\"brief-title\"), labels: false, for p in records(\"partnerships\") {\n  \
        head(1, t(p.message))\n  photograph(p, height: 60mm)\n  prose(p.message + \".summary\")\n})\n";
    dossier.write("reports/brief/main.typ", template);
    dossier
}

/// Makes a picture of the dossier, half red and half blue.
fn photo(dossier: &Dossier, file: &str, about: &[&str]) {
    let judge = root().join("tests/judges/photo.py");
    let path = dossier.path().join(file);
    let arguments = [judge.as_os_str(), path.as_os_str()];
    python(arguments.into_iter().chain(about.iter().map(AsRef::as_ref)));
}

/// The findings with a code: their message, and where they are.
fn findings(dossier: &Dossier, code: &str) -> Vec<String> {
    let shown = |finding: &Value| {
        let (place, message) = (&finding["place"], finding["message"].as_str().unwrap());
        let file = place["file"].as_str().unwrap();
        format!("{file}:{}:{} {message}", place["line"], place["column"])
    };
    let all = dossier.findings(&[]);
    all.iter().filter(|finding| finding["code"] == code).map(shown).collect()
}

#[test]
fn a_picture_that_cannot_be_printed_is_found_where_it_is_named() {
    let dossier = dossier("data/pictures/a.jpg");
    let found = |said: &str| {
        let found = findings(&dossier, "bad-picture");
        let at = format!("data/partnerships.yaml:{}:12 `data/pictures/a.jpg` ", line(&dossier));
        assert_eq!(found.len(), 1, "{said}: {found:?}");
        assert!(found[0].starts_with(&at) && found[0].contains(said), "{said}: {found:?}");
    };
    assert_eq!(
        findings(&dossier, "bad-picture"),
        [format!(
            "data/partnerships.yaml:{}:12 there is no file `data/pictures/a.jpg`",
            line(&dossier)
        )]
    );
    dossier.write("data/pictures/a.jpg", "a text");
    found("is not a JPEG, PNG, GIF or WebP picture");
    photo(&dossier, "data/pictures/a.jpg", &["TIFF", "40", "30"]);
    found("is not a JPEG, PNG, GIF or WebP picture");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "400", "300", "cut"]);
    found("is damaged");
    photo(&dossier, "data/pictures/a.jpg", &["PNG", "400", "300", "cut"]);
    found("is damaged");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "400", "300", "cmyk"]);
    found("is a picture in CMYK");
    photo(&dossier, "data/pictures/a.jpg", &["PNG", "12000", "9000"]);
    let found = findings(&dossier, "over-limit");
    assert!(found[0].ends_with("has 12000 × 9000 pixels: more than 100 megapixels"), "{found:?}");
    let settings = dossier.read("data/dossier.yaml");
    dossier.write("data/dossier.yaml", format!("{settings}limits: {{ picture-size: 120 }}\n"));
    assert_eq!(findings(&dossier, "over-limit"), Vec::<String>::new());
    dossier.write("data/dossier.yaml", settings);
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "2000", "1500"]);
    assert_eq!(findings(&dossier, "bad-picture"), Vec::<String>::new());
    for (written, said) in [
        ("reports/a.jpg", "is not in the folder `data`"),
        ("data/../a.jpg", "is not in the folder `data`"),
        ("data/pictures/a.jpg 50% 130%", "`50%` is not a point of a picture"),
        ("data/pictures/a.jpg 50%", "`50%` is not a point of a picture"),
    ] {
        let facts = dossier.read("data/partnerships.yaml");
        let (before, _) = facts.split_once("picture:").unwrap();
        dossier.write("data/partnerships.yaml", format!("{before}picture: {written}\n"));
        let found = findings(&dossier, "bad-picture");
        assert!(found.len() == 1 && found[0].contains(said), "{written}: {found:?}");
    }
}

/// The line of the picture.
fn line(dossier: &Dossier) -> usize {
    let facts = dossier.read("data/partnerships.yaml");
    facts.lines().position(|line| line.contains("picture:")).unwrap() + 1
}

#[test]
fn a_picture_needs_words_in_every_language() {
    let dossier = dossier("data/pictures/a.jpg");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "2000", "1500"]);
    let words = dossier.read("locales/ko/words.ftl");
    dossier.write("locales/ko/words.ftl", words.replace(WORDS, ""));
    let found = findings(&dossier, "missing-attribute").join("\n");
    for part in ["alt", "credit"] {
        let id = format!("partnership-versailles-gyeongju.picture-{part}");
        assert!(found.contains(&format!("`ko` has no attribute `{id}`")), "{found}");
    }
    // They belong to the picture, not to the kind.
    assert_eq!(findings(&dossier, "unknown-attribute"), Vec::<String>::new());
}

#[test]
fn a_picture_is_described_credited_and_cut_round_its_focus() {
    let dossier = dossier("data/pictures/a.jpg");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "3000", "900"]);
    let file = dossier.path().join("brief-en-ko.pdf");
    // The page is 210 mm wide, the picture 164 by 60: so much is cut off on both sides.
    let colours = |picture: &str| {
        let facts = dossier.read("data/partnerships.yaml");
        let (before, _) = facts.split_once("picture:").unwrap();
        dossier.write("data/partnerships.yaml", format!("{before}picture: {picture}\n"));
        dossier.done(&["--lang", "en,ko"]);
        let y = picture_at(&file);
        [40.0, 100.0, 115.0, 170.0].map(|x| is_red(&file, x, y))
    };
    assert_eq!(colours("data/pictures/a.jpg"), [true, true, false, false]);
    assert_eq!(colours("data/pictures/a.jpg 100% 50%"), [true, false, false, false]);
    assert_eq!(colours("data/pictures/a.jpg 0% 50%"), [true, true, true, false]);
    let text = pages(&file);
    assert_eq!(text.matches("Photo: Ines Orban").count(), 1, "{text}");
    let described = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        print(*[o.Alt for o in pdf.objects if isinstance(o, pikepdf.Dictionary) \
        and o.get('/S') == '/Figure'])";
    let alt = python(["-c".as_ref(), described.as_ref(), file.as_os_str()]);
    assert_eq!(alt.trim(), "Red and blue.");
    crate::judges::verapdf(std::slice::from_ref(&file));
}

/// The middle of the picture, in millimetres from the top of the page.
fn picture_at(file: &Path) -> f64 {
    let at = (10..200).map(f64::from).find(|y| {
        let [red, green, blue] = colour_on(file, 105.0, *y);
        green < 60 && (red > 150 || blue > 150)
    });
    at.expect("no picture") + 30.0
}

fn is_red(file: &Path, x: f64, y: f64) -> bool {
    let [red, green, blue] = colour_on(file, x, y);
    assert!(green < 60 && (red > 150) != (blue > 150), "{x} {y}: {red} {green} {blue}");
    red > blue
}

#[test]
fn a_picture_is_turned_as_its_metadata_say() {
    let dossier = dossier("data/pictures/a.jpg 0% 0%");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "3000", "3000", "turned"]);
    dossier.done(&["--lang", "en"]);
    let file = dossier.path().join("brief-en.pdf");
    // What is on the left in the file is above on the page.
    let y = picture_at(&file);
    assert!(is_red(&file, 60.0, y) && is_red(&file, 150.0, y));
    dossier.change("data/partnerships.yaml", " 0% 0%", " 0% 100%");
    dossier.done(&["--lang", "en"]);
    assert!(!is_red(&file, 60.0, y) && !is_red(&file, 150.0, y));
}

#[test]
fn too_few_pixels_for_the_printed_size_are_found_at_the_picture() {
    let dossier = dossier("data/pictures/a.jpg");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "600", "400"]);
    let found = findings(&dossier, "coarse-picture");
    let line = line(&dossier);
    // 164 mm are 6.46 inches.
    let expected = format!(
        "data/partnerships.yaml:{line}:12 `data/pictures/a.jpg` has 93 pixels an inch, too few for print"
    );
    assert_eq!(found, [expected]);
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "1000", "700"]);
    assert_eq!(findings(&dossier, "coarse-picture"), Vec::<String>::new());
    // Cut to its middle, it has fewer pixels on the page.
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "1000", "250"]);
    assert_eq!(findings(&dossier, "coarse-picture").len(), 1);
}

#[test]
fn a_changed_photograph_builds_its_editions_again() {
    let dossier = dossier("data/pictures/a.jpg");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "2000", "1500"]);
    dossier.done(&["build"]);
    assert!(dossier.done(&["build", "--format", "json"]).contains("\"current\""));
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "2000", "1400"]);
    let report = dossier.done(&["build", "--format", "json"]);
    assert!(report.contains("data/pictures/a.jpg changed"), "{report}");
}

#[test]
fn a_picture_goes_through_a_spreadsheet() {
    let dossier = dossier("data/pictures/a.jpg 20% 30.5%");
    photo(&dossier, "data/pictures/a.jpg", &["JPEG", "2000", "1500"]);
    let before = dossier.read("data/partnerships.yaml");
    dossier.done(&["data", "export", "--kind", "partnership", "--out", "p.csv"]);
    let table = dossier.read("p.csv");
    assert!(table.contains("data/pictures/a.jpg 20% 30.5%"), "{table}");
    dossier.done(&["data", "import", "p.csv", "--kind", "partnership"]);
    assert_eq!(dossier.read("data/partnerships.yaml"), before);
    dossier.write("p.csv", table.replace("20% 30.5%", "50% 10%"));
    dossier.done(&["data", "import", "p.csv", "--kind", "partnership"]);
    let after = dossier.read("data/partnerships.yaml");
    assert_eq!(after, before.replace("20% 30.5%", "50% 10%"));
}
