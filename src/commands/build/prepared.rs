//! A dossier that is loaded and checked, with the faults that keep single editions from being
//! built.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::{Checked, check_families, check_records};
use crate::dossier::{Edition, Fonts};
use crate::finding::{Code, Finding, Findings, Stop};
use crate::provenance::{Input, Inputs};
use crate::reports::Shared;
use crate::session::{Loaded, Session};

/// What all editions of a build are made from.
pub(super) struct Prepared {
    pub(super) shared: Arc<Shared>,
    pub(super) editions: Vec<Edition>,
}

impl Prepared {
    /// Loads and checks a dossier. Faults in the words of a language keep back the editions that
    /// use them, and no others; faults of the facts keep back everything.
    pub(super) fn load(
        session: &Session,
        fonts: impl FnOnce(&Session) -> Result<Arc<Fonts>, Stop> + Send,
    ) -> Result<Self, Stop> {
        let (loaded, fonts) =
            rayon::join(|| session.load(session.config().pseudo_language()), || fonts(session));
        let fonts = fonts?;
        let Loaded { content, findings, .. } = loaded;
        let Some(content) = content else {
            return Err(Stop::Findings(findings.without_consequences()));
        };
        let (broken, others) = Loaded::by_language(findings);
        Stop::on_errors(others.without_consequences())?;
        let dossier = content.dossier();
        Stop::on_errors(check_families(dossier, &fonts))?;
        Stop::on_errors(check_records(dossier, &fonts))?;
        let editions = session.editions(dossier)?;
        let mut languages = dossier.languages().to_vec();
        if session.config().pseudo_language().is_some() {
            // Translations say what the source says, not what its pseudo-form says.
            languages.truncate(1);
        }
        let checked = Checked::new(content, broken, &fonts, &languages);
        Ok(Self { shared: Shared::new(session.files(), checked, fonts, None), editions })
    }

    /// Whether the words of some language have errors.
    pub(super) fn has_faults(&self) -> bool {
        self.shared.checked().errors().next().is_some()
    }

    /// Refuses an edition whose own languages have errors.
    pub(super) fn require(&self, edition: &Edition) -> Result<(), Stop> {
        self.shared.checked().require(edition.languages())
    }

    /// Refuses an edition that uses a text of a language with errors: one that cannot be read,
    /// or one that was there when `before` was recorded and is missing now.
    pub(super) fn require_texts(
        &self,
        before: Option<&Inputs>,
        now: Option<&Inputs>,
    ) -> Result<(), Stop> {
        let present = self.shared.present();
        let faulty: BTreeMap<_, _> = self.shared.checked().errors().collect();
        let mut languages = BTreeMap::new();
        for (input, digest) in before.into_iter().chain(now).flat_map(Inputs::iter) {
            let Input::Text { language, id } = &input else { continue };
            let Some(errors) = faulty.get(language.as_str()) else { continue };
            let missing = digest.is_some() && present.digest(&input).is_none();
            if missing || present.is_broken(language, id) {
                languages.entry(language.clone()).or_insert((id.clone(), *errors));
            }
        }
        let mut findings = Findings::default();
        for (language, (id, errors)) in languages {
            let message =
                format!("the edition uses `{id}` of `{language}`, whose words have errors");
            findings.push(Finding::new(Code::FaultyLanguage, message));
            findings.extend(errors.clone());
        }
        Stop::on_errors(findings)
    }
}
