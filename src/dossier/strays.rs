//! What is in the folder of a dossier and does not belong there: links that lead out or round, and names
//! that are not what they seem. Nothing is read through such a link; this says so, where nothing else
//! does.

use super::files::{FOLDERS, FONTS, Files};
use super::folder::Entry;
use crate::finding::characters::{described, is_separator};
use crate::finding::{Code, Finding, Findings, hidden_character};

/// The findings about links and names below the folders of a dossier. `findings` are those of its files:
/// what cannot be read is not reported twice.
pub(crate) fn strays(files: &Files, findings: &Findings) -> Findings {
    let mut strays = Findings::default();
    let Some(folder) = files.own() else { return strays };
    let unread: Vec<_> =
        findings.iter().filter(|finding| finding.code() == Code::UnreadableFile).collect();
    let mut next: Vec<String> = FOLDERS.iter().rev().map(|name| (*name).to_owned()).collect();
    while let Some(path) = next.pop() {
        let quoted = format!("`{}`", files.shown(&path).display());
        let odd = path.chars().find(|c| c.is_control() || is_separator(*c));
        if let Some(c) = odd.or_else(|| hidden_character(&path)) {
            let message = format!("the name {quoted} has {}", described(c));
            strays.push(Finding::new(Code::BadName, message).help("rename it"));
        }
        if let Some(why) = folder.stray(&path) {
            let is_reported = |finding: &&Finding| finding.message().contains(&quoted);
            // Whoever needs fonts reports them.
            if path != FONTS && !unread.iter().any(is_reported) {
                let finding = Finding::new(Code::StrayLink, format!("{quoted} is not read: {why}"));
                strays.push(finding.help("remove it, or put what it leads to in its place"));
            }
        } else if folder.entry(&path) == Some(Entry::Folder) {
            let mut names = folder.names(&path).ok().flatten().unwrap_or_default();
            // As no file of this name is read.
            names.retain(|name| !name.starts_with('.') && !name.ends_with('~'));
            names.sort_unstable_by(|a, b| b.cmp(a));
            next.extend(names.into_iter().map(|name| format!("{path}/{name}")));
        }
    }
    strays
}
