//! The fonts of a dossier: every font file under `reports/fonts/`, and no other.

use std::io;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;

use super::digest::Digest;
use super::files::{Files, unreadable};
use crate::finding::{Code, Finding, Stop};

const FOLDER: &str = "reports/fonts";

/// The fonts that pages are typeset with.
pub(crate) struct Fonts {
    store: FontStore,
    fonts: Vec<Font>,
    files: Vec<String>,
    digests: Vec<Digest>,
}

impl Fonts {
    /// Loads the fonts, in the order of their file names.
    ///
    /// # Errors
    /// [`Stop::Io`] when one cannot be read, [`Stop::Findings`] when a file is no
    /// font or there is none.
    pub(crate) fn load(files: &Files) -> Result<Self, Stop> {
        let mut store = FontStore::new();
        let (mut fonts, mut digests) = (Vec::new(), Vec::new());
        let paths = Self::list(files).map_err(|error| Stop::Io(unreadable(FOLDER, &error)))?;
        for path in &paths {
            let bytes = match files.embedded(path) {
                Some(bytes) => Bytes::new(bytes),
                None => Bytes::new(
                    files.read(path).map_err(|error| Stop::Io(unreadable(path, &error)))?,
                ),
            };
            digests.push(Digest::of(&bytes));
            let before = fonts.len();
            for font in Font::iter(bytes) {
                store.push((font.clone(), font.info().clone()));
                fonts.push(font);
            }
            if fonts.len() == before {
                let finding = Finding::new(Code::BadFont, format!("`{path}` is not a font"));
                return Err(Stop::Findings(finding.into()));
            }
        }
        if fonts.is_empty() {
            let finding = Finding::new(Code::NoFont, format!("`{FOLDER}` contains no font"))
                .help("put the fonts of the dossier there, as .otf or .ttf files");
            return Err(Stop::Findings(finding.into()));
        }
        Ok(Self { store, fonts, files: paths, digests })
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
    pub(crate) fn files(&self) -> &[String] {
        &self.files
    }

    /// The digest of the font file at a path; `None` if no font came from it.
    pub(crate) fn digest(&self, path: &str) -> Option<Digest> {
        let at = self.files.iter().position(|file| file == path)?;
        self.digests.get(at).copied()
    }

    /// What Typst chooses fonts by.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    /// The font of this index in the book.
    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }

    /// Whether some font has a glyph for a character. Characters that print nothing need none.
    pub(crate) fn covers(&self, c: char) -> bool {
        c.is_whitespace()
            || c.is_control()
            || self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }
}

fn is_font(name: &str) -> bool {
    [".otf", ".ttf", ".otc", ".ttc"].iter().any(|ending| name.to_lowercase().ends_with(ending))
}
