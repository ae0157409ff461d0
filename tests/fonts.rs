//! The fonts of each language: named, found, whole, and one for a word. And what Chinese, Japanese and
//! Korean text looks like on a page.

use serde_json::Value;

use crate::rtl::{dossier as of_scripts, runs};
use crate::support::{Dossier, tool};

/// The findings about fonts: code, message, the places, notes and helps in one text.
fn about_fonts(dossier: &Dossier) -> Vec<(String, String)> {
    let found = dossier.findings(&[]).into_iter();
    let code = |finding: &Value| finding["code"].as_str().unwrap().to_owned();
    found
        .filter(|finding| {
            let code = code(finding);
            code.ends_with("-font")
                || code.ends_with("-fonts")
                || code.ends_with("-glyph")
                || code == "no-bold"
        })
        .map(|finding| (code(&finding), finding.to_string()))
        .collect()
}

/// A language, what the settings say of fonts, what is in `reports/fonts`, and what is found: codes with
/// words.
type Row = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [(&'static str, &'static [&'static str])],
);

#[test]
fn each_fault_of_fonts_is_one_finding_that_says_what_to_write() {
    const ARABIC: &[&str] = &["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"];
    const CJK: &[&str] = &["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"];
    let rows: [Row; 8] = [
        ("ar", "fonts: { ar: [Noto Sans Arabic] }", ARABIC, &[]),
        (
            "ar",
            "fonts: { ar: Noto Sans Arabik, default: [Pretendard, Noto Sans Arabik] }",
            ARABIC,
            &[("unknown-font", &["Noto Sans Arabik", "did you mean `Noto Sans Arabic`?"])],
        ),
        (
            "ar",
            "",
            ARABIC,
            &[("unnamed-font", &["`ar`", "write `fonts: { ar: [Noto Sans Arabic] }`"])],
        ),
        ("ar", "", &[], &[("missing-glyph", &["`ar`", "add a font"])]),
        (
            "ar",
            "fonts: { ar: [Noto Sans Arabic] }",
            &["NotoSansArabic-Regular.ttf"],
            &[("no-bold", &["`Noto Sans Arabic` has no bold", "data/dossier.yaml"])],
        ),
        ("ja", "fonts: { ja: [Noto Sans CJK JP] }", CJK, &[]),
        (
            "ja",
            "fonts: { ja: [Pretendard, Noto Sans CJK JP] }",
            CJK,
            &[("mixed-fonts", &["would be printed in two fonts", "fonts: { ja: [Noto Sans CJK"])],
        ),
        (
            "ja",
            "fonts: { ja: [Noto Sans CJK JP] }",
            &["NotoSansCJK-Regular.ttc"],
            &[("no-bold", &["`Noto Sans CJK JP` has no bold"])],
        ),
    ];
    for (language, fonts, files, expected) in rows {
        let dossier = of_scripts(language, fonts, files);
        let found = about_fonts(&dossier);
        let codes: Vec<_> = found.iter().map(|(code, _)| code.as_str()).collect();
        let wanted: Vec<_> = expected.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, wanted, "{fonts} {files:?}: {found:#?}");
        for ((_, words), (_, said)) in expected.iter().zip(&found) {
            for word in *words {
                assert!(said.contains(word), "{word}: {said}");
            }
        }
    }
}

#[test]
fn fonts_for_web_pages_are_refused() {
    let dossier = Dossier::mini().file("reports/fonts/Serif.woff2", "wOF2");
    let (status, said) = dossier.refused(&["--lang", "en", "--out", "x.pdf"]);
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("`reports/fonts/Serif.woff2` is a font for web pages"), "{said}");
    assert!(said.contains(".otf or .ttf"), "{said}");
    // The same under another name.
    let dossier = Dossier::mini().file("reports/fonts/Serif.ttf", "wOF2");
    let (_, said) = dossier.refused(&["--lang", "en", "--out", "x.pdf"]);
    assert!(said.contains("is a font for web pages"), "{said}");
}

#[test]
fn own_fonts_are_beside_those_of_the_program_and_win() {
    // The fonts of the program are there for the other languages.
    let dossier = of_scripts(
        "ar",
        "fonts: { ar: [Noto Sans Arabic] }",
        &["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"],
    );
    dossier.done(&["--report", "programme", "--lang", "en,ar", "--out", "x.pdf"]);
    let fonts = tool("pdffonts", [dossier.path().join("x.pdf")]);
    for font in ["NotoSansArabic-Regular", "NotoSansArabic-Bold", "Pretendard-Regular"] {
        assert!(fonts.contains(font), "{font}: {fonts}");
    }
    // A file of the same family and style is in use in place of the program's, whatever its name.
    let own = crate::support::root().join("reports/fonts/Pretendard-Regular.otf");
    let mut bytes = std::fs::read(own).unwrap();
    let dossier = Dossier::mini();
    dossier.done(&["--lang", "en", "--out", "before.pdf"]);
    dossier.write("reports/fonts/A.otf", &bytes);
    dossier.done(&["--lang", "en", "--out", "same.pdf"]);
    assert_eq!(page(&dossier, "before.pdf"), page(&dossier, "same.pdf"));
    // A copy whose glyphs are twice as large.
    let head = bytes.windows(4).position(|tag| tag == b"head").unwrap();
    let at = u32::from_be_bytes(bytes[head + 8..head + 12].try_into().unwrap()) as usize + 18;
    let units = u16::from_be_bytes(bytes[at..at + 2].try_into().unwrap());
    bytes[at..at + 2].copy_from_slice(&(units / 2).to_be_bytes());
    dossier.write("reports/fonts/A.otf", &bytes);
    dossier.done(&["--lang", "en", "--out", "other.pdf"]);
    assert_ne!(page(&dossier, "before.pdf"), page(&dossier, "other.pdf"));
}

/// What is on the pages of a PDF: the words and their places.
fn page(dossier: &Dossier, name: &str) -> String {
    tool("pdftotext", ["-bbox", dossier.path().join(name).to_str().unwrap(), "-"])
}

#[test]
fn japanese_lines_are_joined_without_spaces_and_break_by_its_rules() {
    let dossier = of_scripts(
        "ja",
        "fonts: { ja: [Noto Sans CJK JP] }",
        &["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"],
    );
    dossier.done(&["--report", "programme", "--lang", "en,ja", "--out", "x.pdf"]);
    let pdf = dossier.path().join("x.pdf");
    let text: String =
        runs(&pdf).into_iter().filter(|run| run.lang == "ja-JP").map(|run| run.text).collect();
    for words in ["「屋内市場」で共に", "水車小屋」の二階では", "生中継します。入場は"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    // Neither a mark that ends a sentence nor a closing bracket begins a line (JIS X 4051).
    let lines = tool("pdftotext", ["-layout".as_ref(), pdf.as_os_str(), "-".as_ref()]);
    let begins =
        |line: &str| line.split_whitespace().any(|part| part.starts_with(['、', '。', '」']));
    assert!(lines.contains('、') && !lines.lines().any(begins), "{lines}");
    let latin = runs(&pdf).into_iter().find(|run| run.text.contains("Radio")).unwrap();
    assert_eq!(latin.lang, "en-GB", "{latin:?}");
    crate::judges::verapdf(&[pdf]);
}
