//! The changes of an import to the Fluent files of a language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::Change;
use crate::finding::{Findings, Source};
use crate::locales::edit::Edits;
use crate::locales::{Resource, Words};

/// The Fluent files of a language, each with its new text if it changes. A new message goes where
/// the source language has it: into the file of the same name, after the same message.
pub(super) fn edit(
    source: &Words,
    words: &Words,
    changed: &[Change],
) -> Vec<(Arc<Source>, Option<String>)> {
    let texts: BTreeMap<&str, &str> =
        changed.iter().map(|change| (change.id.as_str(), change.canonical.as_str())).collect();
    let existing: BTreeSet<_> = words.sources().map(|source| source.path().to_owned()).collect();
    let path = |resource: &Resource| {
        let name = resource.source().path().rsplit('/').next().unwrap_or_default();
        format!("locales/{}/{name}", words.language())
    };
    let new = source.resources().iter().map(path).filter(|path| !existing.contains(path));
    let parse = |path| Resource::parse(Source::new(path, ""), &mut Findings::default());
    let new: Vec<_> = new.map(parse).collect();
    let files: Vec<_> = words.resources().iter().chain(&new).collect();
    let mut edits: Vec<_> = files.iter().map(|_| Edits::default()).collect();
    let messages = |file: &&Resource| {
        file.entries().iter().map(|entry| entry.message().to_owned()).collect::<BTreeSet<_>>()
    };
    let messages: Vec<_> = files.iter().map(messages).collect();
    for there in source.resources() {
        let own = path(there);
        let own = files.iter().position(|file| file.source().path() == own).unwrap_or(0);
        let mut last = None;
        for group in there.entries().chunk_by(|a, b| a.message() == b.message()) {
            let Some(message) = group.first().map(|entry| entry.message()) else { continue };
            let owner = messages.iter().position(|known| known.contains(message));
            let new = group.iter().filter_map(|entry| Some((entry, *texts.get(&*entry.id)?)));
            let (replaced, added): (Vec<_>, Vec<_>) =
                new.partition(|(entry, _)| words.entry(&entry.id).is_some());
            if let Some(at) = owner {
                for (entry, text) in replaced {
                    edits[at].replace(files[at], &entry.id, text);
                }
                for (entry, text) in added {
                    match entry.attribute() {
                        Some(name) => edits[at].add_attribute(files[at], message, name, text),
                        None => edits[at].add_value(files[at], message, text),
                    }
                }
            } else if !added.is_empty() {
                edits[own].add(files[own], last, message, &added);
            }
            if owner == Some(own) {
                last = Some(message);
            }
        }
    }
    let edited = files.into_iter().zip(edits).map(|(file, edits)| {
        let source = file.source();
        let text = (!edits.is_empty()).then(|| edits.apply(source));
        (Arc::clone(source), text)
    });
    edited.filter(|(source, text)| text.is_some() || existing.contains(source.path())).collect()
}
