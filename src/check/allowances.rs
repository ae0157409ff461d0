//! Comments that allow one finding at one place, with a reason:
//!
//! ```text
//! # allow(typed-figure .summary "2015"): the year is part of the title
//! ```
//!
//! In Fluent it is in the comment above a message; without `.attribute` it is
//! about the message's own text. In YAML (`#`) and Typst (`//`) it is at the end of
//! the line, or above it.

use std::ops::Range;
use std::sync::Arc;

use super::found;
use crate::finding::{Code, Finding, Findings, Source, Span, lint_named};

#[derive(Debug, Default)]
pub(crate) struct Allowances(Vec<Allowance>);

#[derive(Debug)]
struct Allowance {
    span: Span,
    code: Code,
    attribute: Option<String>,
    text: Option<String>,
    /// The bytes of the file that it is about.
    place: Range<usize>,
    used: bool,
}

impl Allowances {
    /// Reads the comments of a file. A comment that is not of the form is a finding.
    pub(crate) fn read(&mut self, source: &Arc<Source>, findings: &mut Findings) {
        if !source.text().contains("allow(") {
            return;
        }
        for line in source.text().lines() {
            let comment = comment(source.path(), line);
            if let Some(comment) = comment.filter(|comment| comment.starts_with("allow(")) {
                self.0.extend(findings.keep(Allowance::read(source, comment)));
            }
        }
    }

    /// Whether one of them covers a finding; it counts as used then.
    pub(super) fn cover(&mut self, finding: &Finding) -> bool {
        let Some(span) = finding.span() else { return false };
        let mut covered = false;
        for allowance in self.0.iter_mut().filter(|a| a.covers(finding.code(), span)) {
            allowance.used = true;
            covered = true;
        }
        covered
    }

    /// A finding for each that allows nothing, among the codes that were checked.
    pub(crate) fn unused(&self, checked: impl Fn(Code) -> bool) -> Findings {
        let mut findings = Findings::default();
        for Allowance { code, span, .. } in self.0.iter().filter(|a| !a.used && checked(a.code)) {
            let message = format!("unused allowance of `{code}`");
            findings.push(found(Code::UnusedAllowance, message, span, "remove the comment"));
        }
        findings
    }
}

impl Allowance {
    /// Reads a comment that begins with `allow(`.
    fn read(source: &Arc<Source>, comment: &str) -> Result<Self, Finding> {
        let range = source.range_of(comment);
        let place = place(source, range.start);
        let span = Span::new(source, range);
        let help = "write it like `allow(typed-figure): why it is right here`";
        let (code, attribute, text) =
            parse(comment).map_err(|message| found(Code::BadAllowance, message, &span, help))?;
        let code = lint_named(code).map_err(|unknown| unknown.at(&span))?;
        let (attribute, text) = (attribute.map(str::to_owned), text.map(str::to_owned));
        Ok(Self { span, code, attribute, text, place, used: false })
    }

    fn covers(&self, code: Code, span: &Span) -> bool {
        let (source, at) = (span.source(), span.range().start);
        self.code == code
            && self.span.source().path() == source.path()
            && self.place.contains(&at)
            && self.text.as_ref().is_none_or(|text| text == span.text())
            && (!is_fluent(source.path())
                || attribute(source.text(), &self.place, at) == self.attribute.as_deref())
    }
}

type Parsed<'a> = (&'a str, Option<&'a str>, Option<&'a str>);

/// `allow(code .attribute "text"): reason`.
fn parse(comment: &str) -> Result<Parsed<'_>, &'static str> {
    let inner = comment["allow(".len()..].split_once("):");
    let inner = inner.filter(|(_, reason)| !reason.trim().is_empty());
    let (inner, _) = inner.ok_or("an allowance needs a reason")?;
    let (head, text) = match inner.split_once('"') {
        Some((head, text)) => {
            (head, Some(text.strip_suffix('"').ok_or("a quotation mark is missing")?))
        }
        None => (inner, None),
    };
    match head.split_whitespace().collect::<Vec<_>>()[..] {
        [] => Err("an allowance needs a code"),
        [code] => Ok((code, None, text)),
        [code, attribute] => {
            let attribute = attribute.strip_prefix('.');
            Ok((code, Some(attribute.ok_or("an attribute begins with a full stop")?), text))
        }
        _ => Err("an allowance has one code and at most one attribute"),
    }
}

/// The attribute of a message that a place in it belongs to.
fn attribute<'a>(text: &'a str, message: &Range<usize>, at: usize) -> Option<&'a str> {
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let lines = text[message.start.min(end)..end].lines().rev();
    lines.map(str::trim_start).find_map(|line| {
        let name = line.strip_prefix('.')?.split_once('=')?.0.trim();
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
    })
}

fn is_fluent(path: &str) -> bool {
    path.ends_with(".ftl")
}

/// What a comment of a file begins with.
fn mark(path: &str) -> &'static str {
    if path.ends_with(".typ") { "//" } else { "#" }
}

/// The comment of a line, without its mark.
fn comment<'a>(path: &str, line: &'a str) -> Option<&'a str> {
    let comment = if is_fluent(path) {
        line.strip_prefix('#')?
    } else {
        let (before, comment) = line.split_once(&format!("{} ", mark(path)))?;
        (before.is_empty() || before.ends_with(char::is_whitespace)).then_some(comment)?
    };
    Some(comment.trim_start_matches('#').trim())
}

/// What a comment at a byte is about: the rest of its line if that is not only the comment,
/// else the next line that is not a comment; in Fluent the whole message.
fn place(source: &Source, at: usize) -> Range<usize> {
    let (path, text) = (source.path(), source.text());
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let lines = text[start..].split_inclusive('\n');
    let mut lines = lines.map(|line| (source.range_of(line), line));
    let is_comment = |line: &str| line.trim_start().starts_with(mark(path));
    let Some((first, _)) = lines.find(|(_, line)| !is_comment(line)) else { return 0..0 };
    let continues = |line: &str| line.trim().is_empty() || line.starts_with([' ', '\t', '}', '\r']);
    let message = lines.take_while(|(_, line)| is_fluent(path) && continues(line));
    first.start..message.last().map_or(first.end, |(last, _)| last.end)
}
