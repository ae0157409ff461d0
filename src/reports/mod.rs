//! Pages: Typst templates set an edition, with facts and words at hand through the
//! native functions.

mod calls;
mod contrast;
mod diagnostics;
mod functions;
mod handle;
mod headings;
mod values;
mod world;

use std::collections::BTreeSet;
use std::sync::Arc;

use typst::diag::Warned;
use typst_layout::PagedDocument;

use crate::check::Checked;
use crate::finding::{Findings, Stop};
use crate::project::{Edition, Fonts, Project};
pub use calls::{check as check_calls, literals};
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
    ident: String,
}

impl Typesetter {
    /// Makes ready to set an edition.
    ///
    /// # Errors
    /// [`Stop::Findings`] when the report has no `main.typ`.
    pub fn new(
        project: &Project,
        checked: Arc<Checked>,
        fonts: Arc<Fonts>,
        edition: &Edition,
    ) -> Result<Self, Stop> {
        let (dossier, variant) = (checked.dossier().settings().id(), edition.variant());
        let ident = format!("{dossier}/{}/{variant}", edition.report());
        Ok(Self { world: DossierWorld::new(project, checked, fonts, edition)?, ident })
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

    /// The messages that the templates have asked for so far.
    #[must_use]
    pub fn used(&self) -> BTreeSet<String> {
        self.world.used()
    }

    /// Turns errors of Typst's export into findings.
    pub(crate) fn findings(&self, errors: &[typst::diag::SourceDiagnostic]) -> Findings {
        diagnostics::findings(&self.world, errors)
    }

    /// What identifies the document for ever: dossier, report and languages.
    #[must_use]
    pub fn ident(&self) -> &str {
        &self.ident
    }
}
