//! From degrees to kilometres on a plane: `x` to the east, `y` to the north.

use geo::Coord;

/// The mean radius of the earth in kilometres (IUGG).
const RADIUS: f64 = 6371.0088;

/// How the earth becomes flat. Both keep areas as they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Projection {
    /// Lambert's azimuthal projection around a place, for countries and continents
    /// (Snyder, Map Projections: A Working Manual, 1987, pages 182 to 190).
    Around(Coord),
    /// Equal Earth with a meridian in the middle, for the world
    /// (Šavrič, Patterson and Jenny, 2018, doi:10.1080/13658816.2018.1504949).
    World(f64),
}

impl Projection {
    pub(crate) fn project(self, place: Coord) -> Coord {
        let at = match self {
            Self::Around(centre) => azimuthal(centre, place),
            Self::World(meridian) => equal_earth(place.x - meridian, place.y),
        };
        Coord { x: at.x * RADIUS, y: at.y * RADIUS }
    }
}

fn azimuthal(centre: Coord, place: Coord) -> Coord {
    let (sin, cos) = place.y.to_radians().sin_cos();
    let (sin_centre, cos_centre) = centre.y.to_radians().sin_cos();
    let (sin_east, cos_east) = (place.x - centre.x).to_radians().sin_cos();
    let toward = 1.0 + sin_centre * sin + cos_centre * cos * cos_east;
    // On the other side of the earth there is no direction; far away is enough.
    let k = (2.0 / toward.max(1e-9)).sqrt();
    let north = cos_centre * sin - sin_centre * cos * cos_east;
    Coord { x: k * cos * sin_east, y: k * north }
}

fn equal_earth(east: f64, north: f64) -> Coord {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let root = 3_f64.sqrt() / 2.0;
    let t = (root * north.to_radians().sin()).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    Coord { x: east.to_radians() * t.cos() / (root * slope), y }
}

/// The distance of two places in kilometres, along a great circle.
pub(crate) fn distance(a: Coord, b: Coord) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let (cos_a, cos_b) = (a.y.to_radians().cos(), b.y.to_radians().cos());
    2.0 * RADIUS * (half(a.y, b.y) + cos_a * cos_b * half(a.x, b.x)).min(1.0).sqrt().asin()
}

/// The point that is furthest from the others' antipodes: the middle of places on the sphere.
pub(crate) fn middle(places: &[Coord]) -> Coord {
    let (mut x, mut y, mut z) = (0.0, 0.0, 0.0);
    for place in places {
        let (sin, cos) = place.y.to_radians().sin_cos();
        let (sin_east, cos_east) = place.x.to_radians().sin_cos();
        (x, y, z) = (x + cos * cos_east, y + cos * sin_east, z + sin);
    }
    Coord { x: y.atan2(x).to_degrees(), y: z.atan2(x.hypot(y)).to_degrees() }
}

/// Places along the shortest way between two others, no more than 200 km apart.
pub(crate) fn great_circle(from: Coord, to: Coord) -> Vec<Coord> {
    let angle = distance(from, to) / RADIUS;
    let count = (angle * RADIUS / 200.0).ceil().max(1.0);
    let vector = |at: Coord| {
        let (sin, cos) = at.y.to_radians().sin_cos();
        let (sin_east, cos_east) = at.x.to_radians().sin_cos();
        [cos * cos_east, cos * sin_east, sin]
    };
    let (a, b) = (vector(from), vector(to));
    let between = |part: f64| {
        let (p, q) = (((1.0 - part) * angle).sin(), (part * angle).sin());
        let [x, y, z] = [0, 1, 2].map(|n| p * a[n] + q * b[n]);
        Coord { x: y.atan2(x).to_degrees(), y: z.atan2(x.hypot(y)).to_degrees() }
    };
    let inner = (1..count as usize).map(|n| between(n as f64 / count));
    [from].into_iter().chain(inner).chain([to]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Coord {
        Coord { x, y }
    }

    #[test]
    fn distances_are_kept_from_the_centre_nearly() {
        let (paris, nice) = (at(2.3522, 48.8566), at(7.2718, 43.6961));
        let flat = Projection::Around(paris).project(nice);
        let ratio = flat.x.hypot(flat.y) / distance(paris, nice);
        assert!((ratio - 1.0).abs() < 0.001, "{ratio}");
        assert!((distance(paris, nice) - 686.0).abs() < 2.0);
    }

    #[test]
    fn equal_earth_is_as_published() {
        // The half axes: x at 180° E on the equator, y at the pole, in radii (Šavrič et al.).
        let (east, north) = (equal_earth(180.0, 0.0), equal_earth(0.0, 90.0));
        assert!((east.x - 2.706_63).abs() < 1e-4 && (north.y - 1.317_36).abs() < 1e-4);
    }
}
