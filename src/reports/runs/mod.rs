//! Runs of text: words, names and numbers that a line does not break, and words in another language
//! than the text around them.
//!
//! Show rules with regular expressions would do the same. Each of them would search what is left of a
//! text once more after each match, and every word would be content that Typst realizes by itself:
//! a third of the time of a Korean edition.
#![allow(clippy::too_many_arguments, reason = "templates name them")]

mod rules;

use comemo::Tracked;
use typst::diag::{At, SourceResult};
use typst::engine::Engine;
use typst::foundations::{
    Cast, Content, Context, Func, NativeElement, Scope, Smart, StyleChain, func,
};
use typst::layout::{Abs, BoxElem, Length};
use typst::model::ParElem;
use typst::syntax::Span;
use typst::text::{Lang, SpaceElem, SuperElem, TextElem};

use rules::{HANGUL_WORD, KOREAN, Rule, Rules, is_korean, last_and_tail, leftmost};

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
    let rules = Rules::of(&text.text, lang, latin.is_some(), han, kana);
    if rules == Rules::default() {
        return Ok(run);
    }
    let mut out = Vec::new();
    setter.set(engine, &text.text, lang, rules, &mut out)?;
    Ok(Content::sequence(out))
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

fn boxed(body: Content) -> Content {
    BoxElem::new().with_body(Some(body)).pack()
}
