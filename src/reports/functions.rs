//! The native functions of templates: words, and values as the language writes them.
//! Each takes `lang:`, whose default is the edition's first language.

use std::collections::BTreeMap;

use comemo::Tracked;
use ecow::{EcoString, eco_format};
use fluent::FluentArgs;
use typst::diag::{At, HintedStrResult, HintedString, SourceResult, StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Args, Array, Context, Dict, Func, Scope, Str, Value, func};
use typst::syntax::Span;

use super::errors::message;
use super::handle::Handle;
use super::virtual_files::depend;
use super::{facts, values};
use crate::dossier::{Edtf, Quantity};
use crate::finding::Code;
use crate::locales::progress::Progress;
use crate::locales::{WordsError, write_quantity};
use crate::provenance::Input;
use briefing_lang::format::{DateStyle, ListKind, Notation, NumberOptions};

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    facts::define(scope);
    scope.define_func::<tr>();
    scope.define_func::<has_tr>();
    scope.define_func::<standing>();
    scope.define_func::<translations>();
    scope.define_func::<changes>();
    scope.define_func::<format_date>();
    scope.define_func::<format_number>();
    scope.define_func::<format_quantity>();
    scope.define_func::<format_ordinal>();
    scope.define_func::<format_century>();
    scope.define_func::<format_duration>();
    scope.define_func::<format_list>();
    scope.define_func::<collate>();
    scope.define_func::<initial>();
}

/// The text of a message in the language, with the record's facts and the arguments
/// as its variables. Paragraphs are parted by a blank line.
#[func]
pub(super) fn tr(
    engine: &mut Engine,
    args: &mut Args,
    span: Span,
    /// The id of the message, or `id.attribute`.
    id: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> SourceResult<Str> {
    let handle = Handle::of(engine).at(span)?;
    let words = handle.words(lang.as_deref()).at(span)?;
    depend(engine, &Input::text(words.language(), &id));
    let mut arguments = FluentArgs::new();
    for item in args.take().items {
        let Some(name) = item.name else {
            bail!(item.value.span, "variables are named, as in `count: 3`");
        };
        let value = values::to_fluent(&item.value.v).at(item.value.span)?;
        arguments.set(name.to_string(), value);
    }
    let nothing = BTreeMap::new();
    let scope = handle.content().scope(&id).unwrap_or(&nothing);
    words.text(&id, scope, &arguments).map(Str::from).map_err(|error| hinted(error, words)).at(span)
}

fn hinted(error: WordsError, words: &crate::locales::Words) -> HintedString {
    let language = words.language();
    match error {
        WordsError::Unknown(id, near) => {
            let error =
                message(Code::UnknownMessage, format!("`{language}` has no message `{id}`"));
            let hint = match near {
                Some(near) => eco_format!("did you mean `{near}`?"),
                None => eco_format!("write it in locales/{language}/"),
            };
            HintedString::new(error).with_hint(hint)
        }
        WordsError::Resolve(id, fault) => {
            let text = format!("cannot resolve `{id}` in `{language}`: {fault}");
            let error = message(Code::UnresolvedMessage, text);
            let place =
                words.entry(&id).map(|entry| eco_format!("the message is at {:?}", entry.span));
            HintedString::new(error).with_hints(place)
        }
    }
}

/// Whether the language has the message.
#[func(title = "Has Translation")]
pub(super) fn has_tr(
    engine: &mut Engine,
    /// The id of the message, or `id.attribute`.
    id: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> StrResult<bool> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    depend(engine, &Input::text(words.language(), &id));
    Ok(words.entry(&id).is_some())
}

/// How a text stands to its source: `stale` where the dossier marks what was translated
/// from an older source, else `current`.
#[func]
pub(super) fn standing(
    engine: &mut Engine,
    /// The id of the message, or `id.attribute`.
    id: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    depend(engine, &Input::text(words.language(), &id));
    Ok(if handle.content().is_marked(words, &id) { "stale" } else { "current" }.into())
}

/// How far the translations are: for each section its name, and for each language
/// how many texts are done, stale, missing, unreviewed.
#[func]
pub(super) fn translations(engine: &mut Engine) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    depend(engine, &Input::Progress);
    Ok(values::progress(&Progress::all(handle.content())))
}

/// What changed since an older state: the date of that state, the facts, and the texts of
/// the edition's language, each as it was and as it is.
#[func]
pub(super) fn changes(engine: &mut Engine) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    depend(engine, &Input::Changes);
    let words = handle.words(None)?;
    let changes = values::changes(handle.changes(), words);
    for id in crate::provenance::compare::labels(handle.changes()) {
        depend(engine, &Input::text(words.language(), &id));
    }
    Ok(changes)
}

