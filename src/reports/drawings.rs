//! The native functions for drawings: outlines of countries, places for labels and for the boxes of
//! a network.
#![allow(clippy::too_many_arguments, reason = "templates name them")]

use std::sync::Arc;

use geo::{Coord, Line, LineString, MultiPolygon};
use typst::diag::{HintedStrResult, StrResult, bail};
use typst::foundations::{
    Array, Cast, Dict, IntoValue, NativeElement, Packed, Scope, Smart, Value, cast, dict, func,
};
use typst::layout::{Abs, Axes, Length, Rel};
use typst::visualize::{
    CloseMode, Color, CurveClose, CurveComponent, CurveElem, CurveLine, CurveMove, Paint, Stroke,
};

use crate::drawings::column::{self, Entry};
use crate::drawings::labels::{self, Label, Prefer};
use crate::drawings::network;
use crate::drawings::plane::View;
use crate::drawings::view::{self, Around as Extent, Frame};

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<map_view>();
    scope.define_func::<label_places>();
    scope.define_func::<label_column>();
    scope.define_func::<network_places>();
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
    let view = view(&places, size, margin.abs, scale.to_bits(), around, &joined)?;
    let land = |polygons: &MultiPolygon, fill: Paint| {
        let rings = polygons
            .iter()
            .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
        curve(rings, true).with_fill(Some(fill)).with_stroke(Smart::Custom(None)).pack()
    };
    let borders = curve(view.borders.iter(), false).with_stroke(Smart::Custom(Some(border))).pack();
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
        "own" => land(&view.own, own),
        "other" => land(&view.other, other),
        "borders" => borders,
        "islets" => islets,
        "positions" => positions.collect::<Array>(),
        "routes" => routes,
        "scale" => view.scale,
        "extent" => point(view.extent),
    })
}

