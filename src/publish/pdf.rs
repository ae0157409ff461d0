//! Reads PDF files: their pages and what is attached to them.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, LoadOptions, Object};

/// No attachment is longer than this, however small it is packed: 64 MB.
const LONGEST: usize = 64 << 20;

/// How deep a tree of names may be.
const DEEPEST: usize = 16;

/// A PDF file that was read.
pub(crate) struct Pdf(Document);

/// A file that is attached to a PDF.
pub(crate) struct Attached {
    /// The bytes as they stand in the PDF.
    pub(crate) stored: Vec<u8>,
    /// The bytes of the file; none when they cannot be unpacked.
    pub(crate) content: Option<Vec<u8>>,
}

impl Pdf {
    /// Reads the bytes of a PDF file.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, String> {
        let options = LoadOptions::default();
        let document = Document::load_mem_with_options(bytes, options);
        document.map(Self).map_err(|error| error.to_string())
    }

    /// The content of each page, as it stands in the file.
    pub(crate) fn pages(&self) -> Vec<Vec<u8>> {
        let content = |page| {
            let streams = self.0.get_page_contents(page).into_iter();
            let streams = streams.filter_map(|id| self.0.get_object(id).ok()?.as_stream().ok());
            streams.flat_map(|stream| stream.content.clone()).collect()
        };
        self.0.get_pages().into_values().map(content).collect()
    }

    /// The attached files, by name.
    pub(crate) fn attachments(&self) -> BTreeMap<String, Attached> {
        let mut found = BTreeMap::new();
        let names = self.0.catalog().ok().and_then(|catalog| self.dict(catalog, b"Names"));
        if let Some(tree) = names.and_then(|names| self.dict(names, b"EmbeddedFiles")) {
            self.collect(tree, DEEPEST, &mut found);
        }
        found
    }

    /// The program that made the document, as the file says.
    pub(crate) fn creator(&self) -> Option<String> {
        let info = self.0.trailer.get(b"Info").ok()?;
        let info = self.resolve(info)?.as_dict().ok()?;
        let creator = info.get(b"Creator").ok()?;
        lopdf::decode_text_string(self.resolve(creator)?).ok()
    }

    fn collect(&self, tree: &Dictionary, depth: usize, found: &mut BTreeMap<String, Attached>) {
        let names = tree.get(b"Names").ok().and_then(|names| self.resolve(names)?.as_array().ok());
        for file in names.into_iter().flatten().skip(1).step_by(2) {
            let Some(file) = self.resolve(file).and_then(|file| file.as_dict().ok()) else {
                continue;
            };
            if let Some((name, attached)) = self.attached(file) {
                found.insert(name, attached);
            }
        }
        let kids = tree.get(b"Kids").ok().and_then(|kids| self.resolve(kids)?.as_array().ok());
        for kid in kids.into_iter().flatten().filter(|_| depth > 0) {
            if let Some(kid) = self.resolve(kid).and_then(|kid| kid.as_dict().ok()) {
                self.collect(kid, depth - 1, found);
            }
        }
    }

    fn attached(&self, file: &Dictionary) -> Option<(String, Attached)> {
        let name = file.get(b"UF").or_else(|_| file.get(b"F")).ok()?;
        let name = lopdf::decode_text_string(self.resolve(name)?).ok()?;
        let stream = self.dict(file, b"EF")?.get(b"F").ok()?;
        let stream = self.resolve(stream)?.as_stream().ok()?;
        let content = if stream.dict.has(b"Filter") {
            stream.decompressed_content_with_limit(LONGEST).ok()
        } else {
            Some(stream.content.clone())
        };
        Some((name, Attached { stored: stream.content.clone(), content }))
    }

    fn dict<'a>(&'a self, of: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.resolve(of.get(key).ok()?)?.as_dict().ok()
    }

    fn resolve<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        self.0.dereference(object).ok().map(|(_, object)| object)
    }
}
