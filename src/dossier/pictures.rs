//! Binary files that are not what their names say, or that no PDF of ours may contain.

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
