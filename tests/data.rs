//! `briefing data`: records as spreadsheets, out and in again. openpyxl and Python's csv write what
//! is read here, and read what is written.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::data_edit::sheets;
use crate::rename::{files, shipped};
use crate::support::{Dossier, briefing, golden, python, root, text};

const TREATIES: &str = "- { id: amity, signed: 1886-06-04, title: 조약 }\n";

/// What `tests/judges/sheets.py` says.
fn judge(dossier: &Dossier, command: &str, file: &str) -> String {
    let script = root().join("tests/judges/sheets.py");
    let path = dossier.path().join(file);
    python([script.as_os_str(), command.as_ref(), path.as_os_str()])
}

/// A dossier with the spreadsheets that other programs write.
fn foreign() -> Dossier {
    let dossier = sheets(TREATIES);
    judge(&dossier, "write", "");
    dossier
}

#[test]
fn an_untouched_export_changes_no_byte() {
    let fixture = Dossier::fixture("sheets");
    for dossier in [shipped(), Dossier::frozen(), fixture] {
        let before = files(&dossier);
        dossier.done(&["data", "export", "--out", "all.xlsx"]);
        dossier.done(&["data", "import", "all.xlsx"]);
        // Another program saves it.
        judge(&dossier, "again", "all.xlsx");
        dossier.done(&["data", "import", "all.xlsx"]);
        let schema = dossier.done(&["schema"]);
        let titles = schema.lines().filter_map(|line| line.strip_prefix("  \"title\": \""));
        let kinds: Vec<_> = titles.map(|line| line.trim_end_matches("\",")).collect();
        let kinds = kinds.iter().filter(|kind| !["dossier", "schema"].contains(kind));
        let mut count = 0;
        for kind in kinds {
            dossier.done(&["data", "export", "--kind", kind, "--out", "a.csv"]);
            dossier.done(&["data", "import", "a.csv", "--kind", kind]);
            dossier.done(&["data", "import", "a.csv", "--kind", kind, "--decimal", "comma"]);
            dossier.done(&["data", "export", "--kind", kind, "--out", "a.xlsx"]);
            dossier.done(&["data", "import", "a.xlsx", "--kind", kind]);
            count += 1;
        }
        assert!(count >= 2, "{schema}");
        assert!(files(&dossier) == before);
    }
}

#[test]
fn a_workbook_is_for_people() {
    let dossier = Dossier::fixture("sheets");
    dossier.done(&["data", "export", "--out", "all.xlsx"]);
    golden("data-export.txt", &judge(&dossier, "show", "all.xlsx"));
    let again = fs::read(dossier.path().join("all.xlsx")).unwrap();
    dossier.done(&["data", "export", "--out", "all.xlsx"]);
    assert!(fs::read(dossier.path().join("all.xlsx")).unwrap() == again, "the same bytes");
    let csv = dossier.done(&["data", "export", "--kind", "treaty", "--out", "-"]);
    assert!(csv.starts_with("\u{feff}id,# name,signed,title,page,"), "{csv}");
    assert!(csv.contains("\r\namity,Amity between France and Korea,1886-06-04,"), "{csv}");
    assert_eq!(dossier.refused(&["data", "export", "--out", "all.csv"]).0, 2);
    assert_eq!(dossier.refused(&["data", "export", "--kind", "treatys", "--out", "a.csv"]).0, 2);
}

#[test]
fn workbooks_of_other_programs_are_read() {
    let dossier = foreign();
    for file in ["values.xlsx", "1904.xlsx"] {
        dossier.write("data/treaties.yaml", TREATIES);
        dossier.done(&["data", "import", file, "--kind", "treaty"]);
        let expected = [
            "- { id: one, signed: 2024-03-01, secret: true, length: 12.5 %, form: bilateral, \
             parties: [france, korea], place: [48.8566, 2.3522] }",
            "- { id: two, signed: 2024-03, secret: false, length: 1234.5 EUR, \
             parties: [france, korea], place: [-1.5, 126.978] }",
            // 1.234 could be read as a thousand.
            "- { id: three, signed: 1987, secret: true, length: 1.2340 km, form: bilateral }",
            "- { id: four, signed: 1886, secret: false, length: 40000 }",
            "- { id: five, signed: 2017/.., secret: false, length: 742000000 EUR }",
        ];
        let now = dossier.read("data/treaties.yaml");
        assert_eq!(now, format!("{TREATIES}{}\n", expected.join("\n")), "{file}");
        let findings = dossier.findings(&["--no-pages"]);
        let codes = findings.iter().map(|it| it["code"].as_str().unwrap());
        assert!(codes.into_iter().all(|code| code == "missing-message"), "{findings:?}");
    }
}

