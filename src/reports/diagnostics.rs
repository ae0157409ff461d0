//! What Typst says, as findings.

use typst::diag::{Severity as TypstSeverity, SourceDiagnostic, Tracepoint};
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};

use super::errors;
use super::world::DossierWorld;
use crate::finding::{Code, Finding, Findings};
use crate::finding::{Source, Span};

/// Findings for the errors and warnings of Typst.
pub(super) fn findings(world: &DossierWorld, diagnostics: &[SourceDiagnostic]) -> Findings {
    let mut findings = Findings::default();
    for diagnostic in diagnostics {
        findings.push(finding(world, diagnostic));
    }
    findings
}

fn finding(world: &DossierWorld, diagnostic: &SourceDiagnostic) -> Finding {
    let (code, message) = code(&diagnostic.message);
    let mut finding = match diagnostic.severity {
        TypstSeverity::Error => Finding::new(code.unwrap_or(Code::TemplateError), message),
        TypstSeverity::Warning => Finding::new(code.unwrap_or(Code::TemplateWarning), message),
    };
    if let Some(span) = span(world, diagnostic.span) {
        finding = finding.at(&span);
    }
    for point in &diagnostic.trace {
        if let Some(span) = span(world, point.span.into()) {
            finding = finding.note(match &point.v {
                Tracepoint::Call(Some(name)) => format!("in the call of `{name}` at {span:?}"),
                Tracepoint::Call(None) => format!("in the call at {span:?}"),
                Tracepoint::Show(element) => format!("while `{element}` is shown at {span:?}"),
                Tracepoint::Import(_) => format!("in the import at {span:?}"),
                Tracepoint::Include(_) => format!("in the include at {span:?}"),
            });
        }
    }
    // What Typst says when an equation finds no font with a table for mathematics.
    if diagnostic.message == "no font could be found" {
        finding = finding
            .note("no font of the dossier can set mathematics")
            .help("write the formula as text, or put a mathematics font into reports/fonts");
    }
    diagnostic.hints.iter().fold(finding, |finding, hint| finding.help(hint.v.as_str()))
}

/// The code of a message and the rest of it.
fn code(message: &str) -> (Option<Code>, &str) {
    match errors::split(message) {
        (Some(code), rest) => (Some(code), rest),
        (None, _) if message.ends_with("missing alt text") => (Some(Code::MissingAlt), message),
        (None, _) if message.contains("did not converge") => (Some(Code::NoConvergence), message),
        (None, _) => (None, message),
    }
}

/// The place of a span of Typst in the dossier.
pub(super) fn span(world: &DossierWorld, span: DiagSpan) -> Option<Span> {
    let id = span.id()?;
    let range = world.range(span)?;
    let text = String::from_utf8(world.file(id).ok()?.to_vec()).ok()?;
    Some(Span::new(&Source::new(id.vpath().get_without_slash(), text), range))
}
