//! The calls of `tr` in the templates, read without running them: a call on a page
//! that is set only once a year is checked every day.

use std::collections::BTreeSet;
use std::sync::Arc;

use typst::syntax::ast;
use typst::syntax::{LinkedNode, parse};

use crate::check::Checked;
use crate::finding::{Finding, Findings};
use crate::locales::Words;
use crate::source::{Source, Span};

/// Finds the calls in one file of a report that no language, or not every language,
/// can answer.
#[must_use]
pub fn check(source: &Arc<Source>, checked: &Checked) -> Findings {
    let mut findings = Findings::default();
    let root = parse(source.text());
    walk(&LinkedNode::new(&root), source, checked, &mut findings);
    findings
}

/// The texts in quotation marks in a file of a report: a message that one of them names
/// is used, if only when the page comes to it.
#[must_use]
pub fn literals(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let root = parse(source.text());
    let mut next = vec![LinkedNode::new(&root)];
    while let Some(node) = next.pop() {
        if let Some(text) = node.cast::<ast::Str<'_>>() {
            found.insert(text.get().to_string());
        }
        next.extend(node.children());
    }
    found
}

fn walk(node: &LinkedNode<'_>, source: &Arc<Source>, checked: &Checked, findings: &mut Findings) {
    if let Some(call) = node.cast::<ast::FuncCall<'_>>()
        && let ast::Expr::Ident(name) = call.callee()
        && name.as_str() == "tr"
    {
        let span = Span::new(source, node.range());
        if let Some(call) = Call::read(&call) {
            call.check(&span, checked, findings);
        }
    }
    for child in node.children() {
        walk(&child, source, checked, findings);
    }
}

/// A call whose message can be told without running it.
struct Call {
    id: String,
    language: Option<String>,
    arguments: BTreeSet<String>,
}

impl Call {
    fn read(call: &ast::FuncCall<'_>) -> Option<Self> {
        let mut read = Self { id: String::new(), language: None, arguments: BTreeSet::new() };
        for argument in call.args().items() {
            match argument {
                ast::Arg::Pos(ast::Expr::Str(id)) => read.id = id.get().to_string(),
                ast::Arg::Named(named) if named.name().as_str() == "lang" => match named.expr() {
                    ast::Expr::Str(language) => read.language = Some(language.get().to_string()),
                    _ => return None,
                },
                ast::Arg::Named(named) => {
                    read.arguments.insert(named.name().as_str().to_owned());
                }
                ast::Arg::Pos(_) | ast::Arg::Spread(_) => return None,
            }
        }
        (!read.id.is_empty()).then_some(read)
    }

    fn check(&self, span: &Span, checked: &Checked, findings: &mut Findings) {
        let languages = checked.catalogue().iter();
        let languages = languages
            .filter(|(tag, _)| self.language.as_deref().is_none_or(|language| language == *tag));
        let mut known = BTreeSet::new();
        for (language, words) in languages {
            let Some(used) = used(words, &self.id) else {
                findings.push(unknown(self, words, span));
                continue;
            };
            let given = checked.scope(&self.id);
            let lacking = used.iter().filter(|name| {
                !self.arguments.contains(*name)
                    && !given.is_some_and(|given| given.contains_key(*name))
            });
            for name in lacking {
                let message =
                    format!("`{}` uses `${name}` in `{language}`, which is not given", self.id);
                findings.push(
                    Finding::error("missing-argument", message)
                        .at(span)
                        .help(format!("add it, as in `tr(\"{}\", {name}: …)`", self.id)),
                );
            }
            known.extend(used);
        }
        for name in
            self.arguments.difference(&known).filter(|_| !known.is_empty() || self.exists(checked))
        {
            let message = format!("`{}` uses `${name}` in no language", self.id);
            findings.push(
                Finding::lint("unused-argument", message)
                    .at(span)
                    .did_you_mean(name, known.iter().map(String::as_str)),
            );
        }
    }

    fn exists(&self, checked: &Checked) -> bool {
        checked.catalogue().iter().any(|(_, words)| words.entry(&self.id).is_some())
    }
}

fn unknown(call: &Call, words: &Words, span: &Span) -> Finding {
    let (id, language) = (&call.id, words.language());
    Finding::error("unknown-message", format!("`{language}` has no message `{id}`"))
        .at(span)
        .did_you_mean(id, words.ids())
}

/// The variables of a message and of those that it refers to; none when there is no
/// such message.
fn used(words: &Words, id: &str) -> Option<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut next = vec![words.entry(id)?];
    while let Some(entry) = next.pop() {
        if seen.insert(&entry.id) {
            used.extend(entry.variables.iter().map(|variable| variable.name.clone()));
            next.extend(entry.references.iter().filter_map(|(id, _)| words.entry(id)));
        }
    }
    Some(used)
}
