//! What is set in another way than the text around it, and where a text has it.

use std::ops::{ControlFlow, Range};
use std::sync::LazyLock;

use regex::Regex;
use typst::text::Lang;

/// A kind of text that is set in another way than the text around it. Of those that begin at the
/// same place, the first one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// A French ordinal: 1er, XXIe.
    Ordinal,
    /// Words in Latin letters, in text of another script.
    Latin,
    /// A number with the character that counts or names it: 第9条, 1861年, 20億, 3か国.
    Counter,
    /// A word in katakana, with the dot after it, unless it is longer than a narrow column.
    Kana,
    /// Numbers that belong together, such as years.
    Span,
    /// A name: neither hyphenated, nor broken at a hyphen of its own, unless it is set large; a family
    /// name in capitals stays with the given name.
    Name,
    /// A dash with a space after it at which no line ends.
    Dash,
    /// Text with Korean words.
    Hangul,
}

const RULES: [Rule; 8] = [
    Rule::Ordinal,
    Rule::Latin,
    Rule::Counter,
    Rule::Kana,
    Rule::Span,
    Rule::Name,
    Rule::Dash,
    Rule::Hangul,
];

/// The rules that hold for a text, as bits.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rules(u8);

impl Rules {
    /// Those that some text may need: with `han` and `kana`, also those of Chinese characters and of
    /// kana; with `latin`, that of Latin letters in another script.
    pub(super) fn of(text: &str, lang: Lang, latin: bool, han: bool, kana: bool) -> Self {
        let mut rules = Self::default();
        let mut has_digit = false;
        for c in text.chars() {
            match c {
                '0'..='9' => has_digit = true,
                'A'..='Z' => rules.add(Rule::Name),
                '\0'..='\u{7f}' => {}
                '–' | '—' => rules.add(Rule::Dash),
                'ァ'..='ヺ' | 'ー' if kana => rules.add(Rule::Kana),
                _ if is_hangul(c) => rules.add(Rule::Hangul),
                _ => {
                    has_digit |= c.is_numeric();
                    if c.is_uppercase() {
                        rules.add(Rule::Name);
                    }
                }
            }
        }
        if has_digit {
            rules.add(Rule::Span);
            if han {
                rules.add(Rule::Counter);
            }
        }
        let language = lang.as_str();
        if language == "fr" && (has_digit || rules.has(Rule::Name)) {
            rules.add(Rule::Ordinal);
        }
        if latin && !is_latin(language) {
            rules.add(Rule::Latin);
        }
        rules
    }

    fn has(self, rule: Rule) -> bool {
        self.0 & 1 << rule as u8 != 0
    }

    fn add(&mut self, rule: Rule) {
        self.0 |= 1 << rule as u8;
    }

    /// Those of a web page, in a text of this language: nothing is kept whole.
    pub(super) fn on_web(self, lang: Lang) -> Self {
        let mut rules = Self::default();
        let marked = [Rule::Ordinal, Rule::Latin].into_iter();
        let hangul = (!is_korean(lang)).then_some(Rule::Hangul);
        marked.chain(hangul).filter(|rule| self.has(*rule)).for_each(|rule| rules.add(rule));
        rules
    }

    pub(super) fn without(self, rule: Rule) -> Self {
        Self(self.0 & !(1 << rule as u8))
    }
}

pub(super) const KOREAN: Lang = Lang::KOREAN;

pub(super) fn is_korean(lang: Lang) -> bool {
    lang == KOREAN
}

/// Whether a language is written with Latin letters.
#[comemo::memoize]
fn is_latin(language: &str) -> bool {
    briefing_lang::writing(language).script == "Latn"
}

/// The first text that one of some rules is about.
pub(super) fn leftmost(text: &str, lang: Lang, rules: Rules) -> Option<(Rule, Range<usize>)> {
    let found = RULES.into_iter().filter(|rule| rules.has(*rule)).try_fold(None, |best, rule| {
        let found = find(rule, text, lang).map(|range| (rule, range));
        let is_better = |found: &(Rule, Range<usize>)| {
            best.as_ref().is_none_or(|(_, best): &(Rule, Range<usize>)| found.1.start < best.start)
        };
        let best = found.filter(is_better).or(best);
        match &best {
            Some((_, range)) if range.start == 0 => ControlFlow::Break(best),
            _ => ControlFlow::Continue(best),
        }
    });
    match found {
        ControlFlow::Break(found) | ControlFlow::Continue(found) => found,
    }
}

fn find(rule: Rule, text: &str, lang: Lang) -> Option<Range<usize>> {
    let pattern = match rule {
        Rule::Ordinal => &ORDINAL,
        Rule::Latin if is_korean(lang) => &LATIN_WORDS,
        Rule::Latin => &LATIN_NAMES,
        Rule::Counter => &COUNTER,
        Rule::Kana => &KANA,
        Rule::Span => &SPAN,
        Rule::Name => &NAME,
        Rule::Dash => &DASH,
        Rule::Hangul => return text.contains(is_hangul).then_some(0..text.len()),
    };
    pattern.find(text).map(|found| found.range())
}

/// Words in Latin letters: all but the last one, the last one, and what is attached to it, such as a
/// bracket and a Korean particle.
pub(super) fn last_and_tail(text: &str) -> (&str, &str, &str) {
    let before = text.trim_end_matches(is_hangul).trim_end_matches([')', ']']);
    let (before, tail) = text.split_at(before.len());
    let (words, last) = before.split_at(before.rfind(' ').map_or(0, |space| space + 1));
    (words, last, tail)
}

