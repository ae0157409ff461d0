//! The outlines of the land on a map: the lines of the atlas, projected, simplified and cut to the
//! frame.

use std::collections::{BTreeSet, HashMap};

use geo::{
    BooleanOps, BoundingRect, Coord, LineString, MultiLineString, MultiPolygon, Polygon, Rect,
    Simplify,
};

use super::atlas::{Atlas, Side};
use super::plane::{DEGREE, View, WORLD, apart, thinned};
use super::projection::{Projection, distance};

/// How near a simplified line stays to the true one, how small an island is drawn as a point, and
/// how small one of other countries is left out, in millimetres.
const EXACT: f64 = 0.05;
const SMALL: f64 = 0.6;

/// Something is not nearer than this part of its distance in degrees.
const NEARER: f64 = 0.8;

/// Draws the outlines of a view. It works in kilometres, or for the world in degrees.
pub(super) struct Outlines<'a> {
    atlas: &'a Atlas,
    view: View,
    own: BTreeSet<usize>,
    joined: BTreeSet<Side>,
    /// What is on the map.
    frame: Rect,
    lines: HashMap<usize, Vec<Coord>>,
}

impl<'a> Outlines<'a> {
    pub(super) fn new(
        atlas: &'a Atlas,
        view: View,
        countries: BTreeSet<usize>,
        joined: &[([u8; 2], [u8; 2])],
    ) -> Self {
        let find = |code: &[u8; 2]| {
            atlas.countries().iter().position(|country| country.code.as_ref() == Some(code))
        };
        let joined: BTreeSet<Side> =
            joined.iter().map(|(a, b)| Side(find(a), find(b)).sorted()).collect();
        let mut own = countries.clone();
        own.extend(joined.iter().flat_map(|side| match side {
            Side(Some(a), Some(b)) if countries.contains(a) || countries.contains(b) => {
                vec![*a, *b]
            }
            _ => Vec::new(),
        }));
        let frame = match view.projection {
            Projection::World(meridian) => Rect::new(
                Coord { x: meridian - 180.0, y: WORLD.0 },
                Coord { x: meridian + 180.0, y: WORLD.1 },
            ),
            Projection::Around(_) => {
                let half = view.size * (view.scale / 2.0);
                Rect::new(view.middle - half, view.middle + half)
            }
        };
        Self { atlas, view, own, joined, frame, lines: HashMap::new() }
    }

    pub(super) fn draw(mut self) -> View {
        let (mut own, mut other) = (Vec::new(), Vec::new());
        for (number, country) in self.atlas.countries().iter().enumerate() {
            let is_own = self.own.contains(&number);
            for polygon in &country.polygons {
                if !self.is_near(polygon.bounds) {
                    continue;
                }
                let rings: Vec<_> = polygon.rings().iter().map(|ring| self.ring(ring)).collect();
                // Antarctica goes round the pole, and so does not close.
                if !rings[0].is_closed() {
                    continue;
                }
                match self.small(&rings[0]) {
                    Some(islet) if is_own => self.view.islets.extend(islet),
                    Some(_) => {}
                    None => {
                        let mut rings = rings.into_iter();
                        let Some(outer) = rings.next() else { continue };
                        let polygon = Polygon::new(outer, rings.collect());
                        if is_own { own.push(polygon) } else { other.push(polygon) }
                    }
                }
            }
        }
        self.view.own = self.polygons(own);
        self.view.other = self.polygons(other);
        self.view.borders = self.borders();
        let islets = std::mem::take(&mut self.view.islets);
        let size = self.view.size;
        let inside = |at: &Coord| (0.0..=size.x).contains(&at.x) && (0.0..=size.y).contains(&at.y);
        self.view.islets = islets.into_iter().filter(inside).collect();
        self.view
    }

    /// Whether something within these bounds can be on the map.
    fn is_near(&self, bounds: Rect) -> bool {
        match self.view.projection {
            Projection::Around(centre) => nearest(bounds, centre) <= self.reach(),
            Projection::World(_) => true,
        }
    }

    /// How far from the place in the middle of the projection the map may reach.
    fn reach(&self) -> f64 {
        let half = self.view.size * (self.view.scale / 2.0);
        half.x.hypot(half.y) + self.view.middle.x.hypot(self.view.middle.y)
    }

    /// A line of the atlas, simplified: much where it is far from the frame, which it must not reach.
    fn line(&mut self, arc: i64) -> Vec<Coord> {
        let (atlas, projection, scale) = (self.atlas, self.view.projection, self.view.scale);
        let (frame, reach) = (self.frame, self.reach());
        let line = self.lines.entry(Atlas::line_of(arc)).or_insert_with(|| {
            let points = atlas.line(arc);
            let exact = EXACT * scale;
            let (line, exact): (LineString, f64) = match projection {
                Projection::World(_) => {
                    (unwrapped(thinned(points, |_, _| exact / 4.0)), exact / DEGREE)
                }
                Projection::Around(centre) => {
                    let away = |at: Coord, cos: f64| {
                        let (x, y) = ((at.x - centre.x) * cos, at.y - centre.y);
                        NEARER * x.hypot(y) * DEGREE - reach
                    };
                    let least = |at, cos| (exact / 4.0).max(away(at, cos) / 8.0);
                    let line: LineString =
                        thinned(points, least).map(|at| projection.project(at)).collect();
                    let away = line.bounding_rect().map_or(0.0, |bounds| apart(frame, bounds));
                    (line, exact.max(away / 2.0))
                }
            };
            line.simplify(exact).into_inner()
        });
        let line = line.iter().copied();
        if arc < 0 { line.rev().collect() } else { line.collect() }
    }

