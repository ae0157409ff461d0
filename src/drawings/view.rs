//! A map for some places: which land it shows, in which projection and at which scale, as outlines
//! in millimetres from the upper left corner of its frame.

use std::collections::BTreeSet;

use geo::{BoundingRect, Coord, LineString, MultiLineString, MultiPolygon, Rect};

use super::atlas::{Atlas, atlas};
use super::outlines::Outlines;
use super::plane::{View, WORLD, apart, thinned};
use super::projection::{Projection, distance, middle};

/// What a map is made for. Lengths are millimetres.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// The space that the land or the places keep from the edges.
    pub(crate) margin: f64,
    /// Kilometres for a millimetre, if that is more than what is shown needs.
    pub(crate) scale: f64,
    /// Pairs of countries with no border drawn between them: two letters of ISO 3166-1 each.
    pub(crate) joined: Vec<([u8; 2], [u8; 2])>,
}

/// What has to be on a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Around {
    /// The land of the countries that the places are in, without what is far away from it.
    Countries,
    /// The places, and a little more.
    Places,
    World,
}

/// Islands belong to the picture of a country if they are no further from its land than this
/// part of its diagonal.
const OFFSHORE: f64 = 0.36;

/// The space around places, in parts of their extent, and the least extent, in kilometres.
const AROUND: f64 = 0.15;
const LEAST: f64 = 40.0;

/// What is nearer together makes no difference, in kilometres.
const SEEN: f64 = 0.5;

/// What has to be on a map of some places, whatever its size.
#[derive(Debug)]
pub(crate) struct Survey {
    lands: Lands,
    projection: Projection,
    /// In kilometres.
    extent: Rect,
}

impl Survey {
    /// Surveys `places`, in degrees.
    pub(crate) fn new(places: &[Coord], around: Around) -> Self {
        let atlas = atlas();
        let lands: BTreeSet<_> = places.iter().filter_map(|at| atlas.land_at(*at)).collect();
        let projection = projection(atlas, places, &lands, around);
        let extent = extent(atlas, places, &lands, around, projection);
        Self { lands, projection, extent }
    }

    /// How many kilometres a millimetre of a frame has to be.
    pub(crate) fn scale(&self, frame: &Frame) -> f64 {
        let free = |length: f64| (length - 2.0 * frame.margin).max(1.0);
        let (width, height) = (free(frame.width), free(frame.height));
        let needed = (self.extent.width() / width).max(self.extent.height() / height);
        frame.scale.max(needed).max(1e-3)
    }

    /// How wide and how high what has to be on the map is at a scale, in millimetres.
    pub(crate) fn extent(&self, scale: f64) -> Coord {
        Coord { x: self.extent.width(), y: self.extent.height() } / scale
    }

    /// Draws the map.
    pub(crate) fn view(&self, frame: &Frame) -> View {
        let scale = self.scale(frame);
        let view = View {
            scale,
            extent: self.extent(scale),
            projection: self.projection,
            middle: self.extent.center(),
            size: Coord { x: frame.width, y: frame.height },
            own: MultiPolygon::new(Vec::new()),
            other: MultiPolygon::new(Vec::new()),
            borders: MultiLineString::new(Vec::new()),
            islets: Vec::new(),
        };
        let countries = self.lands.iter().map(|(country, _)| *country).collect();
        Outlines::new(atlas(), view, countries, &frame.joined).draw()
    }
}

type Lands = BTreeSet<(usize, usize)>;

fn projection(atlas: &Atlas, places: &[Coord], lands: &Lands, around: Around) -> Projection {
    let centre = match around {
        Around::Countries if !lands.is_empty() => {
            let corners = |(country, polygon): &(usize, usize)| {
                let bounds = atlas.countries()[*country].polygons[*polygon].bounds;
                [bounds.min(), bounds.max()]
            };
            middle(&lands.iter().flat_map(corners).collect::<Vec<_>>())
        }
        _ => middle(places),
    };
    match around {
        // Whole degrees, so that a new place does not turn the world.
        Around::World => Projection::World((centre.x / 10.0).round() * 10.0),
        _ => Projection::Around(centre),
    }
}

/// What has to be on the map, in kilometres.
fn extent(
    atlas: &Atlas,
    places: &[Coord],
    lands: &Lands,
    around: Around,
    projection: Projection,
) -> Rect {
    let own = places.iter().map(|at| projection.project(*at));
    let places: LineString = own.collect();
    let nothing = Rect::new(Coord::zero(), Coord::zero());
    let places = places.bounding_rect().unwrap_or(nothing);
    match around {
        Around::World => {
            let Projection::World(meridian) = projection else { return places };
            let east = projection.project(Coord { x: meridian + 180.0, y: 0.0 }).x;
            let [south, north] =
                [WORLD.0, WORLD.1].map(|y| projection.project(Coord { x: 0.0, y }).y);
            Rect::new(Coord { x: -east, y: south }, Coord { x: east, y: north })
        }
        Around::Countries if !lands.is_empty() => {
            let mut extent = places;
            for (country, polygon) in lands {
                let polygons = &atlas.countries()[*country].polygons;
                let shown = |at: usize| bounds(atlas.outline(&polygons[at]), projection);
                let main = shown(*polygon);
                let reach = main.width().hypot(main.height()) * OFFSHORE;
                extent = both(extent, main);
                for other in (0..polygons.len()).filter(|other| other != polygon) {
                    // Not all the islands of the world have to be projected.
                    let near = polygons[other].bounds.center();
                    let from = polygons[*polygon].bounds.center();
                    if distance(near, from) > 2.0 * reach + main.width().hypot(main.height()) {
                        continue;
                    }
                    let island = shown(other);
                    if apart(main, island) <= reach {
                        extent = both(extent, island);
                    }
                }
            }
            extent
        }
        _ => {
            let more = places.width().hypot(places.height()).max(LEAST) * AROUND;
            let more = Coord { x: more, y: more };
            Rect::new(places.min() - more, places.max() + more)
        }
    }
}

fn bounds(outline: &LineString, projection: Projection) -> Rect {
    let line: LineString =
        thinned(&outline.0, |_, _| SEEN).map(|at| projection.project(at)).collect();
    line.bounding_rect().unwrap_or(Rect::new(Coord::zero(), Coord::zero()))
}

fn both(a: Rect, b: Rect) -> Rect {
    let least = Coord { x: a.min().x.min(b.min().x), y: a.min().y.min(b.min().y) };
    let most = Coord { x: a.max().x.max(b.max().x), y: a.max().y.max(b.max().y) };
    Rect::new(least, most)
}
