//! `verify` and `build` on PDFs that others changed: signed, forged, or made to harm the reader.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use crate::support::{Dossier, python, root, text, tool};

/// Runs a judge's program on a PDF of a dossier.
fn change(dossier: &Dossier, program: &str, from: &str, to: &str, what: &str) {
    let program = root().join("tests/judges").join(program).display().to_string();
    let path = |name| dossier.path().join(name).display().to_string();
    python([&program, &path(from), &path(to), what]);
}

fn built() -> Dossier {
    let dossier = Dossier::mini();
    dossier.done(&["build"]);
    dossier
}

/// What `verify` says, as text and as JSON, and its exit status.
fn verify(dossier: &Dossier, file: &str) -> (String, Json, i32) {
    let output = dossier.run(["verify", file]);
    let json = dossier.run(["verify", "--format", "json", file]);
    assert_eq!(output.status.code(), json.status.code());
    let json: Json = serde_json::from_slice(&json.stdout).unwrap();
    let said = text(&output.stdout) + &text(&output.stderr);
    (said, json["files"][0].clone(), output.status.code().unwrap())
}

const PDF: &str = "editions/brief-ko.pdf";

/// The ways in which a press office may sign.
const SIGNATURES: [&str; 6] = [
    "invisible",
    "visible",
    "invisible,stamp",
    "visible,stamp,pades",
    "visible,certify",
    "visible,twice",
];

/// cases 6; issue 12, 3.
#[test]
fn a_signature_leaves_an_edition_intact_and_on_the_shelf() {
    for how in SIGNATURES {
        let dossier = built();
        let whole = fs::read(dossier.path().join(PDF)).unwrap();
        change(&dossier, "sign.py", PDF, "signed.pdf", how);
        let signed = fs::read(dossier.path().join("signed.pdf")).unwrap();
        fs::rename(dossier.path().join("signed.pdf"), dossier.path().join(PDF)).unwrap();
        let appended = signed.len() - whole.len();
        let (said, json, status) = verify(&dossier, PDF);
        let head = format!("{PDF}: intact, signed since ({appended} bytes appended), current\n");
        assert!(said.starts_with(&head), "{how}: {said}");
        assert_eq!((status, &json["intact"], &json["genuine"]), (0, &true.into(), &true.into()));
        assert_eq!((&json["seal"], &json["appended"]), (&"intact".into(), &appended.into()));
        // With what the last build left, and without.
        for state in [true, false] {
            if !state {
                dossier.forget();
            }
            let said = dossier.done(&["build"]);
            assert_eq!(said, "nothing to do: 2 current\n", "{how}, {state}");
            assert_eq!(fs::read(dossier.path().join(PDF)).unwrap(), signed, "{how}, {state}");
            let sum = tool("sha256sum", [dossier.path().join(PDF)]);
            let list: Json = serde_json::from_str(&dossier.read("editions/editions.json")).unwrap();
            let list = list.as_array().unwrap().iter().find(|it| it["file"] == "brief-ko.pdf");
            assert_eq!(list.unwrap()["sha256"], sum.split(' ').next().unwrap(), "{how}, {state}");
        }
        // A signature does not keep an edition that is out of date.
        dossier.change("locales/ko/common.ftl", "= 짧은", "= 매우 짧은");
        let (said, json, status) = verify(&dossier, PDF);
        assert!(said.starts_with(&format!("{PDF}: intact, signed since (")), "{said}");
        assert_eq!((status, &json["currency"]), (1, &"outdated".into()));
        assert_eq!((&json["intact"], &json["genuine"]), (&true.into(), &Json::Null));
        assert!(dossier.done(&["build"]).contains("1 built"));
    }
}

/// An update can replace any page, whether it is signed or not.
#[test]
fn an_update_that_changes_more_than_a_signature_is_found() {
    for what in ["invisible,page", "visible,note", "visible,script"] {
        let dossier = built();
        change(&dossier, "sign.py", PDF, "changed.pdf", what);
        let (said, json, status) = verify(&dossier, "changed.pdf");
        assert!(said.starts_with("changed.pdf: altered"), "{what}: {said}");
        assert_eq!((status, &json["intact"], &json["genuine"]), (1, &false.into(), &false.into()));
        fs::rename(dossier.path().join("changed.pdf"), dossier.path().join(PDF)).unwrap();
        assert!(dossier.done(&["build"]).contains("1 built"), "{what}");
    }
    // Nor is any other byte after the end a signature.
    let dossier = built();
    let whole = fs::read(dossier.path().join(PDF)).unwrap();
    for more in [&b"\n"[..], b"\n1 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF", &whole] {
        dossier.write("longer.pdf", [&whole, more].concat());
        let (said, _, status) = verify(&dossier, "longer.pdf");
        assert!(status == 1 && said.starts_with("longer.pdf: altered"), "{said}");
    }
}