/// The same map is asked for each time that a page is laid out. `scale` are the bits of a number.
#[comemo::memoize]
fn view(
    places: &Array,
    size: Axes<Abs>,
    margin: Abs,
    scale: u64,
    around: Around,
    joined: &Array,
) -> HintedStrResult<Arc<View>> {
    let frame = Frame {
        width: size.x.to_mm(),
        height: size.y.to_mm(),
        margin: margin.to_mm(),
        scale: f64::from_bits(scale),
        around: match around {
            Around::Countries => Extent::Countries,
            Around::Places => Extent::Places,
            Around::World => Extent::World,
        },
        joined: joined.iter().cloned().map(pair).collect::<HintedStrResult<_>>()?,
    };
    Ok(Arc::new(view::view(&coordinates(places)?, &frame)))
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

fn point(at: Coord) -> Value {
    Array::from_iter([at.x, at.y].map(|it| Length::from(Abs::mm(it)).into_value())).into_value()
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

/// Places for labels in a frame with its corner at (0pt, 0pt), beside their marks or with a leader.
/// For each label its `x` and `y`, those of its upper left corner, and `leader`, the end of the line
/// from its mark, or `none`; `none` where there is no room for it. No label covers another one or a
/// mark. Labels keep off lines where they can.
#[func]
pub(super) fn label_places(
    /// For each label `x` and `y` of its mark, the `radius` of the mark, the `width` and the `height`
    /// of the label, and `prefer`, `"left"` or `"right"`, the side of the mark where it is best.
    labels: Array,
    /// The width of the frame.
    width: Length,
    /// The height of the frame.
    height: Length,
    /// Lines, each an array of points.
    #[named]
    #[default]
    avoid: Array,
    /// Whether a label may stand further away, with a leader.
    #[named]
    #[default(true)]
    leaders: bool,
) -> HintedStrResult<Array> {
    places_for(&labels, Axes::new(width.abs, height.abs), &avoid, leaders)
}

#[comemo::memoize]
fn places_for(
    labels: &Array,
    size: Axes<Abs>,
    avoid: &Array,
    leaders: bool,
) -> HintedStrResult<Array> {
    let labels = labels.iter().cloned();
    let labels = labels.map(label).collect::<HintedStrResult<Vec<_>>>()?;
    let mut lines = Vec::new();
    for line in avoid.iter().cloned() {
        let points = line.cast::<Array>()?.into_iter().map(|it| coord(it.cast::<Array>()?));
        let points = points.collect::<HintedStrResult<Vec<_>>>()?;
        lines.extend(points.windows(2).map(|ends| Line::new(ends[0], ends[1])));
    }
    let size = Coord { x: size.x.to_mm(), y: size.y.to_mm() };
    let length = |it: f64| Length::from(Abs::mm(it)).into_value();
    let places =
        labels::place(&labels, size, &lines, leaders).into_iter().map(|placed| match placed {
            None => Value::None,
            Some(placed) => dict! {
                "x" => length(placed.corner.x),
                "y" => length(placed.corner.y),
                "leader" => placed.leader.map_or(Value::None, point),
            }
            .into_value(),
        });
    Ok(places.collect())
}

/// Labels in a column, in an order in which the lines to their marks do not cross: for each label the
/// y of its middle. `none` if they are higher than the column.
#[func]
pub(super) fn label_column(
    /// For each label `x` and `y` of its mark, and the `height` that it takes.
    labels: Array,
    /// Where the lines end.
    x: Length,
    /// The height of the column, which begins at 0pt.
    height: Length,
) -> HintedStrResult<Value> {
    let entry = |label: Value| {
        let label = label.cast::<Dict>()?;
        let mark = Coord { x: length(&label, "x")?, y: length(&label, "y")? };
        Ok(Entry { mark, height: length(&label, "height")? })
    };
    let entries = labels.into_iter().map(entry).collect::<HintedStrResult<Vec<_>>>()?;
    let middles = column::arrange(&entries, x.abs.to_mm(), height.abs.to_mm());
    let length = |it: f64| Length::from(Abs::mm(it)).into_value();
    Ok(match middles {
        Some(middles) => middles.into_iter().map(length).collect::<Array>().into_value(),
        None => Value::None,
    })
}

/// Where the boxes of a network stand: the `x` and `y` of their middles in a frame with its corner at
/// (0pt, 0pt). Their straight lines cross only if they have to.
#[func]
pub(super) fn network_places(
    /// For each box its `width` and `height`, with the space around it.
    boxes: Array,
    /// Pairs of the numbers of boxes that are joined.
    edges: Array,
    /// The width of the frame.
    width: Length,
    /// The height of the frame.
    height: Length,
) -> HintedStrResult<Array> {
    network_of(&boxes, &edges, Axes::new(width.abs, height.abs))
}

#[comemo::memoize]
fn network_of(boxes: &Array, edges: &Array, frame: Axes<Abs>) -> HintedStrResult<Array> {
    let size = |it: &Value| {
        let it = it.clone().cast::<Dict>()?;
        Ok(Coord { x: length(&it, "width")?, y: length(&it, "height")? })
    };
    let sizes = boxes.iter().map(size).collect::<HintedStrResult<Vec<_>>>()?;
    let edge = |it: &Value| {
        let ends = it.clone().cast::<Array>()?;
        let end = |n: i64| ends.at(n, None)?.cast::<usize>();
        let (a, b) = (end(0)?, end(1)?);
        if a.max(b) >= sizes.len() {
            bail!("there is no box with the number {}", a.max(b));
        }
        Ok((a, b))
    };
    let edges = edges.iter().map(edge).collect::<HintedStrResult<Vec<_>>>()?;
    let frame = Coord { x: frame.x.to_mm(), y: frame.y.to_mm() };
    Ok(network::arrange(&sizes, &edges, frame).into_iter().map(point).collect())
}

fn length(dict: &Dict, key: &str) -> HintedStrResult<f64> {
    Ok(dict.get(key)?.clone().cast::<Length>()?.abs.to_mm())
}

fn coord(point: Array) -> HintedStrResult<Coord> {
    let at =
        |n: i64| -> HintedStrResult<f64> { Ok(point.at(n, None)?.cast::<Length>()?.abs.to_mm()) };
    Ok(Coord { x: at(0)?, y: at(1)? })
}

fn label(value: Value) -> HintedStrResult<Label> {
    let label = value.cast::<Dict>()?;
    Ok(Label {
        mark: Coord { x: length(&label, "x")?, y: length(&label, "y")? },
        radius: length(&label, "radius")?,
        width: length(&label, "width")?,
        height: length(&label, "height")?,
        prefer: prefer(label.get("prefer").ok())?,
    })
}

fn prefer(side: Option<&Value>) -> StrResult<Prefer> {
    match side {
        None | Some(Value::None) => Ok(Prefer::default()),
        Some(Value::Str(side)) if side.as_str() == "left" => Ok(Prefer::Left),
        Some(Value::Str(side)) if side.as_str() == "right" => Ok(Prefer::Right),
        Some(_) => bail!("the side of a label is `left` or `right`"),
    }
}
