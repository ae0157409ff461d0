//! Files for a printer: the pages of editions on the sheets of a press, with bleed and marks, as a
//! booklet, or two on a sheet. They have neither tags nor attachments and conform to no standard of
//! accessibility or archives, so that nobody takes them for the edition.

mod catalog;
mod order;
mod sheet;

use std::sync::Arc;

use chrono::Datelike;
use krilla::SerializeSettings;
use krilla::color::{cmyk, separation};
use krilla::document::Document;
use krilla::geom::{Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Paint};
use krilla::pdf::PdfDocument;
use krilla::surface::Surface;
use krilla::text::{Font, TextDirection};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use typst::World as _;
use typst::foundations::Smart;
use typst::layout::{Abs, Sides};
use typst::model::Document as _;
use typst_layout::{Page, PagedDocument};
use typst_pdf::PdfOptions;

use super::logical;
use crate::config::{Imposition, PROGRAM};
use crate::dossier::{Edition, Printer};
use crate::finding::{Code, Finding, Stop};
use crate::reports::{Pages, Typesetter};
use order::{Side, booklet, folded, head_to_tail, pages, pairs};
use sheet::{Layout, Sheet, outline, points};

/// How the creator of a print file ends.
pub(crate) const PRINT_FILE: &str = ", print file";

/// The size of the line below a sheet, in points.
const NOTE_SIZE: f32 = 6.0;

/// The pages of an edition as they are printed.
pub(crate) struct Printed {
    edition: Edition,
    title: String,
    ident: String,
    rtl: bool,
    pdf: PdfDocument,
    /// The trimmed size of each page, in points.
    sizes: Vec<(f32, f32)>,
    /// How far its pages run past their edges, in points.
    bleed: f32,
    font: Option<Font>,
}

impl Printed {
    /// Exports finished pages, without tags.
    ///
    /// # Errors
    /// [`Stop::Findings`] when they cannot be exported.
    pub(crate) fn new(typesetter: &Typesetter, pages: &Pages) -> Result<Self, Stop> {
        let options = PdfOptions {
            ident: Smart::Custom(typesetter.ident()),
            tagged: false,
            ..PdfOptions::default()
        };
        let language = &typesetter.edition().languages()[0];
        let bleed = points(millimetres(typesetter.edition().bleed()));
        let mut all = logical::ordered(pages.document.pages());
        let sides = Sides::splat(Abs::pt(bleed.into()));
        all.make_mut().iter_mut().for_each(|page| page.bleed = sides);
        let document = PagedDocument::new(all, pages.document.info().clone());
        let pdf = typst_pdf::pdf(&document, &options)
            .map_err(|errors| Stop::Findings(typesetter.findings(&errors)))?;
        let pdf = hayro_syntax::Pdf::new(Arc::new(pdf)).map_err(|_| failed("unreadable pages"))?;
        let size =
            |page: &Page| (page.frame.width().to_pt() as f32, page.frame.height().to_pt() as f32);
        Ok(Self {
            edition: typesetter.edition().clone(),
            title: pages.title(),
            ident: typesetter.ident(),
            rtl: briefing_lang::writing(language).right_to_left,
            pdf: PdfDocument::new(Arc::new(pdf)),
            sizes: document.pages().iter().map(size).collect(),
            bleed,
            font: font(typesetter),
        })
    }

    /// The title of the edition.
    pub(crate) fn title(&self) -> &str {
        &self.title
    }
}

