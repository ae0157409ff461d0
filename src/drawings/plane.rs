//! A map on paper: from places on the earth to millimetres from the upper left corner of its frame.

use geo::{Coord, MultiLineString, MultiPolygon, Rect};

use super::projection::{Projection, great_circle};

/// The latitudes of a map of the world: all land but Antarctica.
pub(super) const WORLD: (f64, f64) = (-57.0, 84.0);

/// A degree of latitude in kilometres.
pub(super) const DEGREE: f64 = 111.2;

/// A finished map.
#[derive(Debug, Clone)]
pub(crate) struct View {
    /// Kilometres for a millimetre in its middle.
    pub(crate) scale: f64,
    /// How wide and how high what has to be on it is.
    pub(crate) extent: Coord,
    pub(super) projection: Projection,
    /// What is in the middle, in kilometres.
    pub(super) middle: Coord,
    pub(super) size: Coord,
    /// The countries that the places are in, and those joined to them.
    pub(crate) own: MultiPolygon,
    pub(crate) other: MultiPolygon,
    /// Borders of the own countries.
    pub(crate) borders: MultiLineString,
    /// Islands of the own countries that are too small to be seen at their size.
    pub(crate) islets: Vec<Coord>,
}

impl View {
    /// Where a place is, in millimetres from the upper left corner.
    pub(crate) fn position(&self, place: Coord) -> Coord {
        let place = match self.projection {
            Projection::World(meridian) => Coord { x: turned(place.x, meridian), y: place.y },
            Projection::Around(_) => place,
        };
        self.on_paper(self.projection.project(place))
    }

    /// The shortest way between two places on the earth, in pieces where it leaves the map on one
    /// side and comes in again on the other.
    pub(crate) fn route(&self, from: Coord, to: Coord) -> Vec<Vec<Coord>> {
        let mut pieces = vec![Vec::new()];
        for place in great_circle(from, to) {
            let at = self.position(place);
            let leaps = |last: &Coord| (last.x - at.x).abs() > self.size.x / 2.0;
            if pieces.last().and_then(|piece: &Vec<Coord>| piece.last()).is_some_and(leaps) {
                pieces.push(Vec::new());
            }
            if let Some(piece) = pieces.last_mut() {
                piece.push(at);
            }
        }
        pieces
    }

    pub(super) fn on_paper(&self, at: Coord) -> Coord {
        Coord {
            x: self.size.x / 2.0 + (at.x - self.middle.x) / self.scale,
            y: self.size.y / 2.0 - (at.y - self.middle.y) / self.scale,
        }
    }
}

/// The points of a line, in degrees, that are further from the one before than `least` says, in
/// kilometres; and its ends. `least` has a place and the cosine of a latitude near it.
pub(super) fn thinned(
    line: &[Coord],
    least: impl Fn(Coord, f64) -> f64,
) -> impl Iterator<Item = Coord> {
    let mut last: Option<Thin> = None;
    line.iter().enumerate().filter_map(move |(n, at)| {
        let is_near = last.as_ref().is_some_and(|last| {
            let (x, y) = ((at.x - last.at.x) * last.cos, at.y - last.at.y);
            x * x + y * y < last.least
        });
        if is_near && n + 1 < line.len() {
            return None;
        }
        let cos = at.y.to_radians().cos();
        last = Some(Thin { at: *at, cos, least: (least(*at, cos) / DEGREE).powi(2) });
        Some(*at)
    })
}

/// A point that is kept, the cosine of its latitude, and the square of how far the next one is in
/// degrees.
struct Thin {
    at: Coord,
    cos: f64,
    least: f64,
}

/// A longitude, as far as half a turn from the meridian.
fn turned(x: f64, meridian: f64) -> f64 {
    meridian + (x - meridian + 180.0).rem_euclid(360.0) - 180.0
}

/// How far two rectangles are from each other.
pub(super) fn apart(a: Rect, b: Rect) -> f64 {
    let x = (b.min().x - a.max().x).max(a.min().x - b.max().x).max(0.0);
    let y = (b.min().y - a.max().y).max(a.min().y - b.max().y).max(0.0);
    x.hypot(y)
}
