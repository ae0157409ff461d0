//! Web pages: valid by the checker of the W3C, without findings by axe in a real browser, read by
//! keyboard, on a screen of 320 pixels and in the dark; complete, and the same text as the pages.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;

use crate::rtl::copy_font;
use crate::support::{Dossier, briefing, root, text, tool};

/// What Typst says of an element that it leaves out.
const LEFT_OUT: &str = "was ignored during HTML export";

fn modules() -> PathBuf {
    root().join("target/judges/node_modules")
}

/// What the checker of the W3C finds.
fn nu(pages: &[PathBuf]) -> String {
    let jar = modules().join("vnu-jar/build/dist/vnu.jar");
    assert!(jar.is_file(), "{} is missing; `tests/run` installs it", jar.display());
    let mut args = vec!["-jar".into(), jar.into_os_string(), "--format".into(), "gnu".into()];
    args.extend(pages.iter().map(|page| page.as_os_str().to_owned()));
    let output = Command::new("java").args(args).output().unwrap();
    text(&output.stderr)
}

/// What a browser finds; see `judges/web.mjs`.
fn browser(pages: &[PathBuf]) -> String {
    let judge = root().join("tests/judges/web.mjs");
    let mut args = vec![judge.into_os_string(), modules().into_os_string()];
    args.extend(pages.iter().map(|page| page.as_os_str().to_owned()));
    tool("node", args)
}

/// Writes a web page of an edition; nothing may be found, and nothing left out.
fn page(dossier: &Path, folder: &Path, args: &str) -> PathBuf {
    let name = args.replace("--", "").replace([' ', ','], "-");
    let name = format!("{}-{name}.html", dossier.file_name().unwrap().to_string_lossy());
    let path = folder.join(name);
    let mut command = briefing();
    command.arg("--root").arg(dossier).args(args.split(' ')).arg("--out").arg(&path);
    let output = command.output().unwrap();
    let said = text(&output.stderr);
    assert!(output.status.success() && !said.contains(LEFT_OUT), "{args}: {said}");
    assert!(!said.contains("template-warning"), "{args}: {said}");
    path
}

/// A copy of a dossier of `tests/dossiers`, with the fonts of its languages.
fn other(name: &str, fonts: &[&str]) -> Dossier {
    let dossier = Dossier::empty().overlay(&root().join("tests/dossiers").join(name));
    fonts.iter().for_each(|font| copy_font(&dossier, font));
    dossier
}

/// The editions that are judged: with `BRIEFING_TEST_ALL` every report in every language and
/// layout, else a sample with each report and each layout.
fn editions(report: &str, languages: &[&str], select: &str, at: usize) -> Vec<String> {
    let all = std::env::var_os("BRIEFING_TEST_ALL").is_some();
    let both = languages[..2].join(",");
    let turned = [languages[1], languages[0]].join(",");
    let mut kinds: Vec<String> = languages.iter().map(|tag| format!("--lang {tag}")).collect();
    kinds.extend([both.clone(), turned, languages.join(",")].map(|tags| format!("--lang {tags}")));
    kinds.extend(["facing", "sequence"].map(|layout| format!("--lang {both} --layout {layout}")));
    let chosen = |kind: &(usize, String)| all || kind.0 == at % 8 || kind.0 == (at + 3) % 8;
    let kinds: Vec<_> = kinds.into_iter().enumerate().filter(chosen).collect();
    kinds.into_iter().map(|(_, kind)| format!("--report {report} {kind}{select}")).collect()
}

#[test]
fn every_report_is_a_valid_and_accessible_web_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut pages = Vec::new();
    let shipped = ["fr", "ko", "en"];
    let reports = ["dossier", "handout", "poster", "chronology", "stakeholders", "challenges"];
    for (at, report) in reports.into_iter().chain(["status"]).enumerate() {
        for args in editions(report, &shipped, "", at) {
            pages.push(page(root(), folder.path(), &args));
        }
    }
    for (at, (report, record)) in
        [("partnership", "issy-guro"), ("place", "paris")].iter().enumerate()
    {
        for args in editions(report, &shipped, &format!(" --select {record}"), at + 3) {
            pages.push(page(root(), folder.path(), &args));
        }
    }
    let trade = other("trade", &["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"]);
    for (at, report) in ["dossier", "handout"].into_iter().enumerate() {
        for args in editions(report, &["ja", "de", "en"], "", at + 4) {
            pages.push(page(trade.path(), folder.path(), &args));
        }
    }
    let health = other("health", &["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"]);
    for (at, report) in ["bulletin", "handout"].into_iter().enumerate() {
        for args in editions(report, &["ar", "es"], "", at) {
            pages.push(page(health.path(), folder.path(), &args));
        }
    }
    let new = tempfile::tempdir().unwrap();
    let started = new.path().join("started");
    assert!(briefing().arg("new").arg(&started).status().unwrap().success());
    for (at, report) in ["programme", "handout"].into_iter().enumerate() {
        for args in editions(report, &["en", "fr"], "", at + 2) {
            pages.push(page(&started, folder.path(), &args));
        }
    }
    pages.sort();
    pages.dedup();
    assert!(pages.len() >= 20, "{}", pages.len());
    assert_eq!(nu(&pages), "");
    assert_eq!(browser(&pages), "");
}

