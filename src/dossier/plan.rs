//! The editions that the settings ask for.

use std::sync::Arc;

use super::decode::{choice, entry, items, mapping, scalar, text, unknown_keys, wrong_shape};
use super::schema::{Kind, Schema, Shape};
use super::yaml::{Node, NodeContent};
use super::{Files, Formats, Paper};
use crate::config::{Imposition, Layout};
use crate::finding::{Code, Finding, Findings, Severity, Span};

/// One entry of `editions`: an edition, one in each language, or one of each record.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(super) report: String,
    /// The languages of one edition; `None` for an edition in each language of the dossier.
    pub(super) languages: Option<Vec<String>>,
    /// The kind of the records that have an edition each.
    pub(super) for_each: Option<Arc<Kind>>,
    pub(super) layout: Layout,
    pub(super) paper: Option<Paper>,
    pub(super) pages: Option<u32>,
    /// Whether it has greys in place of its colours.
    pub(super) grey: bool,
    /// The pattern of the file name, without its ending.
    pub(super) file: Option<String>,
    /// The formats, if they are not those of the settings.
    pub(super) formats: Option<Formats>,
    /// The files for a printer.
    pub(super) prints: Vec<Imposition>,
    /// Where it is written.
    pub(super) span: Span,
}

const KEYS: &[&str] = &[
    "report",
    "languages",
    "for-each",
    "layout",
    "paper",
    "pages",
    "colours",
    "file",
    "formats",
    "print",
];

/// The colours that an edition may have instead of those of the dossier.
pub(crate) const COLOURS: &[&str] = &["grey"];

/// What the pattern of a file name may contain.
pub(crate) const PARTS: &[&str] = &["report", "id", "languages", "layout", "variant"];

/// Reads the entries of `editions` that have no fault; `languages` are those of the dossier.
pub(super) fn plans(
    node: &Node,
    languages: &[String],
    schema: &Schema,
    files: &Files,
    findings: &mut Findings,
) -> Vec<Plan> {
    let reports = files.reports();
    let NodeContent::Sequence(entries) = &node.content else {
        findings.push(wrong_shape("a list of editions", node));
        return Vec::new();
    };
    entries.iter().filter_map(|node| plan(node, languages, schema, &reports, findings)).collect()
}

fn plan(
    node: &Node,
    languages: &[String],
    schema: &Schema,
    reports: &[String],
    findings: &mut Findings,
) -> Option<Plan> {
    let entries = findings.keep(mapping("an edition such as `{ report: dossier }`", node))?;
    let before = findings.count(Severity::Error);
    unknown_keys("an edition", KEYS, entries, findings);
    let get = |key| entry(entries, key);
    let missing = || {
        Finding::new(Code::MissingKey, "this edition has no `report`")
            .at(&node.span)
            .help("add `report:` with the name of a folder of `reports`")
    };
    let report = get("report").ok_or_else(missing).and_then(|node| report(node, reports));
    let report = findings.keep(report);
    let own = get("languages").map(|node| own_languages(node, languages, findings));
    let layout = get("layout").and_then(|node| {
        let name = findings.keep(choice("layout", Layout::NAMES, node))?;
        let layout = Layout::named(name)?;
        // Faults of the languages have been reported.
        if own.as_ref().is_none_or(Option::is_some) {
            let count = own.iter().flatten().map(Vec::len).sum::<usize>().max(1);
            findings.keep(fits(layout, count).map_err(|finding| finding.at(&node.span)));
        }
        Some(layout)
    });
    let collections: Vec<_> = schema.kinds().map(|kind| &kind.collection).collect();
    let for_each = get("for-each").and_then(|node| {
        let name = findings.keep(choice("for-each", &collections, node))?;
        schema.of_collection(name).cloned()
    });
    let paper = get("paper").and_then(|node| {
        let name = findings.keep(choice("paper", Paper::NAMES, node))?;
        Paper::named(name)
    });
    let pages = get("pages").and_then(|node| findings.keep(pages(node)));
    let colours = get("colours").and_then(|node| findings.keep(choice("colours", COLOURS, node)));
    let file = get("file").and_then(|node| findings.keep(pattern(node)));
    let formats = get("formats").and_then(|node| Formats::read(node, findings));
    let count = own.as_ref().map_or(1, |own| own.as_ref().map_or(2, Vec::len));
    let prints = get("print").map(|node| prints(node, count, findings)).unwrap_or_default();
    (findings.count(Severity::Error) == before).then_some(())?;
    Some(Plan {
        report: report?,
        languages: own.flatten(),
        for_each,
        layout: layout.unwrap_or_default(),
        paper,
        pages,
        grey: colours.is_some(),
        file,
        formats,
        prints,
        span: get("report").map_or(&node.span, |node| &node.span).clone(),
    })
}

