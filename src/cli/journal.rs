//! Lines for the journal of systemd, which takes `<3>` at the head of a line for an error and `<4>`
//! for a warning (sd-daemon(3)).

use crate::finding::{Findings, Format, Printing, Severity, more, render};

/// Whether standard error goes to the journal of systemd, see `$JOURNAL_STREAM` in
/// systemd.exec(5).
pub(super) fn is_stderr() -> bool {
    let stream = std::env::var("JOURNAL_STREAM").ok();
    stream.is_some() && stream == stderr_id()
}

fn stderr_id() -> Option<String> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let file = std::fs::metadata("/dev/stderr").ok()?;
        Some(format!("{}:{}", file.dev(), file.ino()))
    }
    #[cfg(not(unix))]
    None
}

/// Findings as lines of a journal, no more than `most`.
pub(super) fn lines(findings: &Findings, most: usize) -> String {
    let printing = Printing { format: Format::Short, color: false, most, here: None };
    let (printed, rest) = findings.first(most);
    let mut text = String::new();
    for finding in printed {
        let level = match finding.severity() {
            Severity::Error => 3,
            Severity::Warning => 4,
        };
        let one = render(&finding.clone().into(), &printing, "");
        text.push_str(&format!("<{level}>{one}"));
    }
    text + &more(&rest)
}
