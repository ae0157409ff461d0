//! The variants of choices: the plural categories that a language has, the words that
//! the data may hold, each key once.

use super::pair::Pair;
use crate::dossier::schema::{Kind, Shape};
use crate::finding::{Code, Finding, Findings};
use crate::locales::Entry;
use crate::locales::pattern::{Inline, Select, Variant};

/// The names of the plural categories (CLDR, UTS 35).
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Finds variants that are missing, that can never be chosen, or that stand twice.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    for entry in pair.words.entries() {
        for select in entry.pattern.selects() {
            twice(select, findings);
            match choices(entry, select) {
                Some(choices) => words(pair, entry, select, choices, findings),
                None => plurals(pair, entry, select, findings),
            }
        }
    }
}

fn twice(select: &Select, findings: &mut Findings) {
    for (at, variant) in select.variants.iter().enumerate() {
        if select.variants[..at].iter().any(|earlier| earlier.key == variant.key) {
            let message = format!("the variant `[{}]` is here twice", variant.key);
            findings.push(
                Finding::new(Code::DuplicateVariant, message)
                    .at(&variant.span)
                    .help("keep one of the two"),
            );
        }
    }
}

/// The words that the variable of a choice may hold; none when it is not such a one.
fn choices(entry: &Entry, select: &Select) -> Option<&'static [&'static str]> {
    let Inline::Variable(name) = &select.selector else { return None };
    let kind = Kind::of_message(entry.message())?;
    let field = kind.all_fields().find(|field| field.key == name)?;
    match field.shape {
        Shape::Choice(choices) => Some(choices),
        _ => None,
    }
}

fn words(
    pair: &Pair<'_>,
    entry: &Entry,
    select: &Select,
    choices: &[&str],
    findings: &mut Findings,
) {
    for variant in select.variants.iter().filter(|variant| !is_catch_all(variant)) {
        if !choices.contains(&variant.key.as_str()) {
            let message = format!("`{}` is never `{}`", select.written, variant.key);
            findings.push(
                Finding::new(Code::UnknownVariant, message)
                    .at(&variant.span)
                    .did_you_mean(&variant.key, choices.iter().copied())
                    .help(format!("it is one of {}", choices.join(", "))),
            );
        }
    }
    let source = pair.source.entry(&entry.id);
    let source = source.into_iter().flat_map(|source| source.pattern.selects());
    for other in source.filter(|other| other.written == select.written) {
        for variant in &other.variants {
            let here = select.variants.iter().any(|known| known.key == variant.key);
            if !here && !is_catch_all(variant) && choices.contains(&variant.key.as_str()) {
                let message = format!("the variant `[{}]` of the source is missing", variant.key);
                findings.push(missing(Code::MissingVariant, message, entry, select));
            }
        }
    }
}

/// `*[other]` is how one writes "anything else".
fn is_catch_all(variant: &Variant) -> bool {
    variant.default && variant.key == "other"
}

fn plurals(pair: &Pair<'_>, entry: &Entry, select: &Select, findings: &mut Findings) {
    let keys: Vec<_> = select.variants.iter().map(|variant| variant.key.as_str()).collect();
    // `*[other]` alone chooses nothing: the other categories were forgotten.
    let counts = keys.iter().any(|key| CATEGORIES.contains(key) && *key != "other");
    let alone = keys == ["other"];
    if !(counts || alone) {
        return;
    }
    let needed = pair.words.formatter().plural_categories();
    let lacking: Vec<_> = needed.iter().filter(|name| !keys.contains(*name)).copied().collect();
    if !lacking.is_empty() {
        let message = format!(
            "`{}` also needs the variant{} `[{}]`",
            pair.words.language(),
            if lacking.len() > 1 { "s" } else { "" },
            lacking.join("]`, `["),
        );
        findings.push(missing(Code::MissingPlural, message, entry, select));
    }
    for variant in &select.variants {
        let key = variant.key.as_str();
        if CATEGORIES.contains(&key)
            && key != "other"
            && !pair.words.formatter().has_plural_category(key)
        {
            let message = format!("`{}` has no plural `{key}`", pair.words.language());
            findings.push(
                Finding::new(Code::UnknownVariant, message)
                    .at(&variant.span)
                    .help(format!("it has {}", needed.join(", "))),
            );
        }
    }
}

fn missing(code: Code, message: String, entry: &Entry, select: &Select) -> Finding {
    let span = select.variants.first().map_or(&entry.span, |variant| &variant.span);
    Finding::new(code, message).at(span).help("add it, even where its text is the same")
}
