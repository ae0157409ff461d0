//! What the crate of languages writes comes out alike through Fluent and through Typst.

use crate::support::{Dossier, root, text};

/// The template of the fixture compares the two; an unequal pair is an error there.
#[test]
fn fluent_and_typst_write_values_alike() {
    let dossier = Dossier::mini().overlay(&root().join("tests/fixtures/agree"));
    let output = dossier.run(["--lang", "fr", "--out", "agree.pdf"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}
