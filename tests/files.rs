//! Files and folders of every kind that are read: FIFOs, links, copies, and the names of all of them.

use std::fs;
use std::os::unix::fs::symlink;

use serde_json::Value as Json;

use crate::support::{Dossier, found, run, text};
use crate::targets::fifo;

/// faults 1: no FIFO is opened, wherever it is.
#[test]
fn fifos_in_the_place_of_files_do_not_hang() {
    let inputs = [
        "data/places.yaml",
        "data/terms.yaml",
        "locales/ko/words.ftl",
        "locales/ko/ledger.tsv",
        "reports/brief/main.typ",
        "reports/fonts/Font.otf",
    ];
    for path in inputs {
        let dossier = Dossier::mini();
        let place = dossier.path().join(path);
        let _ = fs::remove_file(&place);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fifo(&place);
        for args in [&["check"][..], &["build"], &["--lang", "ko"]] {
            let (status, said) = run(&dossier, args);
            assert_eq!(status, 3, "{path} {args:?}: {said}");
            assert!(said.contains("error[unreadable-file]") && said.contains(path), "{said}");
            assert!(said.contains("it is not a regular file"), "{said}");
        }
    }
    let dossier = Dossier::mini().file("editions/other.pdf", "");
    for name in ["brief-ko.pdf", ".briefing-x.tmp", "editions.json", ".briefing-build.json"] {
        fifo(&dossier.path().join("editions").join(name));
    }
    let (status, said) = run(&dossier, &["build"]);
    assert_eq!(status, 3, "{said}");
    assert!(
        said.contains("cannot write `editions/brief-ko.pdf`: it is not a regular file"),
        "{said}"
    );
    assert!(said.contains("built editions/brief-en.pdf"), "{said}");
    for args in [&["verify", "editions"][..], &["diff", "editions"]] {
        run(&dossier, args);
    }
}

/// faults 3: a list names each thing once, and no run fails without saying why.
#[test]
fn lists_name_each_thing_once() {
    for (path, from, to, twice) in [
        ("data/dossier.yaml", "[en, ko]", "[en, ko, ko]", "`languages` has `ko` twice"),
        ("data/dossier.yaml", "[en, ko]", "[en, ko, KO]", "`KO` and `ko` are the same language"),
        ("data/dossier.yaml", "[brief]", "[brief, brief]", "`reports` has `brief` twice"),
        (
            "data/partnerships.yaml",
            "[versailles, gyeongju]",
            "[versailles, versailles]",
            "`partners` has `versailles` twice",
        ),
    ] {
        let dossier = Dossier::mini();
        dossier.change(path, from, to);
        for args in [&["check"][..], &["build"], &["--lang", "en"]] {
            let (status, said) = run(&dossier, args);
            assert_eq!(status, 1, "{to} {args:?}: {said}");
            let findings = said.matches("error[").count();
            assert!(said.contains(twice) && findings == 1, "{args:?}: {said}");
        }
    }
}

/// faults 4: the name of a report is a plain name.
#[test]
fn names_of_reports_lead_nowhere_else() {
    for name in ["../x", "/x", ".x", "--out", "a/b", "a\\\\b", "a\\eb", "a\\nb", "a:b", "x."] {
        let dossier = Dossier::mini();
        fs::create_dir(dossier.path().join("reports/x")).unwrap();
        dossier.change("data/dossier.yaml", "[brief]", &format!("[\"{name}\"]"));
        for args in [&["check"][..], &["build"], &["--lang", "en"]] {
            let (status, said) = run(&dossier, args);
            assert!(status == 1 && said.contains("error[bad-name]"), "{name} {args:?}: {said}");
        }
        assert!(!dossier.path().join("editions").join("../x-en.pdf").exists());
    }
    // A name in any script is plain.
    let dossier = Dossier::mini();
    dossier.change("data/dossier.yaml", "[brief]", "[보고서 2]");
    let page = dossier.read("reports/brief/main.typ");
    dossier.write("reports/보고서 2/main.typ", page);
    assert_eq!(run(&dossier, &["build"]).0, 0);
    assert!(dossier.path().join("editions/보고서 2-ko.pdf").exists());
}

