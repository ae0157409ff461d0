//! The dossier is a closed room: nothing outside its folder is read, nothing in it becomes code, and
//! nothing in it is what it does not look like.

use std::fs;
use std::os::unix::fs::symlink;

use serde_json::Value as Json;

use crate::support::{Dossier, pages, python, text, tool};

const OLD: &[u8] = b"the PDF that stood there";

/// The findings with a code as short lines.
fn short(dossier: &Dossier, code: &str) -> Vec<String> {
    let output = dossier.run(["check", "--no-pages", "--format", "short"]);
    let said = text(&output.stdout);
    said.lines().filter(|line| line.contains(&format!("[{code}]"))).map(str::to_owned).collect()
}

/// faults 8, 18: links that lead out, to nothing or round are said, and are followed by nobody.
#[test]
fn links_that_lead_out_or_round_are_findings() {
    let outside = tempfile::TempDir::new().unwrap();
    fs::write(outside.path().join("a.typ"), "#panic(\"read\")").unwrap();
    let dossier = Dossier::mini();
    let link = |to: &str, path: &str| symlink(to, dossier.path().join(path)).unwrap();
    let out = outside.path().to_str().unwrap();
    link(out, "data/pictures");
    link("/", "reports/root");
    link("nothing", "reports/brief/dead");
    link(&format!("{out}/a.typ"), "reports/brief/a.typ");
    link("..", "data/up");
    link(".", "locales/en/self");
    // These are as good as copies.
    link("main.typ", "reports/brief/same.typ");
    link("en", "locales/en-GB");
    let expected = [
        ("data/pictures", "it is a link that leads out of the dossier"),
        ("data/up", "it is a link to a folder that it is in"),
        ("locales/en/self", "it is a link to a folder that it is in"),
        ("reports/brief/a.typ", "it is a link that leads out of the dossier"),
        ("reports/brief/dead", "it is a link to something that does not exist"),
        ("reports/root", "it is a link that leads out of the dossier"),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(path, why)| format!("warning[stray-link]: `{path}` is not read: {why} (remove it, or put what it leads to in its place)"))
        .collect();
    assert_eq!(short(&dossier, "stray-link"), expected);
    dossier.done(&["build"]);
    let page = dossier.read("reports/brief/main.typ");
    for code in ["#include \"a.typ\"", "#import \"a.typ\"", "#read(\"a.typ\")", "#image(\"a.typ\")"]
    {
        dossier.write("reports/brief/main.typ", format!("{page}\n{code}\n"));
        dossier.write("out/old.pdf", OLD);
        let (_, said) = dossier.refused(&["--out", "out/old.pdf"]);
        assert!(said.contains("it is a link that leads out of the dossier"), "{code}: {said}");
        assert_eq!(fs::read(dossier.path().join("out/old.pdf")).unwrap(), OLD);
        assert_eq!(fs::read_dir(dossier.path().join("out")).unwrap().count(), 1);
    }
}

#[test]
fn templates_have_no_way_out() {
    let dossier = Dossier::mini();
    let page = dossier.read("reports/brief/main.typ");
    dossier.write("out/old.pdf", OLD);
    for (code, said) in [
        ("#read(\"../../../etc/hostname\")", "would escape the project root"),
        ("#read(\"/../etc/hostname\")", "would escape the project root"),
        ("#json(\"../../../../etc/hostname\")", "would escape the project root"),
        ("#include \"../../../etc/hostname\"", "would escape the project root"),
        ("#read(\"/etc/hostname\")", "file not found (searched at etc/hostname)"),
        ("#plugin(\"/etc/hostname\")", "file not found"),
        ("#bibliography(\"/etc/hostname\")", "file not found"),
        ("#image(\"https://example.org/a.png\")", "file not found"),
        ("#import \"@preview/cetz:0.3.0\": canvas", "a dossier cannot use packages"),
        ("#import \"@local/own:0.1.0\"", "a dossier cannot use packages"),
        ("#import \"@briefing/inputs:0.0.0\"", "a dossier cannot use packages"),
        ("#datetime.today().display()", "unable to get the current date"),
    ] {
        dossier.write("reports/brief/main.typ", format!("{page}\n{code}\n"));
        let (status, printed) = dossier.refused(&["--out", "out/old.pdf"]);
        assert!(status == 1 && printed.contains(said), "{code}: {printed}");
        assert!(printed.contains("--> reports/brief/main.typ:9:"), "{code}: {printed}");
        assert_eq!(fs::read(dossier.path().join("out/old.pdf")).unwrap(), OLD);
        assert_eq!(fs::read_dir(dossier.path().join("out")).unwrap().count(), 1);
    }
}

/// What would be code in Typst, HTML or Markdown.
const HOSTILE: &str =
    "#panic(\"x\") $x$ *a* _b_ `c` <l> @ref \\ ] [ // /* ~ &amp; <b>d</b> ![e](f) | -- #";

