//! Print files: booklets are folded and boxes measured. `judges/print.py` reads the finished files with
//! pikepdf and poppler, and knows nothing of how they were made.

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::support::{Dossier, briefing, python, root, text, tool};

/// A report of so many pages in each language, each with a label in its upper left corner: `a1`, in
/// Korean `b1`, in Arabic `c1`. Colour runs past the edges of its pages.
fn labelled(counts: [usize; 3]) -> Dossier {
    let dossier = Dossier::mini();
    for file in ["common.ftl", "words.ftl"] {
        dossier.write(&format!("locales/ar/{file}"), dossier.read(&format!("locales/en/{file}")));
    }
    dossier.change("data/dossier.yaml", "[en, ko]", "[en, ko, ar]");
    dossier.write("reports/brief/main.typ", template(counts));
    dossier
}

fn template([en, ko, ar]: [usize; 3]) -> String {
    format!(
        "#set page(width: 148mm, height: 210mm, margin: 10mm, bleed: edition.bleed * 1mm,\n\
         background: rect(width: 100%, height: 100%, fill: rgb(\"#d0e0f0\")))\n\
         #set document(title: \"Pages\", date: datetime(year: 2026, month: 6, day: 4))\n\
         #set text(lang: edition.language.slice(0, 2), font: \"Pretendard\", dir: ltr)\n\
         #let (label, count) = (en: (\"a\", {en}), ko: (\"b\", {ko}), ar: (\"c\", {ar}))\
         .at(edition.language)\n\
         #for n in range(count) {{ if n > 0 {{ pagebreak() }}; heading(label + str(n + 1)) }}\n"
    )
}

pub(crate) fn judge(command: &str, file: &Path, more: &[&str]) -> String {
    let judge = root().join("tests/judges/print.py");
    let arguments = [judge.as_os_str(), command.as_ref(), file.as_os_str()];
    let arguments = arguments.into_iter().chain(more.iter().map(AsRef::as_ref));
    python(arguments).trim_end().to_owned()
}

/// Labels from a number to another, with an end.
fn labels(name: &str, numbers: impl Iterator<Item = usize>, end: &str) -> Vec<String> {
    numbers.map(|number| format!("{name}{number}{end}")).collect()
}

#[test]
fn a_print_file_is_a_pdf() {
    for args in [["--out", "it.html"], ["--format-out", "png"]] {
        let output = briefing()
            .current_dir(root())
            .args(["--lang", "fr", "--print", "booklet"])
            .args(args)
            .output()
            .unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("a file for a printer is a PDF"), "{said}");
        assert!(!root().join("it.html").exists());
    }
}

#[test]
fn a_folded_booklet_reads_in_order() {
    let dossier = labelled([1; 3]);
    for count in 1..=17 {
        dossier.write("reports/brief/main.typ", template([count; 3]));
        for (lang, name, more) in [("en", "a", &[][..]), ("ar", "c", &["rtl"][..])] {
            dossier.done(&["--lang", lang, "--print", "booklet", "--out", "b.pdf"]);
            let folded = judge("fold", &dossier.path().join("b.pdf"), more);
            // Blanks are before the last page, which is the back cover.
            let mut expected = labels(name, 1..=count, "");
            let last = if count > 1 { expected.pop() } else { None };
            let blanks = count.next_multiple_of(4) - count;
            expected.extend(vec!["-".to_owned(); blanks]);
            expected.extend(last);
            assert_eq!(folded, expected.join(" "), "{lang} {count}");
        }
    }
}

#[test]
fn a_booklet_head_to_tail_reads_from_both_covers() {
    let dossier = labelled([1; 3]);
    for (en, ko) in [(1, 1), (2, 2), (5, 8), (8, 5), (4, 6), (3, 1), (6, 10)] {
        dossier.write("reports/brief/main.typ", template([en, ko, 1]));
        dossier.done(&["--lang", "en,ko", "--print", "head-to-tail", "--out", "h.pdf"]);
        let folded = judge("fold", &dossier.path().join("h.pdf"), &[]);
        let folded: Vec<_> = folded.split(' ').collect();
        assert_eq!(folded.len() % 4, 0);
        assert_eq!(folded[..en], labels("a", 1..=en, ""), "from the first cover");
        // The book turned over: its last page is the first, and what was upside down is not.
        let turned: Vec<_> = folded.iter().rev().take(ko).collect();
        assert_eq!(turned, labels("b", 1..=ko, "!").iter().collect::<Vec<_>>(), "from the other");
        let blanks = &folded[en..folded.len() - ko];
        assert!(blanks.len() <= 5 && blanks.iter().all(|page| *page == "-"), "{folded:?}");
        // No leaf has pages of both.
        for leaf in folded.chunks(2) {
            assert!(!(leaf[0].starts_with('a') && leaf[1].starts_with('b')), "{folded:?}");
        }
    }
}

