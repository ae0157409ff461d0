//! Links of templates that say where they lead, and stay text where that is not in the document.

use comemo::Tracked;
use typst::diag::{At, HintedStrResult, SourceResult};
use typst::engine::Engine;
use typst::foundations::{Array, Content, Context, Label, NativeElement, Scope, Str, func};
use typst::introspection::QueryLabelIntrospection;
use typst::model::DirectLinkElem;
use typst::syntax::Span;

use super::late_links;

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<link_to>();
    scope.define_func::<link_later>();
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
