//! Layouts for which a template would have to measure what it then sets once more: text as high as what
//! stands beside it, tables that stay together if they are low, what fills the rest of a page.

use std::num::NonZeroUsize;

use comemo::{Track, Tracked};
use typst::diag::{At, SourceResult};
use typst::engine::Engine;
use typst::foundations::{
    Content, Context, Dict, Func, NativeElement, Packed, Resolve, Scope, Smart, StyleChain, Target,
    TargetElem, dict, elem, func,
};
use typst::introspection::Locator;
use typst::layout::{
    Abs, Axes, BlockElem, Dir, Fragment, Frame, Length, Point, Region, Regions, Size,
};
use typst::syntax::Span;
use typst::text::TextElem;
use typst_layout::{layout_fragment, layout_frame};
use typst_utils::Numeric;

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<set_beside>();
    scope.define_func::<keep_together>();
    scope.define_func::<fill_page>();
    scope.define_func::<fill_between>();
    scope.define_func::<set_balanced>();
    scope.define_func::<measured>();
}

/// Text, and what stands beside it in the margin at the start of its lines. It is as high as the
/// higher one of both.
#[func]
pub(super) fn set_beside(
    span: Span,
    /// What stands beside the text.
    side: Content,
    /// The text.
    body: Content,
    /// How far before the text it begins.
    distance: Length,
    /// Whether it is read after the text, and stands where the text ends if that is on another page.
    #[named]
    #[default(false)]
    after: bool,
    /// Whether lines run from right to left.
    #[named]
    #[default(false)]
    rtl: bool,
) -> Content {
    let elem = BesideElem::new(side, body, distance, after, rtl);
    BlockElem::multi_layouter(Packed::new(elem).spanned(span), beside).pack().spanned(span)
}

/// A block that no page break parts, unless it is higher than this.
#[func]
pub(super) fn keep_together(
    span: Span,
    /// How high it may be.
    most: Length,
    /// What stays together.
    body: Content,
) -> Content {
    let elem = TogetherElem::new(most, body);
    BlockElem::multi_layouter(Packed::new(elem).spanned(span), together).pack().spanned(span)
}

/// What fills the rest of a page. A block with a height of `1fr` does, too, but is laid out twice.
#[func]
pub(super) fn fill_page(
    span: Span,
    /// Returns what to set, for a dictionary with the `width` and `height` that are left.
    body: Func,
) -> Content {
    let elem = FillElem::new(body);
    BlockElem::multi_layouter(Packed::new(elem).spanned(span), fill).pack().spanned(span)
}

/// A column as high as the rest of a page or as its container, in which `body` has the height that what
/// is above and below it leaves.
#[func]
pub(super) fn fill_between(
    span: Span,
    /// What stands above.
    above: Content,
    /// What is between both.
    body: Content,
    /// What stands below.
    below: Content,
) -> Content {
    let elem = BetweenElem::new(above, body, below);
    BlockElem::multi_layouter(Packed::new(elem).spanned(span), between).pack().spanned(span)
}

/// Blocks in columns of about the same height, in their order.
#[func]
pub(super) fn set_balanced(
    span: Span,
    /// The blocks.
    blocks: Vec<Content>,
    /// How many columns there are; `auto`: as many as the width has room for.
    #[named]
    #[default(Smart::Auto)]
    count: Smart<NonZeroUsize>,
    /// The space between columns.
    #[named]
    #[default(Abs::mm(6.0).into())]
    gutter: Length,
    /// The space between blocks.
    #[named]
    #[default(Abs::mm(1.2).into())]
    spacing: Length,
    /// More space above those that stay with the next, where they do not begin a column.
    #[named]
    #[default]
    room: Length,
    /// For each block, whether it stays with the next.
    #[named]
    #[default]
    stays: Vec<bool>,
) -> Content {
    let elem = BalancedElem::new(blocks, count, gutter, spacing, room, stays);
    BlockElem::multi_layouter(Packed::new(elem).spanned(span), balanced).pack().spanned(span)
}

