//! The lines of a text, and its characters: counted once, so that a place at the end of a long line
//! costs no more than one at its start.

use std::ops::Range;

/// The characters are counted up to every so many bytes.
const STEP: usize = 512;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lines {
    /// Where each line begins.
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`].
    counts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let (mut starts, mut counts, mut count) = (vec![0], Vec::new(), 0);
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                counts.push(count);
            }
            count += usize::from(begins(byte));
            if byte == b'\n' {
                starts.push(at + 1);
            }
        }
        counts.push(count);
        Self { starts, counts }
    }

    /// The line of a byte, from 0, and where it begins.
    pub(super) fn line_at(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        (line, self.starts[line])
    }

    /// How many characters of the text begin in a range.
    pub(super) fn characters(&self, text: &str, range: Range<usize>) -> usize {
        let before = |at: usize| {
            let step = at / STEP;
            let rest = &text.as_bytes()[(step * STEP).min(at)..at];
            self.counts[step] + rest.iter().filter(|byte| begins(**byte)).count()
        };
        before(range.end) - before(range.start)
    }
}

/// Whether a byte of UTF-8 is the first one of a character.
fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_those_of_the_text() {
        for text in [String::new(), "경주 a\n".repeat(400), "x".repeat(STEP), "é".repeat(STEP)] {
            let lines = Lines::of(&text);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let (_, start) = lines.line_at(at);
                let counted = lines.characters(&text, start..at);
                assert_eq!(counted, text[start..at].chars().count(), "{at} of {}", text.len());
            }
        }
    }
}
