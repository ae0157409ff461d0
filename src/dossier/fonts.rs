//! The fonts of a dossier: every font file in `reports/fonts`, and those inside the program. Of two
//! with the same family and style, the dossier's own is in use.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use ttf_parser::RawFace;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;

use super::digest::Digest;
use super::files::{FONTS as FOLDER, Files};
use super::names::is_font;
use super::pictures::is_pointer;
use crate::finding::{Code, Finding, Findings, Stop};

pub(crate) struct Fonts {
    store: FontStore,
    files: BTreeMap<String, Digest>,
}

impl Fonts {
    /// Loads the fonts, those of the dossier first, in the order of their file names.
    ///
    /// # Errors
    /// [`Stop::Io`] when one cannot be read, [`Stop::Findings`] when a file is not a font or there
    /// is no font.
    pub(crate) fn load(files: &Files) -> Result<Self, Stop> {
        let mut fonts = Self { store: FontStore::new(), files: BTreeMap::new() };
        let unreadable = |error| Stop::Io(files.unreadable(FOLDER, &error));
        refuse_web_fonts(files).map_err(unreadable)??;
        let mut paths = Self::list(files).map_err(unreadable)?;
        paths.sort_by_key(|path| files.is_in_kit(path));
        let mut own = BTreeSet::new();
        for path in paths {
            let bytes =
                files.read(&path).map_err(|error| Stop::Io(files.unreadable(&path, &error)))?;
            let bytes = Bytes::new(bytes);
            let mut found = Font::iter(bytes.clone()).peekable();
            if found.peek().is_none() || is_cut_short(&bytes) {
                return Err(Stop::Findings(not_a_font(&path, &bytes).into()));
            }
            let is_in_kit = files.is_in_kit(&path);
            for font in found {
                let info = font.info().clone();
                let style = (info.family.to_lowercase(), info.variant);
                if !is_in_kit {
                    own.insert(style);
                } else if own.contains(&style) {
                    continue;
                }
                fonts.store.push((font, info));
            }
            fonts.files.insert(path, Digest::of(&bytes));
        }
        if fonts.files.is_empty() {
            let finding = Finding::new(Code::NoFont, format!("`{FOLDER}` contains no font"))
                .help("put the fonts of the dossier there, as .otf or .ttf files");
            return Err(Stop::Findings(finding.into()));
        }
        Ok(fonts)
    }

    /// The paths of the font files of a dossier, in the order of their names.
    ///
    /// # Errors
    /// The error of the file system.
    pub(crate) fn list(files: &Files) -> io::Result<Vec<String>> {
        let names = files.list(FOLDER)?;
        let fonts = names.iter().filter(|name| is_font(name));
        Ok(fonts.map(|name| format!("{FOLDER}/{name}")).collect())
    }

    /// The paths of the files that they came from.
    pub(crate) fn files(&self) -> impl Iterator<Item = &String> {
        self.files.keys()
    }

    /// The digest of the font file at a path; `None` if no font came from it.
    pub(crate) fn digest(&self, path: &str) -> Option<Digest> {
        self.files.get(path).copied()
    }

    /// What Typst chooses fonts by.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    /// The names of the font families.
    pub(crate) fn families(&self) -> impl Iterator<Item = &str> {
        self.book().families().map(|(name, _)| name)
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }

    /// Whether some font has a glyph for a character. Characters that print nothing need no glyph.
    pub(crate) fn covers(&self, c: char) -> bool {
        let mut fonts = (0..).map_while(|index| self.book().info(index));
        c.is_whitespace()
            || c.is_control()
            || is_default_ignorable(c)
            || fonts.any(|font| font.coverage.contains(u32::from(c)))
    }
}

/// Refuses fonts in the forms for web pages, which would otherwise not be seen.
fn refuse_web_fonts(files: &Files) -> io::Result<Result<(), Stop>> {
    let is_web = |name: &&String| {
        let name = name.to_lowercase();
        [".woff", ".woff2", ".eot"].iter().any(|ending| name.ends_with(ending))
    };
    let names = files.list(FOLDER)?;
    let mut findings = Findings::default();
    for name in names.iter().filter(is_web) {
        findings.push(web_font(&format!("{FOLDER}/{name}")));
    }
    Ok(if findings.has_errors() { Err(Stop::Findings(findings)) } else { Ok(()) })
}

fn web_font(path: &str) -> Finding {
    Finding::new(Code::BadFont, format!("`{path}` is a font for web pages"))
        .help("put the font there as an .otf or .ttf file; its publisher has that, too")
}

/// Why a file is not a whole font.
fn not_a_font(path: &str, bytes: &[u8]) -> Finding {
    let bad = |message: String| Finding::new(Code::BadFont, message);
    if is_pointer(bytes) {
        return bad(format!("`{path}` is a pointer of Git LFS, not the font itself"))
            .help("run `git lfs pull`, and install Git LFS first if there is no such command");
    }
    if bytes.starts_with(b"wOF") {
        return web_font(path);
    }
    let again = "copy it again from where it came from";
    if is_cut_short(bytes) {
        bad(format!("`{path}` is cut short: some of the font is missing")).help(again)
    } else {
        bad(format!("`{path}` is not a font")).help(format!("{again}, or remove it"))
    }
}

/// Whether a table of a font, or of one in a collection, runs past the end of the file (OpenType
/// 1.9, the table directory). Such a font may print blanks.
fn is_cut_short(bytes: &[u8]) -> bool {
    let fonts = ttf_parser::fonts_in_collection(bytes).unwrap_or(1);
    let faces = (0..fonts).filter_map(|font| RawFace::parse(bytes, font).ok());
    let mut tables = faces.flat_map(|face| face.table_records);
    tables.any(|table| {
        let end = u64::from(table.offset) + u64::from(table.length);
        end > bytes.len() as u64
    })
}
