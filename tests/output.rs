//! What is written, and how: the same bytes everywhere, and nothing lost.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use crate::support::{Dossier, LANGUAGES, briefing, frozen_pdf, text, tool};

#[test]
fn the_bytes_do_not_depend_on_run_folder_time_zone_or_locale() {
    let (dossier, nested) = (Dossier::frozen(), Dossier::frozen());
    let root = dossier.path().to_str().unwrap();
    for language in LANGUAGES {
        let expected = fs::read(frozen_pdf(language)).unwrap();
        for (zone, locale) in [("UTC", "C"), ("Asia/Seoul", "ko_KR.UTF-8"), ("Pacific/Niue", "fr")]
        {
            for (cwd, of) in
                [(dossier.path(), None), (nested.path(), None), ("/".as_ref(), Some(root))]
            {
                let mut command = briefing();
                command.env("TZ", zone).env("LANG", locale).env("LC_ALL", locale);
                command.current_dir(cwd).args(["--lang", language, "--out", "-"]);
                command.args(of.map(|of| ["--root", of]).into_iter().flatten());
                let output = command.output().unwrap();
                assert!(output.status.success(), "{}", text(&output.stderr));
                assert!(output.stdout == expected, "{language} in {} {zone}", cwd.display());
            }
        }
    }
}

/// As Windows editors save files: with a byte order mark, lines ending in CR LF.
#[test]
fn byte_order_marks_and_windows_line_ends_change_nothing() {
    let long = "brief-long =\n    하나\n    둘\n\n    셋\n";
    let page = "#set document(title: tr(\"brief-title\"), date: datetime(year: 2026, month: 6, \
                day: 4))\n#set text(lang: \"ko\", font: \"Pretendard\")\n#title()\n\
                #assert.eq(tr(\"brief-long\"), \"하나 둘\\n\\n셋\")\n#tr(\"brief-long\")\n";
    let mini = || {
        let mini = Dossier::mini().file("reports/brief/main.typ", page);
        mini.file("locales/ko/long.ftl", long)
    };
    let plain = mini();
    assert!(plain.run(["--lang", "ko", "--out", "ko.pdf"]).status.success());
    let mut windows = mini();
    let files = [
        "data/places.yaml",
        "locales/ko/words.ftl",
        "locales/ko/long.ftl",
        // newcomers, "A press officer": its digest is in the PDF.
        "reports/brief/main.typ",
    ];
    for path in files {
        let text = fs::read_to_string(windows.path().join(path)).unwrap();
        windows = windows.file(path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    let output = windows.run(["--lang", "ko", "--out", "ko.pdf"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
    let read = |dossier: &Dossier| fs::read(dossier.path().join("ko.pdf")).unwrap();
    assert!(read(&plain) == read(&windows));
    // Nor is anything outdated.
    fs::copy(plain.path().join("ko.pdf"), windows.path().join("plain.pdf")).unwrap();
    windows.done(&["verify", "plain.pdf"]);
    // A fault is at the same place.
    let places = [&plain, &windows].map(|dossier| {
        let page = fs::read_to_string(dossier.path().join("reports/brief/main.typ")).unwrap();
        dossier.write("reports/brief/main.typ", page + "#panic(\"no\")");
        text(&dossier.run(["check", "--format", "short"]).stdout)
    });
    assert!(places[0].contains("reports/brief/main.typ:6:"), "{}", places[0]);
    assert_eq!(places[0], places[1]);
}

#[test]
fn the_document_date_is_the_datas_or_the_source_date() {
    let info = tool("pdfinfo", [frozen_pdf("ko")]);
    assert!(info.contains("CreationDate:    Thu Jun  4 00:00:00 2026"), "{info}");
    let dossier = Dossier::frozen();
    let run = |epoch: &str| {
        let mut command = briefing();
        command.current_dir(dossier.path()).env("SOURCE_DATE_EPOCH", epoch);
        command.args(["--lang", "ko", "--out", "dated.pdf"]).output().unwrap()
    };
    assert!(run("1000000000").status.success());
    let info = tool("pdfinfo", [dossier.path().join("dated.pdf")]);
    assert!(info.contains("CreationDate:    Sun Sep  9 00:00:00 2001"), "{info}");
    let output = run("yesterday");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("SOURCE_DATE_EPOCH"));
}

#[test]
fn a_new_pdf_replaces_the_old_one_as_a_usual_file() {
    let dossier = Dossier::mini().file("old.pdf", "old");
    let target = dossier.path().join("old.pdf");
    let link = dossier.path().join("link.pdf");
    std::os::unix::fs::symlink(&target, &link).unwrap();
    let output = dossier.run(["--out", "link.pdf"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read(&target).unwrap().starts_with(b"%PDF"));
    let mode = fs::metadata(&target).unwrap().permissions().mode();
    assert_eq!(mode & 0o600, 0o600);
    assert_eq!(mode & 0o111, 0, "a PDF is not a program");
}

#[test]
fn a_full_disk_leaves_the_old_pdf() {
    let dossier = Dossier::mini();
    let output = dossier.run(["--out", "/dev/full/dossier.pdf"]);
    assert_eq!(output.status.code(), Some(3));
    let mut command = briefing();
    command.current_dir(dossier.path()).args(["--out", "-"]);
    command.stdout(fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let output = command.stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("error[unwritable-output]"));
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    // More than a pipe holds.
    assert!(fs::metadata(frozen_pdf("en")).unwrap().len() > 1 << 17);
    let dossier = Dossier::frozen();
    let mut command = briefing();
    command.current_dir(dossier.path()).args(["--lang", "en", "--out", "-"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}

#[test]
fn without_arguments_the_file_is_named_after_report_and_language() {
    let dossier = Dossier::mini();
    assert!(dossier.run::<&str>([]).status.success());
    assert!(dossier.run(["--lang", "ko"]).status.success());
    assert!(dossier.path().join("brief-en.pdf").is_file());
    assert!(dossier.path().join("brief-ko.pdf").is_file());
}

#[test]
fn help_and_version_teach() {
    let help = text(&briefing().arg("--help").output().unwrap().stdout);
    for word in ["--lang", "--out", "--report", "--root", "--format", "--timings", "Examples:"] {
        assert!(help.contains(word), "{word} in {help}");
    }
    let version = text(&briefing().arg("--version").output().unwrap().stdout);
    assert_eq!(version, concat!("briefing ", env!("CARGO_PKG_VERSION"), "\n"));
    let wrong = briefing().arg("--langue").output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
}

/// cases 22: an empty variable is none.
#[test]
fn an_empty_source_date_is_as_unset() {
    let dossier = Dossier::mini();
    let with = |value: &str| {
        let mut command = briefing();
        command.current_dir(dossier.path()).env("SOURCE_DATE_EPOCH", value);
        command.args(["--lang", "ko", "--out", "-"]).output().unwrap()
    };
    assert!(with("").stdout == dossier.run(["--lang", "ko", "--out", "-"]).stdout);
    let refused = with(" ");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("= help: remove it from the environment"));
}
