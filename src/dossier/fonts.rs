//! The fonts of a dossier: every font file in `reports/fonts`, and no other. A dossier without any
//! has those inside the program.

use std::collections::BTreeMap;
use std::io;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;

use super::digest::Digest;
use super::files::{FONTS as FOLDER, Files, is_font};
use crate::finding::{Code, Finding, Stop};

pub(crate) struct Fonts {
    store: FontStore,
    files: BTreeMap<String, Digest>,
}

impl Fonts {
    /// Loads the fonts, in the order of their file names.
    ///
    /// # Errors
    /// [`Stop::Io`] when one cannot be read, [`Stop::Findings`] when a file is not a font or there
    /// is no font.
    pub(crate) fn load(files: &Files) -> Result<Self, Stop> {
        let mut fonts = Self { store: FontStore::new(), files: BTreeMap::new() };
        let paths =
            Self::list(files).map_err(|error| Stop::Io(files.unreadable(FOLDER, &error)))?;
        for path in paths {
            let bytes =
                files.read(&path).map_err(|error| Stop::Io(files.unreadable(&path, &error)))?;
            let bytes = Bytes::new(bytes);
            let mut found = Font::iter(bytes.clone()).peekable();
            if found.peek().is_none() {
                let finding = Finding::new(Code::BadFont, format!("`{path}` is not a font"));
                return Err(Stop::Findings(finding.into()));
            }
            fonts.store.extend(found.map(|font| (font.clone(), font.info().clone())));
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
            || fonts.any(|font| font.coverage.contains(u32::from(c)))
    }
}
