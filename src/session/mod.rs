//! An opened dossier: the one way from a configuration to facts, words, fonts, editions and
//! what a typesetter needs.

mod request;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::sync::Arc;
use std::time::Duration;

use crate::check::{Checked, check_families, check_records};
use crate::config::Config;
use crate::dossier::{Dossier, Edition, Files, Fonts, limits, strays};
use crate::finding::{Code, Finding, Findings, Stop};
use crate::locales::Content;
use crate::provenance::compare::Comparison;
use crate::publish::{lock, replace_all, sweep};
use crate::reports::Shared;
use request::Request;

#[derive(Debug)]
pub(crate) struct Session {
    config: Config,
    files: Files,
    /// Held while the dossier is changed.
    lock: Option<File>,
}

/// How long to wait for another run that changes the dossier.
const WAIT: Duration = Duration::from_secs(60);

/// Facts and words as far as they could be loaded.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// `None` if there are no settings, or a language has no words at all.
    pub(crate) content: Option<Content>,
    /// What was found in both.
    pub(crate) findings: Findings,
    /// Whether no fact was left out because of a fault.
    pub(crate) all_facts: bool,
}

impl Session {
    /// Opens the dossier of a configuration.
    ///
    /// # Errors
    /// [`Stop::Io`] when its folder is not a dossier.
    pub(crate) fn open(config: &Config) -> Result<Self, Stop> {
        let files = Files::open(&config.root)?;
        let limits = limits(&files);
        Ok(Self { files: files.limited(limits), config: config.clone(), lock: None })
    }