/// faults 8: nothing outside the dossier is read, by a template or as a fact or a word.
#[test]
fn links_do_not_lead_out_of_the_dossier() {
    let outside = tempfile::TempDir::new().unwrap();
    fs::write(outside.path().join("secret"), "a secret word").unwrap();
    let secret = outside.path().join("secret");
    let dossier = Dossier::mini();
    symlink(&secret, dossier.path().join("reports/brief/pw")).unwrap();
    symlink(outside.path(), dossier.path().join("reports/brief/out")).unwrap();
    let page = dossier.read("reports/brief/main.typ");
    for path in ["pw", "out/secret", "../brief/pw"] {
        dossier.write("reports/brief/main.typ", format!("{page}\n#read(\"{path}\")\n"));
        let (status, said) = run(&dossier, &["check"]);
        assert!(status == 3 && said.contains("error[unreadable-file]"), "{path}: {said}");
        assert!(said.contains("a link that leads out of the dossier"), "{path}: {said}");
        assert!(said.contains("--> reports/brief/main.typ:"), "{path}: {said}");
        assert_eq!(run(&dossier, &["--out", "x.pdf"]).0, 3);
    }
    for path in ["data/terms.yaml", "locales/ko/words.ftl", "locales/ko", "reports/fonts"] {
        let dossier = Dossier::mini();
        let place = dossier.path().join(path);
        let _ = fs::remove_file(&place);
        let _ = fs::remove_dir_all(&place);
        symlink(if path.contains('.') { &secret } else { outside.path() }, place).unwrap();
        let (status, said) = run(&dossier, &["check", "--format", "short"]);
        assert_eq!((status, said.lines().count()), (3, 1), "{path}: {said}");
        assert!(said.contains(&format!("cannot read `{path}`: it is a link that leads")), "{said}");
    }
    // Inside the dossier a link is as good as a file.
    let dossier = Dossier::mini();
    fs::rename(dossier.path().join("locales/ko"), dossier.path().join("locales/korean")).unwrap();
    symlink("korean", dossier.path().join("locales/ko")).unwrap();
    assert_eq!(run(&dossier, &["--lang", "ko"]).0, 0);
}

/// faults, "Told badly": a link to nothing is not a file that was never there.
#[test]
fn links_to_nothing_are_reported_once() {
    for path in ["data/terms.yaml", "data/places.yaml", "locales/ko/words.ftl", "locales/ko"] {
        let dossier = Dossier::mini();
        let place = dossier.path().join(path);
        let _ = fs::remove_file(&place);
        let _ = fs::remove_dir_all(&place);
        symlink("nothing", place).unwrap();
        let (status, said) = run(&dossier, &["check", "--format", "short"]);
        assert_eq!((status, said.lines().count()), (3, 1), "{path}: {said}");
        let why = "it is a link to something that does not exist";
        assert!(said.contains(&format!("cannot read `{path}`: {why}")), "{said}");
    }
}

/// cases 7: each folder is visited once, however many links lead back to it.
#[test]
fn links_that_lead_back_up_end() {
    let dossier = Dossier::mini();
    for (link, to) in
        [("lib1", "."), ("lib2", "."), ("up", ".."), ("brief/up", ".."), ("root", "/")]
    {
        symlink(to, dossier.path().join("reports").join(link)).unwrap();
    }
    symlink("..", dossier.path().join("data/up")).unwrap();
    symlink("../..", dossier.path().join("locales/ko/up")).unwrap();
    assert_eq!(run(&dossier, &["check"]).0, 0);
    assert_eq!(run(&dossier, &["build"]).0, 0);
    assert_eq!(run(&dossier, &["build"]), (0, "nothing to do: 2 current\n".to_owned()));
}