/// How wide and how high some content is, as `width` and `height`. Typst's `measure` looks for it in the
/// pages that were laid out before, and so lays out once more all that was measured; this does not, and
/// counters in it count to the end of the document.
#[func(contextual)]
pub(super) fn measured(
    engine: &mut Engine,
    context: Tracked<Context>,
    span: Span,
    /// The width that it has room for; `auto`: any.
    #[named]
    #[default(Smart::Auto)]
    width: Smart<Length>,
    /// What is measured.
    body: Content,
) -> SourceResult<Dict> {
    let styles = context.styles().at(span)?;
    let width = width.custom().map_or(Abs::inf(), |width| width.resolve(styles));
    let region = Region::new(Size::new(width, Abs::inf()), Axes::splat(false));
    let locator = Locator::synthesize(context.location().at(span)?);
    let paged = TargetElem::target.set(Target::Paged).wrap();
    let frame = layout_frame(engine, &body, locator, styles.chain(&paged), region)?;
    Ok(dict! { "width" => frame.width(), "height" => frame.height() })
}

/// About how wide a column is with the space beside it, in millimetres.
const COLUMN: f64 = 38.0;

#[elem]
struct BesideElem {
    #[required]
    side: Content,
    #[required]
    body: Content,
    #[required]
    distance: Length,
    #[required]
    after: bool,
    #[required]
    rtl: bool,
}

#[elem]
struct TogetherElem {
    #[required]
    most: Length,
    #[required]
    body: Content,
}

#[elem]
struct FillElem {
    #[required]
    body: Func,
}

#[elem]
struct BetweenElem {
    #[required]
    above: Content,
    #[required]
    body: Content,
    #[required]
    below: Content,
}

#[elem]
struct BalancedElem {
    #[required]
    blocks: Vec<Content>,
    #[required]
    count: Smart<NonZeroUsize>,
    #[required]
    gutter: Length,
    #[required]
    spacing: Length,
    #[required]
    room: Length,
    #[required]
    stays: Vec<bool>,
}

fn beside(
    elem: &Packed<BesideElem>,
    engine: &mut Engine,
    locator: Locator,
    styles: StyleChain,
    regions: Regions,
) -> SourceResult<Fragment> {
    let mut locators = locator.split();
    let endless = Region::new(Size::new(regions.size.x, Abs::inf()), Axes::splat(false));
    let side = layout_frame(engine, &elem.side, locators.next(&0), styles, endless)?;
    let locator = locators.next(&1);
    let mut fragment = layout_fragment(engine, &elem.body, locator.relayout(), styles, regions)?;
    if fragment.len() == 1 && side.height() > regions.size.y && regions.may_progress() {
        fragment = on_next(engine, &elem.body, locator, styles, regions)?;
    }
    let distance = elem.distance.abs;
    let x = if elem.rtl { regions.size.x - side.width() + distance } else { -distance };
    let mut frames = fragment.into_frames();
    let first = frames.iter().position(|frame| !frame.is_empty()).filter(|_| !elem.after);
    let beside = first.or(frames.len().checked_sub(1));
    if let Some(frame) = beside.and_then(|at| frames.get_mut(at)) {
        frame.size_mut().y.set_max(side.height());
        if elem.after {
            frame.push_frame(Point::with_x(x), side);
        } else {
            frame.prepend_frame(Point::with_x(x), side);
        }
    }
    Ok(Fragment::frames(frames))
}

fn together(
    elem: &Packed<TogetherElem>,
    engine: &mut Engine,
    locator: Locator,
    styles: StyleChain,
    regions: Regions,
) -> SourceResult<Fragment> {
    let fragment = layout_fragment(engine, &elem.body, locator.relayout(), styles, regions)?;
    if fragment.len() == 1 || !regions.may_progress() {
        return Ok(fragment);
    }
    let endless =
        Region::new(Size::new(regions.size.x, Abs::inf()), Axes::new(regions.expand.x, false));
    let whole = layout_frame(engine, &elem.body, locator.relayout(), styles, endless)?;
    if whole.height() > elem.most.abs {
        return Ok(fragment);
    }
    on_next(engine, &elem.body, locator, styles, regions)
}

