//! Typesets one edition.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentArgs;
use typst::diag::Warned;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use super::shared::Shared;
use super::world::DossierWorld;
use super::{contrast, diagnostics, headings, overlap};
use crate::dossier::Edition;
use crate::finding::{Findings, Stop};
use crate::provenance::{FONTS, Input, Inputs, Present};

/// The pages of an edition.
#[derive(Debug)]
pub(crate) struct Pages {
    /// The pages, as Typst laid them out.
    pub(crate) document: PagedDocument,
    /// What Typst warned of.
    pub(crate) warnings: Findings,
}

/// Typesets one edition.
pub(crate) struct Typesetter {
    world: DossierWorld,
    edition: Edition,
    shared: Arc<Shared>,
}

impl Typesetter {
    /// Prepares to typeset an edition.
    ///
    /// # Errors
    /// [`Stop::Findings`] when the report has no `main.typ`.
    pub(crate) fn new(shared: &Arc<Shared>, edition: &Edition) -> Result<Self, Stop> {
        let (edition, shared) = (edition.clone(), Arc::clone(shared));
        Ok(Self { world: DossierWorld::new(&shared, &edition)?, edition, shared })
    }

    /// Typesets the pages.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of the templates.
    pub(crate) fn typeset(&self) -> Result<Pages, Stop> {
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&self.world);
        let warnings = diagnostics::findings(&self.world, &warnings);
        match output {
            Ok(document) => Ok(Pages { document, warnings }),
            Err(errors) => {
                let mut findings = warnings;
                findings.extend(diagnostics::findings(&self.world, &errors));
                Err(Stop::Findings(findings))
            }
        }
    }

    /// Checks what only finished pages show: text that is hard to read or printed over other
    /// text, headings that skip a level.
    pub(crate) fn inspect(&self, pages: &Pages) -> Findings {
        let mut findings = contrast::check(&self.world, &pages.document);
        findings.extend(headings::check(&self.world, &pages.document));
        let edition = format!("{}-{}", self.edition.report(), self.edition.variant());
        let message = |text: &TextItem| self.message(text);
        findings.extend(overlap::check(&self.world, &pages.document, &edition, &message));
        findings
    }

    /// The message of a text on a page, if exactly one that the edition uses contains it.
    fn message(&self, text: &TextItem) -> Option<String> {
        let content = self.shared.content();
        let words = content.words(text.lang.as_str()).or_else(|| {
            self.edition.languages().first().and_then(|language| content.words(language))
        })?;
        let nothing = BTreeMap::new();
        let contains = |id: &String| {
            let scope = content.scope(id).unwrap_or(&nothing);
            let whole = words.text(id, scope, &FluentArgs::new()).unwrap_or_default();
            whole.split_whitespace().collect::<Vec<_>>().join(" ").contains(text.text.trim())
        };
        let mut ids = self.used().into_iter().filter(contains);
        ids.next().filter(|_| ids.next().is_none())
    }

    /// The messages that the edition has used so far.
    pub(crate) fn used(&self) -> BTreeSet<String> {
        let text = |input| match input {
            Input::Text { id, .. } => Some(id),
            _ => None,
        };
        self.world.inputs().into_iter().filter_map(text).collect()
    }

    /// What the edition was made from so far: what Typst's dependency tracking saw, and the
    /// fonts, from which Typst chooses.
    pub(crate) fn inputs(&self) -> Inputs {
        let present = self.present();
        let read = self.world.inputs();
        let mut all: BTreeSet<_> = read.iter().flat_map(|input| present.expand(input)).collect();
        all.insert(Input::Collection(FONTS.to_owned()));
        all.extend(self.shared.fonts.files().iter().cloned().map(Input::File));
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
        self.world.note_text(language, id);
        let words = self.shared.content().catalogue().words(language)?;
        words.text(id, &BTreeMap::new(), &FluentArgs::new()).ok()
    }

    /// The edition.
    pub(crate) fn edition(&self) -> &Edition {
        &self.edition
    }

    /// The dossier that it is made from.
    pub(crate) fn present(&self) -> Present<'_> {
        self.shared.present()
    }

    /// Turns errors of Typst's export into findings.
    pub(crate) fn findings(&self, errors: &[typst::diag::SourceDiagnostic]) -> Findings {
        diagnostics::findings(&self.world, errors)
    }

    /// What identifies the document for ever: dossier, report and languages.
    pub(crate) fn ident(&self) -> String {
        let dossier = self.shared.content().dossier().settings().id();
        format!("{dossier}/{}/{}", self.edition.report(), self.edition.variant())
    }
}
