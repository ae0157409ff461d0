//! `briefing export`: writes the texts that are missing or out of date to a file for a translator,
//! with all that helps to translate them.

use std::collections::BTreeMap;

use crate::check::Terms;
use crate::config::Config;
use crate::finding::{Code, Finding, Stop};
use crate::locales::exchange::{CodeValue, File, FileType, Package, State, Term, Unit};
use crate::locales::pattern::Piece;
use crate::locales::scope::Variable;
use crate::locales::{
    Content, Entry, TranslationState, Words, is_allowance, parse_pattern, translation_digest,
};
use crate::session::Session;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Exported {
    pub(crate) bytes: Vec<u8>,
    pub(crate) language: String,
    /// Whether the settings do not name the language yet.
    pub(crate) is_new: bool,
    /// How many texts it contains.
    pub(crate) units: usize,
}

/// Exports the texts of a language that are missing or out of date, or all. A language that the
/// dossier does not have yet lacks all of them.
///
/// # Errors
/// [`Stop`] when facts and words cannot be loaded, [`Stop::Usage`] for what is not a language.
pub(crate) fn export(
    config: &Config,
    language: &str,
    all: bool,
    file_type: FileType,
) -> Result<Exported, Stop> {
    let session = Session::open(config)?;
    let content = session.translations()?;
    let is_new = content.dossier().language(language).is_none();
    let content = if is_new { content.with_language(session.files(), language)? } else { content };
    let (source, words) = content.translation(language)?;
    let package = Exporter::new(&content, source, words).package(all);
    let bytes = file_type.write(&package).map_err(|error| {
        let message = format!("this format cannot contain the texts: {error}");
        Stop::Io(Finding::new(Code::UnwritableOutput, message))
    })?;
    let units = package.files.iter().map(|file| file.units.len()).sum();
    Ok(Exported { bytes, language: words.language().to_owned(), is_new, units })
}

struct Exporter<'a> {
    content: &'a Content,
    source: &'a Words,
    words: &'a Words,
    terms: Terms,
}

impl<'a> Exporter<'a> {
    fn new(content: &'a Content, source: &'a Words, words: &'a Words) -> Self {
        Self { content, source, words, terms: Terms::new(content) }
    }

    fn package(&self, all: bool) -> Package {
        let mut files = Vec::new();
        for resource in self.source.resources() {
            let entries = resource.entries().iter().filter(|entry| self.is_translated(entry));
            let units: Vec<_> = entries.filter_map(|entry| self.unit(entry, all)).collect();
            let source_path = resource.source().path();
            let name = source_path.rsplit('/').next().unwrap_or(source_path);
            if !units.is_empty() {
                files.push(File {
                    path: format!("locales/{}/{name}", self.words.language()),
                    source_path: source_path.to_owned(),
                    units,
                });
            }
        }
        Package {
            source_language: self.source.language().to_owned(),
            target_language: self.words.language().to_owned(),
            files,
        }
    }

    /// Whether a text of the source has a translation. Each language has terms and forms of its own, but
    /// a new one needs those that the source has.
    fn is_translated(&self, entry: &Entry) -> bool {
        let is_new = || self.words.entries().next().is_none();
        let has_own = || self.words.entry(&entry.id).is_some() || is_new();
        let is_own = entry.is_term() || self.content.is_optional(entry);
        !entry.is_grammar() && (!is_own || has_own())
    }

    fn unit(&self, entry: &Entry, all: bool) -> Option<Unit> {
        let translation = self.words.entry(&entry.id);
        let known = translation.and_then(|text| self.words.state(self.source, text));
        let (state, previous) = match known {
            None | Some(TranslationState::Untranslated) => (State::Initial, None),
            Some(TranslationState::Stale(ref old)) => (State::Initial, Some(old.clone())),
            Some(TranslationState::Unreviewed) if all => (State::Translated, None),
            Some(TranslationState::Current) if all => (State::Reviewed, None),
            Some(_) => return None,
        };
        let present = translation.map(|text| text.pattern.canonical());
        // A copy of the source is no translation.
        let target = translation.filter(|_| known != Some(TranslationState::Untranslated));
        let (source, target) =
            (entry.pattern.pieces(), target.map(|text| text.pattern.pieces()).unwrap_or_default());
        let notes = entry.comment.iter().filter(|line| !line.is_empty() && !is_allowance(line));
        Some(Unit {
            id: entry.id.clone(),
            line: entry.span.line_column().0,
            state,
            stale: previous.is_some(),
            previous: previous.and_then(|old| parse_pattern(&old).ok()).map(|old| old.pieces()),
            digest: translation_digest(present.as_deref()),
            notes: notes.cloned().chain(self.plural_forms(entry)).collect(),
            values: self.values(entry, &[&source, &target]),
            glossary: self.glossary(entry),
            source,
            target,
        })
    }

    /// The forms that the language needs for a number in a text, if the source language lacks some.
    fn plural_forms(&self, entry: &Entry) -> Option<String> {
        let scope = self.content.scope(entry.message())?;
        let is_number = |name: &str| matches!(scope.get(name), Some(Variable::Quantity(_)));
        let has_number = entry.variables.iter().any(|variable| is_number(&variable.name));
        let [here, there] =
            [self.words, self.source].map(|words| words.formatter().plural_categories());
        let needs_more = here.iter().any(|form| !there.contains(form));
        (has_number && needs_more).then(|| {
            let forms = here.join(", ");
            format!("The forms of a number in `{}`: {forms}", self.words.language())
        })
    }

    /// What the placeables in some texts of a message print now.
    fn values(&self, entry: &Entry, texts: &[&[Piece]]) -> Vec<CodeValue> {
        let nothing = BTreeMap::new();
        let scope = self.content.scope(entry.message()).unwrap_or(&nothing);
        let mut values: Vec<CodeValue> = Vec::new();
        for piece in texts.iter().flat_map(|pieces| pieces.iter()) {
            let Piece::Code(code) = piece else { continue };
            let is_placeable = code.starts_with('{') && code.ends_with('}');
            if !is_placeable || values.iter().any(|known| known.code == *code) {
                continue;
            }
            let [source, target] = [self.source, self.words].map(|words| value(words, code, scope));
            if source.is_some() || target.is_some() {
                values.push(CodeValue { code: code.clone(), source, target });
            }
        }
        values
    }

    /// The terms that a text uses, with their counterparts.
    fn glossary(&self, entry: &Entry) -> Vec<Term> {
        let Some(there) = self.terms.of(self.source) else { return Vec::new() };
        let here = self.terms.of(self.words);
        let pieces = entry.pattern.pieces();
        let text: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Code(_) => "\u{FFFC}",
            })
            .collect();
        let mut terms = BTreeMap::new();
        for used in there.uses(&text) {
            let Some(source) = there.name(&used.term) else { continue };
            let target = here.and_then(|here| here.name(&used.term));
            // A copy of the source is no translation.
            let target = target.filter(|target| *target != source);
            let definition = self.source.entry(&format!("{}.definition", used.term));
            terms.entry(used.term.clone()).or_insert_with(|| Term {
                source: source.to_owned(),
                target: target.map(str::to_owned),
                definition: definition.map(|entry| entry.pattern.canonical()),
            });
        }
        terms.into_values().collect()
    }
}

/// What a placeable prints, on one line.
fn value(words: &Words, code: &str, scope: &BTreeMap<String, Variable>) -> Option<String> {
    let value = words.value(code, scope).ok()?;
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    (!value.is_empty()).then_some(value)
}
