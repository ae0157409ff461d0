//! Reads PDF files: their pages, their objects and what is attached to them.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use flate2::read::ZlibDecoder;
use hayro_syntax::object::{
    Array, Dict, MaybeRef, Object, ObjectIdentifier, Stream, String as PdfString,
};
use hayro_syntax::reader::{Reader, ReaderContext, ReaderExt};
use hayro_syntax::{Filter, LoadPdfError};

use crate::dossier::Digest;

/// The limit of what the pages and attachments of a PDF refer to, in bytes as stored, and of what
/// its attachments decompress to: 256 MB each. Small files can refer to the same bytes many times.
const LARGEST: u64 = 256 << 20;

/// The limit of an attachment's length, however small it is compressed: 64 MB.
const LONGEST: u64 = 64 << 20;

/// What a reference counts against the limit besides the bytes that it leads to.
const REFERENCE: u64 = 64;

pub(crate) struct Pdf {
    pdf: hayro_syntax::Pdf,
    /// How many bytes of attachments may still be decompressed.
    left: Cell<u64>,
}

/// Why a PDF cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It needs a password, or was saved with one.
    Encrypted,
    Damaged(&'static str),
}

impl Pdf {
    /// Reads the bytes of a PDF file.
    ///
    /// # Errors
    /// Why they cannot be read.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Self, Unreadable> {
        let pdf = hayro_syntax::Pdf::new(Arc::new(bytes)).map_err(|error| match error {
            LoadPdfError::Decryption(_) => Unreadable::Encrypted,
            LoadPdfError::Invalid => {
                Unreadable::Damaged("it has no readable table of objects or pages")
            }
        })?;
        let pdf = Self { pdf, left: Cell::new(LARGEST) };
        if pdf.is_too_large() {
            return Err(Unreadable::Damaged("its pages and attachments are larger than 256 MB"));
        }
        Ok(pdf)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.pdf.data().as_ref()
    }

    /// The digest of the content of each page, as the file stores it.
    pub(crate) fn pages(&self) -> Vec<Digest> {
        let digest = |page: &Dict<'_>| {
            let streams: Vec<_> = contents(page).map(|stream| stream.raw_data()).collect();
            Digest::of_all(streams.iter().map(Cow::as_ref))
        };
        self.pdf.pages().iter().map(|page| digest(page.raw())).collect()
    }

    /// The dictionaries of the pages.
    pub(super) fn page_dicts(&self) -> impl Iterator<Item = &Dict<'_>> {
        self.pdf.pages().iter().map(|page| page.raw())
    }

    /// The attached files, by name.
    pub(super) fn attachments(&self) -> BTreeMap<String, Stream<'_>> {
        let mut found = BTreeMap::new();
        let names = self.catalog().and_then(|root| root.get("Names"));
        if let Some(tree) = names.and_then(|names: Dict<'_>| names.get("EmbeddedFiles")) {
            self.collect(&tree, &mut BTreeSet::new(), &mut |file| found.extend(attached(file)));
        }
        found
    }

    /// The content of a stream; `None` if it cannot be decompressed, or is too large.
    pub(super) fn content(&self, stream: &Stream<'_>) -> Option<Vec<u8>> {
        match stream.filters()[..] {
            [] if !stream.dict().contains_key("Filter") => Some(stream.raw_data().into_owned()),
            [Filter::FlateDecode] => self.inflate(&stream.raw_data()),
            _ => None,
        }
    }

    /// The title of the document.
    pub(crate) fn title(&self) -> Option<String> {
        self.pdf.metadata().title.as_deref().map(text)
    }

    /// The program that made the document, as the file says.
    pub(crate) fn creator(&self) -> Option<String> {
        self.pdf.metadata().creator.as_deref().map(text)
    }

    pub(super) fn catalog(&self) -> Option<Dict<'_>> {
        self.pdf.xref().get(self.catalog_id())
    }

    pub(super) fn catalog_id(&self) -> ObjectIdentifier {
        self.pdf.xref().root_id()
    }

    pub(super) fn object(&self, id: ObjectIdentifier) -> Option<Object<'_>> {
        self.pdf.xref().get(id)
    }

    /// How many objects it has.
    pub(super) fn len(&self) -> usize {
        self.pdf.len()
    }

    /// Whether it was saved with a password, even an empty one that readers do not ask for.
    pub(super) fn is_encrypted(&self) -> bool {
        // The last trailer has it (ISO 32000-1, 7.5.5), in a dictionary or in a stream of objects.
        const TRAILER: &[u8] = b"/Encrypt";
        let bytes = self.bytes();
        let found = bytes.windows(TRAILER.len()).rposition(|window| window == TRAILER);
        found.is_some_and(|at| {
            let rest = bytes[at + TRAILER.len()..].trim_ascii_start();
            rest.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'<')
        })
    }

    /// What a value is or refers to, if it is a dictionary.
    pub(super) fn dict<'a>(&'a self, value: MaybeRef<Object<'a>>) -> Option<Dict<'a>> {
        match value {
            MaybeRef::Ref(reference) => self.pdf.xref().get(reference.into()),
            MaybeRef::NotRef(object) => object.into_dict(),
        }
    }

    /// Whether pages and attachments refer to more bytes than a PDF of ours can have.
    fn is_too_large(&self) -> bool {
        let mut left = LARGEST;
        let mut take = |stream: &Stream<'_>| {
            left = left.saturating_sub(REFERENCE + stream.raw_data().len() as u64);
            left == 0
        };
        if self.page_dicts().any(|page| contents(page).any(|stream| take(&stream))) {
            return true;
        }
        self.attachments().values().any(take)
    }

    /// Visits the files of a name tree. Each node counts once, even where the tree contains itself.
    fn collect<'a>(
        &'a self,
        tree: &Dict<'a>,
        seen: &mut BTreeSet<ObjectIdentifier>,
        visit: &mut impl FnMut(&Dict<'a>),
    ) {
        let mut next = vec![tree.clone()];
        while let Some(tree) = next.pop() {
            // Names and files in turns.
            let entries = tree.get::<Array<'_>>("Names").unwrap_or_default();
            let files = items(&entries).unwrap_or_default().into_iter().skip(1).step_by(2);
            files.filter_map(|file| self.dict(file)).for_each(|file| visit(&file));
            let kids = tree.get::<Array<'_>>("Kids").unwrap_or_default();
            let unseen = items(&kids).unwrap_or_default().into_iter().filter(|kid| {
                kid.as_obj_ref().is_none_or(|reference| seen.insert(reference.into()))
            });
            next.extend(unseen.filter_map(|kid| self.dict(kid)));
        }
    }

    /// Decompresses a stream, unlike `hayro_syntax` with limits and a check for damage.
    fn inflate(&self, stored: &[u8]) -> Option<Vec<u8>> {
        let most = LONGEST.min(self.left.get());
        let mut content = Vec::new();
        let length = ZlibDecoder::new(stored).take(most + 1).read_to_end(&mut content).ok()? as u64;
        self.left.set(self.left.get().saturating_sub(length));
        (length <= most).then_some(content)
    }
}

/// The items of an array; `None` if one is damaged, at which hayro-syntax 0.7 panics.
pub(super) fn items<'a>(array: &Array<'a>) -> Option<Vec<MaybeRef<Object<'a>>>> {
    let (mut reader, context) = (Reader::new(array.data()), ReaderContext::dummy());
    loop {
        reader.skip_white_spaces_and_comments();
        if reader.at_end() {
            return Some(array.raw_iter().collect());
        }
        reader.read_with_context::<MaybeRef<Object<'_>>>(&context)?;
    }
}

/// The streams of a page.
fn contents<'a>(page: &Dict<'a>) -> impl Iterator<Item = Stream<'a>> {
    let one = page.get::<Stream<'_>>("Contents");
    let several = match one {
        Some(_) => None,
        None => page.get::<Array<'_>>("Contents"),
    };
    one.into_iter().chain(several.unwrap_or_default().iter::<Stream<'_>>())
}

fn attached<'a>(file: &Dict<'a>) -> Option<(String, Stream<'a>)> {
    let name: PdfString<'_> = file.get("UF").or_else(|| file.get("F"))?;
    let stream: Stream<'_> = file.get::<Dict<'_>>("EF")?.get("F")?;
    Some((text(&name), stream))
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
