//! The calls of `tr` in the templates, read without running them: a call on a page
//! that is set only once a year is checked every day.

use std::collections::BTreeSet;
use std::sync::Arc;

use typst::syntax::ast;
use typst::syntax::{LinkedNode, parse};

use crate::finding::{Code, Finding, Findings};
use crate::finding::{Source, Span};
use crate::locales::Content;
use crate::locales::Words;

/// Finds the calls in one file of a report that no language, or not every language,
/// can answer.
pub(crate) fn check(source: &Arc<Source>, content: &Content) -> Findings {
    let mut findings = Findings::default();
    let root = parse(source.text());
    walk(&LinkedNode::new(&root), source, content, &mut findings);
    findings
}

/// The texts in quotation marks in a file of a report: a message that one of them names
/// is used, if only when the page comes to it.
pub(crate) fn literals(source: &Source) -> BTreeSet<String> {
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

fn walk(node: &LinkedNode<'_>, source: &Arc<Source>, content: &Content, findings: &mut Findings) {
    if let Some(call) = node.cast::<ast::FuncCall<'_>>()
        && let ast::Expr::Ident(name) = call.callee()
        && name.as_str() == "tr"
    {
        let span = Span::new(source, node.range());
        if let Some(call) = Call::read(&call) {
            call.check(&span, content, findings);
        }
    }
    for child in node.children() {
        walk(&child, source, content, findings);
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

    fn check(&self, span: &Span, content: &Content, findings: &mut Findings) {
        let languages = content.catalogue().iter();
        let languages = languages
            .filter(|(tag, _)| self.language.as_deref().is_none_or(|language| language == *tag));
        let mut known = BTreeSet::new();
        for (language, words) in languages {
            let Some(used) = used(words, &self.id) else {
                findings.push(unknown(self, words, span));
                continue;
            };
            let given = content.scope(&self.id);
            let lacking = used.iter().filter(|name| {
                !self.arguments.contains(*name)
                    && !given.is_some_and(|given| given.contains_key(*name))
            });
            for name in lacking {
                let message =
                    format!("`{}` uses `${name}` in `{language}`, which is not given", self.id);
                findings.push(
                    Finding::new(Code::MissingArgument, message)
                        .at(span)
                        .help(format!("add it, as in `tr(\"{}\", {name}: …)`", self.id)),
                );
            }
            known.extend(used);
        }
        for name in
            self.arguments.difference(&known).filter(|_| !known.is_empty() || self.exists(content))
        {
            let message = format!("`{}` uses `${name}` in no language", self.id);
            findings.push(
                Finding::new(Code::UnusedArgument, message)
                    .at(span)
                    .did_you_mean(name, known.iter().map(String::as_str)),
            );
        }
    }

    fn exists(&self, content: &Content) -> bool {
        content.catalogue().iter().any(|(_, words)| words.entry(&self.id).is_some())
    }
}

fn unknown(call: &Call, words: &Words, span: &Span) -> Finding {
    let (id, language) = (&call.id, words.language());
    Finding::new(Code::UnknownMessage, format!("`{language}` has no message `{id}`"))
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
