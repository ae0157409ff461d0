//! The limits of what is read: each is said with its name where it is met, raised by its setting, and
//! leaves the output folder as it was. Those of pages, time and memory are elsewhere.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use crate::support::{Dossier, found, run};

pub(crate) const OLD: &[u8] = b"the PDF that stood there";

/// An edition that cannot be set for a limit: the finding names it, and the old PDF stands alone.
fn refused(dossier: &Dossier, limit: &str) -> String {
    dossier.write("out/old.pdf", OLD);
    let (status, said) = run(dossier, &["--out", "out/old.pdf"]);
    let old = fs::read(dossier.path().join("out/old.pdf")).unwrap();
    assert!(status == 1 && old == OLD, "{limit}: {status} {said}");
    let left: Vec<_> = fs::read_dir(dossier.path().join("out")).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(said.contains("error[over-limit]: "), "{limit}: {said}");
    assert!(said.contains(&format!("raise `limits: {{ {limit}: … }}`")), "{limit}: {said}");
    said
}

/// Adds to the end of a file.
pub(crate) fn add(dossier: &Dossier, path: &str, more: &str) {
    let mut file = File::options().append(true).create(true).open(dossier.path().join(path));
    file.as_mut().unwrap().write_all(more.as_bytes()).unwrap();
}

pub(crate) fn limits(dossier: &Dossier, limits: &str) {
    let settings = dossier.read("data/dossier.yaml");
    let (own, _) = settings.split_once("limits:").unwrap_or((&settings, ""));
    dossier.write("data/dossier.yaml", format!("{own}limits: {{ {limits} }}\n"));
}

pub(crate) fn repeated(times: usize, text: impl Fn(usize) -> String) -> String {
    (0..times).fold(String::new(), |mut all, at| {
        let _ = write!(all, "{}", text(at));
        all
    })
}

/// faults 15: no depth overflows the stack.
#[test]
fn depth_of_data_and_words_is_limited() {
    let deep = |start: &str, end: &str, n: usize| start.repeat(n) + "$x" + &end.repeat(n);
    let n = 100_000;
    let select = |at: usize| format!("{{ $x ->\n{}*[a] ", " ".repeat(at % 7 + 1));
    for (path, more, place) in [
        ("data/terms.yaml", "[".repeat(n), "1:101"),
        ("data/places.yaml", "- ".repeat(n), "5:201"),
        ("data/terms.yaml", repeated(1000, |at| format!("{}a:\n", " ".repeat(at))), ""),
        ("data/dossier.yaml", format!("x: {}", "{ a: ".repeat(n)), "6:499"),
        ("data/schema.yaml", format!("kinds: {}", "[".repeat(n)), "1:107"),
        ("locales/ko/words.ftl", format!("\nx = {}\n", deep("{ ", " }", n)), ""),
        ("locales/ko/words.ftl", format!("\nx = {{ {} }}\n", deep("F(", ")", n)), ""),
        (
            "locales/ko/words.ftl",
            format!("\nx = {}x{}\n", repeated(n, select), "\n}".repeat(n)),
            "",
        ),
        ("locales/ko/words.ftl", format!("\nx = {{\n    .y = \"{}", deep("{", "}", n)), ""),
        ("locales/ko/words.ftl", format!("\nx = {{ \"\ny = {}", deep("{", "}", n)), ""),
    ] {
        let dossier = Dossier::mini();
        add(&dossier, path, &more);
        let said = refused(&dossier, "depth");
        assert!(said.contains("more than 100 levels"), "{path}: {said}");
        assert!(said.contains(&format!("{path}:{place}")), "{place}: {said}");
    }
    // The setting raises it, as far as there is stack for it.
    let dossier = Dossier::mini();
    dossier.change(
        "locales/en/common.ftl",
        "= A brief",
        &format!("= {}", deep("{ ", " }", 300).replace("$x", "\"A\"")),
    );
    refused(&dossier, "depth");
    limits(&dossier, "depth: 400");
    assert_eq!(run(&dossier, &["--lang", "en", "--out", "x.pdf"]).0, 0);
    limits(&dossier, "depth: 1000000");
    dossier.change(
        "locales/en/common.ftl",
        "kind-twinning = Twinning",
        &format!("kind-twinning = {}", deep("{ ", " }", 10_000)),
    );
    assert!(refused(&dossier, "depth").contains("more than 500 levels"));
}

