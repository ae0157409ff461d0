//! Makes the files of one edition beside their places.

use std::sync::Arc;

use super::builder::Builder;
use super::folder::Existing;
use super::job::Job;
use super::left::Left;
use super::others;
use super::prepared::Prepared;
use super::record::Document;
use super::report::{EditionReport, EditionStatus};
use crate::commands::guard::Guard;
use crate::dossier::{Digest, Edition};
use crate::finding::Stop;
use crate::provenance::Reason;
use crate::publish::{self, NewPdf, Staged};
use crate::reports::{Pages, Typesetter};

/// An edition that was made in memory.
struct Made {
    pages: Pages,
    pdf: NewPdf,
}

impl Builder<'_> {
    /// Builds the outdated formats of an edition beside their places, and replaces the files unless
    /// that has to wait for the other editions.
    pub(super) fn build(
        &self,
        prepared: &Prepared,
        job: &Job,
        guard: &Guard,
        report: &mut EditionReport,
    ) -> Result<Vec<Staged>, Stop> {
        let Job { edition, others, .. } = job;
        let before = job.existing.as_ref().map(|existing| &existing.provenance.inputs);
        prepared.require(edition)?;
        prepared.require_texts(before, None)?;
        let has_pdf = job.has_pdf(&self.state);
        let pages = if has_pdf && !others.formats.iter().any(|format| format.has_pages()) {
            None
        } else {
            Some(make(prepared, edition)?)
        };
        let mut staged = Vec::new();
        match &pages {
            Some(made) if !has_pdf => staged.extend(self.stage_pdf(prepared, job, made, report)?),
            _ => self.keep(job, report),
        }
        if others.formats.is_empty() || report.status == EditionStatus::Planned {
            self.keep_others(job, report);
        } else {
            let pages = pages.as_ref().map(|made| (&made.pages, &made.pdf.provenance));
            let known = (&self.folder, self.state.others.get(&job.name));
            let made = others::make(prepared, edition, &others.formats, pages, known)?;
            staged.extend(made.staged);
            report.others = Some(made.others);
            report.findings.extend(made.warnings);
            report.status = EditionStatus::Built;
            report.record.without_pdf = !edition.formats().has_pdf();
            report.name_first_file();
        }
        Self::add_files(prepared, report);
        if self.options.atomic && !staged.is_empty() {
            return Ok(staged);
        }
        Left::leave(report, guard);
        staged.into_iter().try_for_each(Staged::put)?;
        Ok(Vec::new())
    }

    /// The PDF of an edition beside its place, unless the file has the same bytes, signatures
    /// aside.
    fn stage_pdf(
        &self,
        prepared: &Prepared,
        job: &Job,
        made: &Made,
        report: &mut EditionReport,
    ) -> Result<Option<Staged>, Stop> {
        let Made { pages, pdf } = made;
        let digest = Digest::of(&pdf.bytes);
        if job.reasons.is_empty() {
            if let Some(existing) = job.existing.as_ref().filter(|it| it.written == digest) {
                self.folder.remember(Existing { confirmed: true, ..existing.clone() });
                self.keep(job, report);
                return Ok(None);
            }
            let text = "the PDF there is not what the dossier produces".to_owned();
            report.reasons.push(Reason { text, file: None });
            if self.options.dry_run {
                report.status = EditionStatus::Planned;
                return Ok(None);
            }
        }
        let provenance = Arc::new(pdf.provenance.clone());
        report.record.files = prepared.shared.present().files(&provenance.inputs);
        self.folder.remember(Existing { digest, written: digest, provenance, confirmed: true });
        let staged = publish::stage(&report.path, &pdf.bytes)?;
        report.status = EditionStatus::Built;
        report.record.pdf = Some(digest);
        let (title, count) = (pages.title(), pages.document.pages().len());
        report.record.document = Some(Document { title, pages: Some(count) });
        report.findings = pages.warnings.clone();
        Ok(Some(staged))
    }
}

/// Makes the pages of an edition, and its PDF.
fn make(prepared: &Prepared, edition: &Edition) -> Result<Made, Stop> {
    let typesetter = Typesetter::new(&prepared.shared, edition)?;
    let pages = typesetter.pages()?;
    typesetter.require_changes()?;
    let pdf = publish::export(&typesetter, &pages)?;
    prepared.require_texts(None, Some(&pdf.provenance.inputs))?;
    Ok(Made { pages, pdf })
}
