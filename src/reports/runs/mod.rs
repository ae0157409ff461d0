//! Runs of text: words, names and numbers that a line does not break, and words in another language
//! than the text around them.
//!
//! Show rules with regular expressions would do the same. Each of them would search what is left of a
//! text once more after each match, and every word would be content that Typst realizes by itself:
//! a third of the time of a Korean edition.
#![allow(clippy::too_many_arguments, reason = "templates name them")]

mod joiners;
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
use typst::text::{Lang, SuperElem, TextElem};

pub(super) use joiners::{are_in as has_joiners, remove as remove_joiners};
use joiners::{is_short, push_whole, unhyphenated};
use rules::{HANGUL_TEXT, HANGUL_WORD, KOREAN, Rule, Rules, is_korean, last_and_tail, leftmost};

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
    /// On a web page, whose lines the browser breaks: sets Hangul in text of another language.
    /// Nothing else is kept whole.
    #[named]
    #[default]
    on_web: Option<Func>,
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
        on_web: on_web.as_ref(),
        context,
    };
    let mut rules = Rules::of(&text.text, lang, latin.is_some(), han, kana);
    if on_web.is_some() {
        rules = rules.on_web(lang);
    }
    if rules == Rules::default() {
        return Ok(run);
    }
    let mut out = Pieces::default();
    setter.set(engine, &text.text, lang, rules, &mut out)?;
    Ok(if out.is_only(&text.text) { run } else { setter.content(out) })
}

/// What a run becomes: pieces of content, and text after them.
#[derive(Default)]
struct Pieces {
    content: Vec<Content>,
    text: String,
}

impl Pieces {
    fn is_only(&self, text: &str) -> bool {
        self.content.is_empty() && self.text == text
    }
}

