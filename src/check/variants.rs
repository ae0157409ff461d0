//! The variants of choices: the plural categories that a language has, the words that
//! the data may have, each key once.

use ecow::EcoString;
use rust_decimal::Decimal;

use super::found;
use super::pair::Pair;
use crate::dossier::schema::{Schema, Shape};
use crate::finding::{Code, Finding, Findings};
use crate::locales::Entry;
use crate::locales::pattern::{Inline, Select, Variant};
use crate::locales::scope::Variable;
use briefing_lang::format::{Notation, NumberOptions};

/// The names of the plural categories (CLDR, UTS 35).
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    for entry in pair.words.entries() {
        for select in entry.pattern.selects() {
            twice(select, findings);
            match choices(pair.content.dossier().schema(), entry, select) {
                Some(choices) => words(pair, entry, select, choices, findings),
                None => plurals(pair, entry, select, findings),
            }
        }
    }
}

fn twice(select: &Select, findings: &mut Findings) {
    for (at, Variant { key, span, .. }) in select.variants.iter().enumerate() {
        if select.variants[..at].iter().any(|earlier| earlier.key == *key) {
            let message = format!("the variant `[{key}]` is defined twice");
            findings.push(found(Code::DuplicateVariant, message, span, "keep one of the two"));
        }
    }
}

/// The words that the variable of a choice may have; `None` for other selectors.
fn choices<'a>(schema: &'a Schema, entry: &Entry, select: &Select) -> Option<&'a [EcoString]> {
    let Inline::Variable(name) = &select.selector else { return None };
    match &schema.of_message(entry.message())?.field(name)?.shape {
        Shape::Choice(choices) => Some(choices),
        _ => None,
    }
}

fn words(
    pair: &Pair<'_>,
    entry: &Entry,
    select: &Select,
    choices: &[EcoString],
    findings: &mut Findings,
) {
    // `*[other]` is how one writes "anything else".
    let own = |variant: &&Variant| !(variant.default && variant.key == "other");
    for Variant { key, span, .. } in select.variants.iter().filter(own) {
        if !choices.iter().any(|choice| choice == key) {
            let message = format!("`{}` is never `{key}`", select.written);
            findings.push(
                Finding::new(Code::UnknownVariant, message)
                    .at(span)
                    .did_you_mean(key, choices.iter().map(EcoString::as_str))
                    .help(format!("it is one of {}", choices.join(", "))),
            );
        }
    }
    let source = pair.source.entry(&entry.id);
    let selects = source.into_iter().flat_map(|source| source.pattern.selects());
    let same = selects.filter(|other| other.written == select.written);
    for Variant { key, .. } in same.flat_map(|other| other.variants.iter().filter(own)) {
        let here = select.variants.iter().any(|known| known.key == *key);
        if !here && choices.iter().any(|choice| choice == key) {
            let message = format!("the variant `[{key}]` of the source is missing");
            findings.push(missing(Code::MissingVariant, message, entry, select));
        }
    }
}

fn plurals(pair: &Pair<'_>, entry: &Entry, select: &Select, findings: &mut Findings) {
    let (language, formatter) = (pair.words.language(), pair.words.formatter());
    let is_category = |key: &&str| CATEGORIES.contains(key) && *key != "other";
    let keys: Vec<_> = select.variants.iter().map(|variant| variant.key.as_str()).collect();
    // `*[other]` alone selects nothing: the other categories were forgotten.
    if !keys.iter().any(is_category) && keys != ["other"] {
        return;
    }
    let ranks = select.ranks();
    let mut needed =
        if ranks { formatter.ordinal_categories() } else { formatter.plural_categories() };
    if !ranks {
        needed.extend(large(pair, entry, select).filter(|many| !needed.contains(many)));
    }
    let lacking: Vec<_> = needed.iter().filter(|name| !keys.contains(*name)).copied().collect();
    if !lacking.is_empty() {
        let s = if lacking.len() > 1 { "s" } else { "" };
        let list = lacking.join("]`, `[");
        let message = format!("`{language}` also needs the variant{s} `[{list}]`");
        findings.push(missing(Code::MissingPlural, message, entry, select));
    }
    for (key, variant) in keys.iter().zip(&select.variants).filter(|(key, _)| is_category(key)) {
        let is_known =
            if ranks { needed.contains(key) } else { formatter.has_plural_category(key) };
        if !is_known {
            let message = format!("`{language}` has no plural `{key}`");
            let help = format!("it has {}", needed.join(", "));
            findings.push(found(Code::UnknownVariant, message, &variant.span, help));
        }
    }
}

/// The category of numbers from a million on, where the language has one, as in `5 millions de …`, and
/// the choice meets such a number: it has words for large numbers, or the facts have one.
fn large(pair: &Pair<'_>, entry: &Entry, select: &Select) -> Option<&'static str> {
    let formatter = pair.words.formatter();
    let options = NumberOptions::with_notation(Notation::Long);
    let abbreviates = ["\"long\"", "\"short\""].iter().any(|word| select.written.contains(word));
    let million = Decimal::from(1_000_000);
    let is_large = |variable: &Variable| match variable {
        Variable::Quantity(quantity) => quantity.value() >= million,
        _ => false,
    };
    let scope = pair.content.scope(entry.message());
    let uses = |name: &str| {
        select
            .written
            .split(|c: char| !(c.is_alphanumeric() || "-_$".contains(c)))
            .any(|word| word.strip_prefix('$') == Some(name))
    };
    let meets = scope
        .is_some_and(|scope| scope.iter().any(|(name, variable)| uses(name) && is_large(variable)));
    let category = formatter.plural_category_with(&million, &options);
    let whole = formatter.plural_category(&million);
    match (abbreviates, meets) {
        (true, _) => Some(category),
        (false, true) => Some(whole),
        _ => None,
    }
}

fn missing(code: Code, message: String, entry: &Entry, select: &Select) -> Finding {
    let span = select.variants.first().map_or(&entry.span, |variant| &variant.span);
    found(code, message, span, "add it, even where its text is the same")
}
