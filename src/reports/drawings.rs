//! The native functions for drawings: places for labels and for the boxes of a network.

use geo::{Coord, Line};
use typst::diag::{HintedStrResult, StrResult, bail};
use typst::foundations::{Array, Dict, IntoValue, Scope, Value, dict, func};
use typst::layout::{Abs, Axes, Length};

use crate::drawings::column::{self, Entry};
use crate::drawings::labels::{self, Label, Prefer};
use crate::drawings::network;

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<label_places>();
    scope.define_func::<label_column>();
    scope.define_func::<network_places>();
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
    /// Curves to keep off, too, each a cubic one: its start, two control points and its end.
    #[named]
    #[default]
    curves: Array,
    /// Whether a label may stand further away, with a leader.
    #[named]
    #[default(true)]
    leaders: bool,
) -> HintedStrResult<Array> {
    places_for(&labels, Axes::new(width.abs, height.abs), &avoid, &curves, leaders)
}

#[comemo::memoize]
fn places_for(
    labels: &Array,
    size: Axes<Abs>,
    avoid: &Array,
    curves: &Array,
    leaders: bool,
) -> HintedStrResult<Array> {
    let labels = labels.iter().cloned();
    let labels = labels.map(label).collect::<HintedStrResult<Vec<_>>>()?;
    let mut lines = Vec::new();
    let points = |line: Value| {
        let points = line.cast::<Array>()?.into_iter().map(|it| coord(it.cast::<Array>()?));
        points.collect::<HintedStrResult<Vec<_>>>()
    };
    let mut pieces = |points: &[Coord]| {
        lines.extend(points.windows(2).map(|ends| Line::new(ends[0], ends[1])));
    };
    for line in avoid.iter().cloned() {
        pieces(&points(line)?);
    }
    for curve in curves.iter().cloned() {
        pieces(&along(&points(curve)?));
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

/// Points along a cubic curve, close enough to each other that it can be drawn with lines.
fn along(curve: &[Coord]) -> Vec<Coord> {
    let [start, out, back, end] = curve else { return curve.to_vec() };
    let at = |step: i32| {
        let t = f64::from(step) / 32.0;
        let s = 1.0 - t;
        *start * (s * s * s)
            + *out * (3.0 * s * s * t)
            + *back * (3.0 * s * t * t)
            + *end * (t * t * t)
    };
    (0..=32).map(at).collect()
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

/// A point of the geometry, in millimetres.
pub(super) fn point(at: Coord) -> Value {
    Array::from_iter([at.x, at.y].map(|it| Length::from(Abs::mm(it)).into_value())).into_value()
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
