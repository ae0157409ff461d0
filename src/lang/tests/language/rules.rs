//! What each language says of its rules, compared with what it does.

use briefing_lang::edtf::{Edtf, Point, Precision};
use briefing_lang::{Agreement, Gender, Language, Rule, language, languages, unfinished_marks};
use icu::plurals::PluralCategory;

#[test]
fn a_language_lists_exactly_the_rules_in_which_it_differs() {
    let neutral = language("und");
    for known in languages() {
        let differing: Vec<Rule> = OBSERVED
            .iter()
            .filter(|(_, observe)| observe(known) != observe(neutral))
            .map(|(rule, _)| *rule)
            .collect();
        let listed: Vec<Rule> = known
            .rules()
            .iter()
            .copied()
            .filter(|rule| OBSERVED.iter().any(|(observed, _)| observed == rule))
            .collect();
        // Of some languages the neutral form is the right one.
        let is_neutral = |rule: &Rule| NEUTRAL.contains(&(known.data().tag, *rule));
        let (neutral, own): (Vec<_>, Vec<_>) = listed.into_iter().partition(is_neutral);
        assert_eq!(differing, own, "{}", known.data().name);
        let all = NEUTRAL.iter().filter(|(tag, _)| *tag == known.data().tag).count();
        assert_eq!(neutral.len(), all, "{}", known.data().name);
    }
}

#[test]
fn a_language_is_found_by_any_tag_of_it() {
    for (tag, name) in [
        ("fr", "French"),
        ("fr-CA", "French"),
        ("ko_KR", "Korean"),
        ("EN-latn-us", "English"),
        ("sv", "undetermined"),
        ("", "undetermined"),
        ("frr", "undetermined"),
    ] {
        assert_eq!(language(tag).data().name, name, "{tag}");
    }
    for known in languages() {
        assert_eq!(language(known.data().tag).data().tag, known.data().tag);
    }
}

#[test]
fn marks_of_every_language_are_known_once() {
    let mut marks: Vec<&str> = unfinished_marks().collect();
    for expected in ["TODO", "à compléter", "번역 필요"] {
        assert!(marks.contains(&expected), "{expected}");
    }
    marks.sort_unstable();
    let count = marks.len();
    marks.dedup();
    assert_eq!(count, marks.len());
}

/// The rules of languages whose form is the neutral one: `1.` in German, XIV in many.
const NEUTRAL: &[(&str, Rule)] = &[
    ("de", Rule::Ordinals),
    ("en", Rule::Sovereigns),
    ("es", Rule::Sovereigns),
    ("it", Rule::Sovereigns),
    ("vi", Rule::Sovereigns),
];

/// Shows in a text what a language does for a rule.
type Observe = fn(&dyn Language) -> String;

const OBSERVED: &[(Rule, Observe)] = &[
    (Rule::Typography, |known| known.typography("\"a\" ; 'b' : 1 km... ・")),
    (Rule::Ordinals, |known| {
        let rank = |gender| {
            known.ordinal(1, "1", PluralCategory::One, Agreement { gender, plural: false })
        };
        rank(None) + &rank(Some(Gender::Feminine))
    }),
    (Rule::Centuries, |known| known.century(21, "21.")),
    (Rule::Sovereigns, |known| {
        let masculine = Agreement { gender: Some(Gender::Masculine), plural: false };
        known.regnal(1, masculine) + &known.regnal(14, masculine)
    }),
    (Rule::Dates, |known| {
        let date = day("2026-06-01");
        let long = known.long_date(date, "1 juin 2026".to_owned());
        let short = known.short_date(date).unwrap_or_default();
        let since = known.since("2026", Precision::Year);
        long + &short + &since + &known.until("2026", Precision::Year)
    }),
    (Rule::Myriads, |known| format!("{:?}", known.data().myriads)),
    (Rule::Currencies, |known| {
        format!("{:?}{}", known.data().currencies, known.amount("1", "euro", true))
    }),
    (Rule::QuotationMarks, |known| format!("{:?}", known.data().quotation_marks)),
    (Rule::UnfinishedMarks, |known| known.data().unfinished_marks.concat()),
];

fn day(text: &str) -> Point {
    text.parse::<Edtf>().unwrap().start().unwrap()
}

#[test]
fn the_readme_lists_the_rules_of_every_language() {
    let readme = include_str!("../../README.md");
    for known in languages() {
        let rules: Vec<String> = known.rules().iter().map(Rule::to_string).collect();
        let row = format!("| {} | {} |", known.data().name, rules.join(", "));
        assert!(readme.contains(&row), "{row}");
    }
}
