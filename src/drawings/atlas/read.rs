//! Reads the countries that the build made ready.

use geo::{Coord, Rect};

use super::land::{Arc, Atlas, Country, Grid, Polygon, Side};

/// What the build script wrote (`convert.rs`).
pub(crate) const BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin"));

/// All countries. The bytes are the program's own: what would be wrong in them ends as nothing.
pub(super) fn read() -> Atlas {
    let mut bytes = Bytes(BYTES);
    let mut pair = || Coord { x: bytes.float(), y: bytes.float() };
    let grid = Grid { step: pair(), origin: pair() };
    let arcs: Vec<Arc> = bytes.list(|bytes| Arc::new(bytes.block()));
    let mut sides = vec![Side::default(); arcs.len()];
    let mut number = 0;
    let countries = bytes.list(|bytes| {
        let code = bytes.code();
        let polygons = bytes.list(|bytes| {
            let mut corner = || grid.place(bytes.signed(), bytes.signed());
            let bounds = Rect::new(corner(), corner());
            let rings: Vec<Vec<i64>> = bytes.list(|bytes| bytes.list(Bytes::signed));
            for arc in rings.iter().flatten() {
                sides[Atlas::line_of(*arc)].add(number);
            }
            Polygon::new(rings, bounds)
        });
        number += 1;
        Country { code, polygons }
    });
    Atlas { grid, arcs, sides, countries }
}

/// The points of a line.
pub(super) fn points(bytes: &'static [u8], grid: Grid) -> Vec<Coord> {
    let (mut bytes, mut points) = (Bytes(bytes), Vec::new());
    let (mut x, mut y) = (0, 0);
    while !bytes.0.is_empty() {
        x += bytes.signed();
        y += bytes.signed();
        points.push(grid.place(x, y));
    }
    points
}

struct Bytes(&'static [u8]);

impl Bytes {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (first, rest) = self.0.split_first_chunk().unwrap_or((&[0; N], &[]));
        self.0 = rest;
        *first
    }

    /// Bytes after their number.
    fn block(&mut self) -> &'static [u8] {
        let length = usize::try_from(self.unsigned()).unwrap_or(usize::MAX);
        let (block, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        block
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
