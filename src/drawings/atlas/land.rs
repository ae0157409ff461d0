//! Land: countries, the pieces that they are made of, and the lines around these.

use geo::{BoundingRect, Contains, Coord, LineString, Rect};

/// The countries, and the lines that they are made of. A border is one line, which both countries
/// share. Coordinates are degrees: `x` east of Greenwich, `y` north of the equator.
pub(crate) struct Atlas {
    pub(super) arcs: Vec<Vec<Coord>>,
    /// The countries of each arc.
    pub(super) sides: Vec<Side>,
    pub(super) countries: Vec<Country>,
}

pub(crate) struct Country {
    /// The two letters of ISO 3166-1; what is disputed has none.
    pub(crate) code: Option<[u8; 2]>,
    pub(crate) polygons: Vec<Polygon>,
}

/// A piece of land: its coast or border, and those of the lakes and countries inside it.
pub(crate) struct Polygon {
    /// Arcs, end to end; a negative one is `!arc` backwards.
    rings: Vec<Vec<i64>>,
    pub(crate) bounds: Rect,
}

/// The countries on the two sides of a line: none is the sea.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Side(pub(crate) Option<usize>, pub(crate) Option<usize>);

impl Side {
    /// The same for both directions.
    pub(crate) fn sorted(self) -> Self {
        if self.0 > self.1 { Self(self.1, self.0) } else { self }
    }

    pub(super) fn add(&mut self, country: usize) {
        match self.0 {
            None => self.0 = Some(country),
            Some(first) if first == country => {}
            Some(_) => self.1 = Some(country),
        }
    }
}

impl Polygon {
    pub(super) fn new(rings: Vec<Vec<i64>>, arcs: &[Vec<Coord>]) -> Self {
        let outer = rings.first().into_iter().flatten();
        let line: LineString = outer.flat_map(|arc| arcs[index(*arc)].iter().copied()).collect();
        let nowhere = Rect::new(Coord::zero(), Coord::zero());
        Self { rings, bounds: line.bounding_rect().unwrap_or(nowhere) }
    }

    pub(crate) fn rings(&self) -> &[Vec<i64>] {
        &self.rings
    }
}

/// The arc of an entry of a ring; a negative one runs backwards.
fn index(arc: i64) -> usize {
    (if arc < 0 { !arc } else { arc }) as usize
}

/// How far from a country a place may be to belong to it, in degrees: a harbour, on a coast that
/// has been simplified.
const NEAR: f64 = 0.3;

impl Atlas {
    pub(crate) fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// The points of an entry of a ring, in its direction.
    pub(crate) fn arc(&self, arc: i64) -> Box<dyn DoubleEndedIterator<Item = Coord> + '_> {
        let points = self.arcs[index(arc)].iter().copied();
        if arc < 0 { Box::new(points.rev()) } else { Box::new(points) }
    }

    /// All lines, each with the countries on its sides.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&[Coord], Side)> {
        self.arcs.iter().map(Vec::as_slice).zip(self.sides.iter().copied())
    }

    /// The arc of an entry of a ring.
    pub(crate) fn line_of(arc: i64) -> usize {
        index(arc)
    }

    /// The points of a ring, closed.
    pub(crate) fn ring(&self, ring: &[i64]) -> LineString {
        let mut points: Vec<Coord> = Vec::new();
        for arc in ring {
            // The last point of a line is the first one of the next.
            points.pop();
            points.extend(self.arc(*arc));
        }
        points.into()
    }

    /// The country and the piece of its land where a place is, or that is nearest to it.
    pub(crate) fn land_at(&self, place: Coord) -> Option<(usize, usize)> {
        let near = |bounds: &Rect| {
            let (least, most) = (bounds.min(), bounds.max());
            (least.x - NEAR..=most.x + NEAR).contains(&place.x)
                && (least.y - NEAR..=most.y + NEAR).contains(&place.y)
        };
        let mut nearest = None;
        for (c, country) in self.countries.iter().enumerate() {
            for (p, polygon) in country.polygons.iter().enumerate() {
                if !near(&polygon.bounds) {
                    continue;
                }
                let outer = self.ring(&polygon.rings[0]);
                let distance =
                    outer.coords().map(|at| squared(*at, place)).fold(f64::MAX, f64::min);
                let is_inside = geo::Polygon::new(outer, Vec::new()).contains(&place);
                let distance = if is_inside { distance - 1e9 } else { distance };
                if distance < nearest.map_or(NEAR * NEAR, |(least, _)| least) {
                    nearest = Some((distance, (c, p)));
                }
            }
        }
        nearest.map(|(_, found)| found)
    }
}

/// The square of a distance, in degrees of latitude.
fn squared(a: Coord, b: Coord) -> f64 {
    let x = (a.x - b.x) * a.y.to_radians().cos();
    x * x + (a.y - b.y) * (a.y - b.y)
}
