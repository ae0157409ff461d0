//! The native functions of templates: words, and values as the language writes them.
//! Each takes `lang:`, whose default is the edition's first language.

use std::collections::BTreeMap;

use comemo::Tracked;
use ecow::EcoString;
use typst::diag::{At, HintedString, SourceResult, StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Args, Array, Context, Dict, Func, Scope, Str, Value, func};
use typst::syntax::Span;

use super::asked::depend;
use super::diagnostics::message;
use super::handle::Handle;
use super::{drawings, facts, layouts, links, maps, qr, runs, values, writing};
use crate::dossier::{Edtf, Unit};
use crate::finding::Code;
use crate::locales::progress::Progress;
use crate::locales::{Arguments, Words, WordsError};
use crate::provenance::Input;
use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation, NumberOptions, UnitWidth};

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    facts::define(scope);
    layouts::define(scope);
    links::define(scope);
    drawings::define(scope);
    maps::define(scope);
    qr::define(scope);
    runs::define(scope);
    writing::define(scope);
    scope.define_func::<tr>();
    scope.define_func::<has_tr>();
    scope.define_func::<translation_state>();
    scope.define_func::<translations>();
    scope.define_func::<changes>();
    scope.define_func::<format_date>();
    scope.define_func::<format_number>();
    scope.define_func::<format_quantity>();
    scope.define_func::<format_measure>();
    scope.define_func::<format_ordinal>();
    scope.define_func::<format_century>();
    scope.define_func::<format_duration>();
    scope.define_func::<format_list>();
    scope.define_func::<collate>();
    scope.define_func::<initial>();
}

/// Writes a value as a language does, with its typography.
fn write(
    engine: &Engine,
    lang: Option<&Str>,
    text: impl FnOnce(&Formatter) -> String,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.map(Str::as_str))?;
    Ok(words.typography(&text(words.formatter())).into())
}

/// The choice with a name.
fn choice<T: Clone>(argument: &str, name: &str, choices: &[(&str, T)]) -> StrResult<T> {
    match choices.iter().find(|(known, _)| *known == name) {
        Some((_, choice)) => Ok(choice.clone()),
        None => {
            let known: Vec<_> = choices.iter().map(|(known, _)| format!("`{known}`")).collect();
            bail!("{argument} is {}, not `{name}`", known.join(" or "))
        }
    }
}

/// The text of a message in the language, with the record's facts and the arguments as its
/// variables. A blank line separates paragraphs.
#[func]
pub(super) fn tr(
    engine: &mut Engine,
    args: &mut Args,
    span: Span,
    /// The id of the message, or `id.attribute`.
    id: Str,
    #[named] lang: Option<Str>,
) -> SourceResult<Str> {
    let handle = Handle::of(engine).at(span)?;
    let words = handle.words(lang.as_deref()).at(span)?;
    depend(engine, &Input::text(words.language(), &id));
    let units = handle.shared.content().dossier().schema().units();
    let mut arguments = Arguments::new();
    for item in args.take().items {
        let Some(name) = item.name else {
            bail!(item.value.span, "variables are named, as in `count: 3`");
        };
        let value = values::to_fluent(&item.value.v, units).at(item.value.span)?;
        if let Some(unit) = value.declared() {
            depend(engine, &Input::text(words.language(), &unit.message()));
        }
        arguments.set(name.to_string(), value);
    }
    let nothing = BTreeMap::new();
    let scope = handle.shared.content().scope(&id).unwrap_or(&nothing);
    words.text(&id, scope, &arguments).map(Str::from).map_err(|error| hinted(error, words)).at(span)
}

fn hinted(error: WordsError, words: &Words) -> HintedString {
    let language = words.language();
    let (code, text, hint) = match error {
        WordsError::Unknown(id, near) => {
            let hint = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add it in locales/{language}/"),
            };
            (Code::UnknownMessage, format!("`{language}` has no message `{id}`"), Some(hint))
        }
        WordsError::Resolve(id, fault) => {
            let text = format!("cannot resolve `{id}` in `{language}`: {fault}");
            let hint = words.entry(&id).map(|entry| format!("the message is at {:?}", entry.span));
            (Code::UnresolvedMessage, text, hint)
        }
    };
    HintedString::new(message(code, text)).with_hints(hint.map(EcoString::from))
}

/// Whether the language has the message.
#[func(title = "Has Translation")]
pub(super) fn has_tr(
    engine: &mut Engine,
    /// The id of the message, or `id.attribute`.
    id: Str,
    #[named] lang: Option<Str>,
) -> StrResult<bool> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    depend(engine, &Input::text(words.language(), &id));
    Ok(words.entry(&id).is_some())
}

/// `stale` where the dossier marks a translation of an older source, else `current`.
#[func]
pub(super) fn translation_state(
    engine: &mut Engine,
    /// The id of the message, or `id.attribute`.
    id: Str,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    depend(engine, &Input::text(words.language(), &id));
    Ok(if handle.shared.content().is_marked(words, &id) { "stale" } else { "current" }.into())
}

/// The progress of the translations: for each section its name, and for each language how many
/// texts are done, stale, missing, unreviewed.
#[func]
pub(super) fn translations(engine: &mut Engine) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    depend(engine, &Input::Progress);
    Ok(values::progress(&Progress::all(handle.shared.content())))
}

