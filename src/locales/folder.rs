//! The Fluent files of a language: which of its folder are read, and what else looks like one.

use std::collections::BTreeSet;

use super::resource::Resource;
use crate::dossier::Files;
use crate::finding::{Code, Finding, Findings, Severity, Span};

const ENDING: &str = ".ftl";

/// How the names begin of the files that office programs write beside those that they have open.
const LOCK: &str = "~$";

/// The files of a language that could be read.
pub(super) struct Folder {
    pub(super) resources: Vec<Resource>,
    /// Whether nothing is missing because a file could not be read.
    pub(super) complete: bool,
}

impl Folder {
    /// Reads `locales/<language>/*.ftl`. Faults go to `findings`.
    pub(super) fn read(files: &Files, language: &str, findings: &mut Findings) -> Self {
        let path = format!("locales/{language}");
        let names = match files.list(&path) {
            Ok(names) => names,
            Err(error) => {
                findings.push(files.unreadable(&path, &error));
                return Self { resources: Vec::new(), complete: false };
            }
        };
        let mut complete = report_strays(files, &path, &names, findings);
        let read = names.iter().filter(|name| is_read(name));
        let mut resources = Vec::new();
        for name in read {
            match files.load(&format!("{path}/{name}"), findings) {
                Some(source) => {
                    complete &= !source.is_broken();
                    let resource = Resource::parse(source, findings);
                    complete &= !resource.is_refused();
                    resources.push(resource);
                }
                None => complete = false,
            }
        }
        if resources.is_empty() && complete {
            complete = false;
            let message = format!("the language `{language}` has no words");
            let help = format!(
                "`briefing export {language}` writes all texts for a translator; or put Fluent files \
                 into {path}, or remove it from the settings"
            );
            findings.push(Finding::new(Code::MissingLanguage, message).help(help));
        }
        complete &= remove_copies(&mut resources, findings);
        Self { resources, complete }
    }
}

fn is_read(name: &str) -> bool {
    name.ends_with(ENDING) && !name.starts_with(LOCK)
}

/// Reports the files of a folder that look like Fluent and are not read. Returns whether all of
/// them are also there under a name that is read.
fn report_strays(files: &Files, path: &str, names: &[String], findings: &mut Findings) -> bool {
    let mut complete = true;
    for name in names.iter().filter(|name| !is_read(name)) {
        let inside = files.walk_own(&format!("{path}/{name}"));
        let looks_like_fluent = |path: &&str| path.to_ascii_lowercase().contains(ENDING);
        if name.starts_with(LOCK) {
            let message = format!("`{path}/{name}` is not a Fluent file");
            let finding = Finding::new(Code::UnreadFile, message).with_severity(Severity::Warning);
            findings.push(finding.help("an office program has a file open; close it"));
        } else if inside.is_empty() && looks_like_fluent(&name.as_str()) {
            let end = name.to_ascii_lowercase().find(ENDING).unwrap_or(name.len());
            let proper = format!("{}{ENDING}", &name[..end]);
            let message = format!("`{path}/{name}` is not read, because of its name");
            let finding = Finding::new(Code::UnreadFile, message);
            findings.push(if names.contains(&proper) {
                let finding = finding.with_severity(Severity::Warning);
                finding.help(format!("remove it, if {proper} has its messages"))
            } else {
                complete = false;
                finding.help(format!("rename it to {proper}"))
            });
        }
        for file in inside.iter().map(String::as_str).filter(looks_like_fluent) {
            complete = false;
            let message = format!("`{file}` is not read, because it is in a folder of its own");
            let help = format!("move it to {path}");
            findings.push(Finding::new(Code::UnreadFile, message).help(help));
        }
    }
    complete
}

/// Removes files that repeat another, and reports each once. Returns whether nothing else was in
/// them.
fn remove_copies(resources: &mut Vec<Resource>, findings: &mut Findings) -> bool {
    let messages: Vec<_> = resources.iter().map(messages).collect();
    let names: Vec<_> = resources.iter().map(|it| name(it).to_owned()).collect();
    let (mut copies, mut complete) = (BTreeSet::new(), true);
    for copy in 0..resources.len() {
        let original = (0..resources.len()).find(|&other| {
            other != copy
                && !copies.contains(&other)
                && is_copy(&names[copy], &messages[copy], &names[other], &messages[other])
        });
        let Some(original) = original else { continue };
        copies.insert(copy);
        complete &= messages[copy].is_subset(&messages[original]);
        let message = match messages[copy].intersection(&messages[original]).count() {
            1 => format!("`{}` repeats a message of `{}`", names[copy], names[original]),
            n => format!("`{}` repeats {n} messages of `{}`", names[copy], names[original]),
        };
        let finding = Finding::new(Code::DuplicateMessage, message)
            .at(&Span::first_line(resources[copy].source()));
        findings.push(finding.help("remove one of the two files"));
    }
    drop(messages);
    let mut at = 0..;
    resources.retain(|_| at.next().is_none_or(|at| !copies.contains(&at)));
    complete
}

/// Whether most of a file is in another one, and it is the copy of the two.
fn is_copy(
    name: &str,
    own: &BTreeSet<String>,
    other_name: &str,
    others: &BTreeSet<String>,
) -> bool {
    let shared = own.intersection(others).count();
    let (name, other_name) = (stem(name), stem(other_name));
    let is_named_after = name.contains(other_name);
    let is_later = !other_name.contains(name) && name > other_name;
    2 * shared > own.len() && (is_named_after || is_later && shared > 1)
}

fn messages(resource: &Resource) -> BTreeSet<String> {
    resource.entries().iter().map(|entry| entry.message().to_owned()).collect()
}

fn name(resource: &Resource) -> &str {
    resource.source().path().rsplit('/').next().unwrap_or_default()
}

fn stem(name: &str) -> &str {
    name.strip_suffix(ENDING).unwrap_or(name)
}