/// Puts the pages of editions onto sheets: of two for [`Imposition::HeadToTail`], else of one.
///
/// # Errors
/// [`Stop::Findings`] when the pages have several sizes.
pub(crate) fn impose(
    editions: &[Printed],
    imposition: Imposition,
    marks: bool,
    printer: &Printer,
) -> Result<Vec<u8>, Stop> {
    let [first, others @ ..] = editions else { return Err(failed("no edition")) };
    let count = |edition: &Printed| edition.sizes.len();
    let sides = match (imposition, others.first()) {
        (Imposition::Pages, _) => pages(count(first)),
        (Imposition::TwoUp, _) => pairs(count(first), first.rtl),
        (Imposition::HeadToTail, Some(second)) => {
            let counts = [count(first), count(second)];
            folded(&head_to_tail(counts, first.rtl == second.rtl), first.rtl)
        }
        (Imposition::Booklet | Imposition::HeadToTail, _) => {
            folded(&booklet(count(first)), first.rtl)
        }
    };
    if imposition != Imposition::Pages {
        one_size(editions)?;
    }
    let marks = marks || imposition == Imposition::Pages;
    let is_folded = matches!(imposition, Imposition::Booklet | Imposition::HeadToTail);
    let reduced = (imposition == Imposition::TwoUp).then(|| reduced(first.sizes.first())).flatten();
    let layout = Layout {
        bleed: if marks { first.bleed } else { 0.0 },
        marks,
        creep: points(millimetres(printer.thickness())),
        scale: reduced.map_or(1.0, |(scale, _)| scale),
        trimmed: reduced.map(|(_, trimmed)| trimmed),
        folded: is_folded,
    };
    let mut document = Document::new_with(SerializeSettings {
        enable_tagging: false,
        ..SerializeSettings::default()
    });
    for side in &sides {
        draw(&mut document, editions, side, layout).ok_or_else(|| failed("a sheet of no size"))?;
    }
    document.set_metadata(metadata(editions, imposition));
    let pdf = document.finish().map_err(|error| failed(&format!("{error:?}")))?;
    catalog::complete(pdf, is_folded, printer.profile()).map_err(failed)
}

/// Draws a side of a sheet; `None` if it has no size.
fn draw(document: &mut Document, editions: &[Printed], side: &Side, layout: Layout) -> Option<()> {
    let place = side.places.iter().flatten().next();
    let number = place.filter(|_| side.places.len() == 1).map_or(0, |page| page.number);
    let size = *editions.first()?.sizes.get(number)?;
    let sheet = Sheet::new(layout, size, side.places.len())?;
    let settings = PageSettings::new(sheet.size()?)
        .with_trim_box(Some(sheet.trim()))
        .with_bleed_box(sheet.bleed());
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    for (at, place) in side.places.iter().enumerate() {
        let Some(placed) = place else { continue };
        let edition = editions.get(placed.edition)?;
        draw_page(&mut surface, edition, placed.number, &sheet, side, at)?;
    }
    if layout.marks {
        let black = registration();
        sheet.draw_marks(&mut surface, &black);
        draw_note(&mut surface, editions, side, &sheet, black);
    }
    surface.finish();
    page.finish();
    Some(())
}

/// Draws a page in its place, cut off where that ends.
fn draw_page(
    surface: &mut Surface<'_>,
    edition: &Printed,
    number: usize,
    sheet: &Sheet,
    side: &Side,
    at: usize,
) -> Option<()> {
    let (width, height) = *edition.sizes.get(number)?;
    let whole = Rect::from_xywh(0.0, 0.0, width, height)?;
    let size = krilla::geom::Size::from_wh(
        whole.width() + 2.0 * edition.bleed,
        whole.height() + 2.0 * edition.bleed,
    )?;
    surface.push_clip_path(&outline(sheet.window(at)?)?, &FillRule::NonZero);
    surface.push_transform(&sheet.transform(side, at, edition.bleed));
    surface.draw_pdf_page(&edition.pdf, size, number);
    surface.pop();
    surface.pop();
    Some(())
}