    fn ring(&mut self, ring: &[i64]) -> LineString {
        let mut points: Vec<Coord> = Vec::new();
        for arc in ring {
            let last = points.pop();
            points.extend(unwrapped_from(last, self.line(*arc), self.view.projection));
        }
        points.into()
    }

    /// For an island that is too small to be seen at its size, where it is on paper, if it is on
    /// the map.
    fn small(&self, outer: &LineString) -> Option<Option<Coord>> {
        let bounds = outer.bounding_rect()?;
        let length = match self.view.projection {
            Projection::World(_) => DEGREE,
            Projection::Around(_) => 1.0,
        };
        let across = bounds.width().hypot(bounds.height()) * length / self.view.scale;
        (across < SMALL).then(|| match self.view.projection {
            Projection::World(_) => Some(self.view.position(bounds.center())),
            Projection::Around(_) => Some(self.view.on_paper(bounds.center())),
        })
    }

    /// Polygons as they are on paper: what is in the frame.
    fn polygons(&self, polygons: Vec<Polygon>) -> MultiPolygon {
        let mut shown = Vec::new();
        for turn in self.turns() {
            let turned = polygons.iter().map(|polygon| turn_polygon(polygon, *turn)).collect();
            let turned = MultiPolygon::new(turned);
            let frame = MultiPolygon::new(vec![self.frame.to_polygon()]);
            shown.extend(turned.intersection(&frame).into_iter().map(|polygon| {
                let (outer, inner) = polygon.into_inner();
                Polygon::new(
                    self.paper(outer),
                    inner.into_iter().map(|it| self.paper(it)).collect(),
                )
            }));
        }
        MultiPolygon::new(shown)
    }

    /// The borders of the own countries with others, unless they are joined. Coasts are none.
    fn borders(&mut self) -> MultiLineString {
        let is_border = |side: &Side| match side {
            Side(Some(a), Some(b)) => {
                (self.own.contains(a) || self.own.contains(b))
                    && !self.joined.contains(&side.sorted())
            }
            _ => false,
        };
        let borders = self.atlas.sides().iter().enumerate().filter(|&(_, side)| is_border(side));
        let borders: Vec<i64> = borders.map(|(arc, _)| arc as i64).collect();
        let lines: Vec<LineString> = borders.into_iter().map(|arc| self.line(arc).into()).collect();
        let mut shown = Vec::new();
        for turn in self.turns() {
            let turned = lines.iter().map(|line| turn_line(line, *turn)).collect();
            let clipped = self.frame.to_polygon().clip(&MultiLineString::new(turned), false);
            shown.extend(clipped.into_iter().map(|line| self.paper(line)));
        }
        MultiLineString::new(shown)
    }

    /// By how many degrees the world is turned, so that all of it is on the map.
    fn turns(&self) -> &'static [f64] {
        match self.view.projection {
            Projection::World(_) => &[-360.0, 0.0, 360.0],
            Projection::Around(_) => &[0.0],
        }
    }

    /// A line as it is on paper.
    fn paper(&self, line: LineString) -> LineString {
        match self.view.projection {
            Projection::Around(_) => line.coords().map(|at| self.view.on_paper(*at)).collect(),
            Projection::World(_) => {
                let points = densified(&line).into_iter();
                points.map(|at| self.view.on_paper(self.view.projection.project(at))).collect()
            }
        }
    }
}

/// How near something within some degrees may be to a place, in kilometres.
fn nearest(bounds: Rect, place: Coord) -> f64 {
    let nearest = Coord {
        x: place.x.clamp(bounds.min().x, bounds.max().x),
        y: place.y.clamp(bounds.min().y, bounds.max().y),
    };
    // Far in the north, the nearest point of some degrees is not the one at the same latitude.
    NEARER * distance(nearest, place)
}

/// A line in degrees, without the leap from one side of the date line to the other.
fn unwrapped(points: impl Iterator<Item = Coord>) -> LineString {
    let mut last: Option<Coord> = None;
    let follow = |at: Coord| {
        let by = last.map_or(0.0, |last| ((last.x - at.x) / 360.0).round() * 360.0);
        let at = Coord { x: at.x + by, y: at.y };
        last = Some(at);
        at
    };
    points.map(follow).collect()
}

/// The next line of a ring, in degrees as near to the end of the last one as it can be.
fn unwrapped_from(last: Option<Coord>, line: Vec<Coord>, projection: Projection) -> Vec<Coord> {
    match (last, line.first(), projection) {
        (Some(last), Some(first), Projection::World(_)) => {
            let by = ((last.x - first.x) / 360.0).round() * 360.0;
            line.into_iter().map(|at| Coord { x: at.x + by, y: at.y }).collect()
        }
        _ => line,
    }
}

fn turn_line(line: &LineString, by: f64) -> LineString {
    line.coords().map(|at| Coord { x: at.x + by, y: at.y }).collect()
}

fn turn_polygon(polygon: &Polygon, by: f64) -> Polygon {
    let inner = polygon.interiors().iter().map(|ring| turn_line(ring, by)).collect();
    Polygon::new(turn_line(polygon.exterior(), by), inner)
}

/// A line with points that are no more than two degrees apart: a meridian is a curve.
fn densified(line: &LineString) -> Vec<Coord> {
    let mut points: Vec<Coord> = line.coords().take(1).copied().collect();
    for part in line.lines() {
        let count = (part.dx().abs().max(part.dy().abs()) / 2.0).ceil().max(1.0);
        let step = part.delta() / count;
        points.extend((1..=count as usize).map(|n| part.start + step * n as f64));
    }
    points
}