/// The judges find what they are for.
#[test]
fn the_judges_of_web_pages_find_faults() {
    let dossier = Dossier::gallery();
    dossier.done(&["--report", "gallery", "--lang", "en,ko", "--out", "whole.html"]);
    let whole = dossier.read("whole.html");
    let faults = [
        ("scope=\"col\"", "scope=\"column\"", "Bad value"),
        ("word-break: keep-all", "word-break: break-all", "broken word"),
        (".scroll { overflow-x: auto; max-width: 100%; }", "", "320 pixels"),
        ("--muted: #595d66", "--muted: #c0c0c0", "color-contrast"),
        (":focus-visible { outline: 3px solid", ":focus-visible { outline: 0 solid", "not seen"),
        ("grid-auto-flow: column", "grid-auto-flow: row", "not side by side"),
        ("role=\"img\" aria-labelledby=\"picture-1", "role=\"img\" data-x=\"", "role-img-alt"),
        (
            "@media screen and (prefers-color-scheme: dark)",
            "@media (width: 1px)",
            "the page is light",
        ),
    ];
    for (from, to, finding) in faults {
        assert!(whole.contains(from), "{from}");
        dossier.write("broken.html", whole.replace(from, to));
        let pages = [dossier.path().join("broken.html")];
        let found = if finding == "Bad value" { nu(&pages) } else { browser(&pages) };
        assert!(found.contains(finding), "{from}: {found}");
    }
}

/// Every change of language is marked, in both directions of writing.
#[test]
fn each_text_is_marked_as_being_in_its_language() {
    let health = other("health", &["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"]);
    health.done(&["--report", "bulletin", "--lang", "ar,es", "--out", "page.html"]);
    let page = health.read("page.html");
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    let script = "import sys, lxml.html, re, unicodedata\n\
        page = lxml.html.parse(sys.argv[1]).getroot()\n\
        def language(node):\n\
        \x20   while node.get('lang') is None: node = node.getparent()\n\
        \x20   return node.get('lang')\n\
        wrong, seen = [], set()\n\
        for node in page.find('body').iter():\n\
        \x20   if not isinstance(node.tag, str) or node.tag in ('svg', 'path', 'g', 'use', 'symbol', 'defs'): continue\n\
        \x20   for text, owner in ((node.text, node), (node.tail, node.getparent())):\n\
        \x20       arabic = len(re.findall('[\\u0600-\\u06ff]', text or ''))\n\
        \x20       latin = len(re.findall('[A-Za-z]{2,}', text or ''))\n\
        \x20       if arabic + latin == 0: continue\n\
        \x20       seen.add(language(owner))\n\
        \x20       if (arabic and language(owner) != 'ar') or (latin and not arabic and language(owner) == 'ar'):\n\
        \x20           wrong.append((language(owner), text))\n\
        assert seen == {'ar', 'es'}, seen\n\
        print(wrong or '')";
    let path = health.path().join("page.html").into_os_string();
    assert_eq!(crate::support::python(["-c".into(), script.into(), path]), "\n");
}

/// What the page was made from stands in it, as in the PDF.
#[test]
fn the_provenance_is_in_the_page() {
    let dossier = Dossier::gallery();
    dossier.done(&["--report", "gallery", "--lang", "en", "--out", "page.html"]);
    let page = dossier.read("page.html");
    let start = "<script type=\"application/json\" id=\"provenance.json\">";
    let (_, rest) = page.split_once(start).unwrap();
    let provenance: Json = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
    assert_eq!(provenance["edition"]["report"], "gallery");
    assert_eq!(provenance["standards"], serde_json::json!([]));
    let words = provenance["inputs"]["words"]["en"].as_object().unwrap();
    assert!(words.len() > 50, "{}", words.len());
    assert!(provenance["inputs"]["files"]["reports/lib/web.css"].is_string());
}
