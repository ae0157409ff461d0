//! Findings as text: for people with their source lines, on one line each, or as
//! one JSON object a line for programs.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clap::ValueEnum;
use serde_json::{Value, json};

use super::characters::is_mark;
use super::{Code, Finding, Findings, Severity, Span, visible, visible_json};

/// Lines and messages of more bytes than this are not printed whole for people.
const LONG: usize = 4096;

/// The format of findings. `--help` prints these descriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people; findings with source lines and suggestions
    Human,
    /// A line for each finding: `file:line:column: error[code]: message`
    Short,
    /// JSON; one document on standard output, findings as one object a line on standard error
    Json,
    /// A SARIF 2.1.0 document, for code-scanning services
    Sarif,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Printing<'a> {
    pub(crate) format: Format,
    pub(crate) color: bool,
    /// How many people read; programs get all of them.
    pub(crate) most: usize,
    /// The present folder.
    pub(crate) here: Option<&'a Path>,
}

/// Renders findings by place, each ending in a line break. In the human format their count
/// follows, and after it `outcome`.
pub(crate) fn render(findings: &Findings, printing: &Printing<'_>, outcome: &str) -> String {
    let Printing { format, color, most, here } = *printing;
    if format == Format::Sarif {
        return super::sarif::document(findings, here);
    }
    let one = |finding: &Finding| match format {
        Format::Human => human(finding, color),
        Format::Short => short(finding),
        Format::Json | Format::Sarif => format!("{}\n", visible_json(&json(finding).to_string())),
    };
    let most = if format == Format::Json { usize::MAX } else { most };
    let (printed, rest) = findings.first(most);
    let mut text: String = printed.into_iter().map(one).collect();
    text.push_str(&more(&rest));
    if format == Format::Human && !text.is_empty() && !outcome.is_empty() {
        text.push_str(&summary(findings, outcome));
    }
    text
}

/// The line that counts what is not printed.
pub(crate) fn more(rest: &BTreeMap<Code, usize>) -> String {
    if rest.is_empty() {
        return String::new();
    }
    let counts: Vec<_> = rest.iter().map(|(code, count)| format!("{count} {code}")).collect();
    format!("and {} more: {}\n", rest.values().sum::<usize>(), counts.join(", "))
}

fn human(finding: &Finding, color: bool) -> String {
    let level = match finding.0.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group =
        Group::with_title(level.primary_title(brief(&finding.0.message)).id(finding.code().name()));
    if let Some(span) = &finding.0.span {
        // Only these lines: a file may be long, and have many findings.
        let (lines, number, start) = span.lines();
        let (lines, range) = near(lines, span.range().start - start..span.range().end - start);
        let annotation =
            AnnotationKind::Primary.span(range).label(finding.0.label.as_deref().map(brief));
        let snippet = Snippet::source(shown(lines)).line_start(number).annotation(annotation);
        let path = visible(&span.source().shown_path()).into_owned();
        group = group.element(snippet.path(path));
    }
    for note in &finding.0.notes {
        group = group.element(Level::NOTE.message(brief(note)));
    }
    for help in &finding.0.helps {
        group = group.element(Level::HELP.message(brief(help)));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let rendered = renderer.decor_style(DecorStyle::Ascii).render(&[group]);
    match &finding.0.span {
        Some(span) => format!("{}\n\n", placed(&rendered, span)),
        None => format!("{rendered}\n\n"),
    }
}

/// A text for people without its middle, if it quotes as much as a file may have.
fn brief(text: &str) -> Cow<'_, str> {
    if text.len() <= LONG {
        return text.into();
    }
    let start = text.floor_char_boundary(LONG / 2);
    let end = text.ceil_char_boundary(text.len() - LONG / 2);
    format!("{} … {}", &text[..start], &text[end..]).into()
}

/// The part of some lines that is near to a range, and the range in it. A line may be as long as a file,
/// and have thousands of findings.
fn near(lines: &str, range: Range<usize>) -> (&str, Range<usize>) {
    if lines.len() <= LONG {
        return (lines, range);
    }
    let start = lines.floor_char_boundary(range.start.saturating_sub(LONG / 4));
    let end = lines.ceil_char_boundary((range.start + LONG / 2).min(lines.len()));
    (&lines[start..end], range.start - start..range.end.min(end) - start)
}

/// The same with the true place: the renderer knows only the lines that it is given.
fn placed(rendered: &str, span: &Span) -> String {
    let (lines, number, start) = span.lines();
    let (lines, range) = near(lines, span.range().start - start..span.range().end - start);
    let column = lines[..range.start].chars().count() + 1;
    let path = visible(&span.source().shown_path()).into_owned();
    let place = visible(&span.place()).into_owned();
    rendered.replacen(&format!("{path}:{number}:{column}"), &format!("{path}:{place}"), 1)
}

/// The text of a file. The renderer replaces control characters, but those of U+0080 to U+009F, and
/// what turns the direction of writing, but no marks; what is put in their place has as many bytes.
fn shown(text: &str) -> Cow<'_, str> {
    let is_left = |c: char| is_mark(c) || ('\u{80}'..='\u{9f}').contains(&c);
    if !text.contains(is_left) {
        return text.into();
    }
    let replaced = |c: char| match c {
        c if !is_left(c) => c,
        c if c.len_utf8() == 2 => '·',
        _ => char::REPLACEMENT_CHARACTER,
    };
    text.chars().map(replaced).collect::<String>().into()
}

fn short(finding: &Finding) -> String {
    let place = finding.0.span.as_ref().map_or_else(String::new, |span| {
        format!("{}:{}: ", visible(&span.source().shown_path()), visible(&span.place()))
    });
    let help = finding.0.helps.first().map(|help| brief(help));
    let help = help.map_or_else(String::new, |help| format!(" ({help})"));
    let (severity, code) = (finding.severity().to_string(), finding.code());
    format!("{place}{severity}[{code}]: {}{help}\n", brief(&finding.0.message))
}

/// A finding for a program.
pub(crate) fn json(finding: &Finding) -> Value {
    let place = finding.0.span.as_ref().map(|span| {
        let (line, column) = span.line_column();
        let range = span.source().original_range(span.range());
        let mut place = json!({
            "file": span.source().shown_path(),
            "line": line,
            "column": column,
        });
        match span.cell() {
            Some(cell) => place["cell"] = json!(cell),
            None => place["bytes"] = json!([range.start, range.end]),
        }
        place
    });
    json!({
        "severity": finding.severity().to_string(),
        "code": finding.code().name(),
        "message": finding.0.message,
        "place": place,
        "label": finding.0.label,
        "notes": finding.0.notes,
        "helps": finding.0.helps,
    })
}

fn summary(findings: &Findings, outcome: &str) -> String {
    let findings = findings.sorted();
    let of = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
    let count = |severity: Severity| match of(severity) {
        0 => None,
        1 => Some(format!("1 {}", severity)),
        n => Some(format!("{n} {}s", severity)),
    };
    let counts: Vec<_> =
        [Severity::Error, Severity::Warning].into_iter().filter_map(count).collect();
    format!("{}; {outcome}\n", counts.join(", "))
}
