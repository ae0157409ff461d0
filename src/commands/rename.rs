//! `briefing rename`: another id for a record, in the facts, the words and the ledgers at once.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::dossier::schema::Kind;
use crate::dossier::{Dossier, Record, is_kebab_case};
use crate::finding::{Code, Finding, Findings, Source, Span, Stop};
use crate::locales::rename::Rename;
use crate::locales::{Content, Words, ledger, scope, split_id};
use crate::session::{Loaded, Session};

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Renamed {
    /// The files that were changed.
    pub(crate) files: Vec<String>,
    /// Where a template names the old id, as `file:line`: nobody but its author knows whether it
    /// means the record.
    pub(crate) templates: Vec<String>,
}

/// Renames the record of a kind. All files are changed, or none.
///
/// # Errors
/// [`Stop::Usage`] for a record that does not exist, and for an id that is wrong or taken;
/// [`Stop::Findings`] when an alias names the record; [`Stop`] when facts and words have faults.
pub(crate) fn rename(config: &Config, kind: &str, old: &str, new: &str) -> Result<Renamed, Stop> {
    let session = Session::open_to_change(config)?;
    let content = content(&session, [old, new])?;
    let dossier = content.dossier();
    let kind = dossier.kind(kind).map_err(Stop::usage)?;
    let record = free(dossier, kind, old, new)?;
    let rename = Rename {
        message: (record.message(), format!("{}-{new}", kind.name)),
        variable: kind.roles.shared.as_ref().map(|_| (old.to_owned(), new.to_owned())),
    };
    // Where only the new message is there, a run that was ended has renamed it already.
    let (before, after) = &rename.message;
    let taken = content.catalogue().values().find_map(|words| {
        let has_both = words.entries().any(|entry| entry.message() == before);
        words.entry(after).filter(|_| has_both)
    });
    if let Some(entry) = taken {
        let message = format!("there is already a message `{}`", rename.message.1);
        return Err(Stop::usage(Finding::new(Code::DuplicateMessage, message).at(&entry.span)));
    }
    let mut facts = facts(dossier, kind, record, new)?;
    let mut files = Vec::new();
    for words in content.catalogue().values() {
        files.extend(texts(&session, &content, words, kind, old, &rename)?);
    }
    // A run that is ended between two files can be repeated: ledgers know the texts as they were,
    // and the record has its old id until the last.
    files.sort_by_key(|(path, _)| !path.ends_with(ledger::FILE));
    facts.sort_by_key(|(path, _)| path.as_str() == record.span().source().path());
    files.extend(facts);
    session.write(&files)?;
    files.sort();
    let templates = templates(&session, old, &rename.message.0);
    Ok(Renamed { files: files.into_iter().map(|(path, _)| path).collect(), templates })
}

/// Facts and words. Where a renaming was ended before it was done, a reference may lead to an id that
/// no record has yet.
///
/// # Errors
/// [`Stop::Findings`] with all other faults.
fn content(session: &Session, ids: [&str; 2]) -> Result<Content, Stop> {
    let Loaded { content, findings, all_facts } = session.load(None);
    let is_half_done = |finding: &Finding| {
        let id = finding.span().map(Span::text).unwrap_or_default().trim_matches(['"', '\'']);
        finding.code() == Code::UnknownReference && ids.contains(&id)
    };
    let findings = findings.filter_map(|finding| (!is_half_done(&finding)).then_some(finding));
    Loaded { content, findings, all_facts }.complete()
}

/// The record with the old id, if the new one can be its id.
fn free<'a>(dossier: &'a Dossier, kind: &Kind, old: &str, new: &str) -> Result<&'a Record, Stop> {
    let records = dossier.records(&kind.name);
    let refuse = |code, message: String| Stop::usage(Finding::new(code, message));
    if !is_kebab_case(new) {
        let message = format!("`{new}` is not an id: an id is lower-case words joined by hyphens");
        return Err(refuse(Code::BadId, message));
    }
    if let Some(taken) = records.iter().find(|record| record.id() == new) {
        let message = format!("another {} has the id `{new}`", kind.name);
        let finding = Finding::new(Code::DuplicateId, message).at(taken.span());
        return Err(Stop::usage(finding));
    }
    records.iter().find(|record| record.id() == old).ok_or_else(|| {
        let message = format!("no {} has the id `{old}`", kind.name);
        let finding = Finding::new(Code::UnknownRecord, message);
        Stop::usage(finding.did_you_mean(old, records.iter().map(Record::id)))
    })
}

