//! Links of templates that say where they lead, and stay text where that is not in the document.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use comemo::Tracked;
use ecow::eco_format;
use typst::diag::{At, HintedStrResult, SourceResult};
use typst::engine::Engine;
use typst::foundations::{Array, Content, Context, Label, NativeElement, Scope, Str, Value, func};
use typst::introspection::{Location, QueryLabelIntrospection};
use typst::model::DirectLinkElem;
use typst::syntax::Span;
use typst::text::TextElem;
use typst::utils::PicoStr;

use super::late_links;

/// The label that the kit gives to the beginning of every report.
const REPORT: &str = "report";

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<link_to>();
    scope.define_func::<link_later>();
    scope.define_func::<page_links>();
}

/// A link to an element of the document, described for a screen reader. Where the document does
/// not have the element, or has it more than once, the body without a link.
#[func(contextual)]
pub(super) fn link_to(
    engine: &mut Engine,
    context: Tracked<Context>,
    span: Span,
    /// The label of the element.
    target: Label,
    /// Where the link leads, in words.
    alt: Str,
    /// What to show.
    body: Content,
) -> SourceResult<Content> {
    context.introspect().at(span)?;
    let element = engine.introspect(QueryLabelIntrospection(target, span));
    Ok(match element.ok().and_then(|element| element.location()) {
        Some(location) => {
            DirectLinkElem::new(location, body, Some(alt.into())).pack().spanned(span)
        }
        None => body,
    })
}

/// The same for pages, to the first of some labels that the document has. It needs no context, and
/// what it stands in is not laid out again once the place of the element is known.
#[func]
pub(super) fn link_later(
    span: Span,
    /// The labels, the best first.
    targets: Array,
    /// Where the link leads, in words.
    alt: Str,
    /// What to show.
    body: Content,
) -> SourceResult<Content> {
    let labels = targets.into_iter().map(|it| it.cast::<Label>());
    let labels = labels.collect::<HintedStrResult<Vec<_>>>().at(span)?;
    Ok(match late_links::destination(&labels) {
        Some(destination) => body.spanned(span).linked(destination, Some(alt.into())),
        None => body,
    })
}

/// The numbers of the pages where some elements are, as links, each page once. Until the pages were laid
/// out once, a number with two digits for each element: what follows is then already where it will be.
#[func(contextual)]
pub(super) fn page_links(
    engine: &mut Engine,
    context: Tracked<Context>,
    span: Span,
    /// For each element its labels, the best first. What the document does not have is left out.
    targets: Array,
    /// Where the links lead, in words; the number of the page follows.
    alt: Str,
    /// What separates the numbers.
    separator: Str,
) -> SourceResult<Content> {
    context.introspect().at(span)?;
    let targets = targets.into_iter().map(Value::cast::<Vec<Label>>);
    let targets = targets.collect::<HintedStrResult<Vec<_>>>().at(span)?;
    let place = |engine: &mut Engine, label| {
        engine.introspect(QueryLabelIntrospection(label, span)).ok()?.location()
    };
    let report = Label::new(PicoStr::intern(REPORT));
    let is_known = report.and_then(|report| place(engine, report)).is_some();
    let mut pages = BTreeMap::new();
    for labels in &targets {
        if let Some(location) = labels.iter().find_map(|label| place(engine, *label)) {
            pages.entry(location.page(engine, span)).or_insert(location);
        }
    }
    let separator = TextElem::packed(separator);
    let numbers: Vec<_> = if is_known {
        let link = |(page, location): (NonZeroUsize, Location)| {
            let alt = eco_format!("{alt}{page}");
            DirectLinkElem::new(location, TextElem::packed(eco_format!("{page}")), Some(alt))
                .pack()
                .spanned(span)
        };
        pages.into_iter().map(link).collect()
    } else {
        targets.iter().map(|_| TextElem::packed("00")).collect()
    };
    let mut parts = Vec::new();
    for number in numbers {
        if !parts.is_empty() {
            parts.push(separator.clone());
        }
        parts.push(number);
    }
    Ok(Content::sequence(parts))
}