#[test]
fn texts_are_read_in_any_usual_encoding() {
    let dossier = foreign();
    for (name, expected) in [
        ("utf-8", "우호 조약"),
        ("utf-8-bom", "우호 조약"),
        ("utf-16", "우호 조약"),
        ("utf-16-le", "우호 조약"),
        ("utf-16-be", "우호 조약"),
        ("cp949", "우호 조약"),
        ("cp1252", "Traité d’amitié, signé à Séoul"),
    ] {
        dossier.write("data/treaties.yaml", TREATIES);
        dossier.done(&["data", "import", &format!("{name}.csv"), "--kind", "treaty"]);
        let now = dossier.read("data/treaties.yaml");
        assert!(now.contains(expected), "{name}: {now}");
    }
    dossier.write("data/treaties.yaml", TREATIES);
    let import = ["data", "import", "cp949.csv", "--kind", "treaty", "--encoding"];
    dossier.done(&[&import[..], &["cp949"]].concat());
    assert!(dossier.read("data/treaties.yaml").contains("우호 조약"));
    let (status, said) = dossier.refused(&[&import[..], &["utf-8"]].concat());
    assert!(status == 1 && said.contains("not text in the encoding UTF-8"), "{said}");
    let (status, said) = dossier.refused(&[&import[..], &["cp94"]].concat());
    assert!(status == 2 && said.contains("usual ones are"), "{said}");
}

#[test]
fn every_fault_is_found_at_its_cell_and_nothing_is_written() {
    let dossier = foreign();
    let before = files(&dossier);
    let import = |file: &str, more: &[&str]| {
        let (status, said) =
            dossier.refused(&[&["data", "import", file, "--kind", "treaty"], more].concat());
        assert!(status == 1 || status == 2, "{said}");
        said
    };
    let mut said = import("faults.xlsx", &["--sheet", "Data"]);
    said += &import("faults.xlsx", &[]);
    said += &import("faults.xlsx", &["--sheet", "Dat"]);
    dossier.write(
        "a.csv",
        "id,signed,length,place,parties,remark,,counts.Nine\n\
         a,soon,\"1,5\",,korea,x,,\nb,1886,1.234,\"95, 2\",korea; korea,,,1\n\
         b,1886,4 million,1,,,left,\nc,12/13/2026,12 kg,,,,,\n\"New one\",,,,,,,\n",
    );
    said += &import("a.csv", &[]);
    dossier.write("a.csv", "id,title\nnew,x\nother,y\n");
    said += &import("a.csv", &[]);
    dossier.write("a.csv", "name;title\nnew;x\n");
    said += &import("a.csv", &[]);
    dossier.write("a.csv", "id,parties.1,place,place.latitude\namity,france,\"1, 2\",3\n");
    said += &import("a.csv", &[]);
    dossier.write("a.csv", "id,signed\namity,\n");
    said += &import("a.csv", &[]);
    dossier.write("a.csv", "id,title\namity,\"x\nnew,y\n");
    said += &import("a.csv", &[]);
    golden("data-refused.txt", &said);
    assert!(files(&dossier) == before);
    let short = dossier.refused(&[
        "data",
        "import",
        "faults.xlsx",
        "--kind",
        "treaty",
        "--sheet",
        "Data",
        "--format",
        "short",
    ]);
    assert!(short.1.contains("faults.xlsx:Data!B3: error[bad-sheet]: the formula"), "{}", short.1);
    let arguments = ["data", "import", "faults.xlsx", "--kind", "treaty", "--sheet", "Data"];
    let output = dossier.run([&arguments[..], &["--format", "json"]].concat());
    let failed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(failed["outcome"], "failed");
    let places = failed["findings"].as_array().unwrap().iter().map(|it| &it["place"]["cell"]);
    assert!(places.into_iter().any(|cell| cell == "Data!G3"), "{failed}");
}

#[test]
fn numbers_are_read_as_their_language_writes_them() {
    let dossier = sheets(TREATIES);
    dossier.write("a.csv", "id;length;place\namity;1.234,5 %;\"48,8566; 2,5\"\n");
    for arguments in [["--lang", "fr"], ["--lang", "de"], ["--decimal", "comma"]] {
        dossier.write("data/treaties.yaml", TREATIES);
        let import = ["data", "import", "a.csv", "--kind", "treaty"];
        dossier.done(&[&import[..], &arguments].concat());
        let now = dossier.read("data/treaties.yaml");
        assert!(now.contains("length: 1234.5 %, place: [48.8566, 2.5] }"), "{arguments:?}: {now}");
    }
    for (number, mark, expected) in [
        ("\"1,234\"", "comma", "1.2340"),
        ("\"1,234\"", "point", "1234"),
        ("1.234 km", "point", "1.2340 km"),
        ("1.234", "comma", "1234"),
        ("40 000 €", "comma", "40000 EUR"),
    ] {
        dossier.write("data/treaties.yaml", TREATIES);
        dossier.write("a.csv", format!("id,length\namity,{number}\n"));
        dossier.done(&["data", "import", "a.csv", "--kind", "treaty", "--decimal", mark]);
        let now = dossier.read("data/treaties.yaml");
        assert!(now.contains(&format!("length: {expected} }}")), "{number} {mark}: {now}");
    }
}

