//! The language functions against tables of cases, each row with its source.

mod formats;
mod idempotence;
mod josa;
mod names;
mod spacing;

use crate::support::{Dossier, root, text, tool};

/// A line of a table.
struct Row<'a> {
    line: usize,
    cells: Vec<&'a str>,
}

/// The rows of a table, without blank lines and comments.
fn rows(table: &str) -> Vec<Row<'_>> {
    table
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(index, line)| Row { line: index + 1, cells: line.split('\t').collect() })
        .collect()
}

/// Fails with all that is wrong.
fn report(failures: &[String]) {
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// Node's Intl is built on ICU4C: it shares no code with ICU4X.
#[test]
fn intl_agrees_with_every_row_that_cldr_decides() {
    let said = tool("node", [root().join("tests/judges/judge.mjs")]);
    assert!(said.contains("rows judged") || said.contains("not judged"), "{said}");
}

/// The template of the fixture compares the two; an unequal pair is an error there.
#[test]
fn fluent_and_typst_write_values_alike() {
    let dossier = Dossier::mini().overlay(&root().join("tests/fixtures/agree"));
    let output = dossier.run(["--lang", "fr", "--out", "agree.pdf"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}
