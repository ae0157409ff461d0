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
    for (path, files) in made {
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
}
