//! The dossier as the desk opens it: loaded whole, and written file by file.

use crate::check::{self, Allowances, Levels};
use crate::cli::Request;
use crate::data::Dossier;
use crate::finding::{Finding, Findings, Stop};
use crate::inspect::Loaded;
use crate::locales::{Catalogue, Resource, Words};
use crate::project::{Fonts, Project, replace};

/// An opened dossier.
pub(super) struct Desk {
    project: Project,
    pub(super) dossier: Dossier,
    pub(super) catalogue: Catalogue,
}

impl Desk {
    /// Opens the dossier of a call. Faults of facts and words that can be worked
    /// around are left to `check`.
    pub(super) fn open(request: &Request) -> Result<Self, Stop> {
        let project = Project::open(&request.root)?;
        let mut findings = Findings::default();
        let loaded = crate::inspect::load(&project, None, &mut findings);
        match loaded {
            Some(Loaded { dossier, catalogue, .. }) if !findings.has_errors() => {
                Ok(Self { project, dossier, catalogue })
            }
            _ => Err(Stop::Findings(findings)),
        }
    }

    /// The words of the source language.
    pub(super) fn source(&self) -> Result<&Words, Stop> {
        self.words(&self.dossier.languages()[0])
    }

    /// The words of a language of the dossier.
    pub(super) fn words(&self, language: &str) -> Result<&Words, Stop> {
        self.catalogue.words(language).ok_or_else(|| {
            let known = self.dossier.languages().iter().map(String::as_str);
            Stop::Usage(
                Finding::error(
                    "unknown-language",
                    format!("the dossier has no language `{language}`"),
                )
                .did_you_mean(language, known)
                .help(format!("it has {}", self.dossier.languages().join(", "))),
            )
        })
    }

    /// The words of a translation: of any language but the source language.
    pub(super) fn translation(&self, language: &str) -> Result<&Words, Stop> {
        if language == self.dossier.languages()[0] {
            let message = format!("`{language}` is the source language, and no translation");
            let others = self.dossier.languages()[1..].join(", ");
            let finding = Finding::error("unknown-language", message);
            return Err(Stop::Usage(finding.help(format!("the translations are {others}"))));
        }
        self.words(language)
    }

    /// The words of all languages, those of one with other files.
    pub(super) fn catalogue_with(
        &self,
        language: &str,
        resources: Vec<Resource>,
        findings: &mut Findings,
    ) -> Option<Catalogue> {
        let languages = self.dossier.languages();
        Catalogue::load_with(&self.project, languages, (language, resources), findings)
    }

    /// The fonts of the dossier, if they can be read.
    pub(super) fn fonts(&self) -> Option<Fonts> {
        Fonts::load(&self.project).ok()
    }

    /// Findings about words, after their levels and what is allowed at their places.
    pub(super) fn weighed(&self, catalogue: &Catalogue, findings: Findings) -> Findings {
        let mut allowances = Allowances::default();
        for resource in catalogue.iter().flat_map(|(_, words)| words.resources()) {
            allowances.read(resource.source(), &mut Findings::default());
        }
        let levels = Levels::new(self.dossier.settings(), &Levels::default());
        check::weigh(findings, &levels, &mut allowances)
    }

    /// Replaces files of the dossier, each in one step.
    pub(super) fn write(&self, files: &[(String, String)]) -> Result<(), Stop> {
        let Some(folder) = self.project.folder() else {
            let message = "the dossier inside the program cannot be changed";
            return Err(Stop::Io(
                Finding::error("unwritable-output", message)
                    .help("name the folder of a dossier with --root"),
            ));
        };
        for (path, text) in files {
            let place = folder.join(path);
            replace(&place, text.as_bytes()).map_err(|error| {
                let message = format!("`{}` cannot be written: {}", place.display(), error.kind());
                Stop::Io(
                    Finding::error("unwritable-output", message)
                        .help("what stood there is untouched"),
                )
            })?;
        }
        Ok(())
    }
}
