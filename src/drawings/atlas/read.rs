//! Reads the countries that the build made ready.

use geo::Coord;

use super::land::{Atlas, Country, Polygon, Side};

/// What the build script wrote (`convert.rs`).
pub(crate) const BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin"));

/// All countries. The bytes are the program's own: what would be wrong in them ends as nothing.
pub(super) fn read() -> Atlas {
    let mut bytes = Bytes(BYTES);
    let [scale_x, scale_y, left, bottom] = [(); 4].map(|()| bytes.float());
    let arcs: Vec<Vec<Coord>> = bytes.list(|bytes| {
        let (mut x, mut y) = (0, 0);
        bytes.list(|bytes| {
            x += bytes.signed();
            y += bytes.signed();
            Coord { x: x as f64 * scale_x + left, y: y as f64 * scale_y + bottom }
        })
    });
    let mut sides = vec![Side::default(); arcs.len()];
    let mut number = 0;
    let countries = bytes.list(|bytes| {
        let code = bytes.code();
        let polygons = bytes.list(|bytes| {
            let rings: Vec<Vec<i64>> = bytes.list(|bytes| bytes.list(Bytes::signed));
            for arc in rings.iter().flatten() {
                sides[Atlas::line_of(*arc)].add(number);
            }
            Polygon::new(rings, &arcs)
        });
        number += 1;
        Country { code, polygons }
    });
    Atlas { arcs, sides, countries }
}

struct Bytes(&'static [u8]);

impl Bytes {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (first, rest) = self.0.split_first_chunk().unwrap_or((&[0; N], &[]));
        self.0 = rest;
        *first
    }

    fn float(&mut self) -> f64 {
        f64::from_le_bytes(self.take())
    }

    /// The two letters of a country.
    fn code(&mut self) -> Option<[u8; 2]> {
        Some(self.take()).filter(|code| code != b"--")
    }

    fn unsigned(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let [byte] = self.take();
            number |= u64::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 || shift > 56 {
                return number;
            }
        }
    }

    fn signed(&mut self) -> i64 {
        let number = self.unsigned();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    fn list<T>(&mut self, item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut item = item;
        (0..self.unsigned()).map(|_| item(self)).collect()
    }
}
