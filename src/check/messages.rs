//! Whether each message can be resolved: its variables are provided, what it refers
//! to exists, its calls are right.

use std::collections::{BTreeMap, BTreeSet};

use super::found;
use super::graph::Graph;
use crate::finding::{Code, Finding, Findings, Span, Suggestions};
use crate::locales::pattern::{Element, Expression, Inline, Select};
use crate::locales::scope::Variable;
use crate::locales::{Arguments, Content, Entry, FUNCTIONS, Fault, VariableUse, Words, WordsError};
use briefing_lang::Rule;

pub(super) fn check(words: &Words, content: &Content, findings: &mut Findings) {
    let graph = Graph::new(words);
    let suggestions = Suggestions::default();
    let nothing = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for entry in words.entries() {
        let scope = content.scope(entry.message());
        let mut found: Vec<Finding> = references(words, content, entry, &suggestions).collect();
        found.extend(graph.cycle(words, entry));
        found.extend(graph.too_many(entry));
        found.extend(scope.into_iter().flat_map(|scope| variables(entry, scope)));
        let is_printed = !(entry.is_grammar() || entry.is_term());
        if found.is_empty() && is_printed && (scope.is_some() || entry.variables.is_empty()) {
            let scope = scope.unwrap_or(&nothing);
            let is_sound = graph.is_sound(entry);
            found.extend(is_sound.then(|| calls(words, entry, scope)).into_iter().flatten());
            if found.is_empty() && is_sound {
                found.extend(resolve(words, entry, scope));
            }
        }
        // What grammar must know of a name is missing once, however many texts use the name.
        let is_new = |finding: &Finding| {
            let start = finding.span().map(|span| span.range().start);
            seen.insert((finding.message().to_owned(), start))
        };
        found.into_iter().filter(is_new).for_each(|finding| findings.push(finding));
    }
}

/// Reads the messages of a language, each with what stands in its way.
pub(crate) struct Reading<'a> {
    words: &'a Words,
    content: &'a Content,
    graph: Graph<'a>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(words: &'a Words, content: &'a Content) -> Self {
        Self { words, content, graph: Graph::new(words) }
    }

    /// The text of an entry as a page prints it, with these values for variables that are not those
    /// of its record.
    ///
    /// # Errors
    /// What stands in its way, in itself or in the messages that it refers to.
    pub(crate) fn text(&self, entry: &Entry, values: &Arguments) -> Result<String, Findings> {
        let nothing = BTreeMap::new();
        let scope = self.content.scope(entry.message()).unwrap_or(&nothing);
        let text = if entry.is_term() {
            let text = self.words.value(&format!("{{ {} }}", entry.id), scope);
            let text = text.map(|text| self.words.typography(&text));
            text.map_err(|fault| WordsError::Resolve(entry.id.clone(), fault))
        } else {
            self.words.text(&entry.id, scope, values)
        };
        let text = match text {
            Ok(text) if !text.trim_matches(is_invisible).is_empty() => return Ok(text),
            text => text,
        };
        let mut findings = self.faults(entry, values);
        if findings.is_empty() {
            let finding = match text {
                Err(WordsError::Resolve(id, fault)) => fault_of(self.words, entry, &id, &fault),
                _ => empty(entry),
            };
            findings.push(finding);
        }
        Err(findings)
    }

    /// What is wrong in an entry and in all that it refers to.
    fn faults(&self, entry: &Entry, values: &Arguments) -> Findings {
        let mut findings = Findings::default();
        let suggestions = Suggestions::default();
        let scope = self.content.scope(entry.message());
        for part in self.words.closure(&entry.id) {
            let found = references(self.words, self.content, part, &suggestions);
            let found = found.chain(self.graph.cycle(self.words, part));
            found.for_each(|finding| findings.push(finding));
            let lacking = part.variables.iter().filter(|variable| {
                let known = scope.is_some_and(|scope| scope.contains_key(&variable.name));
                !known && values.get(&variable.name).is_none()
            });
            match scope {
                Some(scope) => lacking
                    .for_each(|variable| findings.push(unknown_variable(part, variable, scope))),
                None => argument_missing(part, lacking.collect(), &mut findings),
            }
        }
        findings
    }
}

/// The variables that a message takes from a page, and that have no value.
fn argument_missing(entry: &Entry, variables: Vec<&VariableUse>, findings: &mut Findings) {
    let Some(first) = variables.first() else { return };
    let names: BTreeSet<_> = variables.iter().map(|variable| variable.name.as_str()).collect();
    let list: Vec<_> = names.iter().map(|name| format!("`${name}`")).collect();
    let what = if list.len() == 1 { "variable" } else { "variables" };
    let message = format!("`{}` takes the {what} {}", entry.id, list.join(", "));
    let with: Vec<_> = names.iter().map(|name| format!("--with {name}=3")).collect();
    let help = format!("give a value, as in `{}`", with.join(" "));
    findings.push(found(Code::MissingArgument, message, &first.span, help));
}

fn references<'a>(
    words: &'a Words,
    content: &'a Content,
    entry: &'a Entry,
    suggestions: &'a Suggestions,
) -> impl Iterator<Item = Finding> + 'a {
    let known = |id: &String| words.entry(id).is_some() || words.is_broken(id);
    let unknown = entry.references.iter().filter(move |(id, _)| !known(id));
    let messages = unknown.map(|(id, span)| {
        if content.source_words().is_some_and(|source| source.entry(id).is_some()) {
            let message = format!("`{id}` is not translated into `{}` yet", words.language());
            let help = format!("write it in locales/{}/", words.language());
            return found(Code::UnknownMessage, message, span, help);
        }
        let finding = Finding::new(Code::UnknownMessage, format!("no message has the id `{id}`"));
        finding.at(span).perhaps(suggestions, id, words.ids())
    });
    let names = || FUNCTIONS.iter().map(|function| function.name);
    let unknown =
        entry.functions.iter().filter(move |(name, _)| names().all(|known| known != name));
    let messages =
        messages.chain(entry.functions.iter().filter_map(|call| without_rule(words, call)));
    messages.chain(unknown.map(move |(name, span)| {
        let message = format!("there is no function `{name}`");
        let finding = Finding::new(Code::UnknownFunction, message).at(span);
        let list = names().collect::<Vec<_>>().join(", ");
        finding.did_you_mean(name, names()).help(format!("the functions are {list}"))
    }))
}

