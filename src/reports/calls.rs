//! The calls of `tr` in the templates, read without running them: a call on a page that is built
//! only once a year is checked every day.

use std::collections::BTreeSet;
use std::sync::Arc;

use typst::syntax::ast;
use typst::syntax::{LinkedNode, parse};

use crate::finding::{Code, Finding, Findings, Source, Span};
use crate::locales::{Content, Words};

/// Finds the calls in one file of a report that do not work in some language.
pub(crate) fn check(source: &Arc<Source>, content: &Content) -> Findings {
    let mut findings = Findings::default();
    visit(&LinkedNode::new(&parse(source.text())), &mut |node| {
        if let Some(call) = node.cast::<ast::FuncCall<'_>>()
            && let ast::Expr::Ident(name) = call.callee()
            && name.as_str() == "tr"
            && let Some(call) = Call::read(&call)
        {
            call.check(&Span::new(source, node.range()), content, &mut findings);
        }
    });
    findings
}

/// The texts in quotation marks in a file of a report. A message with such an id is used, even if
/// only on some pages.
pub(crate) fn literals(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(&LinkedNode::new(&parse(source.text())), &mut |node| {
        found.extend(node.cast::<ast::Str<'_>>().map(|text| text.get().to_string()));
    });
    found
}

fn visit(node: &LinkedNode<'_>, see: &mut dyn FnMut(&LinkedNode<'_>)) {
    see(node);
    node.children().for_each(|child| visit(&child, see));
}

/// A call whose message is known without running it.
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
        let mut used = BTreeSet::new();
        let mut exists = false;
        for (language, words) in content.catalogue().iter() {
            exists |= words.entry(&self.id).is_some();
            if self.language.as_deref().is_some_and(|only| only != language) {
                continue;
            }
            if words.entry(&self.id).is_none() {
                findings.push(unknown(&self.id, words, span));
                continue;
            }
            let entries = words.closure(&self.id).into_iter();
            let variables: BTreeSet<_> =
                entries.flat_map(|entry| &entry.variables).map(|variable| &variable.name).collect();
            let scope = content.scope(&self.id);
            let known = |name| scope.is_some_and(|scope| scope.contains_key(name));
            for name in &variables {
                if !self.arguments.contains(*name) && !known(*name) {
                    findings.push(self.missing(name, language, span));
                }
            }
            used.extend(variables);
        }
        if used.is_empty() && !exists {
            return;
        }
        for name in self.arguments.iter().filter(|name| !used.contains(name)) {
            let message = format!("`{}` uses `${name}` in no language", self.id);
            findings.push(
                Finding::new(Code::UnusedArgument, message)
                    .at(span)
                    .did_you_mean(name, used.iter().map(|name| name.as_str())),
            );
        }
    }

    fn missing(&self, name: &str, language: &str, span: &Span) -> Finding {
        let id = &self.id;
        let message =
            format!("`{id}` uses `${name}` in `{language}`, but the call does not pass it");
        Finding::new(Code::MissingArgument, message)
            .at(span)
            .help(format!("add it as in `tr(\"{id}\", {name}: …)`"))
    }
}

fn unknown(id: &str, words: &Words, span: &Span) -> Finding {
    let language = words.language();
    Finding::new(Code::UnknownMessage, format!("`{language}` has no message `{id}`"))
        .at(span)
        .did_you_mean(id, words.ids())
}
