//! Land: countries, the pieces that they are made of, and the lines around these.

use std::sync::OnceLock;

use geo::{Contains, Coord, LineString, Rect};

use super::bytes::Bytes;

/// The countries, and the lines that they are made of. A border is one line, which both countries
/// share. Coordinates are degrees: `x` east of Greenwich, `y` north of the equator.
pub(crate) struct Atlas {
    pub(super) grid: Grid,
    pub(super) arcs: Vec<Arc>,
    /// The countries of each arc.
    pub(super) sides: Vec<Side>,
    pub(super) countries: Vec<Country>,
}

/// Where whole numbers are on the earth: a step, and the place of 0, both in degrees.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) step: Coord,
    pub(super) origin: Coord,
}

impl Grid {
    pub(super) fn place(self, x: i64, y: i64) -> Coord {
        Coord {
            x: x as f64 * self.step.x + self.origin.x,
            y: y as f64 * self.step.y + self.origin.y,
        }
    }
}

/// A line, which is read once a map shows it.
pub(super) struct Arc {
    bytes: &'static [u8],
    points: OnceLock<Vec<Coord>>,
}

impl Arc {
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, points: OnceLock::new() }
    }

    fn points(&self, grid: Grid) -> &[Coord] {
        self.points.get_or_init(|| {
            let (mut bytes, mut points) = (Bytes(self.bytes), Vec::new());
            let (mut x, mut y) = (0, 0);
            while !bytes.is_empty() {
                x += bytes.signed();
                y += bytes.signed();
                points.push(grid.place(x, y));
            }
            points
        })
    }
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
    /// The land within its outer ring, once it was asked for.
    outline: OnceLock<geo::Polygon>,
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
    pub(super) fn new(rings: Vec<Vec<i64>>, bounds: Rect) -> Self {
        Self { rings, bounds, outline: OnceLock::new() }
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

    /// The points of an entry of a ring, in the direction of its line.
    pub(crate) fn line(&self, arc: i64) -> &[Coord] {
        self.arcs[index(arc)].points(self.grid)
    }

    /// The countries on the sides of each line.
    pub(crate) fn sides(&self) -> &[Side] {
        &self.sides
    }

    /// The arc of an entry of a ring.
    pub(crate) fn line_of(arc: i64) -> usize {
        index(arc)
    }

    /// The outer ring of a piece of land, closed.
    pub(crate) fn outline<'a>(&self, polygon: &'a Polygon) -> &'a LineString {
        self.within(polygon).exterior()
    }

    /// A piece of land without what is inside it.
    fn within<'a>(&self, polygon: &'a Polygon) -> &'a geo::Polygon {
        polygon.outline.get_or_init(|| {
            let mut points: Vec<Coord> = Vec::new();
            for arc in polygon.rings.first().into_iter().flatten() {
                // The last point of a line is the first one of the next.
                points.pop();
                let line = self.line(*arc).iter().copied();
                if *arc < 0 { points.extend(line.rev()) } else { points.extend(line) }
            }
            geo::Polygon::new(points.into(), Vec::new())
        })
    }

    /// The country and the piece of its land where a place is, or that is nearest to it.
    pub(crate) fn land_at(&self, place: Coord) -> Option<(usize, usize)> {
        let near = |bounds: &Rect| {
            let (least, most) = (bounds.min(), bounds.max());
            (least.x - NEAR..=most.x + NEAR).contains(&place.x)
                && (least.y - NEAR..=most.y + NEAR).contains(&place.y)
        };
        let (mut around, mut others) = (Vec::new(), Vec::new());
        for (c, country) in self.countries.iter().enumerate() {
            for (p, polygon) in country.polygons.iter().enumerate() {
                if !near(&polygon.bounds) {
                    continue;
                }
                let is_inside = self.within(polygon).contains(&place);
                if is_inside { &mut around } else { &mut others }.push((c, p));
            }
        }
        // To measure how far a coast is takes longer than to say on which side of it a place is.
        let distance = |(c, p): &(usize, usize)| {
            let outline = self.outline(&self.countries[*c].polygons[*p]);
            outline.coords().map(|at| squared(*at, place)).fold(f64::MAX, f64::min)
        };
        match around[..] {
            [only] => Some(only),
            [] => {
                let measured = others.into_iter().map(|it| (distance(&it), it));
                let near = measured.filter(|(distance, _)| *distance < NEAR * NEAR);
                near.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, nearest)| nearest)
            }
            _ => around.into_iter().min_by(|a, b| distance(a).total_cmp(&distance(b))),
        }
    }
}

/// The square of a distance, in degrees of latitude.
fn squared(a: Coord, b: Coord) -> f64 {
    let x = (a.x - b.x) * a.y.to_radians().cos();
    x * x + (a.y - b.y) * (a.y - b.y)
}