/// A function that has no rule for the language, and prints a neutral form.
fn without_rule(words: &Words, (name, span): &(String, Span)) -> Option<Finding> {
    let rule = match name.as_str() {
        "ORDINAL" => Rule::Ordinals,
        "CENTURY" => Rule::Centuries,
        "REGNAL" => Rule::Sovereigns,
        _ => return None,
    };
    (!words.lang().rules().contains(&rule)).then(|| {
        let message = format!("`{name}` has no rule for `{}`", words.language());
        let help = "write it as the language does, without the function";
        found(Code::NoRule, message, span, help)
    })
}

fn variables<'a>(
    entry: &'a Entry,
    scope: &'a BTreeMap<String, Variable>,
) -> impl Iterator<Item = Finding> {
    let unknown = entry.variables.iter().filter(|variable| !scope.contains_key(&variable.name));
    unknown.map(|variable| unknown_variable(entry, variable, scope))
}

fn unknown_variable(
    entry: &Entry,
    VariableUse { name, span, .. }: &VariableUse,
    scope: &BTreeMap<String, Variable>,
) -> Finding {
    let known: Vec<_> = scope.keys().map(String::as_str).collect();
    let help = match known[..] {
        [] => "this record has no variables".to_owned(),
        _ => format!("the variables are ${}", known.join(", $")),
    };
    let message = format!("the data have no variable `${name}` for `{}`", entry.id);
    let finding = Finding::new(Code::UnknownVariable, message).at(span);
    finding.did_you_mean(name, known).help(help)
}

/// The calls and the selectors that fail, including those in variants that the present facts do not
/// select.
fn calls(
    words: &Words,
    entry: &Entry,
    scope: &BTreeMap<String, Variable>,
) -> impl Iterator<Item = Finding> {
    let elements = entry.pattern.patterns().flat_map(|pattern| &pattern.elements);
    elements.filter_map(|element| {
        let Element::Placeable(placeable) = element else { return None };
        let fault = match &placeable.expression {
            Expression::Inline(Inline::Function(_), written) => {
                words.value(&format!("{{ {written} }}"), scope).err()?
            }
            Expression::Select(select) => words.selects(&keys(select), scope).err()?,
            Expression::Inline(..) => return None,
        };
        let span = &placeable.span;
        let name = fault.function().unwrap_or_default();
        let at = span.text().find(name).unwrap_or(0);
        let place = if name.is_empty() { span.clone() } else { span.part(at..at + name.len()) };
        Some(unresolved(words, &entry.id, &fault, &place))
    })
}

/// A choice without the texts of its variants.
fn keys(select: &Select) -> String {
    let mut keys = format!("{{ {} ->", select.written);
    for variant in &select.variants {
        let mark = if variant.default { "*" } else { "" };
        keys.push_str(&format!("\n    {mark}[{}] {{ \"\" }}", variant.key));
    }
    keys + "\n}"
}

fn resolve(words: &Words, entry: &Entry, scope: &BTreeMap<String, Variable>) -> Option<Finding> {
    match words.resolved(&entry.id, scope, &Arguments::new()) {
        Err(WordsError::Resolve(id, fault)) => Some(fault_of(words, entry, &id, &fault)),
        Ok(text) if text.trim_matches(is_invisible).is_empty() => Some(empty(entry)),
        _ => None,
    }
}

/// A fault of the resolver or of a function.
fn fault_of(words: &Words, entry: &Entry, id: &str, fault: &Fault) -> Finding {
    let function = fault.function().unwrap_or_default();
    let call = entry.functions.iter().find(|(called, _)| called == function);
    unresolved(words, id, fault, call.map_or(&entry.span, |(_, span)| span))
}

fn empty(entry: &Entry) -> Finding {
    Finding::new(Code::EmptyMessage, format!("`{}` is empty", entry.id)).at(&entry.span)
}

/// A message that has no text. What grammar must know of a name is reported at the name, where it
/// can be stated.
fn unresolved(words: &Words, id: &str, fault: &Fault, span: &Span) -> Finding {
    let name = fault.name().and_then(|name| words.entry(name));
    if let Some(name) = name {
        let message = format!("cannot use `{}` in a sentence: {}", name.id, fault.text());
        return Finding::new(Code::UnresolvedMessage, message)
            .at(&name.span)
            .label(format!("used at {span:?}"))
            .help(format!("state it in an attribute of `{}`, or in the call", name.message()));
    }
    if let Some(limit) = fault.limit() {
        let limits = span.source().limits();
        let what = format!("cannot resolve `{id}`: {}", fault.text());
        return Finding::over_limit(limit, limits, &what).at(span);
    }
    let finding =
        Finding::new(Code::UnresolvedMessage, format!("cannot resolve `{id}`: {fault}")).at(span);
    match FUNCTIONS.iter().find(|known| Some(known.name) == fault.function()) {
        Some(known) => finding.help(format!("write it like `{}`", known.example)),
        None => finding,
    }
}

/// What leaves a gap on the page: white space and characters without width.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}
