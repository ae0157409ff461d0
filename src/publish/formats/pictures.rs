//! Pictures of finished pages, one a page.

use rayon::prelude::*;
use typst_layout::Page;
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::config::FileFormat;
use crate::finding::{Code, Finding, Stop};
use crate::reports::Pages;

/// Points of an inch.
const POINTS: f64 = 72.0;

/// A PNG or an SVG of each page; a PNG with so many pixels an inch.
///
/// # Errors
/// [`Stop::Findings`] when a page cannot be written as a PNG.
pub(crate) fn pictures(pages: &Pages, format: FileFormat, ppi: u16) -> Result<Vec<Vec<u8>>, Stop> {
    let picture = |page: &Page| match format {
        FileFormat::Png => png(page, ppi),
        _ => {
            let options = SvgOptions { pretty: false, render_bleed: false };
            Ok(typst_svg::svg(page, &options).into_bytes())
        }
    };
    pages.document.pages().par_iter().map(picture).collect()
}

fn png(page: &Page, ppi: u16) -> Result<Vec<u8>, Stop> {
    let options =
        RenderOptions { pixel_per_pt: (f64::from(ppi) / POINTS).into(), render_bleed: false };
    typst_render::render(page, &options).encode_png().map_err(|error| {
        let message = format!("cannot write a page as a PNG: {error}");
        Stop::Findings(Finding::new(Code::Standards, message).into())
    })
}
