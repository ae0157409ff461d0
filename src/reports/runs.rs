//! Runs of text: words, names and numbers that a line does not break, and words in another language
//! than the text around them.
//!
//! Show rules with regular expressions would do the same. Each of them would search what is left of a
//! text once more after each match, and every word would be content that Typst realizes by itself:
//! a third of the time of a Korean edition.
#![allow(clippy::too_many_arguments, reason = "templates name them")]

use std::ops::{ControlFlow, Range};
use std::sync::LazyLock;

use comemo::Tracked;
use regex::Regex;
use typst::diag::{At, SourceResult};
use typst::engine::Engine;
use typst::foundations::{
    Cast, Content, Context, Func, NativeElement, Scope, Smart, StyleChain, func,
};
use typst::layout::{Abs, BoxElem, Length};
use typst::model::ParElem;
use typst::syntax::Span;
use typst::text::{Lang, SpaceElem, SuperElem, TextElem};

/// Adds the function to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<set_run>();
}

/// Where a line of Korean may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Cast)]
pub(super) enum HangulBreaks {
    /// After a word (eojeol).
    Word,
    /// After a syllable, where the text is justified.
    Syllable,
}

/// A run of text with its words, names and numbers kept whole: Korean words, names with a hyphen or
/// with a family name in capitals, spans of numbers; numbers with their counters and words in
/// katakana, where a language of the edition has them. French ordinals are raised. In text of another
/// script, words in Latin letters are set in a language that is written with them.
#[func(contextual)]
pub(super) fn set_run(
    engine: &mut Engine,
    context: Tracked<Context>,
    span: Span,
    /// The text.
    run: Content,
    /// Where a line of Korean may end.
    #[named]
    #[default(HangulBreaks::Word)]
    hangul: HangulBreaks,
    /// Whether the edition has Chinese characters.
    #[named]
    #[default(false)]
    han: bool,
    /// Whether the edition has Japanese.
    #[named]
    #[default(false)]
    kana: bool,
    /// Names set larger than this may be broken at a hyphen.
    #[named]
    #[default(Abs::pt(24.0).into())]
    large: Length,
    /// Sets words in Latin letters that stand in text of another script.
    #[named]
    #[default]
    latin: Option<Func>,
) -> SourceResult<Content> {
    let Some(text) = run.to_packed::<TextElem>() else { return Ok(run) };
    let styles = context.styles().at(span)?;
    let lang = styles.get(TextElem::lang);
    let setter = Setter {
        styles,
        span: run.span(),
        hangul,
        large: large.abs,
        latin: latin.as_ref(),
        context,
    };
    let rules = Rules::of(&text.text, lang, &setter, han, kana);
    if rules == Rules::default() {
        return Ok(run);
    }
    let mut out = Vec::new();
    setter.set(engine, &text.text, lang, rules, &mut out)?;
    Ok(Content::sequence(out))
}

/// A kind of text that is set in another way than the text around it. Of those that begin at the
/// same place, the first one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
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
    /// Text with Korean words.
    Hangul,
}

const RULES: [Rule; 7] =
    [Rule::Ordinal, Rule::Latin, Rule::Counter, Rule::Kana, Rule::Span, Rule::Name, Rule::Hangul];

/// The rules that hold for a text, as bits.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Rules(u8);

