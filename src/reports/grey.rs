//! A grey edition: each colour of finished pages becomes the grey of its lightness. What the kit draws
//! has distinct greys before (`tokens.typ`); this is for all else: pictures, logos, colours of a
//! dossier's own.

use std::sync::Arc;

use comemo::Track;
use typst::World;
use typst::foundations::{Bytes, Smart};
use typst::layout::{Frame, FrameItem};
use typst::model::Document as _;
use typst::visualize::{
    Color, ColorSpace, FixedStroke, Gradient, Image, ImageKind, Paint, PixelEncoding, PixelFormat,
    ProcessColorSpace, RasterImage, SvgImage,
};
use typst_layout::{Page, PagedDocument};

use super::grey_svg;

/// The pages of a document in grey.
pub(super) fn pages(world: &dyn World, document: &PagedDocument) -> PagedDocument {
    let grey = Grey { world };
    let pages = document.pages().iter().map(|page| {
        let mut page: Page = page.clone();
        if let Smart::Custom(Some(fill)) = &mut page.fill {
            grey.paint(fill);
        }
        grey.frame(&mut page.frame);
        page
    });
    PagedDocument::new(pages.collect(), document.info().clone())
}

struct Grey<'a> {
    world: &'a dyn World,
}

impl Grey<'_> {
    fn frame(&self, frame: &mut Frame) {
        let items: Vec<_> = frame.items().cloned().collect();
        frame.clear();
        for (at, mut item) in items {
            match &mut item {
                FrameItem::Group(group) => self.frame(&mut group.frame),
                FrameItem::Text(text) => {
                    self.paint(&mut text.fill);
                    self.stroke(text.stroke.as_mut());
                }
                FrameItem::Shape(shape, _) => {
                    shape.fill.iter_mut().for_each(|fill| self.paint(fill));
                    self.stroke(shape.stroke.as_mut());
                }
                FrameItem::Image(image, ..) => {
                    if let Some(grey) = self.image(image) {
                        *image = grey;
                    }
                }
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
            frame.push(at, item);
        }
    }

    fn stroke(&self, stroke: Option<&mut FixedStroke>) {
        if let Some(stroke) = stroke {
            self.paint(&mut stroke.paint);
        }
    }

    fn paint(&self, paint: &mut Paint) {
        match paint {
            Paint::Solid(color) => *color = of(color),
            Paint::Gradient(gradient) => grey_gradient(gradient),
            Paint::Tiling(_) => {}
        }
    }

    /// A picture in grey; `None` where it cannot be one.
    fn image(&self, image: &Image) -> Option<Image> {
        let kind: ImageKind = match image.kind() {
            ImageKind::Raster(raster) => raster_image(raster)?.into(),
            ImageKind::Svg(svg) => {
                let text = grey_svg::grey(std::str::from_utf8(svg.data()).ok()?)?;
                let book = self.world.book();
                let families: Vec<_> = book.families().map(|(name, _)| name).collect();
                let data = Bytes::from_string(text);
                SvgImage::with_fonts_images(data, self.world.track(), &families, None).ok()?.into()
            }
            ImageKind::Pdf(_) => return None,
        };
        Some(Image::new(kind, image.alt().map(Into::into), image.scaling()))
    }
}

/// The grey of the same lightness.
fn of(color: &Color) -> Color {
    color.to_luma().into()
}

fn grey_gradient(gradient: &mut Gradient) {
    let (stops, space) = match gradient {
        Gradient::Linear(linear) => {
            let linear = Arc::make_mut(linear);
            (&mut linear.stops, &mut linear.space)
        }
        Gradient::Radial(radial) => {
            let radial = Arc::make_mut(radial);
            (&mut radial.stops, &mut radial.space)
        }
        Gradient::Conic(conic) => {
            let conic = Arc::make_mut(conic);
            (&mut conic.stops, &mut conic.space)
        }
    };
    stops.iter_mut().for_each(|(color, _)| *color = of(color));
    // What is between the stops is mixed there.
    *space = ColorSpace::Process(ProcessColorSpace::D65Gray);
}

fn raster_image(raster: &RasterImage) -> Option<RasterImage> {
    let (width, height) = (raster.width(), raster.height());
    let picture = raster.dynamic();
    let (encoding, pixels) = if picture.color().has_alpha() {
        (PixelEncoding::Lumaa8, picture.to_luma_alpha8().into_raw())
    } else {
        (PixelEncoding::Luma8, picture.to_luma8().into_raw())
    };
    let format = PixelFormat { encoding, width, height };
    RasterImage::plain(Bytes::new(pixels), format).ok()
}
