//! The headings of an index: those of CLDR, in the order of the language's collation (UTS 35,
//! "Index Labels").

use std::cmp::Ordering;

use icu::collator::CollatorBorrowed;
use icu::locale::Locale;
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

/// The headings of a language, in its order.
pub(super) struct Headings {
    headings: Vec<Heading>,
    /// Those of Chinese characters, if the collation has an order for them.
    han: Vec<Heading>,
}

struct Heading {
    /// It sorts before all that belongs below it.
    first: String,
    shown: String,
    script: Script,
}

impl Headings {
    /// Those of a locale, with the collation that compares base letters.
    pub(super) fn new(locale: &Locale, letters: &CollatorBorrowed<'_>) -> Self {
        let mut headings = Vec::new();
        if let Ok(exemplars) = ExemplarCharacters::try_new_index(&locale.into()) {
            let single = exemplars.code_points().iter_chars().map(String::from);
            let several = exemplars.strings().iter().map(str::to_owned);
            headings.extend(single.chain(several).map(|shown| Heading {
                script: script(&shown),
                first: shown.clone(),
                shown,
            }));
        }
        headings.sort_by(|a, b| letters.compare(&a.first, &b.first));
        // Radicals are exemplars of traditional Chinese, whose order is that of strokes.
        headings.retain(|heading| heading.script != Script::Han);
        Self { headings, han: han(letters) }
    }

    /// The heading of a text that begins with a letter; `None` if the language has no headings for
    /// its script.
    pub(super) fn find(&self, text: &str, letters: &CollatorBorrowed<'_>) -> Option<&str> {
        let script = script(text);
        let all = if script == Script::Han { &self.han } else { &self.headings };
        let of_script = all.iter().filter(|heading| heading.script == script);
        let before =
            |heading: &&Heading| letters.compare(&heading.first, text) != Ordering::Greater;
        // No pinyin begins with I, U or V: their marks sort after all others.
        of_script.rev().find(before).map(|heading| heading.shown.as_str())
    }
}

/// CLDR's collations of Chinese have marks between characters: a Latin letter before those whose
/// pinyin begins with it, or a Braille pattern that stands for a number of strokes.
fn han(letters: &CollatorBorrowed<'_>) -> Vec<Heading> {
    const MARK: char = '\u{FDD0}';
    const FIRST: &str = "一";
    let heading = |first: String, shown: String| Heading { first, shown, script: Script::Han };
    let is_before = |mark: &str| letters.compare(mark, FIRST) == Ordering::Less;
    // Without such marks, one sorts after every character.
    let pinyin = is_before("\u{FDD0}A")
        && letters.compare("\u{FDD0}A", "阿") == Ordering::Less
        && letters.compare("\u{FDD0}B", "阿") == Ordering::Greater;
    if pinyin {
        return ('A'..='Z')
            .map(|letter| heading(format!("{MARK}{letter}"), letter.into()))
            .collect();
    }
    let strokes = |count: u32| char::from_u32(0x2800 + count).map(|mark| format!("{MARK}{mark}"));
    let is_strokes = strokes(1).is_some_and(|mark| is_before(&mark))
        && strokes(2).is_some_and(|mark| letters.compare(&mark, FIRST) == Ordering::Greater);
    if !is_strokes {
        return Vec::new();
    }
    let all = (1..64).filter_map(|count| Some(heading(strokes(count)?, format!("{count}劃"))));
    all.collect()
}

/// The script of the first letter, of which Japanese has two.
fn script(text: &str) -> Script {
    let first = text.chars().next().unwrap_or_default();
    match CodePointMapData::<Script>::new().get(first) {
        Script::Katakana => Script::Hiragana,
        script => script,
    }
}
