//! The native functions for maps: the land, and where places are on it.
#![allow(clippy::too_many_arguments, reason = "templates name them")]

use std::sync::Arc;

use geo::{Coord, LineString, MultiPolygon};
use typst::diag::{HintedStrResult, bail};
use typst::foundations::{
    Array, Cast, Content, Dict, IntoValue, NativeElement, Packed, Scope, Smart, Value, cast, dict,
    func,
};
use typst::layout::{Abs, Axes, Length, Rel};
use typst::visualize::{
    CloseMode, Color, CurveClose, CurveComponent, CurveElem, CurveLine, CurveMove, Paint, Stroke,
};

use super::drawings::point;
use crate::drawings::plane::View;
use crate::drawings::view::{Around as Extent, Frame, Survey};

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<map_scale>();
    scope.define_func::<map_view>();
}

/// A place: its latitude and longitude in degrees.
struct Place(Coord);

cast! {
    Place,
    array: Array => {
        let mut numbers = array.into_iter();
        match (numbers.next(), numbers.next(), numbers.next()) {
            (Some(latitude), Some(longitude), None) => {
                Self(Coord { x: longitude.cast::<f64>()?, y: latitude.cast::<f64>()? })
            }
            _ => bail!("a place has a latitude and a longitude"),
        }
    },
}

/// What has to be on a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Cast)]
pub(super) enum Around {
    /// The countries that the places are in, without what is far away from their land.
    Countries,
    /// The places, and a little more.
    Places,
    /// The world.
    World,
}

/// The scale of a map of some places, kilometres for a millimetre, and the width and height that
/// what has to be on it has there, as `scale` and `extent`. It is found without drawing the map.
#[func]
pub(super) fn map_scale(
    /// The places, each its latitude and longitude.
    places: Array,
    /// The width of the frame.
    #[named]
    #[default(Abs::mm(120.0).into())]
    width: Length,
    /// The height of the frame.
    #[named]
    #[default(Abs::mm(80.0).into())]
    height: Length,
    /// The space that what has to be on the map keeps from the frame.
    #[named]
    #[default(Abs::mm(4.0).into())]
    margin: Length,
    /// What has to be on the map.
    #[named]
    #[default(Around::Countries)]
    around: Around,
) -> HintedStrResult<Dict> {
    let survey = survey(&places, around)?;
    let size = Axes::new(width.abs, height.abs);
    let scale = survey.scale(&frame(size, margin.abs, 0.0, Vec::new()));
    Ok(dict! { "scale" => scale, "extent" => point(survey.extent(scale)) })
}

/// A map of some places, north up: `own`, `other`, `borders`, drawings to be placed at the upper
/// left corner of the frame; `islets`, islands too small to be seen; `positions` of the places;
/// `routes`, each as lines; `scale`, kilometres for a millimetre; and `extent`, the width and height
/// of what has to be on it. The land is from Natural Earth (public domain).
#[func]
pub(super) fn map_view(
    /// The places, each its latitude and longitude.
    places: Array,
    /// The width of the frame.
    #[named]
    #[default(Abs::mm(120.0).into())]
    width: Length,
    /// The height of the frame.
    #[named]
    #[default(Abs::mm(80.0).into())]
    height: Length,
    /// The space that what has to be on the map keeps from the frame.
    #[named]
    #[default(Abs::mm(4.0).into())]
    margin: Length,
    /// Kilometres for a millimetre, if that is more than the map needs.
    #[named]
    #[default(0.0)]
    scale: f64,
    /// What has to be on the map.
    #[named]
    #[default(Around::Countries)]
    around: Around,
    /// Pairs of places, for the shortest ways between them.
    #[named]
    #[default]
    routes: Array,
    /// Pairs of countries between which no border is drawn, such as `DE-FR` (ISO 3166-1).
    #[named]
    #[default]
    joined: Array,
    /// The colour of the countries of the places.
    #[named]
    #[default(Color::SILVER.into())]
    own: Paint,
    /// The colour of other countries.
    #[named]
    #[default(Color::WHITE.into())]
    other: Paint,
    /// The line of borders.
    #[named]
    #[default]
    border: Stroke,
) -> HintedStrResult<Dict> {
    let size = Axes::new(width.abs, height.abs);
    let (view, land) =
        drawn(&places, size, margin.abs, scale.to_bits(), around, &joined, &own, &other, &border)?;
    let Land { own, other, borders } = land;
    let positions = coordinates(&places)?.into_iter().map(|place| point(view.position(place)));
    let islets: Array = view.islets.iter().map(|at| point(*at)).collect();
    let ways = routes.into_iter().map(|ends| {
        let mut ends = ends.cast::<Array>()?.into_iter().map(Value::cast::<Place>);
        let (Some(from), Some(to)) = (ends.next(), ends.next()) else {
            bail!("a route has two places");
        };
        let pieces = view.route(from?.0, to?.0).into_iter();
        let line = |piece: Vec<Coord>| piece.into_iter().map(point).collect::<Array>().into_value();
        Ok(pieces.map(line).collect::<Array>().into_value())
    });
    let routes: Array = ways.collect::<HintedStrResult<_>>()?;
    Ok(dict! {
        "own" => own,
        "other" => other,
        "borders" => borders,
        "islets" => islets,
        "positions" => positions.collect::<Array>(),
        "routes" => routes,
        "scale" => view.scale,
        "extent" => point(view.extent),
    })
}