#[test]
fn two_languages_that_are_bound_on_different_sides_need_not_be_turned() {
    let dossier = labelled([4, 1, 4]);
    dossier.done(&["--lang", "en,ar", "--print", "head-to-tail", "--out", "h.pdf"]);
    let folded = judge("fold", &dossier.path().join("h.pdf"), &[]);
    assert_eq!(folded, "a1 a2 a3 a4 c4 c3 c2 c1");
    dossier.done(&["--lang", "ar,en", "--print", "head-to-tail", "--out", "h.pdf"]);
    let folded = judge("fold", &dossier.path().join("h.pdf"), &["rtl"]);
    assert_eq!(folded, "c1 c2 c3 c4 a4 a3 a2 a1");
}

#[test]
fn a_page_is_trimmed_bled_and_marked() {
    let dossier = labelled([2; 3]);
    dossier.done(&["--print", "pages"]);
    let file = dossier.path().join("brief-en-pages.pdf");
    let boxes = judge("boxes", &file, &[]);
    // 3 mm of bleed, a gap of 1, marks of 5 and an edge of 2.
    let page = "MediaBox 0.00 0.00 170.00 232.00\tTrimBox 11.00 11.00 159.00 221.00\t\
                BleedBox 8.00 8.00 162.00 224.00\t\n";
    let said = "claims\nduplex - /None\n/Title Pages [pages]\n/Creator briefing 0.1.0, print file\n\
                /Keywords print file, pages";
    assert_eq!(boxes, page.repeat(2) + said);
    let at = |x: f64, y: f64| colour_on(&file, x, y);
    let (tint, white) = ([0xd0, 0xe0, 0xf0], [0xff; 3]);
    assert_eq!((at(85.0, 9.0), at(9.0, 116.0), at(161.0, 223.0)), (tint, tint, tint), "the bleed");
    assert_eq!((at(85.0, 7.0), at(7.0, 116.0), at(3.0, 3.0)), (white, white, white), "beyond");
    // In each corner two marks, outside of the bleed, in line with the edges of the page.
    for (x, y) in [(11.0, 4.5), (4.5, 11.0), (159.0, 4.5), (165.5, 221.0)] {
        assert!(at(x, y).iter().all(|part| *part < 0xc0), "{x} {y}: {:?}", at(x, y));
    }
    let information = tool("pdftotext", [file.as_os_str(), "-".as_ref()]);
    assert!(information.contains("mini/brief/en · 2026-06-04 · 2"), "{information}");

    dossier
        .write("data/dossier.yaml", dossier.read("data/dossier.yaml") + "printer: { bleed: 5 }\n");
    dossier.done(&["--print", "pages"]);
    assert!(judge("boxes", &file, &[]).contains("BleedBox 8.00 8.00 166.00 228.00"));
}

/// The darkest colour round a point of the first page, in millimetres from its upper left corner.
pub(crate) fn colour_on(file: &Path, x: f64, y: f64) -> [u8; 3] {
    const DPI: f64 = 288.0;
    let pixel = |length: f64| (length / 25.4 * DPI).round() - 2.0;
    let command = format!(
        "pdftoppm -r {DPI} -f 1 -l 1 -x {} -y {} -W 5 -H 5 '{}' | tail -c 75 | od -An -v -tu1",
        pixel(x),
        pixel(y),
        file.display()
    );
    let out = tool("sh", ["-c", &command]);
    let parts: Vec<u8> = out.split_whitespace().map(|part| part.parse().unwrap()).collect();
    let pixels = parts.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]);
    pixels.min_by_key(|pixel| pixel.iter().map(|part| u32::from(*part)).sum::<u32>()).unwrap()
}

#[test]
fn marks_surround_a_booklet_and_show_its_fold() {
    let dossier = labelled([4; 3]);
    dossier.done(&["--print", "booklet", "--marks", "--out", "b.pdf"]);
    let file = dossier.path().join("b.pdf");
    let boxes = judge("boxes", &file, &[]);
    let sheet = "MediaBox 0.00 0.00 318.00 232.00\tTrimBox 11.00 11.00 307.00 221.00\t\
                 BleedBox 8.00 8.00 310.00 224.00\t\n";
    assert!(boxes.starts_with(&sheet.repeat(2)), "{boxes}");
    assert!(boxes.contains("duplex /DuplexFlipShortEdge"), "{boxes}");
    let fold = (0..20).map(|step| colour_on(&file, 159.0, 2.2 + 0.25 * f64::from(step)));
    let dark = fold.filter(|parts| parts[0] < 0xc0).count();
    assert!((8..20).contains(&dark), "a dashed line, not {dark} of 20");
}

