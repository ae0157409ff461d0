//! Typesets one edition, and is the world that Typst sees for it: the files of the dossier, its
//! fonts, and a library with our functions. No clock, no network, no packages.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use typst::diag::{FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Value};
use typst::model::Document as _;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::LazyHash;
use typst::visualize::RasterImage;
use typst::{Feature, Features, Library, LibraryExt, World};
use typst_html::HtmlDocument;
use typst_layout::PagedDocument;

use super::asked::Asked;
use super::diagnostics::Places;
use super::handle::{self, Handle};
use super::shared::Shared;
use super::target::Target;
use super::texts::Texts;
use super::{
    coarse, contrast, diagnostics, finished, functions, grey, headings, length, overlap, values,
};
use crate::check::{Allowances, Levels};
use crate::dossier::Edition;
use crate::finding::{Code, Finding, Findings, Span, Stop};
use crate::limits::Limit;
use crate::locales::Arguments;
use crate::provenance::{FONTS, Input, Inputs, Present};

/// The pages of an edition.
#[derive(Debug)]
pub(crate) struct Pages {
    /// The pages, as Typst laid them out.
    pub(crate) document: PagedDocument,
    /// The warnings of Typst.
    pub(crate) warnings: Findings,
}

impl Pages {
    /// The title of the document.
    pub(crate) fn title(&self) -> String {
        self.document.info().title.clone().unwrap_or_default().into()
    }
}

/// The text of an edition without pages.
#[derive(Debug)]
pub(crate) struct WebPage {
    /// The elements, as Typst made them.
    pub(crate) document: HtmlDocument,
    /// The warnings of Typst.
    pub(crate) warnings: Findings,
}

/// The starts of remarks of Typst that are no faults of a report: that its HTML is not complete,
/// for what it leaves out has warnings of its own, and that a web page has no paper.
const REMARKS: &[&str] = &["html export is under active development", "page set rule was ignored"];

/// Typesets one edition.
pub(crate) struct Typesetter {
    edition: Edition,
    shared: Arc<Shared>,
    library: LazyHash<Library>,
    main: FileId,
    read: Mutex<HashMap<FileId, Read>>,
    asked: Mutex<HashMap<Asked, Option<Datetime>>>,
}

/// What was read of a file. The editions of a run share the files, and this saves them from
/// waiting for each other at every access.
#[derive(Default)]
struct Read {
    source: Option<FileResult<Source>>,
    bytes: Option<FileResult<Bytes>>,
}

impl Typesetter {
    /// Prepares to typeset an edition.
    ///
    /// # Errors
    /// [`Stop::Findings`] when the report has no `main.typ`, [`Stop::Io`] when it cannot be read.
    pub(crate) fn new(shared: &Arc<Shared>, edition: &Edition) -> Result<Self, Stop> {
        Self::for_target(shared, edition, Target::Pages)
    }

    /// Prepares to make a web page of an edition.
    ///
    /// # Errors
    /// [`Stop::Findings`] when the report has no `main.typ`, [`Stop::Io`] when it cannot be read.
    pub(crate) fn for_web(shared: &Arc<Shared>, edition: &Edition) -> Result<Self, Stop> {
        Self::for_target(shared, edition, Target::Html)
    }

    fn for_target(shared: &Arc<Shared>, edition: &Edition, target: Target) -> Result<Self, Stop> {
        let path = format!("reports/{}/main.typ", edition.report());
        let main = VirtualPath::new(&path).ok().filter(|_| shared.has_file(&path));
        let Some(main) = main else {
            if let Some(finding) = shared.unreadable(&path) {
                return Err(Stop::Io(finding));
            }
            let message = format!("the report `{}` has no pages", edition.report());
            let finding = Finding::new(Code::MissingReport, message)
                .help(format!("write {path}, or remove the report from the settings"));
            return Err(Stop::Findings(finding.into()));
        };
        // The library is equal for all reports and after a change of facts or words, so that what
        // Typst remembers is valid for all of them.
        let handle = Handle::new(shared, edition);
        // Row headers of tables: what a screen reader needs to read a matrix.
        let html = (target == Target::Html).then_some(Feature::Html);
        let features = [Feature::A11yExtras].into_iter().chain(html).collect::<Features>();
        let mut library = Library::builder().with_features(features).build();
        let scope = library.global.scope_mut();
        functions::define(scope);
        scope.define("edition", values::edition(edition, shared.content().dossier(), target));
        scope.define(handle::NAME, Value::dynamic(handle));
        Ok(Self {
            edition: edition.clone(),
            shared: Arc::clone(shared),
            library: LazyHash::new(library),
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
            read: Mutex::default(),
            asked: Mutex::default(),
        })
    }

