//! `briefing show`: what messages say in every language, without a page.

use std::fs;

use serde_json::Value;

use crate::support::{Dossier, LANGUAGES};

const SUMMARY: &str = "partnership-versailles-gyeongju.summary";

fn json(dossier: &Dossier, args: &[&str]) -> Value {
    let said = dossier.done(&[&["show", "--format", "json"], args].concat());
    serde_json::from_str(&said).unwrap()
}

/// The codes of the findings that stand in the way of a text.
fn codes(text: &Value) -> Vec<&str> {
    let findings = text["findings"].as_array().unwrap_or_else(|| panic!("{text}"));
    findings.iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn every_message_has_its_text_in_every_language() {
    let dossier = Dossier::frozen();
    let all = json(&dossier, &[]);
    for language in LANGUAGES {
        let words = all[language].as_object().unwrap();
        let unresolved = words.iter().filter(|(_, text)| text.is_object());
        for (id, text) in unresolved {
            assert_eq!(codes(text), ["missing-argument"], "{language} {id}");
        }
        assert!(words.len() > 390, "{language}: {}", words.len());
    }
    let summary = &all["ko"]["partnership-issy-guro.summary"];
    assert!(!summary.as_str().unwrap().contains(['{', '$']), "{summary}");
    assert_eq!(json(&dossier, &["place-paris", "--lang", "ko"])["ko"]["place-paris"], "파리");
}

#[test]
fn a_message_has_the_values_of_its_record_its_place_and_its_state() {
    let dossier = Dossier::mini();
    let expected = "\
partnership-versailles-gyeongju.summary
  en  Since 1987, 12 visits.
      (locales/en/words.ftl:11, source)
  ko  1987년부터 베르사유와 경주는 12번 오갔다.
      (locales/ko/words.ftl:10, unreviewed)
";
    assert_eq!(dossier.done(&["show", SUMMARY]), expected);
    dossier.done(&["accept", "ko", "--all"]);
    assert!(dossier.done(&["show", SUMMARY, "--lang", "KO"]).contains("words.ftl:10, done)"));
    dossier.change("locales/en/words.ftl", "Since {", "From {");
    assert!(dossier.done(&["show", SUMMARY]).contains("words.ftl:10, stale)"));
    dossier.change("locales/ko/common.ftl", "brief-alt = 없음\n", "");
    assert!(dossier.done(&["show", "brief-alt"]).contains("ko` has no message `brief-alt`"));
    assert!(dossier.done(&["show", "brief-alt"]).contains("(missing)"));
}

#[test]
fn values_are_numbers_dates_or_texts() {
    let dossier = Dossier::mini();
    let add = |language: &str, text: &str| {
        let path = format!("locales/{language}/common.ftl");
        dossier.write(&path, dossier.read(&path) + text);
    };
    add(
        "en",
        "count = { $n ->\n    [one] one page\n   *[other] { $n } pages\n }\n\
         at = { $day } in { $town }\n",
    );
    add("ko", "count = { $n }쪽\nat = { $day }, { JOSA($town, \"은/는\") }\n");
    let shown = |id: &str, with: &[&str]| {
        let with: Vec<_> = with.iter().flat_map(|with| ["--with", with]).collect();
        json(&dossier, &[&[id], &with[..]].concat())
    };
    assert_eq!(shown("count", &["n=1"])["en"]["count"], "one page");
    assert_eq!(shown("count", &["n=12345"])["en"]["count"], "12,345 pages");
    assert_eq!(shown("count", &["$n=2.50"])["ko"]["count"], "2.50쪽");
    let at = shown("at", &["day=2026-06-04", "town=서울=수도"]);
    assert_eq!(at["en"]["at"], "4 June 2026 in 서울=수도");
    assert_eq!(at["ko"]["at"], "2026년 6월 4일, 서울=수도는");
    // The value of a record can be another, too.
    let one = shown(SUMMARY, &["visits=1"]);
    assert_eq!(one["en"][SUMMARY], "Since 1987, one visit.");

    let without = dossier.done(&["show", "at"]);
    assert!(without.contains("`at` takes the variables `$day`, `$town`"), "{without}");
    assert!(without.contains("--with day=3 --with town=3"), "{without}");
    let (status, said) = dossier.refused(&["show", "at", "--with", "day"]);
    assert_eq!(status, 2, "{said}");
    let unused = dossier.run(["show", "count", "--with", "m=1", "--with", "n=1"]);
    let said = String::from_utf8(unused.stderr).unwrap();
    assert!(said.contains("unused-argument") && said.contains("`$m`"), "{said}");
}

#[test]
fn one_message_does_not_hold_up_the_others() {
    let dossier = Dossier::mini();
    let path = "locales/en/words.ftl";
    let words = dossier.read(path);
    dossier.write(
        path,
        words.replace("{ $since }", "{ $sinse }")
            + "broken = { JOSA( }\nuses-broken = It is { broken }\nloop = { loop }\nempty = { \"\" }\n\
               lost = { nowhere }\n",
    );
    let all = json(&dossier, &[]);
    assert_eq!(codes(&all["en"][SUMMARY]), ["unknown-variable"]);
    assert_eq!(codes(&all["en"]["broken"]), ["malformed-message"]);
    assert_eq!(codes(&all["en"]["uses-broken"]), ["malformed-message"]);
    assert_eq!(codes(&all["en"]["loop"]), ["cyclic-reference"]);
    assert_eq!(codes(&all["en"]["empty"]), ["empty-message"]);
    assert_eq!(codes(&all["en"]["lost"]), ["unknown-message"]);
    assert_eq!(codes(&all["ko"]["lost"]), ["missing-message"]);
    assert_eq!(all["en"]["brief-title"], "A brief");
    let place = &all["en"][SUMMARY]["findings"][0]["place"];
    assert_eq!(place["file"], "locales/en/words.ftl");

    // Nor do facts that cannot be read.
    dossier.write(path, words);
    dossier.change("data/partnerships.yaml", "since: 1987", "since: 1987-13");
    let all = json(&dossier, &[]);
    assert!(codes(&all["ko"][SUMMARY]).contains(&"impossible-date"), "{}", all["ko"][SUMMARY]);
    assert_eq!(all["ko"]["place-gyeongju"], "경주");
}

#[test]
fn no_report_font_or_page_is_needed() {
    let dossier = Dossier::mini();
    fs::remove_dir_all(dossier.path().join("reports")).unwrap();
    assert_eq!(json(&dossier, &["brief-title"])["ko"]["brief-title"], "짧은 보고서");
    for settings in ["", "editions:\n  - { report: brief }\n"] {
        let rest = dossier.read("data/dossier.yaml").replace("reports: [brief]\n", "");
        dossier.write("data/dossier.yaml", rest + settings);
        assert_eq!(json(&dossier, &[SUMMARY])["en"][SUMMARY], "Since 1987, 12 visits.");
    }
}

#[test]
fn what_does_not_exist_is_named_with_a_suggestion() {
    let dossier = Dossier::mini();
    let (status, said) = dossier.refused(&["show", "brief-titel"]);
    assert!(status == 2 && said.contains("did you mean `brief-title`?"), "{said}");
    let (status, said) = dossier.refused(&["show", "versailles-gyeongju"]);
    assert!(status == 2 && said.contains("`partnership-versailles-gyeongju`"), "{said}");
    let (status, said) = dossier.refused(&["show", "--lang", "kr"]);
    assert!(status == 2 && said.contains("it has `en`, `ko`"), "{said}");
    assert_eq!(
        json(&dossier, &["brief-title", "--lang", "ko_KR.UTF-8"])["ko"]["brief-title"],
        "짧은 보고서"
    );
}