/// faults 15, 21: files of translators.
#[test]
fn depth_and_size_of_imported_files_are_limited() {
    let n = 200_000;
    let marks = format!("{}b{}", "<mrk>".repeat(n), "</mrk>".repeat(n));
    let braces = format!("{}$x{}", "{ ".repeat(n), " }".repeat(n));
    let xliff2 = |target: &str| {
        format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" \
         trgLang=\"ko\"><file id=\"f\"><unit id=\"place-france\"><segment state=\"translated\">\
         <source>France</source><target>{target}</target></segment></unit></file></xliff>"
        )
    };
    let xliff1 = |target: &str| {
        format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"f\" \
         source-language=\"en\" target-language=\"ko\" datatype=\"plaintext\"><body><trans-unit \
         id=\"place-france\"><source>France</source><target>{target}</target></trans-unit></body>\
         </file></xliff>"
        )
    };
    let po = |target: &str| {
        format!(
            "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\nmsgctxt \"place-france\"\nmsgid \"France\"\n\
         msgstr \"{target}\"\n"
        )
    };
    let csv =
        |target: &str| format!("id,source (en),translation (ko)\nplace-france,France,{target}\n");
    for (name, file) in [
        ("a.xlf", xliff2(&marks)),
        ("a.xlf", xliff2(&braces)),
        ("a.xlf", xliff1(&marks)),
        ("a.xlf", xliff1(&braces)),
        ("a.po", po(&braces)),
        ("a.csv", csv(&braces)),
    ] {
        let dossier = Dossier::mini().file(name, &file);
        let before = dossier.read("locales/ko/words.ftl");
        let (status, said) = run(&dossier, &["import", name]);
        assert!(status == 1 && said.contains("error[over-limit]: "), "{status}: {said}");
        assert!(said.contains("raise `limits: { depth: … }`"), "{said}");
        assert!(said.contains(&format!("--> {name}:")), "{said}");
        assert_eq!(dossier.read("locales/ko/words.ftl"), before);
        assert_eq!(fs::read_dir(dossier.path().join("locales/ko")).unwrap().count(), 2);
    }
    let dossier = Dossier::mini();
    for args in [&["import", "/dev/zero"][..], &["data", "import", "/dev/zero", "--kind", "place"]]
    {
        let (status, said) = run(&dossier, args);
        assert!(
            status == 1 && said.contains("`/dev/zero` is too large: more than 32 MB"),
            "{said}"
        );
    }
    // A part of a workbook that unpacks to more than a file may have.
    let book = File::create(dossier.path().join("a.xlsx")).unwrap();
    let mut book = zip::ZipWriter::new(book);
    let options = zip::write::SimpleFileOptions::default();
    book.start_file("xl/sharedStrings.xml", options).unwrap();
    for _ in 0..40 {
        book.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    book.finish().unwrap();
    assert!(fs::metadata(dossier.path().join("a.xlsx")).unwrap().len() < 1 << 20);
    for args in [&["import", "a.xlsx"][..], &["data", "import", "a.xlsx"]] {
        let (status, said) = run(&dossier, args);
        assert!(said.contains("raise `limits: { file-size: … }`"), "{status}: {said}");
    }
}

/// faults 17, 21: what a template reads.
#[test]
fn files_of_pages_are_limited() {
    let gif = b"GIF89a\xff\xff\xff\xff\0\0\0\x2c\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0\x3b";
    let nested = |name: &str, root: &str| {
        format!("<{root}>{}{}</{name}>", "<g>".repeat(50_000), "</g>".repeat(50_000))
    };
    let svg = "svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"";
    // No decoder begins to read it.
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\0\0\0\0";
    for (name, bytes, call, limit) in [
        ("a.gif", gif.to_vec(), "image(\"a.gif\", alt: tr(\"brief-alt\"))", "picture-size"),
        ("a.png", png.to_vec(), "image(\"a.png\", alt: tr(\"brief-alt\"))", "picture-size"),
        (
            "a.svg",
            nested("svg", svg).into_bytes(),
            "image(\"a.svg\", alt: tr(\"brief-alt\"))",
            "depth",
        ),
        ("a.xml", nested("a", "a").into_bytes(), "xml(\"a.xml\").len()", "depth"),
        ("a.bin", vec![0; 33 << 20], "read(\"a.bin\", encoding: none).len()", "file-size"),
    ] {
        let dossier = Dossier::mini().file(&format!("reports/brief/{name}"), bytes);
        add(&dossier, "reports/brief/main.typ", &format!("\n#{call}\n"));
        let said = refused(&dossier, limit);
        assert!(said.contains("--> reports/brief/main.typ:9:"), "{said}");
        assert!(said.contains(&format!("`reports/brief/{name}`")), "{said}");
        dossier.write("editions/dossier.txt", "");
        let (status, said) = run(&dossier, &["build", "--out", "editions"]);
        assert!(status == 1 && said.contains("error[over-limit]"), "{said}");
        let left = fs::read_dir(dossier.path().join("editions")).unwrap();
        let pdfs =
            left.filter(|it| it.as_ref().unwrap().path().extension() == Some("pdf".as_ref()));
        assert_eq!(pdfs.count(), 0);
    }
}