/// cases 14: paths are from the present folder, in every format.
#[test]
fn paths_are_from_the_present_folder() {
    let dossier = Dossier::mini();
    let folder = dossier.path();
    fs::create_dir_all(folder.join("docs/of ours")).unwrap();
    for name in ["data", "locales", "reports"] {
        fs::rename(folder.join(name), folder.join("docs/of ours").join(name)).unwrap();
    }
    dossier.change(
        "docs/of ours/data/places.yaml",
        "level: country, coordinates: [48",
        "level: land, coordinates: [48",
    );
    let check = |format: &str| {
        let args = ["check", "--root", "docs/of ours", "--format", format];
        text(&dossier.run(args).stdout)
    };
    let path = "docs/of ours/data/places.yaml";
    assert!(check("human").contains(&format!("--> {path}:1:")), "{}", check("human"));
    assert!(check("short").starts_with(&format!("{path}:1:")), "{}", check("short"));
    assert_eq!(found(&check("json"))[0]["place"]["file"], path);
    let sarif: Json = serde_json::from_str(&check("sarif")).unwrap();
    let run = &sarif["runs"][0];
    let place = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "docs/of%20ours/data/places.yaml");
    let base = place["uriBaseId"].as_str().unwrap();
    let here = fs::canonicalize(folder).unwrap();
    assert_eq!(run["originalUriBaseIds"][base]["uri"], format!("file://{}/", here.display()));
    // A template and what leads to its fault, and a file that cannot be read.
    dossier.change(path, "level: land", "level: country");
    dossier.change(
        "docs/of ours/reports/brief/main.typ",
        "#title()",
        "#let f() = panic(\"x\")\n#f()",
    );
    let said = check("human");
    assert!(said.contains("--> docs/of ours/reports/brief/main.typ:"), "{said}");
    assert!(said.contains("in the call of `f` at docs/of ours/reports/"), "{said}");
    fs::remove_file(folder.join(path)).unwrap();
    symlink("nothing", folder.join(path)).unwrap();
    assert!(check("short").contains(&format!("cannot read `{path}`")), "{}", check("short"));
}

/// cases 23, newcomers, "A press officer": copies and strays are one finding each, and nothing
/// follows from them.
#[test]
fn copies_and_strays_are_one_finding_each() {
    let words = "locales/ko/words.ftl";
    // What is written, whether the words are moved there, and the only finding.
    let cases = [
        (
            "locales/ko/words - 복사본.ftl",
            false,
            "`words - 복사본.ftl` repeats 5 messages of `words.ftl`",
        ),
        (
            "locales/ko/Copie de words.ftl",
            false,
            "`Copie de words.ftl` repeats 5 messages of `words.ftl`",
        ),
        ("locales/ko/words (1).ftl", false, "`words (1).ftl` repeats 5 messages of `words.ftl`"),
        (
            "locales/ko/words.ftl.txt",
            false,
            "`locales/ko/words.ftl.txt` is not read, because of its name",
        ),
        (
            "locales/ko/words.ftl.txt",
            true,
            "`locales/ko/words.ftl.txt` is not read, because of its name",
        ),
        ("locales/ko/words.FTL", true, "`locales/ko/words.FTL` is not read, because of its name"),
        ("locales/ko/names/words.ftl", true, "is in a folder of its own"),
        ("locales/ko/~$words.ftl", false, "`locales/ko/~$words.ftl` is not a Fluent file"),
        ("data/~$places.yaml", false, "`data/~$places.yaml` is not a data file"),
        ("data/places.yaml.txt", false, "unknown data file `places.yaml.txt`"),
        ("data/Places.YAML", false, "unknown data file `Places.YAML`"),
        ("data/old/places.yaml", false, "`data/old/places.yaml` is not read"),
    ];
    for (path, moved, finding) in cases {
        let dossier = Dossier::mini();
        dossier.write(path, dossier.read(words));
        if moved {
            fs::remove_file(dossier.path().join(words)).unwrap();
        }
        let said = text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout);
        assert!(said.contains(finding), "{path}: {said}");
        assert_eq!(said.lines().count(), 1, "{path}: {said}");
    }
    // Other files are nobody's business.
    let dossier = Dossier::mini().file("locales/ko/NOTES.md", "x").file("data/README.md", "x");
    assert_eq!(text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout), "");
}
