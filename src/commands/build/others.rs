//! The files of an edition in formats other than PDF. They do not say themselves what they were made
//! from, so the state of the build does; where there is none they are built again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::folder::OutputFolder;
use super::prepared::Prepared;
use crate::commands::print::PrintJob;
use crate::config::{FileFormat, PPI};
use crate::dossier::{Digest, Edition};
use crate::finding::{Findings, Stop};
use crate::provenance::{Input, Inputs, Provenance, Reason};
use crate::publish::{Staged, WebDocument, encode, names, pictures, stage};
use crate::reports::{Pages, Typesetter};

/// A file in a format other than PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OtherFile {
    /// Its name in the folder.
    pub(crate) file: String,
    pub(crate) format: FileFormat,
    /// How many bytes it has.
    pub(crate) size: u64,
    pub(crate) sha256: Digest,
}

/// What is known of the other formats of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Others {
    pub(super) edition: Edition,
    pub(super) title: String,
    /// The files, by format and page.
    pub(super) files: Vec<OtherFile>,
    /// What its pages were made from, if some files show them.
    pub(super) pages: Option<Provenance>,
    /// What the text without pages was made from, if some files have it.
    pub(super) text: Option<Provenance>,
    /// What its files for a printer were made from, all of them together.
    #[serde(default)]
    pub(super) print: Option<Provenance>,
    /// Files that it had before, and has not any more.
    pub(super) left: Vec<OtherFile>,
}

/// All of them, by the names under which the state has the editions.
pub(super) type AllOthers = BTreeMap<String, Others>;

/// The formats of an edition that are to be built, and why.
#[derive(Debug, Clone, Default)]
pub(super) struct Outdated {
    pub(super) formats: Vec<FileFormat>,
    pub(super) reasons: Vec<Reason>,
}

impl Others {
    fn new(edition: &Edition) -> Self {
        Self {
            edition: edition.clone(),
            title: String::new(),
            files: Vec::new(),
            pages: None,
            text: None,
            print: None,
            left: Vec::new(),
        }
    }

    /// The files of a format.
    fn of(&self, format: FileFormat) -> impl Iterator<Item = &OtherFile> {
        self.files.iter().filter(move |file| file.format == format)
    }

    fn provenance(&self, format: FileFormat) -> Option<&Provenance> {
        match format {
            _ if format.is_print() => self.print.as_ref(),
            _ if format.has_pages() => self.pages.as_ref(),
            _ => self.text.as_ref(),
        }
    }

    /// What its files were made from, once for each kind of them.
    pub(super) fn sources(&self) -> impl Iterator<Item = &Provenance> {
        self.pages.iter().chain(&self.text).chain(&self.print)
    }

    /// Whether the folder has its files as they were written.
    pub(super) fn exist(&self, folder: &OutputFolder) -> bool {
        self.files.iter().all(|file| file.state(folder) == FileState::Whole)
    }

    /// The same without the formats that the edition has not any more.
    fn wanted(&self, edition: &Edition) -> Self {
        let mut own = self.clone();
        own.edition = edition.clone();
        let is_wanted = |file: &OtherFile| edition.formats().others().any(|it| it == file.format);
        let (files, left) = own.files.into_iter().partition(is_wanted);
        own.files = files;
        own.left.extend::<Vec<_>>(left);
        let has = |is: &dyn Fn(FileFormat) -> bool| own.files.iter().any(|it| is(it.format));
        let (pages, print) = (has(&FileFormat::has_pages), has(&FileFormat::is_print));
        let text = has(&|format| !format.has_pages() && !format.is_print());
        own.pages = own.pages.filter(|_| pages);
        own.text = own.text.filter(|_| text);
        own.print = own.print.filter(|_| print);
        own
    }
}

/// What became of a file that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileState {
    Whole,
    Changed,
    Missing,
}

impl OtherFile {
    pub(super) fn state(&self, folder: &OutputFolder) -> FileState {
        match folder.read(&self.file).map(Digest::of) {
            None => FileState::Missing,
            Some(digest) if digest == self.sha256 => FileState::Whole,
            Some(_) => FileState::Changed,
        }
    }
}

/// Which formats of an edition are to be built.
pub(super) fn outdated(
    known: Option<&Others>,
    edition: &Edition,
    folder: &OutputFolder,
    prepared: &Prepared,
) -> Outdated {
    let mut outdated = Outdated::default();
    for format in edition.formats().others() {
        let reasons = reasons(known, format, edition, folder, prepared);
        if !reasons.is_empty() {
            outdated.formats.push(format);
        }
        for reason in reasons {
            if !outdated.reasons.contains(&reason) {
                outdated.reasons.push(reason);
            }
        }
    }
    // They are made from the same pages.
    if outdated.formats.iter().any(|format| format.is_print()) {
        outdated.formats.retain(|format| !format.is_print());
        outdated.formats.extend(edition.formats().others().filter(|format| format.is_print()));
    }
    outdated
}

