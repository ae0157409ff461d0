//! The text of a file and places in it. A [`Span`] keeps its source alive, so that a finding
//! can be printed long after the file was read.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::composed::{Original, composed};
use super::encoding;
use super::lines::Lines;
use crate::limits::Limits;

/// A file's path within the dossier and its text, in NFC (Unicode Standard Annex 15) whatever the
/// file has, so that what looks the same is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    path: String,
    /// The folder of the dossier, as findings print it before the path.
    folder: PathBuf,
    text: String,
    marked: bool,
    /// The text as the file has it, if that is not NFC.
    original: Option<Original>,
    /// Where the bytes are not UTF-8, if they are not.
    broken: Option<Broken>,
    /// The cells of a sheet, of which the text has a line for each row.
    cells: Option<Cells>,
    /// How much of everything is taken in of it.
    limits: Limits,
    /// Where lines begin, once somebody has asked.
    lines: OnceLock<Lines>,
}

/// The cells of a sheet of a workbook: places in it are cells, and not lines and columns.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cells {
    sheet: String,
    /// Where each cell begins in the text.
    starts: Vec<usize>,
}

/// The first byte that is not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Broken {
    at: usize,
    byte: u8,
    /// The encoding that the bytes seem to have.
    guess: Option<&'static str>,
}

/// Where and how a file is not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotUtf8 {
    pub(super) span: Span,
    /// The first byte that is not.
    pub(super) byte: u8,
    /// The encoding that the file seems to have.
    pub(super) guess: Option<&'static str>,
}

/// The byte order mark that some editors write before the text.
const MARK: char = '\u{feff}';

impl Source {
    /// A source of this path (slashes, relative to the dossier) and text.
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let (path, text) = (path.into(), text.into());
        Arc::new(Self::plain(path, text))
    }

    /// A sheet of a workbook as text: a line for each row, in which cells begin at these bytes.
    pub(crate) fn sheet(path: &str, sheet: &str, text: String, starts: Vec<usize>) -> Arc<Self> {
        let cells = Some(Cells { sheet: sheet.to_owned(), starts });
        Arc::new(Self { cells, ..Self::plain(path.to_owned(), text) })
    }

    fn plain(path: String, text: String) -> Self {
        Self {
            path,
            folder: PathBuf::new(),
            text,
            marked: false,
            original: None,
            broken: None,
            cells: None,
            limits: Limits::default(),
            lines: OnceLock::new(),
        }
    }

    /// A source of these bytes, without the byte order mark that some editors write.
    ///
    /// # Errors
    /// [`NotUtf8`] when they are not UTF-8.
    pub(crate) fn decode(path: &str, bytes: Vec<u8>) -> Result<Arc<Self>, NotUtf8> {
        let source = Self::read(path, bytes);
        source.fault().map_or_else(|| Ok(Arc::clone(&source)), Err)
    }

    /// The same, with U+FFFD in the place of bytes that are not UTF-8: what else the file has is
    /// there, and is not missed by others. [`Self::fault`] reports it.
    pub(crate) fn read(path: &str, bytes: Vec<u8>) -> Arc<Self> {
        let (text, broken) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let (at, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
                let broken = Broken { at, byte: bytes[at], guess: encoding::guess(bytes) };
                let text = encoding::utf_16(bytes);
                let text = text.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned());
                (text, Some(broken))
            }
        };
        let marked = text.starts_with(MARK);
        let text = if marked { text[MARK.len_utf8()..].to_owned() } else { text };
        let (text, original) = composed(text);
        Arc::new(Self { marked, original, broken, ..Self::plain(path.to_owned(), text) })
    }

    /// Why it is not UTF-8 text, if it is not.
    pub(crate) fn fault(self: &Arc<Self>) -> Option<NotUtf8> {
        let Broken { at, byte, guess } = self.broken?;
        let at = if self.marked { at.saturating_sub(MARK.len_utf8()) } else { at };
        let at = self.composed_offset(at);
        let span = Span::new(self, at..at + char::REPLACEMENT_CHARACTER.len_utf8());
        Some(NotUtf8 { span, byte, guess })
    }

    /// Whether its bytes are not UTF-8: what is found in it may be about what was lost.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken.is_some()
    }

    /// The text as the file has it, without a byte order mark.
    pub(crate) fn original(&self) -> &str {
        self.original.as_ref().map_or(&self.text, Original::text)
    }

    /// The bytes of the file, without a byte order mark, that a range of the text is made from.
    pub(crate) fn original_range(&self, range: Range<usize>) -> Range<usize> {
        match &self.original {
            Some(original) => original.offset(range.start)..original.offset(range.end),
            None => range,
        }
    }

    /// Where the character of an offset of the original is in the text.
    fn composed_offset(&self, offset: usize) -> usize {
        self.original.as_ref().map_or(offset, |original| original.composed_offset(offset))
    }

    /// The same source in a dossier that is not in the present folder.
    pub(crate) fn within(self: Arc<Self>, folder: &Path) -> Arc<Self> {
        Arc::new(Self { folder: folder.to_owned(), ..Arc::unwrap_or_clone(self) })
    }

    /// The same source with the limits of its dossier.
    pub(crate) fn limited(self: Arc<Self>, limits: Limits) -> Arc<Self> {
        Arc::new(Self { limits, ..Arc::unwrap_or_clone(self) })
    }

    /// How much of everything is taken in of it.
    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// A source of the same file with another text.
    pub(crate) fn with_text(&self, text: impl Into<String>) -> Arc<Self> {
        let plain = Self::plain(self.path.clone(), text.into());
        let (folder, limits) = (self.folder.clone(), self.limits);
        Arc::new(Self { folder, limits, marked: self.marked, ..plain })
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

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
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

    /// Another place in the same source.
    pub(crate) fn at(&self, range: Range<usize>) -> Self {
        Self::new(&self.source, range)
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
        let lines = self.source.lines();
        let (line, start) = lines.line_at(at);
        let column = match &self.source.cells {
            Some(cells) => cells.column(start, at),
            None => lines.characters(self.source.text(), start..at),
        };
        (line + 1, column + 1)
    }

    /// The cell of a workbook, as `Sheet1!C7`; `None` in any other file.
    pub(crate) fn cell(&self) -> Option<String> {
        let cells = self.source.cells.as_ref()?;
        let (row, column) = self.line_column();
        Some(format!("{}!{}{row}", cells.sheet, letters(column)))
    }

    /// Where it starts, as findings print it after the file: `4:7`, or `Sheet1!C7`.
    pub(crate) fn place(&self) -> String {
        let (line, column) = self.line_column();
        self.cell().unwrap_or_else(|| format!("{line}:{column}"))
    }

    /// The lines that it is in, the number of the first one, and where that begins.
    pub(crate) fn lines(&self) -> (&str, usize, usize) {
        let (text, (line, start)) =
            (self.source.text(), self.source.lines().line_at(self.range.start));
        let end = text[self.range.end..].find('\n').map_or(text.len(), |at| self.range.end + at);
        let end = if text[..end].ends_with('\r') { (end - 1).max(self.range.end) } else { end };
        (&text[start..end], line + 1, start)
    }
}

