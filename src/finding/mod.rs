//! What the program has to say about a dossier: findings, each with a code, a severity and a
//! place in a source file. They are collected here and printed by [`crate::cli`].

pub(crate) mod characters;
mod code;
mod composed;
pub(crate) mod encoding;
mod escape;
mod findings;
mod hidden;
mod level;
mod lines;
mod nearest;
mod reason;
mod render;
mod sarif;
mod source;
mod stop;

use std::borrow::Cow;

pub(crate) use code::Code;
pub(crate) use escape::{visible, visible_json, visible_lines};
pub(crate) use findings::Findings;
pub(crate) use hidden::{hidden, hidden_character};
pub(crate) use level::{Level, Severity};
pub(crate) use nearest::{Suggestions, nearest};
pub(crate) use reason::{library_path, reason};
pub(crate) use render::{Format, Printing, json, more, render};
pub(crate) use source::{NotUtf8, Source, Span};
pub(crate) use stop::Stop;

use crate::limits::{Limit, Limits};

/// One message about a dossier, at one place, with a suggested fix. Boxed, because most results
/// carry none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding(Box<Parts>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    code: Code,
    severity: Severity,
    message: String,
    span: Option<Span>,
    label: Option<String>,
    notes: Vec<String>,
    helps: Vec<String>,
    doubtful: bool,
}

impl Finding {
    /// A finding of a code: an error for a fault, and a warning for a code whose level the
    /// dossier may change, until that level is applied.
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        let severity = match code.default_level() {
            Some(_) => Severity::Warning,
            None => Severity::Error,
        };
        Self(Box::new(Parts {
            code,
            severity,
            message: printed(message),
            span: None,
            label: None,
            notes: Vec::new(),
            helps: Vec::new(),
            doubtful: false,
        }))
    }

    /// Something is more than a limit allows; `what` says that it is too much.
    pub(crate) fn over_limit(limit: Limit, limits: &Limits, what: &str) -> Self {
        let (name, allowed, unit) = (limit.name(), limits.get(limit), limit.unit());
        let finding = Self::new(Code::OverLimit, format!("{what}: more than {allowed}{unit}"));
        finding
            .help(format!("raise `limits: {{ {name}: … }}` in data/dossier.yaml if this is right"))
    }

    /// The same finding with another severity.
    pub(crate) fn with_severity(mut self, severity: Severity) -> Self {
        self.0.severity = severity;
        self
    }

    /// The same finding as a warning, if its code has no level of its own in the dossier or the call:
    /// it may be wrong.
    pub(crate) fn doubtful(mut self) -> Self {
        self.0.doubtful = true;
        self
    }

    pub(crate) fn is_doubtful(&self) -> bool {
        self.0.doubtful
    }

    /// The same finding as an error, whatever its level.
    pub(crate) fn refused(self) -> Self {
        self.with_severity(Severity::Error)
    }

    /// Points at the text in question.
    pub(crate) fn at(mut self, span: &Span) -> Self {
        self.0.span = Some(span.clone());
        self
    }

    /// Adds a label beside the text that it points at.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label = Some(printed(label));
        self
    }

    /// Adds a note, which may have several lines.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        let note = note.into();
        let lines: Vec<_> = note.split('\n').map(visible).collect();
        self.0.notes.push(lines.join("\n"));
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.0.helps.push(printed(help));
        self
    }

    /// The dossier has other languages or reports than the one that was named.
    pub(crate) fn unknown(code: Code, what: &str, name: &str, known: &[String]) -> Self {
        Self::new(code, format!("the dossier has no {what} `{name}`"))
            .did_you_mean(name, known.iter().map(String::as_str))
            .help(format!("it has {}", quoted(known)))
    }

    /// Suggests the candidate that is nearest to what was written, if one is near.
    pub(crate) fn did_you_mean<'a>(
        self,
        written: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(written, candidates) {
            Some(candidate) => self.help(format!("did you mean `{candidate}`?")),
            None => self,
        }
    }

    /// The same for one of many findings, of which not all can have a suggestion.
    pub(crate) fn perhaps<'a>(
        self,
        suggestions: &Suggestions,
        written: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.did_you_mean(written, suggestions.among(candidates))
    }

    pub(crate) fn code(&self) -> Code {
        self.0.code
    }

    pub(crate) fn severity(&self) -> Severity {
        self.0.severity
    }

    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    pub(crate) fn helps(&self) -> &[String] {
        &self.0.helps
    }

    pub(crate) fn span(&self) -> Option<&Span> {
        self.0.span.as_ref()
    }

    /// Whether it is a fault: an error whose level cannot be changed.
    pub(crate) fn is_fault(&self) -> bool {
        self.0.severity == Severity::Error && self.0.code.default_level().is_none()
    }
}

impl From<NotUtf8> for Finding {
    fn from(NotUtf8 { span, byte, guess }: NotUtf8) -> Self {
        let help = match guess {
            Some(guess) => format!("it looks like {guess}; save the file as UTF-8"),
            None => "save the file as UTF-8".to_owned(),
        };
        let finding = Self::new(Code::NotUtf8, "this file is not UTF-8 text").at(&span);
        finding.label(format!("the byte 0x{byte:02X}")).help(help)
    }
}

/// A text of a finding, which may quote anything.
fn printed(text: impl Into<String>) -> String {
    let text = text.into();
    match visible(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(visible) => visible,
    }
}

/// Returns the code with this name, if its level may be changed.
///
/// # Errors
/// A finding `unknown-code`.
pub(crate) fn lint_named(name: &str) -> Result<Code, Finding> {
    let message = match Code::named(name) {
        Some(code) if code.default_level().is_some() => return Ok(code),
        Some(_) => format!("the level of `{name}` cannot be changed"),
        None => format!("there is no code `{name}`"),
    };
    let lints = Code::ALL.iter().filter(|code| code.default_level().is_some());
    let names = lints.map(|code| code.name());
    Err(Finding::new(Code::UnknownCode, message).did_you_mean(name, names))
}

/// Names as a finding lists them.
pub(crate) fn quoted(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