fn reasons(
    known: Option<&Others>,
    format: FileFormat,
    edition: &Edition,
    folder: &OutputFolder,
    prepared: &Prepared,
) -> Vec<Reason> {
    let because = |text: String| vec![Reason { text, file: None }];
    let Some(known) = known.filter(|known| known.of(format).next().is_some()) else {
        return because(format!("there is no {} yet", format.name()));
    };
    for file in known.of(format) {
        match file.state(folder) {
            FileState::Whole => {}
            FileState::Missing => return because(format!("`{}` is missing", file.file)),
            FileState::Changed => {
                return because(format!("`{}` was changed since it was built", file.file));
            }
        }
    }
    let Some(provenance) = known.provenance(format) else {
        return because(format!("there is no {} yet", format.name()));
    };
    let shared = &prepared.shared;
    let digest = |input: &Input| shared.digest(input);
    provenance.reasons(&shared.present(), edition, digest)
}

/// Files in other formats that are not in their places yet.
pub(super) struct MadeOthers {
    pub(super) others: Others,
    pub(super) staged: Vec<Staged>,
    pub(super) warnings: Findings,
}

/// Makes some formats of an edition beside their places. `pages` are its pages with what they were
/// made from, if one of the formats shows them.
pub(super) fn make(
    prepared: &Prepared,
    edition: &Edition,
    formats: &[FileFormat],
    pages: Option<(&Pages, &Provenance)>,
    (folder, known): (&OutputFolder, Option<&Others>),
) -> Result<MadeOthers, Stop> {
    let mut others = known.map_or_else(|| Others::new(edition), |known| known.wanted(edition));
    let (mut staged, mut warnings) = (Vec::new(), Findings::default());
    let mut text = None;
    let mut inputs = Inputs::default();
    for format in formats.iter().copied() {
        let files = match pages.filter(|_| format.has_pages()) {
            _ if let FileFormat::Print(imposition) = format => {
                let job = PrintJob { imposition, marks: false };
                let made = job.make(&prepared.shared, edition)?;
                others.title = made.title;
                warnings.extend(made.warnings);
                made.inputs.iter().for_each(|(input, digest)| inputs.insert(input, digest));
                vec![made.bytes]
            }
            Some((pages, provenance)) => {
                others.title = pages.title();
                others.pages = Some(provenance.clone());
                pictures(pages, format, PPI)?
            }
            None => {
                if text.is_none() {
                    let (document, found) = write(prepared, edition)?;
                    warnings.extend(found);
                    text = Some(document);
                }
                text.iter().map(|document| encode(document, format)).collect::<Result<_, _>>()?
            }
        };
        let before: Vec<_> = others.of(format).cloned().collect();
        others.files.retain(|file| file.format != format);
        let names = names(&edition.file_stem(), format, files.len());
        let gone = before.into_iter().filter(|file| !names.contains(&file.file));
        others.left.extend(gone);
        for (file, bytes) in names.into_iter().zip(files) {
            let sha256 = Digest::of(&bytes);
            staged.push(stage(&folder.path(&file), &bytes)?);
            let size = bytes.len() as u64;
            others.files.push(OtherFile { file, format, size, sha256 });
        }
    }
    others.files.sort_by_key(|file| file.format);
    others.left.retain(|left| others.files.iter().all(|file| file.file != left.file));
    if formats.iter().any(|format| format.is_print()) {
        let present = prepared.shared.present();
        others.print = Some(Provenance::new(&present, edition, inputs, BTreeMap::new()));
    }
    if let Some(document) = text {
        others.title = document.title().to_owned();
        others.text = Some(document.provenance);
    }
    Ok(MadeOthers { others, staged, warnings })
}

/// The text of an edition without pages, with the warnings of its templates.
fn write(prepared: &Prepared, edition: &Edition) -> Result<(WebDocument, Findings), Stop> {
    let typesetter = Typesetter::for_web(&prepared.shared, edition)?;
    let page = typesetter.web()?;
    typesetter.require_changes()?;
    let document = WebDocument::new(&typesetter, &page);
    prepared.require_texts(None, Some(&document.provenance.inputs))?;
    Ok((document, page.warnings))
}

/// What stays as it is of the other formats of an edition.
pub(super) fn kept(known: Option<&Others>, edition: &Edition) -> Option<Others> {
    let known = known.map(|known| known.wanted(edition));
    known.filter(|known| !known.files.is_empty() || !known.left.is_empty())
}