impl Cells {
    /// The column, from 0, of the cell of a byte in a row that begins at another.
    fn column(&self, row: usize, at: usize) -> usize {
        let before = |offset: usize| self.starts.partition_point(|start| *start <= offset);
        before(at).saturating_sub(before(row).max(1))
    }
}

/// The letters of a column, from 1: `A`, `Z`, `AA`.
fn letters(mut column: usize) -> String {
    let mut letters = String::new();
    while column > 0 {
        let digit = u8::try_from((column - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        column = (column - 1) / 26;
    }
    letters
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.source.shown_path(), self.place())
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn places_in_a_sheet_are_cells() {
        let text = "id | since\n\nx |  | 86";
        let source = Source::sheet("a.xlsx", "Treaties", text.to_owned(), vec![0, 5, 12, 16, 19]);
        let cell = |at: usize| Span::new(&source, at..at).place();
        assert_eq!([cell(0), cell(5)], ["Treaties!A1", "Treaties!B1"]);
        assert_eq!(cell(12), "Treaties!A3");
        assert_eq!(cell(16), "Treaties!B3");
        assert_eq!(cell(20), "Treaties!C3");
        assert_eq!([1, 26, 27, 703].map(letters), ["A", "Z", "AA", "AAA"]);
    }

    /// cases 13.
    #[test]
    fn text_is_composed_and_knows_where_it_was() {
        let decomposed: String = "a = « Angoulême » 경주 x".nfd().collect();
        let source = Source::read("x.ftl", decomposed.clone().into_bytes());
        assert_eq!(source.text(), "a = « Angoulême » 경주 x");
        assert_eq!(source.original(), decomposed);
        for word in ["a", "Angoulême", "경주", "x"] {
            let at = source.text().find(word).unwrap_or_default();
            let range = source.original_range(at..at + word.len());
            assert_eq!(decomposed[range].nfc().collect::<String>(), word);
        }
    }
}