/// A date of the data as the language writes it, at the precision given.
#[func]
pub(super) fn format_date(
    engine: &mut Engine,
    /// An EDTF date.
    value: Str,
    /// `long` or `short`.
    #[named]
    #[default("long".into())]
    style: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> HintedStrResult<Str> {
    let handle = Handle::of(engine)?;
    let style = match style.as_str() {
        "long" => DateStyle::Long,
        "short" => DateStyle::Short,
        "year" => DateStyle::Year,
        other => bail!("style is `long`, `short` or `year`, not `{other}`"),
    };
    let date: Edtf = match value.parse() {
        Ok(date) => date,
        Err(error) => return Err(message(Code::ImpossibleDate, error.message()).into()),
    };
    let words = handle.words(lang.as_deref())?;
    Ok(words.set(&words.formatter().date(&date, style)).into())
}

/// A number as the language writes it.
#[func]
pub(super) fn format_number(
    engine: &mut Engine,
    /// An integer, or exact decimals as a string.
    value: Value,
    /// `decimal`, `long` (as the language counts large numbers) or `percent`.
    #[named]
    #[default("decimal".into())]
    style: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> HintedStrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    let formatter = words.formatter();
    let value = values::decimal(&value)?;
    let written = match style.as_str() {
        "decimal" => formatter.number(&value, &NumberOptions::default()),
        "long" => formatter.number(&value, &NumberOptions::with_notation(Notation::Long)),
        "percent" => formatter.percent(&value),
        other => bail!("style is `decimal`, `long` or `percent`, not `{other}`"),
    };
    Ok(words.set(&written).into())
}

/// A quantity of the data, with its unit, as the language writes it.
#[func]
pub(super) fn format_quantity(
    engine: &mut Engine,
    /// A quantity of `data`.
    value: Dict,
    /// `long` (as the language counts large numbers) or `standard`.
    #[named]
    #[default("long".into())]
    notation: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> HintedStrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    let quantity: Quantity = values::quantity(&value)?;
    let notation = match notation.as_str() {
        "long" => Notation::Long,
        "standard" => Notation::Standard,
        other => bail!("notation is `long` or `standard`, not `{other}`"),
    };
    Ok(words.set(&write_quantity(words.formatter(), &quantity, Some(notation))).into())
}

/// A rank as the language writes it: `1st`, `1er`, `제1`.
#[func]
pub(super) fn format_ordinal(
    engine: &mut Engine,
    /// The rank.
    value: u32,
    /// `masculine`, `feminine` or `neuter`, where the language has them.
    #[named]
    gender: Option<Str>,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> HintedStrResult<Str> {
    let handle = Handle::of(engine)?;
    let gender = match gender.as_deref().map(crate::locales::gender).transpose() {
        Ok(gender) => gender,
        Err(message) => bail!("{message}"),
    };
    let words = handle.words(lang.as_deref())?;
    Ok(words.set(&words.formatter().ordinal(value, gender)).into())
}

/// A century as the language names it: `21st century`, `XXIe siècle`, `21세기`.
#[func]
pub(super) fn format_century(
    engine: &mut Engine,
    /// Its number.
    value: u32,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    Ok(words.set(&words.formatter().century(value)).into())
}

/// A number of years: `140 years`, `140 ans`, `140년`.
#[func]
pub(super) fn format_duration(
    engine: &mut Engine,
    /// How many years.
    value: u32,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    Ok(words.set(&words.formatter().duration_years(value)).into())
}

/// Texts as a list within a sentence.
#[func]
pub(super) fn format_list(
    engine: &mut Engine,
    /// The texts.
    items: Vec<EcoString>,
    /// `and`, `or` or `unit`.
    #[named]
    #[default("and".into())]
    style: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> HintedStrResult<Str> {
    let handle = Handle::of(engine)?;
    let kind = match style.as_str() {
        "and" => ListKind::And,
        "or" => ListKind::Or,
        "unit" => ListKind::Unit,
        other => bail!("style is `and`, `or` or `unit`, not `{other}`"),
    };
    let items: Vec<String> = items.into_iter().map(Into::into).collect();
    let words = handle.words(lang.as_deref())?;
    Ok(words.set(&words.formatter().list(&items, kind)).into())
}

/// An array in the language's order.
#[func]
pub(super) fn collate(
    engine: &mut Engine,
    context: Tracked<Context>,
    span: Span,
    /// What to sort.
    items: Array,
    /// The text by which an item sorts; the item itself by default.
    #[named]
    key: Option<Func>,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> SourceResult<Array> {
    let handle = Handle::of(engine).at(span)?;
    let words = handle.words(lang.as_deref()).at(span)?;
    let mut keyed = Vec::with_capacity(items.len());
    for item in items {
        let text = match &key {
            Some(key) => key.call(engine, context, [item.clone()])?,
            None => item.clone(),
        };
        keyed.push((text.cast::<Str>().at(span)?, item));
    }
    keyed.sort_by(|(a, _), (b, _)| words.formatter().compare(a, b));
    Ok(keyed.into_iter().map(|(_, item)| item).collect())
}

/// The heading under which an index of the language lists a text.
#[func]
pub(super) fn initial(
    engine: &mut Engine,
    /// The text.
    text: Str,
    /// The language; the edition's own by default.
    #[named]
    lang: Option<Str>,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    Ok(handle.words(lang.as_deref())?.formatter().initial(&text).into())
}
