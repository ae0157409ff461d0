//! What a process says on standard error when it aborts. The rest goes through.

use std::io::{BufRead, Write};

/// How the messages of Rust's runtime begin or end.
const OVERFLOW: &str = "has overflowed its stack";
const FATAL: &str = "fatal runtime error: ";
const ALLOCATION: (&str, &str) = ("memory allocation of ", " failed");
const BACKTRACE: &str = "note: run with `RUST_BACKTRACE=1` environment variable";

/// Copies lines until their end, without those of a process that aborts. Returns why it did, if it
/// says so.
pub(super) fn copy(mut from: impl BufRead, mut to: impl Write) -> Option<String> {
    let (mut why, mut line, mut blank) = (None, Vec::new(), false);
    loop {
        line.clear();
        let read = from.read_until(b'\n', &mut line).unwrap_or(0);
        let words = last_words(&String::from_utf8_lossy(&line));
        // An empty line stands before them.
        if std::mem::take(&mut blank) && words.is_none() {
            let _ = to.write_all(b"\n");
        }
        if read == 0 {
            return why;
        }
        match words {
            Some(words) => why = why.or(words),
            None if line == b"\n" => blank = true,
            // If nobody reads it, the process goes on all the same.
            None => drop(to.write_all(&line)),
        }
    }
}

/// Whether a line is one of the last words, and what it says.
fn last_words(line: &str) -> Option<Option<String>> {
    let line = line.trim_end();
    if line.starts_with("thread ") && line.ends_with(OVERFLOW) {
        return Some(Some("the stack overflowed".to_owned()));
    }
    let bytes = line.strip_prefix(ALLOCATION.0).and_then(|rest| rest.split_once(ALLOCATION.1));
    if let Some((bytes, _)) = bytes {
        return Some(Some(format!("it wanted {bytes} of memory, which the system refused")));
    }
    (line.starts_with(FATAL) || line.starts_with(BACKTRACE)).then_some(None)
}
