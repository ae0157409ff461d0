//! Pictures and other files that are not what their names say, that no PDF of ours may contain, or that
//! are more than the limits allow.

use std::io::Cursor;

use image::ImageReader;
use roxmltree::{Document, Node, ParsingOptions};

use crate::finding::Finding;
use crate::limits::{Limit, Limits};

/// Whether a file is a pointer of Git LFS in the place of what it points to
/// (<https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md>).
pub(super) fn is_pointer(bytes: &[u8]) -> bool {
    bytes.starts_with(b"version https://git-lfs")
}

/// What is wrong with a picture or another file that a template reads, and what to do; `None` if
/// nothing is known to be.
pub(crate) fn fault(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    if is_pointer(bytes) {
        return Some(("is a pointer of Git LFS, not the file itself", "run `git lfs pull`"));
    }
    is_cmyk(bytes).then_some(("is a picture in CMYK, which PDF/A forbids", "save it as RGB"))
}

/// What a picture, or another file that Typst reads, has more of than the limits allow. Only the head of
/// a picture is read.
pub(crate) fn over_limit(path: &str, bytes: &[u8], limits: &Limits) -> Option<Finding> {
    if let Some((width, height)) = dimensions(bytes).or_else(|| png_dimensions(bytes)) {
        let pixels = u64::from(width) * u64::from(height);
        let is_larger = pixels > limits.get(Limit::PictureSize).saturating_mul(1_000_000);
        return is_larger.then(|| {
            let what = format!("`{path}` has {width} × {height} pixels");
            let finding = Finding::over_limit(Limit::PictureSize, limits, &what);
            finding.help("or make it smaller: at 300 dpi, a page of A4 has 2480 × 3508 pixels")
        });
    }
    if !is_xml(bytes) {
        return None;
    }
    let options = ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = Document::parse_with_options(str::from_utf8(bytes).ok()?, options).ok()?;
    too_deep(&document, limits.count(Limit::Depth)).map(|_| {
        let what = format!("`{path}` has elements that are nested too deep");
        Finding::over_limit(Limit::Depth, limits, &what)
    })
}

/// Width and height of a picture in pixels, as stored.
pub(super) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok()
}

/// The same of a PNG picture that no decoder begins to read, because it is too large (PNG
/// specification, 11.2.1).
fn png_dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(4..)?.strip_prefix(b"IHDR")?;
    let number = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_be_bytes);
    Some((number(head.get(..4)?)?, number(head.get(4..8)?)?))
}

fn is_xml(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"<")
}

/// The first element of a document that is nested deeper than so many levels.
pub(crate) fn too_deep<'a, 'i>(document: &'a Document<'i>, most: usize) -> Option<Node<'a, 'i>> {
    // The nodes are in the order of the document, each after that which contains it.
    let mut depths: Vec<usize> = Vec::new();
    document.descendants().find(|node| {
        let outer = node.parent().and_then(|parent| depths.get(parent.id().get_usize()));
        let depth = outer.copied().unwrap_or(0) + usize::from(node.is_element());
        depths.resize(node.id().get_usize(), 0);
        depths.push(depth);
        depth > most
    })
}

/// Whether bytes are a JPEG picture with four colours (ITU-T T.81, B.2.2).
fn is_cmyk(bytes: &[u8]) -> bool {
    let Some(mut rest) = bytes.strip_prefix(b"\xff\xd8") else { return false };
    while let [0xFF, marker, high, low, segment @ ..] = rest {
        match marker {
            // Fill bytes.
            0xFF => rest = &rest[1..],
            // A frame: precision, height, width, number of colours.
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return segment.get(5) == Some(&4);
            }
            _ => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(2 + length..).unwrap_or_default();
            }
        }
    }
    false
}