fn fill(
    elem: &Packed<FillElem>,
    engine: &mut Engine,
    locator: Locator,
    styles: StyleChain,
    regions: Regions,
) -> SourceResult<Fragment> {
    let size = regions.size;
    let mut locators = locator.split();
    let here = locators.next_location(engine, 0, elem.span());
    let context = Context::new(Some(here), Some(styles));
    let rest = dict! { "width" => size.x, "height" => size.y };
    let body = elem.body.call(engine, context.track(), [rest])?.display();
    let region = Region::new(size, size.map(Abs::is_finite));
    layout_frame(engine, &body, locators.next(&1), styles, region).map(Fragment::frame)
}

fn between(
    elem: &Packed<BetweenElem>,
    engine: &mut Engine,
    locator: Locator,
    styles: StyleChain,
    regions: Regions,
) -> SourceResult<Fragment> {
    let mut locators = locator.split();
    let size = regions.size;
    let mut set = |engine: &mut Engine, body: &Content, height: Abs| {
        let expand = Axes::new(size.x.is_finite(), height.is_finite());
        let region = Region::new(Size::new(size.x, height), expand);
        layout_frame(engine, body, locators.next(&0), styles, region)
    };
    let above = set(engine, &elem.above, Abs::inf())?;
    let below = set(engine, &elem.below, Abs::inf())?;
    let left = (size.y - above.height() - below.height()).max(Abs::zero());
    let body = set(engine, &elem.body, left)?;
    let mut frame = Frame::soft(Size::with_x(size.x));
    for part in [above, body, below] {
        let at = Point::with_y(frame.height());
        frame.size_mut().y += part.height();
        frame.push_frame(at, part);
    }
    Ok(Fragment::frame(frame))
}

fn balanced(
    elem: &Packed<BalancedElem>,
    engine: &mut Engine,
    locator: Locator,
    styles: StyleChain,
    regions: Regions,
) -> SourceResult<Fragment> {
    let (width, gutter) = (regions.size.x, elem.gutter.resolve(styles));
    let count = match elem.count {
        Smart::Custom(count) => count.get(),
        Smart::Auto => ((width + gutter) / Abs::mm(COLUMN)).floor().clamp(1.0, 4.0) as usize,
    };
    let column = (width - gutter * (count as f64 - 1.0)) / count as f64;
    let region = Region::new(Size::new(column, Abs::inf()), Axes::new(true, false));
    let mut locators = locator.split();
    let stays = |at: usize| elem.stays.get(at).copied().unwrap_or(false);
    let mut blocks = Vec::with_capacity(elem.blocks.len());
    for (at, block) in elem.blocks.iter().enumerate() {
        let more = if stays(at) { elem.room.resolve(styles) } else { Abs::zero() };
        let frame = layout_frame(engine, block, locators.next(&block.span()), styles, region)?;
        blocks.push((elem.spacing.resolve(styles) + more, frame));
    }
    let share = blocks.iter().map(|(above, it)| *above + it.height()).sum::<Abs>() / count as f64;
    let rtl = styles.resolve(TextElem::dir) == Dir::RTL;
    let mut whole = Frame::soft(Size::with_x(width));
    let (mut columns, mut filled, mut y) = (0, Abs::zero(), Abs::zero());
    for (at, (above, block)) in blocks.into_iter().enumerate() {
        let height = above + block.height();
        let is_full = filled + height / 2.0 > share * (columns + 1) as f64;
        if is_full && columns + 1 < count && (at == 0 || !stays(at - 1)) {
            columns += 1;
            y = Abs::zero();
        }
        if !y.is_zero() {
            y += above;
        }
        let place = if rtl { count - 1 - columns } else { columns };
        let end = y + block.height();
        whole.push_frame(Point::new((column + gutter) * place as f64, y), block);
        whole.size_mut().y.set_max(end);
        filled += height;
        y = end;
    }
    Ok(Fragment::frame(whole))
}

/// The same body, from the next page on.
fn on_next(
    engine: &mut Engine,
    body: &Content,
    locator: Locator,
    styles: StyleChain,
    regions: Regions,
) -> SourceResult<Fragment> {
    let mut next = regions;
    next.next();
    let rest = layout_fragment(engine, body, locator, styles, next)?;
    let nothing = Frame::soft(Size::with_x(regions.size.x));
    Ok(Fragment::frames(std::iter::once(nothing).chain(rest).collect()))
}
