//! The rows of `cases/spelt-numbers.tsv` and `cases/typed-figures.tsv`.

use briefing_lang::numbers::{figures, numbers};

#[test]
fn numbers_in_words() {
    let cases = include_str!("../cases/spelt-numbers.tsv");
    let found = |language: &str, text: &str| {
        let found = numbers(language, text).into_iter().map(|(_, value)| value.to_string());
        found.collect::<Vec<_>>().join(";")
    };
    assert_eq!(wrong(cases, found), Vec::<String>::new());
}

#[test]
fn numbers_in_digits() {
    let cases = include_str!("../cases/typed-figures.tsv");
    let found = |language: &str, text: &str| {
        let mark = |in_word| if in_word { "!" } else { "" };
        let found = figures(language, text).into_iter();
        found.map(|f| format!("{}{}", f.value, mark(f.in_word))).collect::<Vec<_>>().join(";")
    };
    assert_eq!(wrong(cases, found), Vec::<String>::new());
}

#[test]
fn ranges_hold_the_number_alone() {
    for (language, text, expected) in [
        ("en", "about forty thousand people", "forty thousand"),
        ("fr", "près d’une trentaine de villes", "une trentaine"),
        ("ko", "협력의 다섯 분야", "다섯"),
        ("ko", "모두 오백만 명이", "오백만"),
        ("ko", "사만이 넘는", "사만"),
    ] {
        let ranges: Vec<_> = numbers(language, text).into_iter().map(|(range, _)| range).collect();
        assert_eq!(ranges.into_iter().map(|range| &text[range]).collect::<Vec<_>>(), [expected]);
    }
    for (language, text, expected) in [
        ("en", "in the 1980s", "1980"),
        ("fr", "coupe de 742 millions d’euros", "742 millions"),
        ("ko", "예산 7억 4,200만 유로", "7억 4,200만"),
    ] {
        let ranges: Vec<_> = figures(language, text).into_iter().map(|found| found.range).collect();
        assert_eq!(ranges.into_iter().map(|range| &text[range]).collect::<Vec<_>>(), [expected]);
    }
}

/// The cases for which something else is found than expected.
fn wrong(cases: &str, found: impl Fn(&str, &str) -> String) -> Vec<String> {
    let mut wrong = Vec::new();
    for case in cases.lines().filter(|line| !line.starts_with('#')) {
        let [language, text, expected] = case.split('\t').collect::<Vec<_>>()[..] else {
            wrong.push(format!("`{case}` is not a case"));
            continue;
        };
        let text = text.replace("\\u{A0}", "\u{A0}").replace("\\u{202F}", "\u{202F}");
        let text = text.replace("\\n", "\n");
        let found = found(language, &text);
        if found != expected {
            wrong.push(format!("{language} `{text}`: `{found}`, not `{expected}`"));
        }
    }
    wrong
}