/// The land of a map, to be placed at the upper left corner of its frame.
#[derive(Clone)]
struct Land {
    own: Content,
    other: Content,
    borders: Content,
}

/// The same map is asked for each time that a page is laid out. `scale` are the bits of a number.
#[comemo::memoize]
fn drawn(
    places: &Array,
    size: Axes<Abs>,
    margin: Abs,
    scale: u64,
    around: Around,
    joined: &Array,
    own: &Paint,
    other: &Paint,
    border: &Stroke,
) -> HintedStrResult<(Arc<View>, Land)> {
    let joined = joined.iter().cloned().map(pair).collect::<HintedStrResult<_>>()?;
    let frame = frame(size, margin, f64::from_bits(scale), joined);
    let view = survey(places, around)?.view(&frame);
    let land = |polygons: &MultiPolygon, fill: &Paint| {
        let rings = polygons
            .iter()
            .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
        let shape = curve(rings, true).with_fill(Some(fill.clone()));
        shape.with_stroke(Smart::Custom(None)).pack()
    };
    let borders = curve(view.borders.iter(), false);
    let land = Land {
        own: land(&view.own, own),
        other: land(&view.other, other),
        borders: borders.with_stroke(Smart::Custom(Some(border.clone()))).pack(),
    };
    Ok((Arc::new(view), land))
}

/// What has to be on a map is the same at every size.
#[comemo::memoize]
fn survey(places: &Array, around: Around) -> HintedStrResult<Arc<Survey>> {
    let around = match around {
        Around::Countries => Extent::Countries,
        Around::Places => Extent::Places,
        Around::World => Extent::World,
    };
    Ok(Arc::new(Survey::new(&coordinates(places)?, around)))
}

fn frame(size: Axes<Abs>, margin: Abs, scale: f64, joined: Vec<([u8; 2], [u8; 2])>) -> Frame {
    let (width, height) = (size.x.to_mm(), size.y.to_mm());
    Frame { width, height, margin: margin.to_mm(), scale, joined }
}

fn coordinates(places: &Array) -> HintedStrResult<Vec<Coord>> {
    places.iter().map(|it| Ok(it.clone().cast::<Place>()?.0)).collect()
}

/// Two countries, as `DE-FR`.
fn pair(value: Value) -> HintedStrResult<([u8; 2], [u8; 2])> {
    let text = value.cast::<ecow::EcoString>()?;
    match text.as_bytes() {
        [a, b, b'-', c, d] if text.bytes().all(|it| it == b'-' || it.is_ascii_uppercase()) => {
            Ok(([*a, *b], [*c, *d]))
        }
        _ => bail!("`{text}` is not a pair of countries, such as `DE-FR`"),
    }
}

/// A curve of lines, in millimetres.
fn curve<'a>(lines: impl Iterator<Item = &'a LineString>, closed: bool) -> CurveElem {
    let axes = |at: Coord| {
        let rel = |it: f64| Rel::from(Length::from(Abs::mm(it)));
        Axes::new(rel(at.x), rel(at.y))
    };
    let mut components = Vec::new();
    for line in lines {
        let mut points = line.coords().copied();
        let Some(first) = points.next() else { continue };
        components.push(CurveComponent::Move(Packed::new(CurveMove::new(axes(first)))));
        let line = |at| CurveComponent::Line(Packed::new(CurveLine::new(axes(at))));
        components.extend(points.map(line));
        if closed {
            let close = CurveClose::new().with_mode(CloseMode::Straight);
            components.push(CurveComponent::Close(Packed::new(close)));
        }
    }
    CurveElem::new(components)
}
