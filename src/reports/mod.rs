//! Pages: Typst templates set an edition, with facts and words at hand through the
//! native functions.

mod calls;
mod contrast;
mod diagnostics;
mod facts;
mod functions;
mod handle;
mod headings;
mod stock;
mod trace;
mod values;
mod virtuals;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentArgs;
use typst::diag::Warned;
use typst_layout::PagedDocument;

use crate::data::schema::Kind;
use crate::finding::{Findings, Stop};
use crate::project::Edition;
use crate::provenance::{self, Input, Inputs, Present};
pub use calls::{check as check_calls, literals};
pub use stock::Stock;
use virtuals::Virtual;
use world::DossierWorld;

/// The pages of an edition.
#[derive(Debug)]
pub struct Pages {
    /// The pages, as Typst laid them out.
    pub document: PagedDocument,
    /// What Typst warned of.
    pub warnings: Findings,
}

/// Sets the pages of one edition.
pub struct Typesetter {
    world: DossierWorld,
    edition: Edition,
    stock: Arc<Stock>,
}

impl Typesetter {
    /// Makes ready to set an edition.
    ///
    /// # Errors
    /// [`Stop::Findings`] when the report has no `main.typ`.
    pub fn new(stock: &Arc<Stock>, edition: &Edition) -> Result<Self, Stop> {
        let (edition, stock) = (edition.clone(), Arc::clone(stock));
        Ok(Self { world: DossierWorld::new(&stock, &edition)?, edition, stock })
    }

    /// Sets the pages.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of the templates.
    pub fn typeset(&self) -> Result<Pages, Stop> {
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

    /// What can be seen only on finished pages: text that is hard to read, headings
    /// that skip a level.
    #[must_use]
    pub fn inspect(&self, pages: &Pages) -> Findings {
        let mut findings = contrast::check(&self.world, &pages.document);
        findings.extend(headings::check(&self.world, &pages.document));
        findings
    }

    /// The messages that the edition has asked for so far.
    #[must_use]
    pub fn used(&self) -> BTreeSet<String> {
        let used = self.world.used().into_iter().filter_map(Virtual::of);
        let text = |file| match file {
            Virtual::Text(_, id) => Some(id),
            _ => None,
        };
        used.filter_map(text).collect()
    }

    /// What the edition was made from, as far as it has been made: what Typst's dependency
    /// tracking saw, and the fonts, out of which Typst chooses.
    #[must_use]
    pub fn inputs(&self) -> Inputs {
        let present = self.present();
        let mut named = BTreeSet::new();
        for file in self.world.used() {
            match Virtual::of(file) {
                None => {
                    named.insert(Input::File(file.vpath().get_without_slash().to_owned()));
                }
                Some(Virtual::Text(language, id)) => {
                    present.text_inputs(&language, &id, &mut |input| {
                        named.insert(input);
                    });
                }
                Some(Virtual::Changes) => {
                    named.insert(Input::Changes);
                }
                Some(Virtual::Progress) => {
                    named.insert(Input::Progress);
                }
                Some(Virtual::Ids(collection)) => {
                    named.insert(Input::Collection(collection));
                }
                Some(Virtual::Records(collection)) => {
                    if let Some(kind) = Kind::of_collection(&collection) {
                        let records = present.dossier().records(kind.name).iter();
                        named.extend(records.map(|record| Input::Record(record.message())));
                    }
                    named.insert(Input::Collection(collection));
                }
                Some(Virtual::Record(collection, id)) => {
                    if let Some(kind) = Kind::of_collection(&collection) {
                        named.insert(Input::Record(format!("{}-{id}", kind.name)));
                    }
                }
                Some(Virtual::Setting(key)) => {
                    named.insert(Input::Setting(key));
                }
            }
        }
        named.insert(Input::Collection(provenance::FONTS.to_owned()));
        named.extend(self.stock.fonts.files().iter().cloned().map(Input::File));
        let mut inputs = Inputs::default();
        for input in named {
            let digest = self.stock.digest(&input);
            inputs.insert(input, digest);
        }
        inputs
    }

    /// The text of a message in the edition's language, if it has one; it counts as used.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<String> {
        let language = &self.edition.languages()[0];
        self.world.note_text(language, id);
        let words = self.stock.checked.catalogue().words(language)?;
        words.text(id, &BTreeMap::new(), &FluentArgs::new()).ok()
    }

    /// The edition.
    #[must_use]
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// The dossier that it is made from.
    #[must_use]
    pub fn present(&self) -> Present<'_> {
        self.stock.present()
    }

    /// Turns errors of Typst's export into findings.
    pub(crate) fn findings(&self, errors: &[typst::diag::SourceDiagnostic]) -> Findings {
        diagnostics::findings(&self.world, errors)
    }

    /// What identifies the document for ever: dossier, report and languages.
    #[must_use]
    pub fn ident(&self) -> String {
        let dossier = self.stock.checked.dossier().settings().id();
        format!("{dossier}/{}/{}", self.edition.report(), self.edition.variant())
    }
}
