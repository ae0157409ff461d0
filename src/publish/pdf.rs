//! Reads PDF files: their pages and what is attached to them.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::Arc;

use flate2::read::ZlibDecoder;
use hayro_syntax::object::{Array, Dict, Object, Stream, String as PdfString};
use hayro_syntax::{Filter, LoadPdfError};

/// The limit of an attachment's length, however small it is compressed: 64 MB.
const LONGEST: u64 = 64 << 20;

/// The limit of a name tree's depth.
const DEEPEST: usize = 16;

pub(crate) struct Pdf(hayro_syntax::Pdf);

/// A file that is attached to a PDF.
pub(crate) struct Attached {
    /// The bytes as the PDF stores them.
    pub(crate) stored: Vec<u8>,
    /// The bytes of the file; `None` if they cannot be decompressed.
    pub(crate) content: Option<Vec<u8>>,
}

impl Pdf {
    /// Reads the bytes of a PDF file.
    ///
    /// # Errors
    /// Why they cannot be read.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Self, &'static str> {
        hayro_syntax::Pdf::new(Arc::new(bytes)).map(Self).map_err(|error| match error {
            LoadPdfError::Decryption(_) => "it is encrypted",
            LoadPdfError::Invalid => "it has no readable table of objects or pages",
        })
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.data().as_ref()
    }

    /// The content of each page, as the file stores it.
    pub(crate) fn pages(&self) -> Vec<Vec<u8>> {
        let content = |page: &Dict<'_>| match page.get::<Stream<'_>>("Contents") {
            Some(stream) => stream.raw_data().into_owned(),
            None => {
                let streams = page.get::<Array<'_>>("Contents").unwrap_or_default();
                streams.iter::<Stream<'_>>().flat_map(|s| s.raw_data().into_owned()).collect()
            }
        };
        self.0.pages().iter().map(|page| content(page.raw())).collect()
    }

    /// The attached files, by name.
    pub(crate) fn attachments(&self) -> BTreeMap<String, Attached> {
        let mut found = BTreeMap::new();
        let xref = self.0.xref();
        let names = xref.get::<Dict<'_>>(xref.root_id()).and_then(|root| root.get("Names"));
        if let Some(tree) = names.and_then(|names: Dict<'_>| names.get("EmbeddedFiles")) {
            collect(&tree, DEEPEST, &mut found);
        }
        found
    }

    /// The title of the document.
    pub(crate) fn title(&self) -> Option<String> {
        self.0.metadata().title.as_deref().map(text)
    }

    /// The program that made the document, as the file says.
    pub(crate) fn creator(&self) -> Option<String> {
        self.0.metadata().creator.as_deref().map(text)
    }
}

/// Adds the files of a name tree.
fn collect(tree: &Dict<'_>, depth: usize, found: &mut BTreeMap<String, Attached>) {
    // Names and files in turns.
    let entries = tree.get::<Array<'_>>("Names").unwrap_or_default();
    let files = entries.iter::<Object<'_>>().skip(1).step_by(2).filter_map(Object::into_dict);
    found.extend(files.filter_map(|file| attached(&file)));
    let kids = tree.get::<Array<'_>>("Kids").unwrap_or_default();
    for kid in kids.iter::<Dict<'_>>().filter(|_| depth > 0) {
        collect(&kid, depth - 1, found);
    }
}

fn attached(file: &Dict<'_>) -> Option<(String, Attached)> {
    let name: PdfString<'_> = file.get("UF").or_else(|| file.get("F"))?;
    let stream: Stream<'_> = file.get::<Dict<'_>>("EF")?.get("F")?;
    let stored = stream.raw_data().into_owned();
    let content = match stream.filters()[..] {
        [] if !stream.dict().contains_key("Filter") => Some(stored.clone()),
        [Filter::FlateDecode] => inflate(&stored),
        _ => None,
    };
    Some((text(&name), Attached { stored, content }))
}

/// Decompresses a stream, unlike `hayro_syntax` with a limit and a check for damage.
fn inflate(stored: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    let length = ZlibDecoder::new(stored).take(LONGEST + 1).read_to_end(&mut content).ok()?;
    (length as u64 <= LONGEST).then_some(content)
}

/// A text string: UTF-16 with a byte order mark, else one byte a character.
fn text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(units) => String::from_utf16_lossy(
            &units.chunks_exact(2).map(|u| u16::from_be_bytes([u[0], u[1]])).collect::<Vec<_>>(),
        ),
        None => bytes.iter().copied().map(char::from).collect(),
    }
}
