//! What a print file says of itself in its catalog: how it is to be printed, and the colours of the
//! press. krilla writes neither, so that they are appended as an incremental update (ISO 32000-1,
//! 7.5.6).

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::dossier::Profile;

const START: &[u8] = b"startxref\n";
const TRAILER: &[u8] = b"trailer\n";

/// Appends to a PDF that krilla wrote how its sheets are turned, and the profile of a press as its
/// output intent.
///
/// # Errors
/// Why the bytes are not what krilla writes.
pub(super) fn complete(
    mut pdf: Vec<u8>,
    turned_over: bool,
    profile: Option<&Profile>,
) -> Result<Vec<u8>, &'static str> {
    let table = number_after(&pdf, START).ok_or("it has no table of objects")?;
    let trailer = position(&pdf, TRAILER).ok_or("it has no trailer")?;
    let size = number_after(&pdf[trailer..], b"/Size ").ok_or("its trailer has no size")?;
    let root = number_after(&pdf[trailer..], b"/Root ").ok_or("its trailer has no catalog")?;
    let kept = trailer_entries(&pdf[trailer..]).ok_or("its trailer has no end")?;
    let catalog = object(&pdf, root).ok_or("it has no catalog")?.to_owned();

    // Prints in the size that it has, and turns landscape sheets over their short edge.
    let mut added = "/ViewerPreferences<</PrintScaling/None".to_owned();
    added.push_str(if turned_over { "/Duplex/DuplexFlipShortEdge>>" } else { ">>" });
    let mut offsets = Vec::new();
    pdf.push(b'\n');
    if let Some(profile) = profile {
        let (intent, stream) = (size, size + 1);
        let _ = write!(added, "/OutputIntents[{intent} 0 R]");
        let name = hexadecimal(profile.description());
        offsets.push((intent, pdf.len()));
        let _ = write!(
            pdf,
            "{intent} 0 obj\n<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier{name}\
             /Info{name}/DestOutputProfile {stream} 0 R>>\nendobj\n"
        );
        let data = deflated(profile.bytes());
        offsets.push((stream, pdf.len()));
        let length = data.len();
        let _ =
            write!(pdf, "{stream} 0 obj\n<</N 4/Filter/FlateDecode/Length {length}>>\nstream\n");
        pdf.extend(data);
        pdf.extend(b"\nendstream\nendobj\n");
    }
    offsets.push((root, pdf.len()));
    let _ = write!(pdf, "{root} 0 obj\n<<{added}");
    pdf.extend(catalog);
    pdf.extend(b"\nendobj\n");

    let start = pdf.len();
    pdf.extend(b"xref\n0 1\n0000000000 65535 f\r\n");
    let objects = offsets.iter().map(|(number, _)| number + 1).max().unwrap_or(0).max(size);
    for (number, offset) in &offsets {
        let _ = write!(pdf, "{number} 1\n{offset:010} 00000 n\r\n");
    }
    let _ = write!(pdf, "trailer\n<</Size {objects}/Prev {table}");
    pdf.extend(kept);
    let _ = write!(pdf, ">>\nstartxref\n{start}\n%%EOF");
    Ok(pdf)
}

/// The entries of a trailer but its size.
fn trailer_entries(trailer: &[u8]) -> Option<Vec<u8>> {
    const SIZE: &[u8] = b"/Size ";
    let entries = trailer.strip_prefix(b"trailer\n<<")?;
    let entries = &entries[..position(entries, b">>\nstartxref")?];
    let at = position(entries, SIZE)?;
    let digits = entries[at + SIZE.len()..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    Some([&entries[..at], &entries[at + SIZE.len() + digits..]].concat())
}

/// The entries of an object that is a dictionary, with their end.
fn object(pdf: &[u8], number: usize) -> Option<&[u8]> {
    let head = format!("\n{number} 0 obj\n<<");
    let start = pdf.windows(head.len()).rposition(|window| window == head.as_bytes())?;
    let object = &pdf[start + head.len()..];
    Some(&object[..position(object, b"\nendobj")?])
}

/// The number that follows the last occurrence of some bytes.
fn number_after(pdf: &[u8], what: &[u8]) -> Option<usize> {
    let at = pdf.windows(what.len()).rposition(|window| window == what)? + what.len();
    let digits = pdf[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&pdf[at..at + digits]).ok()?.parse().ok()
}

fn position(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // A list of bytes takes all of them.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// A text string in UTF-16, as hexadecimal digits.
fn hexadecimal(text: &str) -> String {
    let mut digits = "<FEFF".to_owned();
    for unit in text.encode_utf16() {
        let _ = write!(digits, "{unit:04X}");
    }
    digits + ">"
}