#[test]
fn sizes_of_files_are_limited() {
    for path in
        ["data/places.yaml", "data/schema.yaml", "locales/ko/words.ftl", "locales/ko/ledger.tsv"]
    {
        let dossier = Dossier::mini();
        let before = fs::read_to_string(dossier.path().join(path)).unwrap_or_default();
        if path == "data/schema.yaml" {
            dossier.done(&["schema"]);
            continue;
        }
        let padding = "# nothing to see here\n".repeat(60_000);
        dossier.write(path, format!("{before}{padding}"));
        limits(&dossier, "file-size: 1");
        assert!(refused(&dossier, "file-size").contains("is too large: more than 1 MB"), "{path}");
        limits(&dossier, "file-size: 3");
        if !path.ends_with(".tsv") {
            assert_eq!(run(&dossier, &["--out", "x.pdf"]).0, 0, "{path}");
        }
    }
    let huge = |path: &Path| File::create(path).unwrap().set_len(5 << 30).unwrap();
    for path in ["data/dossier.yaml", "data/places.yaml", "locales/ko/words.ftl"] {
        let dossier = Dossier::mini();
        huge(&dossier.path().join(path));
        let (status, said) = run(&dossier, &["check", "--format", "short"]);
        assert!(
            status > 0 && said.contains(&format!("`{path}` is too large: more than 32 MB")),
            "{said}"
        );
    }
    let dossier = Dossier::mini().file("reports/fonts/own.otf", vec![0; 2 << 20]);
    limits(&dossier, "font-file-size: 1");
    dossier.write("out/old.pdf", OLD);
    let (status, said) = run(&dossier, &["--out", "out/old.pdf"]);
    assert!(
        status > 0 && said.contains("`reports/fonts/own.otf` is too large: more than 1 MB"),
        "{said}"
    );
    assert_eq!(fs::read(dossier.path().join("out/old.pdf")).unwrap(), OLD);
}

/// A few short messages whose text would fill the memory.
#[test]
fn the_text_of_a_message_is_limited() {
    let dossier = Dossier::mini();
    let words = repeated(6, |at| format!("w{} = {}\n", at + 1, format!("{{ w{at} }}").repeat(8)));
    let first = "ha".repeat(100_000);
    for language in ["en", "ko"] {
        let words = format!("w0 = {first}\n{words}")
            .replace("ha", if language == "ko" { "하" } else { "ha" });
        dossier.write(&format!("locales/{language}/laughs.ftl"), words);
    }
    let said = refused(&dossier, "message-size");
    assert!(said.contains("more than 1 MB") && said.contains("laughs.ftl:2:1"), "{said}");
    limits(&dossier, "message-size: 3");
    assert!(refused(&dossier, "message-size").contains("laughs.ftl:3:1"));
    // Selectors that nobody sees cost as much.
    let dossier = Dossier::mini();
    let select = "{ -t.a ->\n   *[x] { \"\" }\n    }".repeat(2000);
    add(
        &dossier,
        "locales/en/words.ftl",
        &format!("\n-t = t\n    .a = {}\ny = {select}z\n", "가".repeat(10_000)),
    );
    refused(&dossier, "message-size");
}