/// Sets runs of one style.
struct Setter<'a> {
    styles: StyleChain<'a>,
    span: Span,
    hangul: HangulBreaks,
    large: Abs,
    latin: Option<&'a Func>,
    on_web: Option<&'a Func>,
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
        out: &mut Pieces,
    ) -> SourceResult<()> {
        let mut rest = text;
        while let Some((rule, found)) = leftmost(rest, lang, rules) {
            out.text.push_str(&rest[..found.start]);
            self.apply(engine, rule, &rest[found.clone()], lang, rules.without(rule), out)?;
            rest = &rest[found.end..];
        }
        out.text.push_str(rest);
        Ok(())
    }

    /// The same by itself.
    fn pieces(
        &self,
        engine: &mut Engine,
        text: &str,
        lang: Lang,
        rules: Rules,
    ) -> SourceResult<Pieces> {
        let mut out = Pieces::default();
        self.set(engine, text, lang, rules, &mut out)?;
        Ok(out)
    }

    /// Pieces as one piece of content.
    fn content(&self, mut pieces: Pieces) -> Content {
        self.end_text(&mut pieces);
        Content::sequence(pieces.content)
    }

    fn push(&self, content: Content, out: &mut Pieces) {
        self.end_text(out);
        out.content.push(content);
    }

    fn end_text(&self, out: &mut Pieces) {
        if !out.text.is_empty() {
            let text = std::mem::take(&mut out.text);
            out.content.push(TextElem::packed(text).spanned(self.span));
        }
    }

    fn append(&self, pieces: Pieces, out: &mut Pieces) {
        for content in pieces.content {
            self.push(content, out);
        }
        out.text.push_str(&pieces.text);
    }

    /// Pieces that no line breaks.
    fn push_whole(&self, pieces: Pieces, out: &mut Pieces) {
        if pieces.content.is_empty() && is_short(&pieces.text) {
            push_whole(&pieces.text, &mut out.text);
        } else {
            let body = self.content(pieces);
            self.push(BoxElem::new().with_body(Some(body)).pack(), out);
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
        out: &mut Pieces,
    ) -> SourceResult<()> {
        match rule {
            Rule::Ordinal => {
                let number = text.find(|c: char| !c.is_ascii_digit() && !"IVX".contains(c));
                let (number, ending) = text.split_at(number.unwrap_or(text.len()));
                out.text.push_str(number);
                let ending = SuperElem::new(TextElem::packed(ending)).pack().spanned(self.span);
                self.push(ending, out);
            }
            Rule::Latin if is_korean(lang) => {
                let (words, last, tail) = last_and_tail(text);
                if tail.is_empty() {
                    self.latin(engine, text, rules, out)?;
                } else {
                    if !words.is_empty() {
                        self.latin(engine, words, rules, out)?;
                    }
                    let mut whole = Pieces::default();
                    self.latin(engine, last, rules, &mut whole)?;
                    self.set(engine, tail, lang, rules, &mut whole)?;
                    self.push_whole(whole, out);
                }
            }
            Rule::Latin => self.latin(engine, text, rules, out)?,
            Rule::Kana if self.styles.get(ParElem::justify) => {
                self.set(engine, text, lang, rules, out)?;
            }
            Rule::Counter | Rule::Span | Rule::Kana | Rule::Dash => {
                self.push_whole(self.pieces(engine, text, lang, rules)?, out);
            }
            Rule::Name => {
                let is_whole = text.contains(' ')
                    || text.contains('-') && self.styles.resolve(TextElem::size) <= self.large;
                let is_hyphenated = self.styles.get(TextElem::hyphenate) != Smart::Custom(false);
                let text = if is_hyphenated { &unhyphenated(text) } else { text };
                if is_whole {
                    self.push_whole(self.pieces(engine, text, lang, rules)?, out);
                } else {
                    self.set(engine, text, lang, rules, out)?;
                }
            }
            Rule::Hangul => match self.on_web {
                Some(korean) => self.on_web(engine, korean, text, out)?,
                None => self.korean(engine, text, lang, rules, out)?,
            },
        }
        Ok(())
    }

    /// Text of another language on a web page, in which Hangul is set by a function.
    fn on_web(
        &self,
        engine: &mut Engine,
        korean: &Func,
        text: &str,
        out: &mut Pieces,
    ) -> SourceResult<()> {
        let mut at = 0;
        for found in HANGUL_TEXT.find_iter(text) {
            out.text.push_str(&text[at..found.start()]);
            at = found.end();
            let body = TextElem::packed(found.as_str()).spanned(self.span);
            self.push(korean.call(engine, self.context, [body])?.display(), out);
        }
        out.text.push_str(&text[at..]);
        Ok(())
    }

    /// Words in Latin letters, in a language that has them.
    fn latin(
        &self,
        engine: &mut Engine,
        text: &str,
        rules: Rules,
        out: &mut Pieces,
    ) -> SourceResult<()> {
        // Whatever the language is: it has neither Korean words nor words of another script.
        let lang = Lang::ENGLISH;
        let Some(latin) = self.latin else {
            return self.set(engine, text, lang, rules.without(Rule::Latin), out);
        };
        let body = self.pieces(engine, text, lang, rules.without(Rule::Latin))?;
        let body = self.content(body);
        self.push(latin.call(engine, self.context, [body])?.display(), out);
        Ok(())
    }

    /// Text with Korean words, each whole, with the punctuation and the Latin letters attached to it.
    /// Typst breaks lines between any two syllables.
    fn korean(
        &self,
        engine: &mut Engine,
        text: &str,
        lang: Lang,
        rules: Rules,
        out: &mut Pieces,
    ) -> SourceResult<()> {
        let is_whole = self.hangul == HangulBreaks::Word || !self.styles.get(ParElem::justify);
        let mut at = 0;
        for word in HANGUL_WORD.find_iter(text) {
            self.set(engine, &text[at..word.start()], lang, rules, out)?;
            at = word.end();
            let parts = self.pieces(engine, word.as_str(), KOREAN, rules)?;
            let mut word = Pieces::default();
            let own = if is_korean(lang) { &mut *out } else { &mut word };
            if is_whole {
                self.push_whole(parts, own);
            } else {
                self.append(parts, own);
            }
            if !is_korean(lang) {
                // A screen reader must change its voice.
                let word = self.content(word).set(TextElem::lang, KOREAN);
                self.push(word.set(TextElem::region, "KR".parse().ok()), out);
            }
        }
        self.set(engine, &text[at..], lang, rules, out)
    }
}
