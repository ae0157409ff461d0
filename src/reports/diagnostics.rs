//! Typst's errors and warnings, as findings. They have a message only, so the errors of native
//! functions put the code of the finding at its start: `[unknown-message] ...`.

use std::sync::Arc;

use ecow::{EcoString, eco_format};
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic, Tracepoint};
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};

use crate::finding::{Code, Finding, Findings, Source, Span, library_path};

/// A world that knows where its files are.
pub(super) trait Places: World {
    /// A file of the dossier with this text.
    fn placed(&self, path: &str, text: String) -> Arc<Source>;
}

/// The message of an error with a code.
pub(super) fn message(code: Code, text: impl AsRef<str>) -> EcoString {
    eco_format!("[{code}] {}", text.as_ref())
}

/// Findings for the errors and warnings of Typst.
pub(super) fn findings(world: &dyn Places, diagnostics: &[SourceDiagnostic]) -> Findings {
    let mut findings = Findings::default();
    diagnostics.iter().for_each(|diagnostic| findings.push(finding(world, diagnostic)));
    findings
}

fn finding(world: &dyn Places, diagnostic: &SourceDiagnostic) -> Finding {
    let (code, message) = code(&diagnostic.message);
    let default = match diagnostic.severity {
        TypstSeverity::Error => Code::TemplateError,
        TypstSeverity::Warning => Code::TemplateWarning,
    };
    let mut finding = Finding::new(code.unwrap_or(default), without_machine(message));
    finding = at(finding, world, diagnostic.span);
    for point in &diagnostic.trace {
        if let Some(span) = dossier_span(world, point.span.into()) {
            finding = finding.note(match &point.v {
                Tracepoint::Call(Some(name)) => format!("in the call of `{name}` at {span:?}"),
                Tracepoint::Call(None) => format!("in the call at {span:?}"),
                Tracepoint::Show(element) => format!("while `{element}` is shown at {span:?}"),
                Tracepoint::Import(_) => format!("in the import at {span:?}"),
                Tracepoint::Include(_) => format!("in the include at {span:?}"),
            });
        }
    }
    // Typst's message for an equation when no font has a table for mathematics.
    if diagnostic.message == "no font could be found" {
        finding = finding
            .note("no font of the dossier has mathematics")
            .help("write the formula as text, or put a mathematics font into reports/fonts");
    }
    diagnostic.hints.iter().fold(finding, |finding, hint| finding.help(hint.v.as_str()))
}

/// A message without the path of the machine on which Typst was built.
fn without_machine(message: &str) -> String {
    const PLACE: &str = " (occurred at ";
    match message.split_once(PLACE) {
        Some((start, place)) => format!("{start}{PLACE}{}", library_path(place)),
        None => message.to_owned(),
    }
}

/// The code of a message and the rest of it. Typst's own messages have no codes: their words are
/// all that tells them apart.
fn code(message: &str) -> (Option<Code>, &str) {
    // What the world says of a file, in the words that Typst puts round it.
    let file = message.strip_prefix("failed to load file (").and_then(|m| m.strip_suffix(')'));
    let message = file.filter(|inner| inner.starts_with('[')).unwrap_or(message);
    let parts = message.strip_prefix('[').and_then(|rest| rest.split_once("] "));
    match parts.and_then(|(name, rest)| Some((Code::named(name)?, rest))) {
        Some((code, rest)) => (Some(code), rest),
        // With the path of a file.
        None if message.starts_with("failed to load file (`") => {
            (Some(Code::UnreadableFile), message)
        }
        None if message.ends_with("missing alt text") => (Some(Code::MissingAlt), message),
        None if message.contains("did not converge") => (Some(Code::NoConvergence), message),
        None => (None, message),
    }
}

/// Points a finding at a span of Typst, if it is in the dossier.
pub(super) fn at(finding: Finding, world: &dyn Places, span: DiagSpan) -> Finding {
    match dossier_span(world, span) {
        Some(span) => finding.at(&span),
        None => finding,
    }
}

/// The place of a span of Typst in the dossier.
pub(super) fn dossier_span(world: &dyn Places, span: DiagSpan) -> Option<Span> {
    let id = span.id()?;
    let range = world.range(span)?;
    let text = String::from_utf8(world.file(id).ok()?.to_vec()).ok()?;
    Some(Span::new(&world.placed(id.vpath().get_without_slash(), text), range))
}

#[cfg(test)]
mod tests {
    use super::without_machine;

    #[test]
    fn an_internal_error_of_typst_names_no_path_of_the_machine() {
        let message =
            "internal error: no (occurred at /a/registry/src/index/typst-0.15.1/src/x.rs:1:2)";
        let plain = "internal error: no (occurred at typst-0.15.1/src/x.rs:1:2)";
        assert_eq!(without_machine(message), plain);
        assert_eq!(without_machine("expected comma"), "expected comma");
    }
}
