//! `briefing draft`: writes stubs of the messages that a language lacks, for people to fill in.

use std::collections::BTreeMap;

use crate::check::lacking;
use crate::config::Config;
use crate::finding::{Code, Finding, Stop};
use crate::locales::edit::{self, Edits};
use crate::locales::scope::Variable;
use crate::locales::{Content, Resource, Words, split_id};
use crate::session::Session;

/// What stands in a stub where nothing is known. `check` finds it.
const STUB: &str = "TODO";

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drafted {
    pub(crate) language: String,
    /// How many texts have a stub.
    pub(crate) texts: usize,
    /// The files that were changed.
    pub(crate) files: Vec<String>,
}

/// Writes what some languages lack, or all: in the source language a mark, in a translation the
/// text of the source. All files are changed, or none.
///
/// # Errors
/// [`Stop::Usage`] for a language that the dossier does not have, [`Stop`] when facts and words
/// cannot be loaded, or a file cannot be written.
pub(crate) fn draft(config: &Config, languages: &[String]) -> Result<Vec<Drafted>, Stop> {
    let session = Session::open_to_change(config)?;
    let content = session.translations()?;
    let known = content.dossier().languages();
    if let Some(unknown) = languages.iter().find(|language| !known.contains(language)) {
        let finding = Finding::unknown(Code::UnknownLanguage, "language", unknown, known);
        return Err(Stop::usage(finding));
    }
    let chosen = known.iter().filter(|known| languages.is_empty() || languages.contains(known));
    let (mut drafted, mut files) = (Vec::new(), Vec::new());
    for language in chosen {
        let Some(words) = content.words(language) else { continue };
        let drafter = Drafter::new(&content, words);
        let (texts, written) = drafter.draft();
        drafted.push(Drafted {
            language: language.clone(),
            texts,
            files: written.iter().map(|(path, _)| path.clone()).collect(),
        });
        files.extend(written);
    }
    session.write(&files)?;
    Ok(drafted)
}

struct Drafter<'a> {
    content: &'a Content,
    words: &'a Words,
    /// The last file of the language with a message of each kind.
    of_kinds: BTreeMap<&'a str, String>,
}

/// The attributes of a message that are missing, `None` for its own text; each with a stub.
type Parts = Vec<(Option<String>, String)>;

impl<'a> Drafter<'a> {
    fn new(content: &'a Content, words: &'a Words) -> Self {
        let mut of_kinds = BTreeMap::new();
        for resource in words.resources() {
            for entry in resource.entries() {
                if let Some(kind) = content.dossier().schema().of_message(entry.message()) {
                    of_kinds.insert(kind.name.as_str(), file_name(resource));
                }
            }
        }
        Self { content, words, of_kinds }
    }

    /// The number of stubs, and the files with them.
    fn draft(&self) -> (usize, Vec<(String, String)>) {
        let missing = self.missing();
        let texts = missing.iter().map(|(_, parts)| parts.len()).sum();
        let mut edits: BTreeMap<usize, Edits> = BTreeMap::new();
        let mut added: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (message, parts) in &missing {
            match self.words.resource_of(message) {
                Some(at) => {
                    let (edits, resource) =
                        (edits.entry(at).or_default(), &self.words.resources()[at]);
                    for (attribute, text) in parts {
                        match attribute {
                            None => edits.add_value(resource, message, text),
                            Some(name) => edits.add_attribute(resource, message, name, text),
                        }
                    }
                }
                None => {
                    let parts = parts.iter().map(|(name, text)| (name.as_deref(), text.as_str()));
                    let stub = edit::message(message, &self.comment(message), parts);
                    added.entry(self.file(message)).or_default().push(stub);
                }
            }
        }
        let folder = format!("locales/{}", self.words.language());
        let mut files = BTreeMap::new();
        for (at, edits) in edits {
            let source = self.words.resources()[at].source();
            files.insert(source.path().to_owned(), source.with_mark(&edits.apply(source)));
        }
        for (name, stubs) in added {
            let path = format!("{folder}/{name}");
            let there = self.words.sources().find(|source| source.path() == path);
            let there = there.map(|source| source.with_mark(source.original()));
            let old = files.remove(&path).or(there).unwrap_or_default();
            files.insert(path, with_stubs(&old, &stubs));
        }
        (texts, files.into_iter().collect())
    }

    /// What the language lacks, message by message, in the order of the facts and of the source.
    fn missing(&self) -> Vec<(String, Parts)> {
        let mut missing: Vec<(String, Parts)> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (id, _) in lacking(self.content, self.words) {
            let (message, attribute) = split_id(&id);
            let part = (attribute.map(str::to_owned), self.stub(&id));
            let at = *places.entry(message.to_owned()).or_insert(missing.len());
            if at == missing.len() {
                missing.push((message.to_owned(), Vec::new()));
            }
            missing[at].1.push(part);
        }
        // A message has its own text before its attributes.
        missing.iter_mut().for_each(|(_, parts)| parts.sort_by_key(|(name, _)| name.is_some()));
        missing
    }

    /// The text of the source, or a mark.
    fn stub(&self, id: &str) -> String {
        let source =
            self.content.source_words().filter(|source| source.language() != self.words.language());
        let text =
            source.and_then(|source| source.entry(id)).map(|entry| entry.pattern.canonical());
        text.unwrap_or_else(|| STUB.to_owned())
    }

    /// What the text may use: its variables, as a comment has them.
    fn comment(&self, message: &str) -> Vec<String> {
        let scope = self.content.scope(message).into_iter().flatten();
        let variables = scope.map(|(name, variable)| {
            let what = match variable {
                Variable::Quantity(_) => "number",
                Variable::Choice(_) => "one of some words",
                _ => "date",
            };
            format!("${name} ({what})")
        });
        let variables = variables.collect::<Vec<_>>().join(", ");
        if variables.is_empty() { Vec::new() } else { vec![variables] }
    }

    /// The name of the file for a new message: as in the source language, else where the language
    /// has others of its kind, else that of its collection.
    fn file(&self, message: &str) -> String {
        let source = self.content.source_words();
        let kind = self.content.dossier().schema().of_message(message);
        let of_source = source.and_then(|source| {
            source.resource_of(message).map(|at| file_name(&source.resources()[at]))
        });
        of_source
            .or_else(|| self.of_kinds.get(kind?.name.as_str()).cloned())
            .or_else(|| kind.map(|kind| format!("{}.ftl", kind.collection)))
            .unwrap_or_else(|| "common.ftl".to_owned())
    }
}

/// The name of a file of a language.
fn file_name(resource: &Resource) -> String {
    let path = resource.source().path();
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// The text of a file with further messages, a blank line before each.
fn with_stubs(old: &str, stubs: &[String]) -> String {
    let line_end = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let old = Some(old.trim_end()).filter(|old| !old.is_empty());
    let stubs = stubs.iter().map(|stub| stub.replace('\n', line_end));
    let parts: Vec<_> = old.map(str::to_owned).into_iter().chain(stubs).collect();
    parts.join(&line_end.repeat(2)) + line_end
}
