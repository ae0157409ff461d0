//! Reads the countries that the build made ready.

use geo::{Coord, Rect};

use super::bytes::Bytes;
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
