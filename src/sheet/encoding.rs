//! The encodings of text files: what spreadsheet programs save, found by what the bytes are.

use encoding_rs::{EUC_KR, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::finding::encoding::guess;

/// The names of encodings, as messages and arguments have them.
pub(crate) const NAMES: &[&str] = &["utf-8", "utf-16le", "utf-16be", "windows-1252", "cp949"];

/// The encoding of a name.
pub(crate) fn named(name: &str) -> Option<&'static Encoding> {
    match name.to_ascii_lowercase().as_str() {
        "cp949" | "uhc" | "ms949" => Some(EUC_KR),
        "utf8" => Some(UTF_8),
        "utf16" | "utf-16" | "utf-16le" => Some(UTF_16LE),
        "ansi" | "cp1252" => Some(WINDOWS_1252),
        other => Encoding::for_label(other.as_bytes()),
    }
}

/// The text of bytes in an encoding, or in the one that they seem to have, without a byte order
/// mark.
///
/// # Errors
/// The name of the encoding in which they make no sense, if one is known.
pub(super) fn decode(
    bytes: &[u8],
    encoding: Option<&'static Encoding>,
) -> Result<String, Option<&'static str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decoded(&bytes[mark..], encoding);
    }
    if let Some(encoding) = encoding {
        return decoded(bytes, encoding);
    }
    if let Some(encoding) = wide(bytes) {
        return decoded(bytes, encoding);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    match guess(bytes) {
        Some(name) => decoded(bytes, named(name).ok_or(Some(name))?),
        None => Err(None),
    }
}

fn decoded(bytes: &[u8], encoding: &'static Encoding) -> Result<String, Option<&'static str>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.map(Into::into).ok_or(Some(encoding.name()))
}

/// UTF-16 without a byte order mark: every separator and line end is a byte beside a zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |parity| bytes.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match (even, odd) {
        (0, 1..) => Some(UTF_16LE),
        (1.., 0) => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_spreadsheets_are_read_in_every_usual_encoding() {
        let text = "id;since\r\nversailles-경주;1987\r\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        let mut files = vec![text.as_bytes().to_vec(), format!("\u{feff}{text}").into_bytes()];
        for bytes in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
            let marks = [[0xFF, 0xFE], [0xFE, 0xFF]];
            let mark = marks[usize::from(bytes[0] == 0)];
            files.push([&mark[..], &bytes].concat());
            files.push(bytes);
        }
        files.push(EUC_KR.encode(text).0.into_owned());
        for bytes in files {
            assert_eq!(decode(&bytes, None).as_deref(), Ok(text), "{bytes:?}");
        }
        let french = "id;titre\r\na;L’été à Angoulême, déjà vu\r\n";
        let bytes = WINDOWS_1252.encode(french).0;
        assert_eq!(decode(&bytes, None).as_deref(), Ok(french));
        assert_eq!(decode(&bytes, named("cp1252")).as_deref(), Ok(french));
        assert_eq!(decode(&bytes, Some(UTF_8)), Err(Some("UTF-8")));
    }
}
