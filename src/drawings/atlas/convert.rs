//! The countries of Natural Earth as TopoJSON, made smaller and quicker to read when the program
//! is built: integers of variable length (LEB128), those with a sign in zigzag.
//!
//! `countries-10m.json.gz` is Natural Earth 4.1 (public domain) at 1:10 million, as the npm package
//! `world-atlas` 2.0.2 (ISC) has it, compressed and otherwise unchanged.

use std::io::Read;

use flate2::read::GzDecoder;
use isocountry::CountryCode;
use serde_json::Value;

/// The bytes that `read.rs` reads; `None` if the file is not what it was.
pub(crate) fn convert(compressed: &[u8]) -> Option<Vec<u8>> {
    let mut text = String::new();
    GzDecoder::new(compressed).read_to_string(&mut text).ok()?;
    let topology: Value = serde_json::from_str(&text).ok()?;
    let mut out = Vec::new();
    for key in ["scale", "translate"] {
        for number in topology["transform"][key].as_array()? {
            out.extend(number.as_f64()?.to_le_bytes());
        }
    }
    let arcs = topology["arcs"].as_array()?;
    unsigned(&mut out, arcs.len());
    let mut boxes = Vec::new();
    for arc in arcs {
        let (mut line, mut bounds, mut at) = (Vec::new(), Bounds::NOTHING, [0, 0]);
        for step in arc.as_array()?.iter().filter_map(Value::as_array) {
            let [x, y] = [step.first()?.as_i64()?, step.get(1)?.as_i64()?];
            at = [at[0] + x, at[1] + y];
            bounds.add(at);
            signed(&mut line, x);
            signed(&mut line, y);
        }
        boxes.push(bounds);
        // A line is read only where a map shows it.
        unsigned(&mut out, line.len());
        out.extend(line);
    }
    let countries = topology["objects"]["countries"]["geometries"].as_array()?;
    unsigned(&mut out, countries.len());
    for country in countries {
        out.extend(code(&country["id"]).as_bytes());
        match country["type"].as_str()? {
            "MultiPolygon" => polygons(&mut out, country["arcs"].as_array()?, &boxes)?,
            _ => polygons(&mut out, std::slice::from_ref(&country["arcs"]), &boxes)?,
        }
    }
    Some(out)
}

/// The two letters of ISO 3166-1 for its number; `--` for what has none.
fn code(id: &Value) -> &'static str {
    let number = id.as_str().and_then(|id| id.parse().ok());
    number
        .and_then(|number| CountryCode::for_id(number).ok())
        .map_or("--", |country| country.alpha2())
}

/// The least and the most `x` and `y` of some points.
#[derive(Clone, Copy)]
struct Bounds([i64; 2], [i64; 2]);

impl Bounds {
    const NOTHING: Self = Self([i64::MAX; 2], [i64::MIN; 2]);

    fn add(&mut self, [x, y]: [i64; 2]) {
        self.0 = [self.0[0].min(x), self.0[1].min(y)];
        self.1 = [self.1[0].max(x), self.1[1].max(y)];
    }
}

fn polygons(out: &mut Vec<u8>, polygons: &[Value], boxes: &[Bounds]) -> Option<()> {
    unsigned(out, polygons.len());
    for polygon in polygons {
        let rings = polygon.as_array()?;
        let mut bounds = Bounds::NOTHING;
        for arc in rings.first()?.as_array()? {
            let arc = arc.as_i64()?;
            let arc = usize::try_from(if arc < 0 { !arc } else { arc }).ok()?;
            let Bounds(least, most) = *boxes.get(arc)?;
            bounds.add(least);
            bounds.add(most);
        }
        for number in bounds.0.into_iter().chain(bounds.1) {
            signed(out, number);
        }
        unsigned(out, rings.len());
        for ring in rings {
            let arcs = ring.as_array()?;
            unsigned(out, arcs.len());
            for arc in arcs {
                signed(out, arc.as_i64()?);
            }
        }
    }
    Some(())
}

fn signed(out: &mut Vec<u8>, number: i64) {
    leb128(out, ((number << 1) ^ (number >> 63)) as u64);
}

fn unsigned(out: &mut Vec<u8>, number: usize) {
    leb128(out, number as u64);
}

fn leb128(out: &mut Vec<u8>, mut number: u64) {
    while number > 127 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}
