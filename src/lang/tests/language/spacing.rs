//! Spaces and quotation marks, row by row, once and twice.

use briefing_lang::{Rule, language, languages};

use super::table::{check, escape};

const TABLE: &str = include_str!("../cases/spacing.tsv");

#[test]
fn every_text_is_corrected_and_stays() {
    check(TABLE, 120, |[tag, input, expected, _source]| {
        let once = language(tag).typography(input);
        let twice = language(tag).typography(&once);
        if once == twice {
            Ok((once, expected.to_owned()))
        } else {
            Err(format!("changes again: `{}`", escape(&twice)).into())
        }
    });
}

#[test]
fn every_language_with_typography_has_rows() {
    for language in languages().filter(|known| known.rules().contains(&Rule::Typography)) {
        let start = format!("{}\t", language.data().tag);
        assert!(TABLE.lines().any(|line| line.starts_with(&start)), "{}", language.data().name);
    }
}