/// Whether a character is of the script Hangul.
fn is_hangul(c: char) -> bool {
    matches!(
        c,
        '\u{1100}'..='\u{11ff}'
            | '\u{302e}'..='\u{302f}'
            | '\u{3131}'..='\u{318e}'
            | '\u{3200}'..='\u{321e}'
            | '\u{3260}'..='\u{327e}'
            | '\u{a960}'..='\u{a97c}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{d7b0}'..='\u{d7fb}'
            | '\u{ffa0}'..='\u{ffdc}'
    )
}

macro_rules! patterns {
    ($($(#[$doc:meta])* $name:ident = $pattern:expr;)*) => {
        $($(#[$doc])* pub(super) static $name: LazyLock<Regex> = LazyLock::new(|| {
            #[allow(clippy::expect_used, reason = "the patterns are constants, and tested")]
            Regex::new($pattern).expect("a pattern")
        });)*
    };
}

patterns! {
    ORDINAL = r"\b(?:[0-9]+(?:er|re|e)|[IVX]+e)\b";
    /// In Korean. A single letter may be a number. What is attached to a word stays on its line.
    LATIN_WORDS = r"\p{Latin}[\p{Latin}’'.-]+(?: \p{Latin}[\p{Latin}’'.-]*)*[)\]]*\p{Hangul}*";
    /// In other scripts. A name of several words is whole, and the marks after it belong to the text
    /// around it.
    LATIN_NAMES = r"\p{Latin}(?:[’'.-]?[\p{Latin}\d])+(?: \p{Latin}(?:[’'.-]?[\p{Latin}\d])*)*";
    COUNTER = concat!(
        r"第?[\d０-９]+(?:[.,．][\d０-９]+)*(?:[〜～][\d０-９]+(?:[.,．][\d０-９]+)*)?",
        r"(?:[％%]|[万億兆亿]*(?:[かカヶケ箇つ]\p{Han}?|\p{Han}間?))[〜～]?",
    );
    KANA = r"[ァ-ヺー]{3,8}[・＝]?";
    SPAN = r"\d+(?:[.,٫٬]\d+)*(?:[-–~〜～]\d+(?:[.,٫٬]\d+)*)+";
    NAME = r"(?:\b\p{Lu}{2,} )?\b\p{Lu}[\p{Latin}’]+(?:-[\p{Latin}’]+)*–?";
    DASH = r"[–—][\u{a0}\u{202f}]";
    /// Words, with what is between them.
    HANGUL_TEXT = r"\p{Hangul}(?:[\p{Hangul}\d \u{a0}·,]*\p{Hangul})?";
    /// A dash or a dot ends a word (but not between figures: 6·25전쟁), and a bracket begins one.
    HANGUL_WORD = r"(?:[0-9]+[·~–])*[^\s–·(]*\p{Hangul}[^\s–·(]*[–·]?";
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the first rule finds in a text, by the rules of its language but those of Korean words.
    fn found(text: &str, lang: Lang) -> Option<(Rule, &str)> {
        let mut rules = Rules::default();
        RULES.into_iter().for_each(|rule| rules.add(rule));
        rules = rules.without(Rule::Hangul);
        if is_latin(lang.as_str()) {
            rules = rules.without(Rule::Latin);
        }
        leftmost(text, lang, rules).map(|(rule, range)| (rule, &text[range]))
    }

    #[test]
    fn each_rule_finds_its_text() {
        let cases = [
            (Lang::FRENCH, "le 1er juin", Some((Rule::Ordinal, "1er"))),
            (Lang::FRENCH, "au XXIe siècle", Some((Rule::Ordinal, "XXIe"))),
            (Lang::ENGLISH, "the war of 1950–1953", Some((Rule::Span, "1950–1953"))),
            (Lang::ENGLISH, "by KIM Hyoung-jin", Some((Rule::Name, "KIM Hyoung-jin"))),
            (Lang::FRENCH, "de Saint-Mandé", Some((Rule::Name, "Saint-Mandé"))),
            (KOREAN, "파리(Paris)에서", Some((Rule::Latin, "Paris)에서"))),
            (KOREAN, "A사", None),
            (Lang::JAPANESE, "これは1861年から", Some((Rule::Counter, "1861年"))),
            (Lang::JAPANESE, "この・フランス・", Some((Rule::Kana, "フランス・"))),
            (Lang::FRENCH, "la ville –\u{a0}aussi", Some((Rule::Dash, "–\u{a0}"))),
            (Lang::ENGLISH, "in words only", None),
        ];
        for (lang, text, expected) in cases {
            assert_eq!(found(text, lang), expected, "{text}");
        }
    }

    #[test]
    fn korean_words_end_at_spaces_dashes_and_dots() {
        let words = |text: &'static str| -> Vec<_> {
            HANGUL_WORD.find_iter(text).map(|word| word.as_str()).collect()
        };
        assert_eq!(words("한국과 프랑스는"), ["한국과", "프랑스는"]);
        assert_eq!(words("6·25전쟁 때"), ["6·25전쟁", "때"]);
        assert_eq!(words("서울–파리"), ["서울–", "파리"]);
        assert_eq!(words("협의회(시도지사)의"), ["협의회", "시도지사)의"]);
    }

    #[test]
    fn what_is_attached_to_a_latin_word_stays_with_it() {
        assert_eq!(last_and_tail("Cités Unies France"), ("Cités Unies ", "France", ""));
        assert_eq!(last_and_tail("Issy les)에서"), ("Issy ", "les", ")에서"));
        assert_eq!(last_and_tail("GAROK)"), ("", "GAROK", ")"));
    }
}