#[test]
fn inner_sheets_creep_towards_the_fold() {
    let dossier = labelled([12; 3]);
    let places = |thickness: &str| -> Vec<f64> {
        let settings = Dossier::mini().read("data/dossier.yaml");
        let settings = settings.replace("[en, ko]", "[en, ko, ar]");
        dossier.write("data/dossier.yaml", settings + thickness);
        dossier.done(&["--print", "booklet", "--out", "b.pdf"]);
        let labels = judge("labels", &dossier.path().join("b.pdf"), &[]);
        let label = |number: usize| {
            let words: Vec<_> = labels.split_whitespace().collect();
            let at = words.iter().position(|word| *word == format!("a{number}")).unwrap();
            words[at + 1].parse().unwrap()
        };
        // On the left and on the right of the fronts, from the outermost sheet.
        [12, 1, 10, 3, 8, 5].map(label).to_vec()
    };
    let flat = places("");
    assert_eq!(flat, [10.0, 158.0, 10.0, 158.0, 10.0, 158.0]);
    let thick = places("printer: { thickness: 0.4 }\n");
    assert_eq!(thick, [10.0, 158.0, 10.4, 157.6, 10.8, 157.2]);
}

#[test]
fn two_pages_share_the_paper_of_one() {
    let dossier = labelled([3; 3]);
    dossier.done(&["--print", "2-up", "--out", "two.pdf"]);
    let file = dossier.path().join("two.pdf");
    assert!(judge("boxes", &file, &[]).starts_with("MediaBox 0.00 0.00 210.00 148.00"));
    let sides = judge("labels", &file, &[]);
    let words = |line: &str| line.split_whitespace().step_by(3).collect::<Vec<_>>().join(" ");
    assert_eq!(sides.lines().map(words).collect::<Vec<_>>(), ["a1 a2", "a3"]);
    dossier.done(&["--lang", "ar", "--print", "2-up", "--out", "two.pdf"]);
    let first = judge("labels", &file, &[]).lines().next().unwrap().to_owned();
    let place = |label: &str| -> f64 {
        let rest = first.split(label).nth(1).unwrap();
        rest.split_whitespace().next().unwrap().parse().unwrap()
    };
    assert!(place("c1 ") > 105.0 && place("c2 ") < 105.0, "{first}");
}

#[test]
fn a_print_file_is_the_same_each_time_whole_and_searchable() {
    let dossier = Dossier::frozen();
    for kind in ["pages", "booklet", "2-up"] {
        for out in ["a.pdf", "b.pdf"] {
            dossier.done(&["--lang", "ko", "--print", kind, "--out", out]);
        }
        let [a, b] = ["a.pdf", "b.pdf"].map(|name| dossier.path().join(name));
        assert_eq!(std::fs::read(&a).unwrap(), std::fs::read(&b).unwrap(), "{kind}");
        let report = tool("qpdf", ["--check".as_ref(), a.as_os_str()]);
        assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
        let words = tool("pdftotext", [a.as_os_str(), "-".as_ref()]);
        assert!(words.contains("협력"), "{words}");
        // A page is not a picture.
        assert_eq!(tool("pdfimages", ["-list".as_ref(), a.as_os_str()]).lines().count(), 2);
    }
    let (status, said) = dossier.refused(&["verify", "a.pdf"]);
    assert_eq!(status, 3);
    assert!(said.contains("`a.pdf` is a print file"), "{said}");
}

#[test]
fn what_cannot_be_folded_is_refused() {
    let dossier = labelled([4; 3]);
    let (status, said) = dossier.refused(&["--print", "head-to-tail"]);
    assert_eq!(status, 2);
    assert!(said.contains("has two languages, not 1"), "{said}");
    let (status, _) = dossier.refused(&["--marks"]);
    assert_eq!(status, 2);
    let other = "\n#set page(width: 210mm, height: 297mm)\n= wide";
    dossier.write("reports/brief/main.typ", template([3; 3]) + other);
    let (status, said) = dossier.refused(&["--print", "booklet"]);
    assert_eq!(status, 1);
    assert!(said.contains("`brief-en` has pages of several sizes"), "{said}");
    dossier.done(&["--print", "pages", "--out", "p.pdf"]);
    let boxes = judge("boxes", &dossier.path().join("p.pdf"), &[]);
    assert!(boxes.contains("TrimBox 11.00 11.00 221.00 308.00"), "{boxes}");
}

/// The shortest ICC profile of an output device for CMYK: a header and a name.
fn profile(class: &[u8; 4], colours: &[u8; 4]) -> Vec<u8> {
    let name = b"Coated press";
    let mut bytes = vec![0; 128];
    bytes[8] = 2;
    bytes[12..16].copy_from_slice(class);
    bytes[16..20].copy_from_slice(colours);
    bytes[20..24].copy_from_slice(b"Lab ");
    bytes[36..40].copy_from_slice(b"acsp");
    for number in [1_u32, u32::from_be_bytes(*b"desc"), 144, 12 + 13] {
        bytes.extend(number.to_be_bytes());
    }
    bytes.extend(b"desc\0\0\0\0");
    bytes.extend(13_u32.to_be_bytes());
    bytes.extend(name);
    bytes.push(0);
    let length = u32::try_from(bytes.len()).unwrap();
    bytes[..4].copy_from_slice(&length.to_be_bytes());
    bytes
}