/// Writes below a sheet which one it is.
fn draw_note(
    surface: &mut Surface<'_>,
    editions: &[Printed],
    side: &Side,
    sheet: &Sheet,
    black: Paint,
) {
    let Some(font) = editions.iter().find_map(|edition| edition.font.clone()) else { return };
    let idents: Vec<_> = editions.iter().map(|edition| edition.ident.as_str()).collect();
    let date = editions[0].edition.date();
    let number =
        |place: &order::Place| place.map_or("–".to_owned(), |page| (page.number + 1).to_string());
    let numbers = side.places.iter().map(number).collect::<Vec<_>>().join(" | ");
    let which = match (side.places.len(), side.is_back) {
        (1, _) => numbers,
        (_, back) => format!("{}{} [{numbers}]", side.sheet + 1, if back { "b" } else { "a" }),
    };
    let text = format!("{} · {date} · {which}", idents.join(" + "));
    let (x, y) = sheet.note();
    surface.set_fill(Some(Fill { paint: black, ..Fill::default() }));
    let start = Point::from_xy(x, y);
    surface.draw_text(start, font, NOTE_SIZE, &text, false, TextDirection::LeftToRight);
}

/// Black in each colour of the press, so that marks are on each of its plates.
fn registration() -> Paint {
    let black = cmyk::Color::new(255, 255, 255, 255);
    let all = separation::SeparationColorant::AllColorants;
    let space = separation::SeparationSpace::new(all, black.into());
    krilla::color::Color::from(separation::Color::new(255, space)).into()
}

/// The scale at which two pages fit side by side onto the paper of one, and that paper, turned.
fn reduced(size: Option<&(f32, f32)>) -> Option<(f32, (f32, f32))> {
    let (width, height) = *size?;
    let paper = (width.max(height), width.min(height));
    let scale = (paper.0 / (2.0 * width)).min(paper.1 / height);
    Some((scale, paper))
}

fn one_size(editions: &[Printed]) -> Result<(), Stop> {
    let first = editions.first().and_then(|edition| edition.sizes.first());
    let differs = |size: &(f32, f32)| {
        first.is_some_and(|first| (first.0 - size.0).abs() + (first.1 - size.1).abs() > 0.5)
    };
    let sizes = editions.iter().flat_map(|edition| edition.sizes.iter().map(move |s| (edition, s)));
    let Some((edition, _)) = sizes.into_iter().find(|(_, size)| differs(size)) else {
        return Ok(());
    };
    let message = format!(
        "`{}` has pages of several sizes, which cannot be put onto one sheet",
        edition.edition.name()
    );
    let finding = Finding::new(Code::BadEdition, message)
        .help("print each page by itself with `--print pages`, or choose one paper");
    Err(Stop::Findings(finding.into()))
}

fn metadata(editions: &[Printed], imposition: Imposition) -> Metadata {
    let mut titles: Vec<_> = editions.iter().map(|edition| edition.title.as_str()).collect();
    titles.dedup();
    let idents: Vec<_> = editions.iter().map(|edition| edition.ident.as_str()).collect();
    let date = editions[0].edition.date();
    let year = u16::try_from(date.year()).unwrap_or_default();
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    let date = DateTime::new(year).month(part(date.month())).day(part(date.day()));
    Metadata::new()
        .title(format!("{} [{}]", titles.join(" / "), imposition.name()))
        .description("A file for printing: no tags, not accessible, not for publication".to_owned())
        .keywords(vec!["print file".to_owned(), imposition.name().to_owned()])
        .creator(format!("{PROGRAM}{PRINT_FILE}"))
        .creation_date(date)
        .document_id(format!("{}/{}", idents.join("+"), imposition.name()))
}

/// A font of the edition for Latin letters.
fn font(typesetter: &Typesetter) -> Option<Font> {
    let book = typesetter.book();
    let has_letters = |index: &usize| {
        book.info(*index)
            .is_some_and(|info| "az09·–".chars().all(|c| info.coverage.contains(c.into())))
    };
    let index = (0..).take_while(|index| book.info(*index).is_some()).find(has_letters)?;
    let font = typesetter.font(index)?;
    Font::new(font.data().to_vec().into(), font.index())
}

fn millimetres(value: Decimal) -> f32 {
    value.to_f32().unwrap_or_default()
}

fn failed(why: &str) -> Stop {
    Stop::Findings(Finding::new(Code::Standards, format!("cannot make a print file: {why}")).into())
}
