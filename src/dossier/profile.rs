//! ICC profiles of printing presses (ICC.1:2022).

use super::pictures::is_pointer;

/// A profile of a press that prints with four colours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Profile {
    bytes: Vec<u8>,
    description: String,
}

/// The length of the header (7.2), before the table of tags.
const HEADER: usize = 128;

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// What is wrong with it, and what to do.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Self, (&'static str, &'static str)> {
        let press = "use the profile that the printer sends, such as PSO Coated v3";
        if is_pointer(&bytes) {
            return Err(("is a pointer of Git LFS, not the file itself", "run `git lfs pull`"));
        }
        if bytes.len() < HEADER + 4 || bytes[36..40] != *b"acsp" {
            return Err(("is not an ICC profile", press));
        }
        if number(&bytes, 0).is_none_or(|size| size > bytes.len()) {
            return Err(("is an ICC profile that is cut off", "copy it again"));
        }
        if bytes[16..20] != *b"CMYK" {
            return Err(("is a profile of other colours than CMYK", press));
        }
        if bytes[12..16] != *b"prtr" {
            return Err(("is not the profile of an output device", press));
        }
        let description = description(&bytes).unwrap_or_else(|| "CMYK".to_owned());
        Ok(Self { bytes, description })
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its name, such as `PSO Coated v3`.
    pub(crate) fn description(&self) -> &str {
        &self.description
    }
}

/// The text of the tag `desc` (9.2.41): in ASCII in version 2, in UTF-16 in version 4.
fn description(bytes: &[u8]) -> Option<String> {
    let count = number(bytes, HEADER)?.min(256);
    let tag = (0..count)
        .map(|i| HEADER + 4 + 12 * i)
        .find(|at| bytes.get(*at..at + 4).is_some_and(|signature| signature == b"desc"))?;
    let (offset, length) = (number(bytes, tag + 4)?, number(bytes, tag + 8)?);
    let tag = bytes.get(offset..offset.checked_add(length)?)?;
    let text = match tag.get(..4)? {
        b"desc" => {
            let length = number(tag, 8)?;
            let ascii = tag.get(12..12usize.checked_add(length)?)?;
            ascii.iter().take_while(|byte| **byte != 0).map(|byte| char::from(*byte)).collect()
        }
        // The first of its languages: its length and its offset.
        b"mluc" => {
            let (length, offset) = (number(tag, 20)?, number(tag, 24)?);
            let units = tag.get(offset..offset.checked_add(length)?)?.chunks_exact(2);
            let units: Vec<_> = units.map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        _ => return None,
    };
    let text = text.replace(char::is_control, "").trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// A number of four bytes.
fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}
