//! What each file of an edition depends on, as a makefile: make includes it, ninja reads it as a
//! `depfile`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

/// The rules of some files, each with the files that it was made from. A file that goes
/// away is not an error (as with `-MP` of compilers).
pub(super) fn rules(made: impl Iterator<Item = (PathBuf, Vec<String>)>) -> String {
    let mut text = String::new();
    let mut all = BTreeSet::new();
    let is_plain = |file: &String| !file.contains(char::is_control);
    for (path, mut files) in made {
        // What has a line break in its name cannot be written; make would take it for a rule.
        files.retain(is_plain);
        if !is_plain(&path.to_string_lossy().into_owned()) {
            continue;
        }
        let _ = write!(text, "{}:", escape(&path.to_string_lossy()));
        for file in &files {
            let _ = write!(text, " \\\n  {}", escape(file));
        }
        text.push('\n');
        all.extend(files);
    }
    for file in all {
        let _ = write!(text, "\n{}:\n", escape(&file));
    }
    text
}

/// As make and ninja read a name.
fn escape(path: &str) -> String {
    let escaped = path.chars().map(|c| match c {
        ' ' | '#' | '\\' | ':' => format!("\\{c}"),
        '$' => "$$".to_owned(),
        c => c.to_string(),
    });
    escaped.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_escaped() {
        let rule =
            rules(std::iter::once((PathBuf::from("a b.pdf"), vec!["d:/$x#.yaml".to_owned()])));
        assert_eq!(rule, "a\\ b.pdf: \\\n  d\\:/$$x\\#.yaml\n\nd\\:/$$x\\#.yaml:\n");
    }

    #[test]
    fn a_name_is_no_rule() {
        let files = vec!["data/a\n\trm x".to_owned(), "data/b".to_owned()];
        let made = [(PathBuf::from("a.pdf"), files), (PathBuf::from("b\n.pdf"), Vec::new())];
        assert_eq!(rules(made.into_iter()), "a.pdf: \\\n  data/b\n\ndata/b:\n");
    }
}