/// Words and facts are text, wherever they go.
#[test]
fn words_and_facts_never_become_code() {
    let dossier = Dossier::mini();
    let fluent = HOSTILE.replace('[', "{ \"[\" }");
    dossier.change("locales/en/common.ftl", "= A brief", &format!("= {fluent}"));
    dossier.change("locales/en/common.ftl", "= Nothing", &format!("= {fluent}"));
    dossier.change("locales/en/words.ftl", "= Versailles", &format!("= {fluent}"));
    let title = HOSTILE.replace('\\', "\\\\").replace('"', "\\\"");
    dossier
        .write("data/sources.yaml", format!("- {{ id: s, title: \"{title}\", language: en }}\n"));
    let source = "source-s = S\n    .publisher = P\n    .note = N\n";
    dossier.write("locales/en/s.ftl", source);
    dossier.write("locales/ko/s.ftl", source);
    let circle = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"4\"/></svg>";
    dossier.write("reports/brief/a.svg", circle);
    let page = dossier.read("reports/brief/main.typ");
    let more = "#records(\"sources\").first().title\n#figure(image(\"a.svg\", alt: tr(\"brief-alt\")), caption: tr(\"brief-title\"))\n";
    dossier.write("reports/brief/main.typ", format!("{page}\n{more}"));
    for format in ["pdf", "html", "md", "txt", "json", "epub", "svg", "png"] {
        dossier.done(&["--lang", "en", "--out", &format!("x.{format}")]);
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A font may not tell the quotation marks of code from others; the letters are all there.
    let pdf = plain(&pages(&dossier.path().join("x.pdf")));
    for part in ["#panic(", "$x$ *a* _b_ `c` <l> @ref \\ ] [ // /* ~ &amp; <b>d</b> ![e](f) | -- #"]
    {
        assert!(pdf.matches(part).count() >= 3, "{part}: {pdf}");
    }
    let path = dossier.path().join("x.pdf");
    let info = tool("pdfinfo", ["-enc".as_ref(), "UTF-8".as_ref(), path.as_os_str()]);
    assert!(info.contains("<l> @ref \\ ] [ // /* ~ &amp; <b>d</b>"), "{info}");
    let script = "import pikepdf, sys\n\
                  pdf = pikepdf.open(sys.argv[1])\n\
                  print(*[item.title for item in pdf.open_outline().root], sep='\\n')\n\
                  print(*[str(o['/Alt']) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and '/Alt' in o], sep='\\n')";
    let said = python(["-c".as_ref(), script.as_ref(), path.as_os_str()]);
    assert!(said.matches("<l> @ref \\ ] [ //").count() >= 2, "{said}");
    let txt = plain(&dossier.read("x.txt"));
    assert!(
        txt.matches("<l> @ref \\ ] [ // /* ~ &amp; <b>d</b> ![e](f) | -- #").count() >= 3,
        "{txt}"
    );
    let html = dossier.read("x.html");
    assert!(
        !html.contains("<l>") && !html.contains("<b>d</b>") && !html.contains("&amp; <"),
        "{html}"
    );
    assert!(html.matches("&lt;b&gt;d&lt;/b&gt;").count() >= 3, "{html}");
    let markdown = dossier.read("x.md");
    assert!(!markdown.contains("![e](f)") && !markdown.contains(" <b>d"), "{markdown}");
    let json: Json = serde_json::from_str(&dossier.read("x.json")).unwrap();
    assert!(json.to_string().contains("#panic("));
    assert!(!dossier.read("x.svg").contains("<b>"));
}

/// "Told badly", and Trojan Source: what nobody sees is found where it is, in every kind of file.
#[test]
fn hidden_characters_are_found_where_they_are() {
    let hidden = [
        "\u{1b}", "\u{7f}", "\u{85}", "\u{fffe}", "\u{fdd0}", "\u{feff}", "\u{202e}", "\u{202a}",
        "\u{2067}", "\u{2069}", "\u{200f}", "\u{200e}",
    ];
    let files = [
        ("data/places.yaml", "# a note: a~b\n", "5:12"),
        (
            "data/places.yaml",
            "- { id: a, level: city, coordinates: [1, 2], country: \"fr~\" }\n",
            "5:58",
        ),
        ("data/dossier.yaml", "publisher: \"a~b\"\n", "6:14"),
        ("locales/en/words.ftl", "extra = a~b\n", "16:10"),
        ("locales/en/words.ftl", "# to the translator: ~\nextra = b\n", "16:22"),
        ("locales/ko/words.ftl", "extra = { \"~\" }\n", "11:12"),
    ];
    for (path, more, place) in files {
        for c in hidden {
            let dossier = Dossier::mini();
            let before = dossier.read(path);
            dossier.write(path, before + &more.replace('~', c));
            let found = short(&dossier, "forbidden-character");
            let code = u32::from(c.chars().next().unwrap());
            let expected = format!("{path}:{place}: error[forbidden-character]: U+{code:04X}");
            let fine = found.iter().filter(|line| line.starts_with(&expected)).count();
            assert_eq!((fine, found.len()), (1, 1), "{path}, U+{code:04X}: {found:?}");
            assert!(!found[0].contains(c), "{found:?}");
        }
    }
    // Also as escapes, which no eye finds either.
    for (path, more) in [
        ("data/dossier.yaml", "publisher: \"a\\u202Eb\"\n"),
        ("data/dossier.yaml", "publisher: \"a\\e[31mb\"\n"),
        ("locales/en/words.ftl", "extra = a { \"\\u202E\" }b\n"),
        ("locales/en/words.ftl", "extra = a { \"\\u001B\" }b\n"),
        ("locales/en/words.ftl", "extra = a { \"\\u2067\" }b\n"),
    ] {
        let dossier = Dossier::mini();
        let before = dossier.read(path);
        dossier.write(path, before + more);
        let found = short(&dossier, "forbidden-character");
        assert_eq!(found.len(), 1, "{more}: {found:?}");
    }
    // In the writing that needs them, marks are right, and isolates that end where they begin.
    let dossier = Dossier::mini();
    let settings = dossier.read("data/dossier.yaml");
    let arabic = "publisher: \"دار \u{2066}Nîmes\u{2069} (2026)\u{200f}\"\n";
    dossier.write("data/dossier.yaml", settings.clone() + arabic);
    assert_eq!(short(&dossier, "forbidden-character"), Vec::<String>::new());
    dossier.write("data/dossier.yaml", settings + &arabic.replace('\u{2069}', ""));
    assert_eq!(short(&dossier, "forbidden-character").len(), 1);
}

#[test]
fn names_of_files_are_what_they_seem() {
    for name in [
        "a\u{202e}ltf.ftl",
        "a\nb.ftl",
        "a\u{1b}[31m.ftl",
        "a\u{200f}.ftl",
        "a\u{2028}b.ftl",
        "a\u{2029}b.ftl",
    ] {
        for folder in ["data", "locales/en", "reports/brief"] {
            let dossier = Dossier::mini().file(&format!("{folder}/{name}"), "");
            let found = short(&dossier, "bad-name");
            assert_eq!(found.len(), 1, "{name:?}: {found:?}");
            assert!(found[0].contains("rename it") && !found[0].contains('\u{202e}'), "{found:?}");
            dossier.write("out/old.pdf", OLD);
            let (_, said) = dossier.refused(&["--out", "out/old.pdf"]);
            assert!(!said.contains(['\u{202e}', '\u{1b}', '\u{2028}', '\u{2029}']), "{said:?}");
            assert_eq!(fs::read(dossier.path().join("out/old.pdf")).unwrap(), OLD);
        }
    }
}

/// faults 13: whatever says it, nothing that is printed is obeyed.
#[test]
fn nothing_printed_is_obeyed() {
    let obeyed = ['\u{1b}', '\u{7}', '\u{202e}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{9b}', '\0'];
    let evil = "a\\u{1b}]0;title\\u{7}\\u{202e}b\\u{200f}c\\u{200e}d\\u{61c}\\n<0>forged";
    let panic = Dossier::mini();
    let page = panic.read("reports/brief/main.typ");
    panic.write("reports/brief/main.typ", format!("{page}\n#panic(\"{evil}\")\n"));
    let words = Dossier::mini();
    let more = "\nextra = a\u{1b}]0;t\u{7}\u{202e}\u{200f}\u{200e}\u{61c} { unknown-\u{9b} }\n";
    words.write("locales/en/words.ftl", words.read("locales/en/words.ftl") + more);
    let facts = Dossier::mini();
    facts.change(
        "data/places.yaml",
        "level: country, coordinates: [48.85",
        "level: \"c\\e]0;t\\a\\u202E\\u200E\\u200F\\u061C\", coordinates: [48.85",
    );
    for dossier in [&panic, &words, &facts] {
        for format in ["human", "short", "json", "sarif"] {
            let output = dossier.run(["check", "--format", format]);
            let said = text(&output.stdout) + &text(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(!said.contains(obeyed), "{format}: {said:?}");
            assert!(!said.contains("\n<0>"), "{format}: {said:?}");
        }
    }
    let dossier = Dossier::mini();
    for args in [
        &["--lang", "\u{1b}]0;t\u{7}"][..],
        &["--report", "a\u{202e}\u{200f}b"],
        &["verify", "a\u{1b}[31m\n<0>b.pdf"],
        &["explain", "\u{9b}31m"],
        &["import", "a\u{1b}[31m\u{200e}.po"],
        &["show", "a\u{202e}\u{1b}c"],
    ] {
        let (_, said) = dossier.refused(args);
        assert!(!said.contains(obeyed) && !said.contains("\n<0>"), "{args:?}: {said:?}");
    }
}