#[test]
fn the_colours_of_a_press_are_the_output_intent() {
    let dossier = labelled([2; 3]);
    let press = profile(b"prtr", b"CMYK");
    dossier.write("reports/press.icc", &press);
    let settings = dossier.read("data/dossier.yaml");
    dossier.write("data/dossier.yaml", settings + "printer: { profile: reports/press.icc }\n");
    dossier.done(&["--print", "pages", "--out", "p.pdf"]);
    let file = dossier.path().join("p.pdf");
    let digest: String = Sha256::digest(&press).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(judge("intent", &file, &[]), format!("/GTS_PDFX Coated press 4 {digest}"));
    let report = tool("qpdf", ["--check".as_ref(), file.as_os_str()]);
    assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
    // The edition itself keeps its own.
    dossier.done(&["--out", "e.pdf"]);
    let own = judge("intent", &dossier.path().join("e.pdf"), &[]);
    assert!(own.starts_with("/GTS_PDFA1 "), "{own}");

    let cut = press[..140].to_vec();
    for (bytes, said) in [
        (b"not a profile".to_vec(), "is not an ICC profile"),
        (profile(b"mntr", b"RGB "), "is a profile of other colours than CMYK"),
        (profile(b"scnr", b"CMYK"), "is not the profile of an output device"),
        (cut, "is an ICC profile that is cut off"),
    ] {
        dossier.write("reports/press.icc", bytes);
        let output = dossier.run(["check", "--format", "short"]);
        let all = text(&output.stderr) + &text(&output.stdout);
        let place = "data/dossier.yaml:6:21: error[bad-profile]: `reports/press.icc` ";
        assert!(all.contains(&format!("{place}{said}")), "{all}");
    }
}

#[test]
fn build_makes_print_files_and_makes_them_again_when_the_printer_asks_for_something_else() {
    let dossier = labelled([5, 3, 1]);
    let settings = dossier.read("data/dossier.yaml");
    let with = |printer: &str| {
        let editions = "editions:\n  - { report: brief, languages: [en, ko], layout: sequence, \
                        print: [booklet, head-to-tail] }\n";
        dossier.write("data/dossier.yaml", format!("{settings}{editions}{printer}"));
    };
    let built = || {
        let output = dossier.run(["build", "--format", "json"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let report: serde_json::Value = serde_json::from_str(&text(&output.stdout)).unwrap();
        report["editions"][0]["became"].as_str().unwrap().to_owned()
    };
    with("");
    assert_eq!(built(), "built");
    let folder = dossier.path().join("editions");
    let file = |name: &str| folder.join(format!("brief-en-ko-sequence{name}.pdf"));
    let folded = judge("fold", &file("-head-to-tail"), &[]);
    assert_eq!(folded, "a1 a2 a3 a4 a5 - - - - b3! b2! b1!");
    assert!(judge("fold", &file("-booklet"), &[]).starts_with("a1 a2"));
    assert_eq!(built(), "current");
    dossier.forget();
    assert_eq!(built(), "built", "print files do not say what they were made from");
    // The bleed of a booklet without marks changes nothing but what it was made from.
    with("printer: { thickness: 0.2 }\n");
    assert_eq!(built(), "built");
    let place = judge("labels", &file("-booklet"), &[]);
    assert!(place.contains("10.2 "), "{place}");
    // A file that somebody else changed is made again.
    std::fs::write(file("-booklet"), "").unwrap();
    assert_eq!(built(), "built");
    assert!(judge("fold", &file("-booklet"), &[]).starts_with("a1 a2"));
    // The folder is what it was for those who verify it.
    dossier.done(&["verify", "editions"]);
    // Without the setting they are left over, and can be removed.
    let settings =
        dossier.read("data/dossier.yaml").replace("[booklet, head-to-tail]", "[booklet]");
    dossier.write("data/dossier.yaml", settings);
    dossier.done(&["build", "--prune"]);
    assert!(!file("-head-to-tail").exists() && file("-booklet").exists());

    let wrong = "editions:\n  - { report: brief, print: [head-to-tail, brochure] }\n";
    let own = dossier.read("data/dossier.yaml");
    let own = own.split("editions:").next().unwrap();
    dossier.write("data/dossier.yaml", format!("{own}{wrong}"));
    let (_, said) = dossier.refused(&["check"]);
    assert!(said.contains("has two languages, not 1") && said.contains("`brochure`"), "{said}");
}