    /// Typesets the pages.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of the templates.
    pub(crate) fn typeset(&self) -> Result<Pages, Stop> {
        let Warned { output, warnings } = typst::compile::<PagedDocument>(self);
        let mut warnings = self.findings(&warnings);
        match output {
            Ok(document) => {
                self.require_pages(&document, &warnings)?;
                let document = finished::pages(document);
                let document =
                    if self.edition.is_grey() { grey::pages(self, &document) } else { document };
                warnings.extend(self.too_long(&document).map(Findings::from).unwrap_or_default());
                Ok(Pages { document, warnings })
            }
            Err(errors) => {
                warnings.extend(self.findings(&errors));
                Err(Stop::Findings(warnings))
            }
        }
    }

    /// Makes the web page.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of the templates.
    pub(crate) fn web(&self) -> Result<WebPage, Stop> {
        let Warned { output, mut warnings } = typst::compile::<HtmlDocument>(self);
        let is_remark = |text: &str| REMARKS.iter().any(|remark| text.starts_with(remark));
        warnings.retain(|warning| !is_remark(&warning.message));
        let mut warnings = self.findings(&warnings);
        match output {
            Ok(document) => Ok(WebPage { document, warnings }),
            Err(errors) => {
                warnings.extend(self.findings(&errors));
                Err(Stop::Findings(warnings))
            }
        }
    }

    /// Typesets the pages of a PDF. Whether it may have too many is up to the levels of the dossier.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of the templates, or if it has too many pages.
    pub(crate) fn pages(&self) -> Result<Pages, Stop> {
        let mut pages = self.typeset()?;
        let settings = self.shared.content().dossier().settings();
        let levels = Levels::new(settings, &Levels::default());
        let apply = |finding: Finding| match finding.code() {
            Code::TooManyPages => {
                levels.apply(finding.into(), &mut Allowances::default()).into_iter().next()
            }
            _ => Some(finding),
        };
        pages.warnings = pages.warnings.filter_map(apply);
        Stop::on_errors(pages.warnings.clone())?;
        Ok(pages)
    }

    /// Refuses more pages than the limit of the dossier allows.
    fn require_pages(&self, document: &PagedDocument, warnings: &Findings) -> Result<(), Stop> {
        let limits = self.shared.content().dossier().settings().limits();
        let (most, pages) = (limits.get(Limit::Pages), document.pages().len());
        if pages as u64 <= most {
            return Ok(());
        }
        let what = format!("the edition `{}` has {pages} pages", self.edition.name());
        let mut findings = warnings.clone();
        findings.push(Finding::over_limit(Limit::Pages, limits, &what));
        Err(Stop::Findings(findings))
    }

    /// Whether the edition has more pages than it may have.
    fn too_long(&self, document: &PagedDocument) -> Option<Finding> {
        let (most, name) = (self.edition.pages()?, self.edition.name());
        length::check(document, most, &name, self.shared.content(), || self.texts())
    }

    /// Checks what only finished pages show: text that is hard to read or printed over other
    /// text, headings that skip a level.
    pub(crate) fn inspect(&self, pages: &Pages) -> Findings {
        let mut findings = contrast::check(self, &pages.document);
        findings.extend(headings::check(self, &pages.document));
        let texts = OnceCell::new();
        let message = |run: &TextItem| {
            let texts: &Texts = texts.get_or_init(|| self.texts());
            texts.find(&[run]).map(|text| text.id.clone())
        };
        findings.extend(overlap::check(self, &pages.document, &self.edition.name(), &message));
        let picture = |raster: &RasterImage| self.picture(raster);
        findings.extend(coarse::check(self, &pages.document, &picture));
        self.shared.noted(findings)
    }

    /// The file of a record whose picture this is, and where it is written.
    fn picture(&self, raster: &RasterImage) -> Option<(String, Span)> {
        let dossier = self.shared.content().dossier();
        let mut pictures = dossier.all().flat_map(|(_, record)| record.pictures());
        let found = pictures.find(|(_, picture)| {
            let path = VirtualPath::new(picture.file()).ok();
            let file = path.map(|path| RootedPath::new(VirtualRoot::Project, path).intern());
            let bytes = file.and_then(|file| self.shared.files().file(file).ok());
            bytes.as_ref() == Some(raster.data())
        });
        found.map(|(_, picture)| (picture.file().to_owned(), picture.span().clone()))
    }

    /// The texts that the edition has used so far.
    fn texts(&self) -> Texts {
        let text = |input| match input {
            Input::Text { language, id } => Some((language, id)),
            _ => None,
        };
        let mut used: Vec<_> = self.dependencies().into_iter().filter_map(text).collect();
        used.sort();
        Texts::new(self.shared.content(), used.into_iter())
    }