#[test]
fn a_dry_run_shows_what_would_change() {
    let dossier = sheets(TREATIES);
    let before = files(&dossier);
    dossier.write("a.csv", "id,signed\namity,1887\nnew,1888\n");
    let import = ["data", "import", "a.csv", "--kind", "treaty"];
    let diff = dossier.done(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(
        diff,
        "--- a/data/treaties.yaml\n+++ b/data/treaties.yaml\n@@ -1 +1,2 @@\n\
         -- { id: amity, signed: 1886-06-04, title: 조약 }\n\
         +- { id: amity, signed: 1887, title: 조약 }\n+- { id: new, signed: 1888 }\n"
    );
    assert!(files(&dossier) == before);
    let json: Value =
        serde_json::from_str(&dossier.done(&[&import[..], &["--format", "json"]].concat()))
            .unwrap();
    assert_eq!(json["outcome"], "passed");
    let file = &json["files"][0];
    assert_eq!(file["added"], serde_json::json!(["new"]));
    assert_eq!(file["changed"][0]["keys"], serde_json::json!(["signed"]));
    assert!(dossier.read("data/treaties.yaml").contains("signed: 1887"));
}

#[test]
fn a_table_comes_through_a_pipe() {
    let dossier = sheets(TREATIES);
    let mut command = briefing();
    command.current_dir(dossier.path());
    command.args(["data", "import", "-", "--from", "csv", "--kind", "treaty"]);
    let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::io::Write::write_all(&mut stdin, b"sep=;\r\nid;signed\r\namity;1887\r\n").unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!(text(&output.stderr), "data/treaties.yaml: amity changed\n");
    assert!(dossier.read("data/treaties.yaml").contains("1887"));
}

#[test]
fn records_of_several_sheets_may_refer_to_each_other() {
    let dossier = sheets(TREATIES);
    dossier.done(&["data", "export", "--out", "all.xlsx"]);
    let script = "import openpyxl, sys\n\
        book = openpyxl.load_workbook(sys.argv[1])\n\
        book['states'].append(['china'])\n\
        sheet = book['treaties']\n\
        heads = [cell.value for cell in sheet[1]]\n\
        sheet.cell(2, heads.index('seat') + 1).value = 'china'\n\
        book.save(sys.argv[1])";
    let path = dossier.path().join("all.xlsx");
    python(["-c".as_ref(), script.as_ref(), path.as_os_str()]);
    let (status, said) = dossier.refused(&["data", "import", "all.xlsx", "--kind", "treaty"]);
    assert!(status == 1 && said.contains("no state has the id `china`"), "{said}");
    dossier.done(&["data", "import", "all.xlsx"]);
    assert!(dossier.read("data/treaties.yaml").contains("seat: china }"));
    assert!(dossier.read("data/states.yaml").ends_with("- { id: china }\n"));
}

#[test]
fn a_hundred_thousand_rows_take_seconds() {
    let dossier = sheets("- { id: a-0, signed: 1886 }\n");
    let row = |at: usize| format!("a-{at},{},\"x, {at}\",france; korea,{at}\n", 1900 + at % 100);
    let rows: String = (0..100_000).map(row).collect();
    dossier.write("a.csv", format!("id,signed,title,observers,length\n{rows}"));
    // Seconds of the processor, whatever else the machine does.
    let import = || {
        let limited = "ulimit -t 30; exec \"$0\" data import a.csv --kind treaty";
        let mut command = Command::new("sh");
        command.current_dir(dossier.path()).args(["-c", limited, env!("CARGO_BIN_EXE_briefing")]);
        command.output().unwrap()
    };
    assert!(import().status.success());
    assert!(import().status.success());
    let wrong: String = (0..100_000).map(|at| format!("a-{at},1886,no\n")).collect();
    dossier.write("a.csv", format!("id,signed,form\n{wrong}"));
    let said = text(&import().stderr);
    assert!(said.ends_with("100000 errors; nothing was written\n"));
    assert_eq!(dossier.read("data/treaties.yaml").lines().count(), 100_000);
}