    /// Opens the dossier of a configuration to change it. Another run that does so is waited for, and
    /// none begins before this session ends: what both write would be lost for one of them.
    ///
    /// # Errors
    /// [`Stop::Io`] when its folder is not a dossier, or another run changes it for too long.
    pub(crate) fn open_to_change(config: &Config) -> Result<Self, Stop> {
        let mut session = Self::open(config)?;
        if let Some(folder) = session.files.folder() {
            session.lock = lock(folder, WAIT, "try again when it is done")?;
            // A run that was ended may have left something that this one does not write.
            let languages = fs::read_dir(folder.join("locales")).into_iter().flatten().flatten();
            languages.for_each(|entry| sweep(&entry.path()));
            sweep(&folder.join("data"));
        }
        Ok(session)
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    /// Loads what can be loaded of facts and words. With `pseudo` the source language, if it is
    /// this one, is replaced by its pseudo-form.
    pub(crate) fn load(&self, pseudo: Option<&str>) -> Loaded {
        let mut findings = Findings::default();
        let dossier = Dossier::load(&self.files, &mut findings);
        if let Some(dossier) = &dossier {
            dossier.check_editions(&mut findings);
        }
        let all_facts = !findings.has_errors();
        let content =
            dossier.and_then(|dossier| Content::load(&self.files, dossier, pseudo, &mut findings));
        findings.extend(strays(&self.files, &findings));
        Loaded { content, findings, all_facts }
    }

    /// Loads facts and words.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of both.
    pub(crate) fn content(&self) -> Result<Content, Stop> {
        self.load(self.config.pseudo_language()).complete()
    }

    /// Loads facts and words for translation: a language need not have words yet.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults of both.
    pub(crate) fn translations(&self) -> Result<Content, Stop> {
        let Loaded { content, findings, all_facts } = self.load(None);
        let is_fault = |finding: &Finding| finding.code() != Code::MissingLanguage;
        let findings = findings.filter_map(|finding| is_fault(&finding).then_some(finding));
        Loaded { content, findings, all_facts }.complete()
    }

    /// Loads the fonts.
    ///
    /// # Errors
    /// [`Stop`] when a font cannot be read, or there is none.
    pub(crate) fn fonts(&self) -> Result<Arc<Fonts>, Stop> {
        Fonts::load(&self.files).map(Arc::new)
    }

    /// Everything that some editions are made from, with the changes since an older state for a
    /// report of them.
    ///
    /// # Errors
    /// [`Stop::Findings`] when the words of one of them have errors, [`Stop`] for the fonts.
    pub(crate) fn prepare(
        &self,
        content: Content,
        editions: &[Edition],
        changes: Option<Comparison>,
    ) -> Result<Arc<Shared>, Stop> {
        let fonts = self.fonts()?;
        Stop::on_errors(check_families(content.dossier(), &fonts))?;
        Stop::on_errors(check_records(content.dossier(), &fonts))?;
        let checked = |edition: &Edition| match edition.pseudo_language() {
            // Translations say what the source says, not what its pseudo-form says.
            Some(pseudo) => vec![pseudo.to_owned()],
            None => edition.languages().to_vec(),
        };
        let mut languages: Vec<_> = editions.iter().flat_map(checked).collect();
        languages.sort();
        languages.dedup();
        let checked = Checked::new(content, BTreeMap::new(), &fonts, &languages);
        checked.require(&languages)?;
        Ok(Shared::new(&self.files, checked, fonts, changes))
    }

    /// The edition of the configuration.
    ///
    /// # Errors
    /// [`Stop::Usage`] for arguments that do not make an edition of the dossier.
    pub(crate) fn edition(&self, dossier: &Dossier) -> Result<Edition, Stop> {
        self.request(dossier)?.edition()
    }

    /// The editions that `build` builds: those of the settings that the configuration asks for.
    ///
    /// # Errors
    /// [`Stop::Usage`] for arguments that do not make an edition of the dossier.
    pub(crate) fn editions(&self, dossier: &Dossier) -> Result<Vec<Edition>, Stop> {
        self.request(dossier)?.editions(&dossier.editions(&self.config))
    }

    /// The same with every report that the settings do not name, in each language.
    ///
    /// # Errors
    /// [`Stop::Usage`] for arguments that do not make an edition of the dossier.
    pub(crate) fn all_editions(&self, dossier: &Dossier) -> Result<Vec<Edition>, Stop> {
        let mut editions = dossier.editions(&self.config);
        for report in self.reports(dossier) {
            if editions.iter().all(|edition| edition.report() != report) {
                editions.extend(dossier.in_each_language(&report, &self.config));
            }
        }
        self.request(dossier)?.editions(&editions)
    }

    fn request<'a>(&'a self, dossier: &'a Dossier) -> Result<Request<'a>, Stop> {
        Request::new(&self.config, dossier, &self.reports(dossier))
    }

    /// The reports that can be built: those of the settings, then every other.
    fn reports(&self, dossier: &Dossier) -> Vec<String> {
        let mut reports = dossier.reports().to_vec();
        let others = self.files.reports();
        reports.extend(others.into_iter().filter(|name| !dossier.reports().contains(name)));
        reports
    }

    /// Replaces or adds files of a language, whose folder is created if it has none.
    ///
    /// # Errors
    /// [`Stop::Io`] when one cannot be written.
    pub(crate) fn write_words(
        &self,
        language: &str,
        files: &[(String, String)],
    ) -> Result<(), Stop> {
        let folder = self.files.folder().map(|root| root.join("locales").join(language));
        // If it cannot be created, neither can its files.
        let created =
            !files.is_empty() && folder.as_ref().is_some_and(|it| fs::create_dir(it).is_ok());
        let written = self.write(files);
        if let (true, Err(_), Some(folder)) = (created, &written, folder) {
            let _ = fs::remove_dir(folder);
        }
        written
    }

    /// Replaces files of the dossier, all of them or none.
    ///
    /// # Errors
    /// [`Stop::Io`] when one cannot be written.
    pub(crate) fn write(&self, files: &[(String, String)]) -> Result<(), Stop> {
        let Some(folder) = self.files.folder() else {
            let message = "the dossier inside the program cannot be changed";
            let finding = Finding::new(Code::UnwritableOutput, message);
            return Err(Stop::Io(finding.help("name the folder of a dossier with --root")));
        };
        let files = files.iter().map(|(path, text)| (folder.join(path), text.clone()));
        replace_all(&files.collect::<Vec<_>>())
    }
}

impl Loaded {
    /// Facts and words without faults.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the faults.
    pub(crate) fn complete(self) -> Result<Content, Stop> {
        match self.content {
            Some(content) if !self.findings.has_errors() => Ok(content),
            _ => Err(Stop::Findings(self.findings.without_consequences())),
        }
    }

    /// The findings in the words of each language, and all others.
    pub(crate) fn by_language(findings: Findings) -> (BTreeMap<String, Findings>, Findings) {
        let (mut languages, mut others) = (BTreeMap::<_, Findings>::new(), Findings::default());
        for finding in findings {
            let path = finding.span().map(|span| span.source().path());
            let language = path.and_then(|path| path.strip_prefix("locales/")?.split('/').next());
            match language.map(str::to_owned) {
                Some(language) => languages.entry(language).or_default().push(finding),
                None => others.push(finding),
            }
        }
        (languages, others)
    }
}