    /// The messages that the edition has used so far.
    pub(crate) fn used(&self) -> BTreeSet<String> {
        let text = |input| match input {
            Input::Text { id, .. } => Some(id),
            _ => None,
        };
        self.dependencies().into_iter().filter_map(text).collect()
    }

    /// Refuses a report of changes without an older state to compare with.
    ///
    /// # Errors
    /// [`Stop::Usage`], after the pages were typeset.
    pub(crate) fn require_changes(&self) -> Result<(), Stop> {
        if self.shared.changes().is_some() || !self.dependencies().contains(&Input::Changes) {
            return Ok(());
        }
        let report = self.edition.report();
        let message = format!("the report `{report}` shows changes, and there is no older state");
        let finding = Finding::new(Code::MissingComparison, message);
        Err(Stop::usage(
            finding.help("compare with a PDF: `briefing diff OLD.pdf --out changes.pdf`"),
        ))
    }

    /// The paths of the files that the edition has read so far.
    pub(crate) fn files(&self) -> BTreeSet<String> {
        let path = |input| match input {
            Input::File(path) => Some(path),
            _ => None,
        };
        self.dependencies().into_iter().filter_map(path).collect()
    }

    /// What the edition was made from so far: what Typst's dependency tracking saw, and the
    /// fonts, from which Typst chooses.
    pub(crate) fn inputs(&self) -> Inputs {
        let present = self.present();
        let read = self.dependencies();
        let mut all: BTreeSet<_> = read.iter().flat_map(|input| present.expand(input)).collect();
        all.extend(present.paper(&self.edition));
        all.insert(Input::Collection(FONTS.to_owned()));
        all.extend(self.shared.fonts.files().cloned().map(Input::File));
        let mut inputs = Inputs::default();
        for input in all {
            let digest = self.shared.digest(&input);
            inputs.insert(input, digest);
        }
        inputs
    }

    /// The text of a message in the edition's language, if it has one; it counts as used.
    pub(crate) fn text(&self, id: &str) -> Option<String> {
        let language = &self.edition.languages()[0];
        self.ask(Asked::of(&Input::text(language, id)));
        let words = self.shared.content().words(language)?;
        words.text(id, &BTreeMap::new(), &Arguments::new()).ok()
    }

    /// The edition.
    pub(crate) fn edition(&self) -> &Edition {
        &self.edition
    }

    /// Whether the lines of a language run from right to left.
    pub(crate) fn is_rtl(&self, language: &str) -> bool {
        briefing_lang::writing(language).right_to_left
    }

    /// The dossier that it is made from.
    pub(crate) fn present(&self) -> Present<'_> {
        self.shared.present()
    }

    /// Turns errors of Typst into findings.
    pub(crate) fn findings(&self, errors: &[SourceDiagnostic]) -> Findings {
        self.shared.noted(diagnostics::findings(self, errors))
    }

    /// The permanent identity of the document: dossier, report, record and languages.
    pub(crate) fn ident(&self) -> String {
        let dossier = self.shared.content().dossier().settings().id();
        let record = self.edition.select().map(|select| format!("/{}", select.message()));
        let (report, variant) = (self.edition.report(), self.edition.variant());
        format!("{dossier}/{report}{}/{variant}", record.unwrap_or_default())
    }

    /// Facts, words and files that were read. Typst asks for them whenever a result depends on
    /// them, remembered or not, and for no others: it finds a remembered result by asking again what
    /// the running call would ask.
    fn dependencies(&self) -> Vec<Input> {
        let file = |file: &FileId| Input::File(file.vpath().get_without_slash().to_owned());
        let asked: Vec<_> = self.asked().keys().filter_map(|asked| asked.input()).collect();
        self.read().keys().map(file).chain(asked).collect()
    }

    /// What an input is now, as a date.
    fn ask(&self, asked: Asked) -> Option<Datetime> {
        *self.asked().entry(asked).or_insert_with(|| self.shared.answer(asked))
    }

    fn asked(&self) -> MutexGuard<'_, HashMap<Asked, Option<Datetime>>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self) -> MutexGuard<'_, HashMap<FileId, Read>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Places for Typesetter {
    fn placed(&self, path: &str, text: String) -> Arc<crate::finding::Source> {
        self.shared.placed(path, text)
    }
}

impl World for Typesetter {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.shared.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut read = self.read();
        let read = read.entry(id).or_default();
        read.source.get_or_insert_with(|| self.shared.files().source(id)).clone()
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let mut read = self.read();
        let read = read.entry(id).or_default();
        read.bytes.get_or_insert_with(|| self.shared.files().file(id)).clone()
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.font(index)
    }

    /// No time, but what a native function reads.
    fn today(&self, offset: Option<Duration>) -> Option<Datetime> {
        Asked::at(offset?).and_then(|asked| self.ask(asked))
    }
}
