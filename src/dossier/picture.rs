//! The pictures of records, and what makes that a file cannot be printed.

use std::fmt;

use image::ImageFormat;
use rust_decimal::Decimal;

use super::files::Files;
use super::pictures::{dimensions, fault, over_limit};
use crate::finding::{Code, Finding, Span};

/// The picture of a record: a file of the dossier, and the point of it that stays where it is cut to
/// the layout.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    file: String,
    /// From the left and from the top, in percent.
    focus: Option<(Decimal, Decimal)>,
    span: Span,
}

impl Picture {
    /// Reads a path, which two percentages may follow: `data/pictures/harbour.jpg 50% 30%`.
    ///
    /// # Errors
    /// A finding at the place where it is written.
    pub(super) fn parse(written: &str, span: &Span) -> Result<Self, Finding> {
        let written = written.trim();
        let (file, focus) = match focus(written) {
            Some((file, focus)) => (file, Some(focus)),
            None => (written, None),
        };
        let refuse = |message: String| Finding::new(Code::BadPicture, message).at(span);
        if let Some(part) = file.split_whitespace().find(|part| part.ends_with('%')) {
            let message = format!("`{part}` is not a point of a picture");
            let help = "write how far it is from the left and from the top, as in `50% 30%`";
            return Err(refuse(message).help(help));
        }
        if !file.starts_with("data/") || file.split('/').any(|part| part == "..") {
            let message = format!("`{file}` is not in the folder `data` of the dossier");
            return Err(refuse(message).help("put it there, as in `data/pictures/harbour.jpg`"));
        }
        Ok(Self { file: file.to_owned(), focus, span: span.clone() })
    }

    /// The path of the file in the dossier.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// Where it is written.
    pub(crate) fn span(&self) -> &Span {
        &self.span
    }

    /// The point that stays, from the left and from the top, in percent; by default the middle.
    pub(crate) fn focus(&self) -> (Decimal, Decimal) {
        self.focus.unwrap_or((Decimal::from(50), Decimal::from(50)))
    }

    /// Whether it is the same picture with the same point.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        (&self.file, self.focus()) == (&other.file, other.focus())
    }

    /// What is wrong with the file.
    pub(super) fn check(&self, files: &Files) -> Option<Finding> {
        let path = &self.file;
        let refuse = |message: String| Finding::new(Code::BadPicture, message).at(&self.span);
        if !files.has(path) {
            let folder = path.rsplit_once('/').map_or("data", |(folder, _)| folder);
            let there = files.list(folder).unwrap_or_default();
            let there: Vec<_> = there.iter().map(|name| format!("{folder}/{name}")).collect();
            let there = there.iter().map(String::as_str);
            return Some(refuse(format!("there is no file `{path}`")).did_you_mean(path, there));
        }
        let bytes = match files.read(path) {
            Ok(bytes) => bytes,
            Err(error) => return Some(files.unreadable(path, &error).at(&self.span)),
        };
        match fault(&bytes).or_else(|| unusable(&bytes)) {
            Some((what, help)) => Some(refuse(format!("`{path}` {what}")).help(help)),
            None => over_limit(path, &bytes, files.limits()).map(|it| it.at(&self.span)),
        }
    }
}

/// As it is written in a data file.
impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match self.focus {
            Some((left, top)) => write!(f, " {left}% {top}%"),
            None => Ok(()),
        }
    }
}

/// A path and the point after it.
fn focus(written: &str) -> Option<(&str, (Decimal, Decimal))> {
    let (rest, top) = written.rsplit_once(char::is_whitespace)?;
    let (file, left) = rest.trim_end().rsplit_once(char::is_whitespace)?;
    let percent = |text: &str| {
        let number = Decimal::from_str_exact(text.strip_suffix('%')?).ok()?;
        (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&number).then_some(number)
    };
    Some((file.trim_end(), (percent(left)?, percent(top)?)))
}

/// What makes that a file cannot be read as a picture.
fn unusable(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const AGAIN: &str = "copy it again from where it came from";
    let format = image::guess_format(bytes).ok();
    let is_whole = match format {
        Some(ImageFormat::Jpeg) => jpeg_ends(bytes),
        Some(ImageFormat::Png) => bytes.windows(4).any(|window| window == b"IEND"),
        Some(ImageFormat::Gif | ImageFormat::WebP) => true,
        _ => {
            let what = "is not a JPEG, PNG, GIF or WebP picture";
            return Some((what, "save it as JPEG, for photographs, or as PNG"));
        }
    };
    if !is_whole || dimensions(bytes).is_none() {
        return Some(("is damaged: its end is missing, or it cannot be read", AGAIN));
    }
    None
}

/// Whether a JPEG picture has its last marker (ITU-T T.81, B.1.1.3) after its first scan. A small
/// picture within the metadata, before that, has one of its own.
fn jpeg_ends(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xFF, marker, high, low, ..] = rest {
        match marker {
            0xFF => rest = &rest[1..],
            0xDA => return rest.windows(2).any(|window| window == b"\xff\xd9"),
            _ => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(2 + length..).unwrap_or_default();
            }
        }
    }
    false
}