/// faults 11 and 12: a seal proves nothing against a person.
#[test]
fn a_forged_seal_is_found_and_does_not_stay_on_the_shelf() {
    for what in ["blank", "added", "painted", "script", "facts"] {
        let dossier = built();
        let whole = fs::read(dossier.path().join(PDF)).unwrap();
        change(&dossier, "forge.py", PDF, "forged.pdf", what);
        let (said, json, status) = verify(&dossier, "forged.pdf");
        assert!(
            said.starts_with("forged.pdf: not genuine, not what the dossier produces\n"),
            "{what}: {said}"
        );
        assert_eq!((status, &json["genuine"]), (1, &false.into()), "{what}");
        assert_eq!(json["currency"], "different", "{what}");
        for state in [true, false] {
            fs::copy(dossier.path().join("forged.pdf"), dossier.path().join(PDF)).unwrap();
            if !state {
                dossier.forget();
            }
            let said = dossier.done(&["build", "--dry-run"]);
            assert!(
                said.contains("to build editions/brief-ko.pdf: the PDF there is not"),
                "{said}"
            );
            let said = dossier.done(&["build"]);
            assert!(said.contains("built editions/brief-ko.pdf: the PDF there is not"), "{said}");
            assert_eq!(fs::read(dossier.path().join(PDF)).unwrap(), whole, "{what}, {state}");
        }
        // Where its dossier is not at hand, nothing more is said than what the seal proves.
        let other = Dossier::mini();
        other.change("data/dossier.yaml", "id: mini", "id: another");
        fs::copy(dossier.path().join("forged.pdf"), other.path().join("forged.pdf")).unwrap();
        let (said, json, status) = verify(&other, "forged.pdf");
        assert!(said.starts_with("forged.pdf: intact, of another dossier\n"), "{said}");
        assert!(said.contains("not a signature") && !said.contains("genuine"), "{said}");
        assert_eq!((status, &json["genuine"]), (1, &Json::Null));
    }
    let dossier = built();
    change(&dossier, "forge.py", PDF, "moved.pdf", "moved");
    let (said, json, status) = verify(&dossier, "moved.pdf");
    assert!(said.starts_with("moved.pdf: altered"), "{said}");
    assert_eq!((status, &json["intact"]), (1, &false.into()));
}

/// An edition of the shipped dossier is compared with it wherever it is verified.
#[test]
fn editions_of_the_shipped_dossier_are_verified_in_any_dossier() {
    let dossier = Dossier::mini();
    fs::copy(crate::support::shipped_pdf("ko"), dossier.path().join("ko.pdf")).unwrap();
    let (said, json, status) = verify(&dossier, "ko.pdf");
    assert!(said.starts_with("ko.pdf: genuine, current\n"), "{said}");
    assert!(said.contains("built again from the dossier inside the program"), "{said}");
    assert_eq!((status, &json["genuine"]), (0, &true.into()));
}

/// faults 9 and 10.
#[test]
fn small_files_that_refer_to_much_cost_little() {
    for what in ["cycle", "attachments", "contents"] {
        let dossier = built();
        change(&dossier, "forge.py", PDF, "large.pdf", what);
        let start = Instant::now();
        let output = dossier.run(["verify", "large.pdf"]);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(matches!(output.status.code(), Some(1 | 3)), "{what}: {said}");
        fs::copy(dossier.path().join("large.pdf"), dossier.path().join(PDF)).unwrap();
        assert!(dossier.done(&["build"]).contains("1 built"), "{what}");
        // Without limits it takes minutes and gigabytes.
        assert!(start.elapsed() < Duration::from_secs(30), "{what}: {:?}", start.elapsed());
    }
}

/// faults 14.
#[test]
fn a_pdf_with_a_password_is_said_to_be_encrypted() {
    let dossier = built();
    for what in ["encrypted", "owner"] {
        change(&dossier, "forge.py", PDF, "locked.pdf", what);
        let (status, said) = dossier.refused(&["verify", "locked.pdf"]);
        assert_eq!(status, 3);
        assert!(said.contains("`locked.pdf` is encrypted") && said.contains("password"), "{said}");
    }
}

/// faults 13: what comes from a PDF, a file name or a template is text and nothing else.
#[test]
fn nothing_that_is_printed_commands_a_terminal_or_forges_a_line() {
    let dossier = built();
    change(&dossier, "forge.py", PDF, "signals.pdf", "signals");
    let name = "\u{1b}]0;x\u{7}\n<0>forged.pdf";
    fs::copy(dossier.path().join("signals.pdf"), dossier.path().join(name)).unwrap();
    fs::copy(dossier.path().join(PDF), dossier.path().join("<0>first.pdf")).unwrap();
    let panics = Dossier::mini();
    let main = panics.read("reports/brief/main.typ");
    panics.write("reports/brief/main.typ", main + "\n#panic(\"\\u{1b}[31m\\n<0>forged\\u{9b}\")\n");
    let mut all = Vec::new();
    for format in ["human", "short", "json"] {
        let name: &str = name;
        for file in ["signals.pdf", name, "<0>first.pdf", "none\u{1b}[2J\n<0>forged"] {
            all.push(dossier.run(["verify", "--format", format, file]));
            all.push(dossier.run(["diff", "--format", format, file]));
        }
        all.push(dossier.run(["--out", &format!("{name}/x.pdf"), "--format", format]));
        all.push(dossier.run(["--lang", "ko\u{1b}[31m", "--format", format]));
        all.push(panics.run(["--lang", "ko", "--format", format]));
        all.push(panics.run(["check", "--format", format]));
        all.push(panics.run(["build", "--format", format]));
    }
    for output in all {
        for stream in [&output.stdout, &output.stderr] {
            let said = text(stream);
            let bad = said.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(bad, None, "{said}");
            assert!(said.lines().all(|line| !line.starts_with("<0>")), "{said}");
        }
    }
}