/// The first byte of each stretch, and the byte after it.
type Ranges = BTreeSet<(usize, usize)>;

/// The data files with the new id, where they name the old one.
fn facts(
    dossier: &Dossier,
    kind: &Kind,
    record: &Record,
    new: &str,
) -> Result<Vec<(String, String)>, Stop> {
    let of_records = dossier.all().flat_map(|(_, record)| record.values());
    let values = of_records.chain(dossier.settings().values());
    let references = values.flat_map(|(_, value)| value.references());
    let named = references.filter(|(of, id, _)| *of == kind.name && *id == record.id());
    let spans = named.map(|(_, _, span)| span).chain([record.span()]);
    let mut files: BTreeMap<&str, (&Source, Ranges)> = BTreeMap::new();
    let mut findings = Findings::default();
    for span in spans {
        match place(span, record.id()) {
            Some(range) => {
                let file = files.entry(span.source().path());
                file.or_insert_with(|| (span.source(), BTreeSet::new())).1.insert(range);
            }
            None => findings.push(
                Finding::new(Code::WrongShape, format!("an alias names `{}`", record.id()))
                    .at(span)
                    .help("write the id itself, then rename it"),
            ),
        }
    }
    Stop::on_errors(findings)?;
    let change = |(source, places): (&Source, BTreeSet<(usize, usize)>)| {
        let mut text = source.original().to_owned();
        for (start, end) in places.into_iter().rev() {
            text.replace_range(source.original_range(start..end), new);
        }
        source.with_mark(&text)
    };
    Ok(files.into_iter().map(|(path, file)| (path.to_owned(), change(file))).collect())
}

/// The bytes of an id, which may be in quotation marks; `None` if something else is there.
fn place(span: &Span, id: &str) -> Option<(usize, usize)> {
    let at = span.text().find(id)?;
    let around = span.text().replacen(id, "", 1);
    let start = span.range().start + at;
    around.trim_matches(['"', '\'']).is_empty().then_some((start, start + id.len()))
}

/// The files of a language after the renaming.
fn texts(
    session: &Session,
    content: &Content,
    words: &Words,
    kind: &Kind,
    old: &str,
    rename: &Rename,
) -> Result<Vec<(String, String)>, Stop> {
    let dossier = content.dossier();
    let has_variable = |message: &str| {
        let record = dossier.schema().split(message);
        let record = record.and_then(|(kind, id)| dossier.record(&kind.name, id));
        record.is_some_and(|record| {
            let mut shared = scope::shared(dossier.schema(), record);
            shared.any(|(shared, _)| shared.kind == kind.name && shared.id == old)
        })
    };
    let mut files = Vec::new();
    for resource in words.resources() {
        let source = resource.source();
        let renamed = rename.file(source, &has_variable);
        if renamed != source.original() {
            files.push((source.path().to_owned(), source.with_mark(&renamed)));
        }
    }
    let path = format!("locales/{}/{}", words.language(), ledger::FILE);
    let is_there = session.files().has(&path);
    let renamed = words.ledger().renamed(
        |id| rename.id(id),
        |id, text| rename.text(text, has_variable(split_id(id).0)),
        |id| words.entry(id).map(|entry| entry.pattern.canonical()),
    );
    if is_there && renamed != *words.ledger() {
        files.push((path, renamed.write()));
    }
    Ok(files)
}

/// Where templates name the record.
fn templates(session: &Session, old: &str, message: &str) -> Vec<String> {
    let names = [format!("\"{old}\""), format!("\"{message}\""), format!("\"{message}.")];
    let mut places = Vec::new();
    for path in session.files().walk("reports").unwrap_or_default() {
        if !path.ends_with(".typ") || session.files().is_in_kit(&path) {
            continue;
        }
        let text = session.files().read(&path).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        for (number, line) in text.lines().enumerate() {
            if names.iter().any(|name| line.contains(name)) {
                places.push(format!("{path}:{}", number + 1));
            }
        }
    }
    places
}