/// faults 16: chains are followed in linear time, and no text is made of more than so many.
#[test]
fn references_are_limited() {
    let chain = |n: usize| {
        format!("\nc0 = ha\n{}", repeated(n - 1, |at| format!("c{} = {{ c{at} }}\n", at + 1)))
    };
    let dossier = Dossier::mini();
    for language in ["en", "ko"] {
        add(&dossier, &format!("locales/{language}/words.ftl"), &chain(10_000));
    }
    let said = refused(&dossier, "references");
    assert!(said.contains("`c1001` refers to too many messages"), "{said}");
    assert_eq!(said.matches("error[over-limit]").count(), 1, "one of a chain: {said}");
    limits(&dossier, "references: 20000");
    let dossier = Dossier::mini();
    for language in ["en", "ko"] {
        add(&dossier, &format!("locales/{language}/words.ftl"), &chain(1001));
    }
    assert_eq!(run(&dossier, &["check", "--no-pages", "--allow", "identical-to-source"]).0, 0);
    // Each refers to the one before it twice: few messages, and references without number.
    let dossier = Dossier::mini();
    for language in ["en", "ko"] {
        let doubled = repeated(40, |at| format!("d{} = {{ d{at} }}{{ d{at} }}\n", at + 1));
        add(
            &dossier,
            &format!("locales/{language}/words.ftl"),
            &format!("\nd0 = {{ \"\" }}\n{doubled}"),
        );
    }
    refused(&dossier, "references");
    // A circle of thousands is told at some of them.
    let dossier = Dossier::mini();
    let circle = repeated(10_000, |at| format!("\nr{at} = {{ r{} }}", (at + 1) % 10_000));
    add(&dossier, "locales/ko/words.ftl", &circle);
    let (status, said) = run(&dossier, &["check", "--no-pages", "--format", "short"]);
    assert_eq!(status, 1);
    assert!(said.contains("error[cyclic-reference]: `r0` refers to itself: r1 → "), "{said}");
    assert!(said.contains(" → … → "), "{said}");
}

/// faults 19: as many records as a dossier has, but not more.
#[test]
fn records_are_limited() {
    let dossier = Dossier::mini();
    limits(&dossier, "records: 3");
    let said = refused(&dossier, "records");
    assert!(said.contains("this file has too many records: more than 3 records"), "{said}");
    assert!(
        said.contains("--> data/places.yaml:4:1") || said.contains("--> data/places.yaml:4:3"),
        "{said}"
    );
    limits(&dossier, "records: 4");
    assert_eq!(run(&dossier, &["--out", "x.pdf"]).0, 0);
    // Many small records load, and each of their names is looked up once.
    let dossier = Dossier::mini();
    let places = repeated(60_000, |at| {
        format!("- {{ id: p{at}, level: city, country: p{}, coordinates: [1.5, 2.5] }}\n", at / 2)
    });
    add(&dossier, "data/places.yaml", &places);
    for (language, other) in [("en", "다른"), ("ko", "Other")] {
        let words = repeated(60_000, |at| format!("place-p{at} = N{at}\n    .other = {other}\n"));
        dossier.write(&format!("locales/{language}/places.ftl"), words);
    }
    let allowed = ["identical-to-source", "unused-message", "differing-figures", "typed-figure"];
    let args: Vec<_> = allowed.iter().flat_map(|code| ["--allow", code]).collect();
    let (status, said) = run(&dossier, &[&["check", "--no-pages"][..], &args].concat());
    assert!(status == 0, "{}", &said[..said.len().min(2000)]);
}

/// faults 19: what aliases repeat is limited, what a file has is not.
#[test]
fn aliases_that_multiply_are_found() {
    let refused = |more: &str| {
        let dossier = Dossier::mini();
        add(&dossier, "data/places.yaml", more);
        let (status, said) = run(&dossier, &["check", "--no-pages"]);
        assert!(status == 1 && said.contains("aliases expand beyond the size limit"), "{said}");
    };
    let tenfold =
        |at: usize| format!("- &a{} [{}]\n", at + 1, vec![format!("*a{at}"); 10].join(", "));
    refused(&format!("- &a0 [x]\n{}", repeated(12, tenfold)));
    refused(&format!("- &a \"{}\"\n{}", "x".repeat(1 << 20), "- *a\n".repeat(10_000)));
    // A record of each place in the same country: the same alias many times.
    let dossier = Dossier::mini();
    let places = repeated(2000, |at| {
        format!("- {{ id: q{at}, level: *level, coordinates: [1, 2], country: france }}\n")
    });
    dossier.change(
        "data/places.yaml",
        "id: versailles, country: france, level: city",
        "id: versailles, country: france, level: &level city",
    );
    add(&dossier, "data/places.yaml", &places);
    let findings = found(&run(&dossier, &["check", "--no-pages", "--format", "json"]).1);
    assert!(findings.iter().all(|finding| finding["code"] != "malformed-yaml"), "{findings:?}");
}