/// What changed since an older state: the date of that state, the facts, and the texts of
/// the language, each as it was and as it is.
#[func]
pub(super) fn changes(engine: &mut Engine, #[named] lang: Option<Str>) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    depend(engine, &Input::Changes);
    let words = handle.words(lang.as_deref())?;
    let changes = values::changes(handle.shared.changes(), words);
    let schema = handle.shared.content().dossier().schema();
    for id in crate::provenance::compare::labels(schema, handle.shared.changes()) {
        depend(engine, &Input::text(words.language(), &id));
    }
    Ok(changes)
}

/// A date of the data as the language writes it, at its own precision.
#[func]
pub(super) fn format_date(
    engine: &mut Engine,
    /// An EDTF date.
    value: Str,
    /// `full`, `long`, `medium`, `short`, `year`, `month`, `weekday`, `month-day`,
    /// `short-month-day` or `weekday-month-day`.
    #[named]
    #[default("long".into())]
    style: Str,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let style = choice("style", &style, DateStyle::NAMES)?;
    let date: Result<Edtf, _> = value.parse();
    let date = date.map_err(|error| message(Code::ImpossibleDate, error.message()))?;
    write(engine, lang.as_ref(), |formatter| formatter.date(&date, style))
}

/// A number as the language writes it.
#[func]
pub(super) fn format_number(
    engine: &mut Engine,
    /// An integer, or exact decimals as a string.
    value: Value,
    /// `decimal`, `long` (as the language counts large numbers), `short` (abbreviated) or `percent`.
    #[named]
    #[default("decimal".into())]
    style: Str,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let long = NumberOptions::with_notation(Notation::Long);
    let short = NumberOptions::with_notation(Notation::Short);
    let styles = [
        ("decimal", Some(NumberOptions::default())),
        ("long", Some(long)),
        ("short", Some(short)),
        ("percent", None),
    ];
    let options = choice("style", &style, &styles)?;
    let value = values::decimal(&value)?;
    write(engine, lang.as_ref(), |formatter| match options {
        Some(options) => formatter.number(&value, &options),
        None => formatter.percent(&value),
    })
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
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let notations = [("long", Notation::Long), ("standard", Notation::Standard)];
    let notation = choice("notation", &notation, &notations)?;
    let handle = Handle::of(engine)?;
    let units = handle.shared.content().dossier().schema().units();
    let quantity = values::quantity(&value, units)?;
    let words = handle.words(lang.as_deref())?;
    if let Unit::Declared(unit) = quantity.unit() {
        depend(engine, &Input::text(words.language(), &unit.message()));
    }
    words.quantity(&quantity, Some(notation)).map(Into::into).map_err(|fault| {
        let text = format!("cannot print `{quantity}` in `{}`: {fault}", words.language());
        message(Code::UnresolvedMessage, text)
    })
}

/// A measure in a unit of CLDR as the language abbreviates it: `200 km`.
#[func]
pub(super) fn format_measure(
    engine: &mut Engine,
    /// An integer, a decimal or a string of digits.
    value: Value,
    /// The unit by its name in CLDR, such as `kilometer`.
    unit: Str,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let value = values::decimal(&value)?;
    let handle = Handle::of(engine)?;
    let words = handle.words(lang.as_deref())?;
    let (width, options) = (UnitWidth::Short, NumberOptions::default());
    match words.formatter().unit(&value, &unit, width, &options) {
        Some(text) => Ok(words.typography(&text).into()),
        None => bail!("CLDR has no unit `{unit}` for `{}`", words.language()),
    }
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
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let gender = gender.as_deref().map(crate::locales::gender).transpose()?;
    write(engine, lang.as_ref(), |formatter| formatter.ordinal(value, gender))
}

/// A century as the language names it: `21st century`, `XXIe siècle`, `21세기`.
#[func]
pub(super) fn format_century(
    engine: &mut Engine,
    /// Its number.
    value: u32,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    write(engine, lang.as_ref(), |formatter| formatter.century(value))
}

/// A length of time in words: `140 years`, `3 semaines`, `140년`.
#[func]
pub(super) fn format_duration(
    engine: &mut Engine,
    /// How many.
    value: u32,
    /// `year`, `month`, `week`, `day`, `hour`, `minute` or `second`.
    #[named]
    #[default("year".into())]
    unit: Str,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let unit = choice("unit", &unit, crate::locales::TIMES)?;
    write(engine, lang.as_ref(), |formatter| {
        formatter.duration(&value.into(), unit).unwrap_or_else(|| value.to_string())
    })
}

/// Texts as a list within a sentence.
#[func]
pub(super) fn format_list(
    engine: &mut Engine,
    /// The texts.
    items: Vec<EcoString>,
    /// `and`, `or`, `unit` or `comma`.
    #[named]
    #[default("and".into())]
    style: Str,
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let styles = ListKind::NAMES;
    let kind = choice("style", &style, styles)?;
    let items: Vec<String> = items.into_iter().map(Into::into).collect();
    write(engine, lang.as_ref(), |formatter| formatter.list(&items, kind))
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
    #[named] lang: Option<Str>,
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
    #[named] lang: Option<Str>,
) -> StrResult<Str> {
    let handle = Handle::of(engine)?;
    Ok(handle.words(lang.as_deref())?.formatter().initial(&text).into())
}
