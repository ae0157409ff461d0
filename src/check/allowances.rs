//! Comments that allow one finding at one place, with a reason:
//!
//! ```text
//! # allow(typed-figure .summary "2015"): the year is part of the title
//! ```
//!
//! In Fluent it stands in the comment above a message; without `.attribute` it is
//! about the message's own text. In YAML (`#`) and Typst (`//`) it stands at the end of
//! the line, or above it.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Code, Finding, Findings, lint_named};
use crate::finding::{Source, Span};

/// The allowances of a dossier.
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
        let language = Language::of(source.path());
        for line in source.text().lines() {
            let Some(comment) = language.comment(line) else { continue };
            let Some(rest) = comment.strip_prefix("allow(") else { continue };
            let range = source.range_of(comment);
            let span = Span::new(source, range.clone());
            match parse(rest) {
                Ok((name, attribute, text)) => match lint_named(name) {
                    Ok(code) => self.0.push(Allowance {
                        code,
                        attribute: attribute.map(str::to_owned),
                        text: text.map(str::to_owned),
                        place: language.place(source.text(), range.start),
                        span,
                        used: false,
                    }),
                    Err(unknown) => findings.push(unknown.at(&span)),
                },
                Err(message) => findings.push(
                    Finding::new(Code::BadAllowance, message)
                        .at(&span)
                        .help("write it like `allow(typed-figure): why it is right here`"),
                ),
            }
        }
    }

    /// Whether one of them covers a finding; it counts as used then.
    pub(super) fn cover(&mut self, finding: &Finding) -> bool {
        let Some(span) = finding.span() else { return false };
        let mut covered = false;
        for allowance in &mut self.0 {
            if allowance.covers(finding.code(), span) {
                allowance.used = true;
                covered = true;
            }
        }
        covered
    }

    /// A finding for each that allows nothing, among the codes that were looked for.
    pub(crate) fn unused(&self, looked_for: impl Fn(Code) -> bool) -> Findings {
        let mut findings = Findings::default();
        for allowance in self.0.iter().filter(|a| !a.used && looked_for(a.code)) {
            let message = format!("there is no `{}` here to allow", allowance.code);
            findings.push(
                Finding::new(Code::UnusedAllowance, message)
                    .at(&allowance.span)
                    .help("take the comment out"),
            );
        }
        findings
    }
}

impl Allowance {
    fn covers(&self, code: Code, span: &Span) -> bool {
        let source = span.source();
        self.code == code
            && self.span.source().path() == source.path()
            && self.place.contains(&span.range().start)
            && self.text.as_ref().is_none_or(|text| text == span.text())
            && (!source.path().ends_with(".ftl")
                || attribute(source.text(), &self.place, span.range().start)
                    == self.attribute.as_deref())
    }
}

type Parsed<'a> = (&'a str, Option<&'a str>, Option<&'a str>);

/// `code .attribute "text"): reason`.
fn parse(comment: &str) -> Result<Parsed<'_>, &'static str> {
    let (inner, reason) = comment.split_once("):").ok_or("an allowance needs a reason")?;
    if reason.trim().is_empty() {
        return Err("an allowance needs a reason");
    }
    let (head, text) = match inner.split_once('"') {
        Some((head, text)) => {
            (head, Some(text.strip_suffix('"').ok_or("a quotation mark is missing")?))
        }
        None => (inner, None),
    };
    let mut words = head.split_whitespace();
    let code = words.next().ok_or("an allowance names a code")?;
    let attribute = match words.next() {
        None => None,
        Some(word) => Some(word.strip_prefix('.').ok_or("an attribute begins with a full stop")?),
    };
    match words.next() {
        None => Ok((code, attribute, text)),
        Some(_) => Err("an allowance names one code and one attribute"),
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

/// How a file writes comments.
#[derive(Clone, Copy)]
enum Language {
    Fluent,
    Yaml,
    Typst,
}

impl Language {
    fn of(path: &str) -> Self {
        match path.rsplit('.').next() {
            Some("ftl") => Self::Fluent,
            Some("typ") => Self::Typst,
            _ => Self::Yaml,
        }
    }

    /// The comment of a line, without its mark.
    fn comment(self, line: &str) -> Option<&str> {
        let comment = match self {
            Self::Fluent => line.strip_prefix('#')?,
            Self::Yaml => line.split_once("# ").filter(|(before, _)| blank_end(before))?.1,
            Self::Typst => line.split_once("// ").filter(|(before, _)| blank_end(before))?.1,
        };
        Some(comment.trim_start_matches('#').trim())
    }

    /// What a comment at a byte is about: its own line if something stands before it,
    /// else the next line that is no comment; in Fluent the whole message.
    fn place(self, text: &str, at: usize) -> Range<usize> {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let mark = match self {
            Self::Typst => "//",
            _ => "#",
        };
        let mut lines = text[start..].split_inclusive('\n').scan(start, |from, line| {
            let line_start = *from;
            *from += line.len();
            Some((line_start, line))
        });
        let Some((first, line)) = lines.find(|(_, line)| !line.trim_start().starts_with(mark))
        else {
            return 0..0;
        };
        let end = first + line.len();
        match self {
            Self::Fluent => {
                let goes_on =
                    |line: &str| line.trim().is_empty() || line.starts_with([' ', '\t', '}', '\r']);
                let last = lines.take_while(|(_, line)| goes_on(line)).last();
                first..last.map_or(end, |(from, line)| from + line.len())
            }
            Self::Yaml | Self::Typst => first..end,
        }
    }
}

fn blank_end(before: &str) -> bool {
    before.is_empty() || before.ends_with(char::is_whitespace)
}
