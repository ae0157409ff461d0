//! A published PDF that is read again.

use std::path::{Path, PathBuf};

use super::pdf::{Pdf, Unreadable};
use super::print::PRINT_FILE;
use super::seal::{self, Seal};
use crate::dossier::{Digest, read_at_most, unreadable};
use crate::finding::{Code, Finding, Stop};
use crate::provenance::{FILE, Provenance};

/// A PDF that this program wrote, with its provenance.
pub(crate) struct Published {
    pdf: Pdf,
    provenance: Provenance,
}

/// How many bytes are read of what is no file, such as a pipe: a device may have no end.
const PIPED: u64 = 256 << 20;

impl Published {
    /// Reads a PDF.
    ///
    /// # Errors
    /// [`Stop::Io`] when it cannot be read, is not a PDF, or was not written by this program.
    pub(crate) fn read(path: &Path) -> Result<Self, Stop> {
        let is_file = std::fs::metadata(path).is_ok_and(|file| file.is_file());
        let bytes = read_at_most(path, if is_file { u64::MAX } else { PIPED });
        let bytes = bytes.map_err(|error| Stop::Io(unreadable(path, &error)))?;
        let shown = path.display();
        let refuse = |message: String, help: &str| {
            Stop::Io(Finding::new(Code::ForeignPdf, message).help(help))
        };
        let again = "download it again from where it was published";
        let other = "name a PDF that briefing wrote";
        // Readers accept what a mail program puts before the header.
        if !bytes.windows(5).take(1024).any(|head| head == b"%PDF-") {
            return Err(refuse(format!("`{shown}` is not a PDF"), other));
        }
        let encrypted = || {
            refuse(format!("`{shown}` is encrypted"), "save it without a password, or ask for one")
        };
        let pdf = Pdf::read(bytes).map_err(|error| match error {
            Unreadable::Encrypted => encrypted(),
            Unreadable::Damaged(why) => refuse(format!("`{shown}` is damaged: {why}"), again),
        })?;
        if pdf.is_encrypted() {
            return Err(encrypted());
        }
        match provenance(&pdf) {
            Some(Ok(provenance)) => return Ok(Self { pdf, provenance }),
            Some(Err(error)) => {
                let message = format!("the {FILE} in `{shown}` is damaged: {error}");
                return Err(refuse(message, again));
            }
            None => {}
        }
        let creator = pdf.creator().unwrap_or_else(|| "an unknown program".to_owned());
        Err(if creator.ends_with(PRINT_FILE) {
            refuse(
                format!("`{shown}` is a print file, not an edition"),
                "name the PDF of the edition",
            )
        } else if creator.starts_with("briefing ") {
            let message = format!("`{shown}` by {creator} does not say what it was made from");
            refuse(message, "early versions did not write it; build the edition again")
        } else {
            refuse(format!("`{shown}` was made by {creator}, not by briefing"), other)
        })
    }

    /// What it was made from, according to the PDF.
    pub(crate) fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// The title of the document.
    pub(crate) fn title(&self) -> String {
        self.pdf.title().unwrap_or_default()
    }

    /// How many pages it has.
    pub(crate) fn pages(&self) -> usize {
        self.pdf.pages().len()
    }

    /// Whether its bytes are as they were written.
    pub(crate) fn seal(&self) -> Seal {
        seal::inspect(&self.pdf)
    }

    /// The parts in which it differs from what the same edition is now, signatures aside; `None` if
    /// no byte differs.
    pub(crate) fn differences(&self, now: &[u8]) -> Option<Vec<String>> {
        let bytes = self.pdf.bytes();
        if seal::intact(bytes).unwrap_or(bytes) == now {
            return None;
        }
        let now = Pdf::read(now.to_vec()).ok();
        Some(now.map(|now| seal::differences(&self.pdf, &now)).unwrap_or_default())
    }

    /// The names of the attached files that differ from their digests in the provenance.
    pub(crate) fn altered_attachments(&self) -> Vec<String> {
        let attached = self.pdf.attachments();
        let digest = |name| self.pdf.content(attached.get(name)?).map(Digest::of);
        let stated = self.provenance.attachments.iter();
        let altered = stated.filter(|(name, stated)| digest(*name) != Some(**stated));
        altered.map(|(name, _)| name.clone()).collect()
    }

    /// The content of an attached file.
    ///
    /// # Errors
    /// [`Stop::Io`] when there is no such file, or it cannot be decompressed.
    pub(crate) fn attachment(&self, name: &str) -> Result<Vec<u8>, Stop> {
        let attached = self.pdf.attachments();
        let content = attached.get(name).and_then(|file| self.pdf.content(file));
        content.ok_or_else(|| {
            Stop::Io(Finding::new(Code::ForeignPdf, format!("the PDF has no {name} attached")))
        })
    }
}

/// The PDFs in a folder, in the order of their names, without those that are print files.
///
/// # Errors
/// [`Stop::Io`] when it cannot be read, or contains none.
pub(crate) fn pdfs(
    folder: &Path,
    is_print_file: &dyn Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>, Stop> {
    let refuse = |error: std::io::Error| Stop::Io(unreadable(folder, &error));
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(refuse)? {
        paths.push(entry.map_err(refuse)?.path());
    }
    // A FIFO could be read for ever.
    let is_regular = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|it| it.is_file());
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "pdf"));
    paths.retain(is_regular);
    paths.retain(|path| !is_print_file(path));
    paths.sort();
    if paths.is_empty() {
        let message = format!("`{}` contains no PDF", folder.display());
        let finding = Finding::new(Code::ForeignPdf, message);
        return Err(Stop::Io(finding.help("name a PDF, or a folder of PDFs")));
    }
    Ok(paths)
}

/// Whether a PDF is a print file, which nobody takes for an edition.
pub(crate) fn is_print_file(path: &Path) -> bool {
    let creator = std::fs::read(path).ok().filter(|bytes| contains(bytes, PRINT_FILE.as_bytes()));
    creator
        .and_then(|bytes| Pdf::read(bytes).ok()?.creator())
        .is_some_and(|creator| creator.starts_with("briefing ") && creator.ends_with(PRINT_FILE))
}

fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

/// The provenance of a PDF; `None` if it has none.
fn provenance(pdf: &Pdf) -> Option<Result<Provenance, String>> {
    let content = pdf.content(pdf.attachments().get(FILE)?);
    Some(content.ok_or("it cannot be decompressed".to_owned()).and_then(|c| Provenance::parse(&c)))
}

/// An intact PDF.
pub(crate) struct Intact {
    /// What it was made from, as it says itself.
    pub(crate) provenance: Provenance,
    /// The digest of its bytes as they were written, without signatures that were appended.
    pub(crate) written: Digest,
}

impl Intact {
    /// Reads the bytes of a PDF.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Self, &'static str> {
        let Some(written) = seal::intact(&bytes).map(Digest::of) else {
            return Err("the PDF was changed or damaged since it was written");
        };
        let provenance = Pdf::read(bytes).ok().and_then(|pdf| provenance(&pdf)?.ok());
        let provenance = provenance.ok_or("the PDF does not say what it was made from")?;
        Ok(Self { provenance, written })
    }
}