impl Rules {
    /// Those that some text may need.
    fn of(text: &str, lang: Lang, setter: &Setter, han: bool, kana: bool) -> Self {
        let mut rules = Self::default();
        let mut has_digit = false;
        for c in text.chars() {
            match c {
                '0'..='9' => has_digit = true,
                'A'..='Z' => rules.add(Rule::Name),
                '\0'..='\u{7f}' => {}
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
        if setter.latin.is_some() && !is_latin(language) {
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

    fn without(self, rule: Rule) -> Self {
        Self(self.0 & !(1 << rule as u8))
    }
}

/// Sets runs of one style.
struct Setter<'a> {
    styles: StyleChain<'a>,
    span: Span,
    hangul: HangulBreaks,
    large: Abs,
    latin: Option<&'a Func>,
    context: Tracked<'a, Context<'a>>,
}

impl Setter<'_> {
    /// Sets a text in a language by some rules.
    fn set(
        &self,
        engine: &mut Engine,
        text: &str,
        lang: Lang,
        rules: Rules,
        out: &mut Vec<Content>,
    ) -> SourceResult<()> {
        let mut rest = text;
        while let Some((rule, found)) = leftmost(rest, lang, rules) {
            self.plain(&rest[..found.start], out);
            self.apply(engine, rule, &rest[found.clone()], lang, rules.without(rule), out)?;
            rest = &rest[found.end..];
        }
        self.plain(rest, out);
        Ok(())
    }

    /// The same as one piece of content.
    fn content(
        &self,
        engine: &mut Engine,
        text: &str,
        lang: Lang,
        rules: Rules,
    ) -> SourceResult<Content> {
        let mut out = Vec::new();
        self.set(engine, text, lang, rules, &mut out)?;
        Ok(Content::sequence(out))
    }

    fn plain(&self, text: &str, out: &mut Vec<Content>) {
        if !text.is_empty() {
            out.push(TextElem::packed(text).spanned(self.span));
        }
    }

    /// Sets what a rule has found. `rules` are the others.
    fn apply(
        &self,
        engine: &mut Engine,
        rule: Rule,
        text: &str,
        lang: Lang,
        rules: Rules,
        out: &mut Vec<Content>,
    ) -> SourceResult<()> {
        match rule {
            Rule::Ordinal => {
                let number = text.find(|c: char| !c.is_ascii_digit() && !"IVX".contains(c));
                let (number, ending) = text.split_at(number.unwrap_or(text.len()));
                self.plain(number, out);
                out.push(SuperElem::new(TextElem::packed(ending)).pack().spanned(self.span));
            }
            Rule::Latin if is_korean(lang) => {
                let (words, last, tail) = last_and_tail(text);
                if tail.is_empty() {
                    out.push(self.latin(engine, text, rules)?);
                } else {
                    if !words.is_empty() {
                        out.push(self.latin(engine, words, rules)?);
                    }
                    let last = self.latin(engine, last, rules)?;
                    let tail = self.content(engine, tail, lang, rules)?;
                    out.push(boxed(last + tail));
                }
            }
            Rule::Latin => out.push(self.latin(engine, text, rules)?),
            Rule::Counter | Rule::Span => {
                out.push(boxed(self.content(engine, text, lang, rules)?));
            }
            Rule::Kana if self.styles.get(ParElem::justify) => {
                self.set(engine, text, lang, rules, out)?;
            }
            Rule::Kana => out.push(boxed(self.content(engine, text, lang, rules)?)),
            Rule::Name => {
                let name = self.content(engine, text, lang, rules)?;
                let is_whole = text.contains(' ')
                    || text.contains('-') && self.styles.resolve(TextElem::size) <= self.large;
                let name = if is_whole { boxed(name) } else { name };
                let is_hyphenated = self.styles.get(TextElem::hyphenate) != Smart::Custom(false);
                out.push(if is_hyphenated {
                    name.set(TextElem::hyphenate, Smart::Custom(false))
                } else {
                    name
                });
            }
            Rule::Hangul => self.korean(engine, text, lang, rules, out)?,
        }
        Ok(())
    }

    /// Words in Latin letters, in a language that has them.
    fn latin(&self, engine: &mut Engine, text: &str, rules: Rules) -> SourceResult<Content> {
        // Whatever the language is: it has neither Korean words nor words of another script.
        let lang = Lang::ENGLISH;
        let body = self.content(engine, text, lang, rules.without(Rule::Latin))?;
        match self.latin {
            Some(latin) => Ok(latin.call(engine, self.context, [body])?.display()),
            None => Ok(body),
        }
    }

    /// Text with Korean words, each in a box, with the punctuation and the Latin letters attached to
    /// it. Typst breaks lines between any two syllables.
    fn korean(
        &self,
        engine: &mut Engine,
        text: &str,
        lang: Lang,
        rules: Rules,
        out: &mut Vec<Content>,
    ) -> SourceResult<()> {
        let is_whole = self.hangul == HangulBreaks::Word || !self.styles.get(ParElem::justify);
        let mut at = 0;
        for word in HANGUL_WORD.find_iter(text) {
            match &text[at..word.start()] {
                // A space between words may be left out at the end of a line.
                " " => out.push(SpaceElem::shared().clone()),
                between => self.set(engine, between, lang, rules, out)?,
            }
            at = word.end();
            let word = self.content(engine, word.as_str(), KOREAN, rules)?;
            let word = if is_whole { boxed(word) } else { word };
            // A screen reader must change its voice.
            out.push(if is_korean(lang) {
                word
            } else {
                word.set(TextElem::lang, KOREAN).set(TextElem::region, "KR".parse().ok())
            });
        }
        self.set(engine, &text[at..], lang, rules, out)
    }
}

const KOREAN: Lang = Lang::KOREAN;

fn is_korean(lang: Lang) -> bool {
    lang == KOREAN
}

/// Whether a language is written with Latin letters.
#[comemo::memoize]
fn is_latin(language: &str) -> bool {
    briefing_lang::writing(language).script == "Latn"
}

fn boxed(body: Content) -> Content {
    BoxElem::new().with_body(Some(body)).pack()
}

/// The first text that one of some rules is about.
fn leftmost(text: &str, lang: Lang, rules: Rules) -> Option<(Rule, Range<usize>)> {
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
        Rule::Hangul => return text.contains(is_hangul).then_some(0..text.len()),
    };
    pattern.find(text).map(|found| found.range())
}

/// Words in Latin letters: all but the last one, the last one, and what is attached to it, such as a
/// bracket and a Korean particle.
fn last_and_tail(text: &str) -> (&str, &str, &str) {
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
        $($(#[$doc])* static $name: LazyLock<Regex> = LazyLock::new(|| {
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