fn report(node: &Node, reports: &[String]) -> Result<String, Finding> {
    let name = text(node, &Shape::Text)?;
    if reports.iter().any(|report| report == name) {
        return Ok(name.to_owned());
    }
    let unknown = Finding::unknown(Code::UnknownReport, "report", name, reports);
    Err(unknown.at(&node.span))
}

/// The languages of an edition; `None` if one is wrong.
fn own_languages(
    node: &Node,
    languages: &[String],
    findings: &mut Findings,
) -> Option<Vec<String>> {
    let nodes = findings.keep(items(node, &Shape::Texts))?;
    let mut own: Vec<String> = Vec::new();
    let mut wrong = nodes.is_empty();
    if nodes.is_empty() {
        let finding = Finding::new(Code::BadEdition, "an edition needs a language").at(&node.span);
        findings.push(finding.help("name one, or leave out `languages` for one edition in each"));
    }
    for node in nodes {
        match findings.keep(language(node, languages)) {
            Some(tag) if own.contains(&tag) => {
                let message = format!("the language `{tag}` is here twice");
                findings.push(Finding::new(Code::BadEdition, message).at(&node.span));
                wrong = true;
            }
            tag => {
                wrong |= tag.is_none();
                own.extend(tag);
            }
        }
    }
    (!wrong).then_some(own)
}

/// A language of the dossier.
pub(super) fn language(node: &Node, languages: &[String]) -> Result<String, Finding> {
    let tag = text(node, &Shape::Text)?;
    if languages.iter().any(|language| language == tag) {
        return Ok(tag.to_owned());
    }
    let unknown = Finding::unknown(Code::UnknownLanguage, "language", tag, languages);
    Err(unknown.at(&node.span))
}

/// Refuses a layout that so many languages cannot have.
pub(crate) fn fits(layout: Layout, languages: usize) -> Result<(), Finding> {
    let refuse = |message: String, help| Err(Finding::new(Code::BadEdition, message).help(help));
    let name = layout.name();
    match (layout, languages) {
        (_, 1) => refuse(
            format!("the layout `{name}` is for an edition in several languages"),
            "name several languages, such as `fr,ko`, or leave out the layout",
        ),
        (Layout::Facing, 3..) => refuse(
            format!("facing pages have two languages, not {languages}"),
            "use the layout `columns` or `sequence`",
        ),
        _ => Ok(()),
    }
}

fn pages(node: &Node) -> Result<u32, Finding> {
    let pages = scalar(node).and_then(|text| text.parse().ok()).filter(|pages| *pages > 0);
    pages.ok_or_else(|| {
        Finding::new(Code::BadNumber, "`pages` is a whole number, 1 or more").at(&node.span)
    })
}

/// The files for a printer of an edition in so many languages.
fn prints(node: &Node, languages: usize, findings: &mut Findings) -> Vec<Imposition> {
    let mut prints = Vec::new();
    for node in findings.keep(items(node, &Shape::Texts)).unwrap_or_default() {
        let name = findings.keep(choice("print", Imposition::NAMES, node));
        let Some(imposition) = name.and_then(|name| Imposition::named(name)) else { continue };
        if imposition == Imposition::HeadToTail && languages != 2 {
            let finding = head_to_tail_of(languages).at(&node.span);
            findings.push(finding.help("give the edition two `languages`"));
        }
        if prints.contains(&imposition) {
            let message = format!("the print file `{}` is here twice", imposition.name());
            findings.push(Finding::new(Code::DuplicateItem, message).at(&node.span));
        } else {
            prints.push(imposition);
        }
    }
    prints
}

/// What is wrong with a booklet head to tail of one language, or of more than two.
pub(crate) fn head_to_tail_of(languages: usize) -> Finding {
    let message = format!("a booklet head to tail has two languages, not {languages}");
    Finding::new(Code::BadEdition, message)
}

/// The pattern of a file name.
fn pattern(node: &Node) -> Result<String, Finding> {
    let pattern = text(node, &Shape::Text)?;
    let pattern = pattern.strip_suffix(".pdf").unwrap_or(pattern);
    let refuse = |message: String| Finding::new(Code::BadEdition, message).at(&node.span);
    if pattern.starts_with('.') || pattern.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|'])
    {
        let help = "write a name without folders and without the signs that a system refuses";
        return Err(refuse(format!("`{pattern}` is not the name of a file")).help(help));
    }
    match unknown_part(pattern, PARTS) {
        Some(part) => Err(refuse(format!("a file name has no part `{{{part}}}`"))
            .did_you_mean(part, PARTS.iter().copied())
            .help("it may have {report}, {id}, {languages}, {layout} and {variant}")),
        None => Ok(pattern.to_owned()),
    }
}

/// A part of a pattern in braces that is not one of these.
pub(super) fn unknown_part<'a>(pattern: &'a str, known: &[&str]) -> Option<&'a str> {
    let mut parts = pattern.split('{').skip(1).map(|part| part.split('}').next().unwrap_or(part));
    parts.find(|part| !known.contains(part))
}
