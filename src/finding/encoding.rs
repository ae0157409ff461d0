//! Which encoding bytes have that are not UTF-8.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{EUC_KR, Encoding};

/// The encoding that bytes seem to have, by the name that editors give it; `None` if they make no
/// sense in it.
pub(crate) fn guess(bytes: &[u8]) -> Option<&'static str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding.name());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let sound = encoding.decode_without_bom_handling_and_without_replacement(bytes).is_some();
    // Windows writes all of Hangul in what it calls code page 949.
    let name = if encoding == EUC_KR { "CP949" } else { encoding.name() };
    sound.then_some(name)
}

/// The text of UTF-16 with a byte order mark.
pub(super) fn utf_16(bytes: &[u8]) -> Option<String> {
    let (encoding, _) = Encoding::for_bom(bytes).filter(|(it, _)| *it != encoding_rs::UTF_8)?;
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
}

#[cfg(test)]
mod tests {
    use super::guess;

    /// cases 16.
    #[test]
    fn the_usual_encodings_are_known() {
        let korean = encoding_rs::EUC_KR.encode("경주와 베르사유는 오래 교류했다.").0;
        assert_eq!(guess(&korean), Some("CP949"));
        let french = encoding_rs::WINDOWS_1252.encode("L’été à Angoulême, déjà vu").0;
        assert_eq!(guess(&french), Some("windows-1252"));
        assert_eq!(guess(b"\xff\xfea\0 \0"), Some("UTF-16LE"));
    }
}
