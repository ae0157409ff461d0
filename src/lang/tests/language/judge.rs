//! An independent judge: Node's Intl is built on ICU4C, which shares no code with ICU4X.

use std::path::Path;
use std::process::Command;

/// Fails when Node or its full ICU is missing: a judge that was not asked has not agreed.
#[test]
fn intl_agrees_with_every_row_that_cldr_decides() {
    let judge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/judge.mjs");
    let output = Command::new("node").arg(judge).output();
    let output = output.expect("this test needs Node.js with full ICU (CLDR 48 or later)");
    let (said, faults) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{faults}");
    let judged = said.split_once(" rows judged").and_then(|(before, _)| {
        let (_, count) = before.rsplit_once(' ')?;
        count.parse::<usize>().ok()
    });
    assert!(judged.is_some_and(|judged| judged >= 350), "{said}");
}
