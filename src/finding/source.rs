//! The text of a file and places in it. A [`Span`] keeps its source alive, so that a finding
//! can be printed long after the file was read.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file's path within the dossier and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    path: String,
    /// The folder of the dossier, as findings print it before the path.
    folder: PathBuf,
    text: String,
    marked: bool,
}

/// A file that is not UTF-8 text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotUtf8 {
    pub(super) path: String,
    /// The line of the first wrong byte, from 1.
    pub(super) line: usize,
}

/// The byte order mark that some editors write before the text.
const MARK: char = '\u{feff}';

impl Source {
    /// A source of this path (slashes, relative to the dossier) and text.
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            folder: PathBuf::new(),
            text: text.into(),
            marked: false,
        })
    }

    /// A source of these bytes, without the byte order mark that some editors write.
    ///
    /// # Errors
    /// [`NotUtf8`] when they are not UTF-8.
    pub(crate) fn decode(path: &str, bytes: Vec<u8>) -> Result<Arc<Self>, NotUtf8> {
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
            NotUtf8 { path: path.to_owned(), line }
        })?;
        Ok(match text.strip_prefix(MARK) {
            Some(rest) => {
                let plain = Self::new(path, rest);
                Arc::new(Self { marked: true, ..Arc::unwrap_or_clone(plain) })
            }
            None => Self::new(path, text),
        })
    }

    /// The same source in a dossier that is not in the present folder.
    pub(crate) fn within(self: Arc<Self>, folder: &Path) -> Arc<Self> {
        Arc::new(Self { folder: folder.to_owned(), ..Arc::unwrap_or_clone(self) })
    }

    /// A source of the same file with another text.
    pub(crate) fn with_text(&self, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { text: text.into(), ..self.clone() })
    }

    /// The path as findings print it: from the present folder.
    pub(crate) fn shown_path(&self) -> String {
        self.folder.join(&self.path).to_string_lossy().into_owned()
    }

    /// The path within the dossier, with slashes.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The text as the file has it again, with the byte order mark that it had.
    pub(crate) fn with_mark(&self, text: &str) -> String {
        if self.marked { format!("{MARK}{text}") } else { text.to_owned() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The byte range of a slice that was borrowed from this source's text; an
    /// empty range at the start when it was not.
    pub(crate) fn range_of(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        match start.checked_add(slice.len()) {
            Some(end) if end <= self.text.len() => start..end,
            _ => 0..0,
        }
    }
}

/// A byte range in a source.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Span {
    source: Arc<Source>,
    range: Range<usize>,
}

impl Span {
    /// The span of this byte range, moved outwards to whole characters and
    /// clamped to the text.
    pub(crate) fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
        let text = source.text();
        let start = text.floor_char_boundary(range.start);
        let end = text.ceil_char_boundary(range.end.max(range.start));
        Self { source: Arc::clone(source), range: start..end }
    }

    /// The span of the whole first line: for faults of a file as a whole.
    pub(crate) fn first_line(source: &Arc<Source>) -> Self {
        let end = source.text().find('\n').unwrap_or(source.text().len());
        Self::new(source, 0..end)
    }

    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    pub(crate) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    pub(crate) fn text(&self) -> &str {
        &self.source.text()[self.range.clone()]
    }

    /// The part of this span at these bytes, counted from its start.
    pub(crate) fn part(&self, part: Range<usize>) -> Self {
        let at = |offset: usize| (self.range.start + offset).min(self.range.end);
        Self::new(&self.source, at(part.start)..at(part.end))
    }

    /// Line and column of the start, both from 1; columns count characters.
    pub(crate) fn line_column(&self) -> (usize, usize) {
        self.line_column_at(self.range.start)
    }

    pub(crate) fn end_line_column(&self) -> (usize, usize) {
        self.line_column_at(self.range.end)
    }

    fn line_column_at(&self, at: usize) -> (usize, usize) {
        let before = &self.source.text()[..at];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.line_column();
        write!(f, "{}:{line}:{column}", self.source.shown_path())
    }
}
