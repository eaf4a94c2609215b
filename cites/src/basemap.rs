//! The bundled base map: land, borders, water and towns, from the TopoJSON of `basemap.json`.

mod decode;
#[cfg(test)]
mod tests;
mod topology;

use crate::{Bounds, Coord, ParseError};
use topology::Topology;

/// Positions `[lon, lat]` in degrees, joined by straight lines.
pub type Line = Vec<[f64; 2]>;
/// A closed line: its first and last position are the same.
pub type Ring = Line;
/// An outer ring, then its holes.
pub type Polygon = Vec<Ring>;

/// A region or a département.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// INSEE code.
    pub code: String,
    /// Name as written in French.
    pub name: String,
    /// Where its name is best written, `[lon, lat]`.
    pub label: [f64; 2],
    /// The land it is made of.
    pub polygons: Vec<Polygon>,
    /// The smallest bounds that hold it.
    pub bounds: Bounds,
}

impl Area {
    /// Whether a position lies in one of its polygons and in none of their holes, by the even-odd rule.
    pub fn contains(&self, at: Coord) -> bool {
        // An odd number of edges to the east: inside. Holes turn it even again, as polygons do not overlap.
        let rings = self.polygons.iter().flatten();
        self.bounds.contains(at) && rings.filter(|ring| surrounds(ring, at)).count() % 2 == 1
    }
}

fn surrounds(ring: &[[f64; 2]], at: Coord) -> bool {
    let mut inside = false;
    for (&[x1, y1], &[x2, y2]) in ring.iter().zip(ring.iter().skip(1)) {
        if (y1 > at.lat()) != (y2 > at.lat()) && at.lon() < x1 + (at.lat() - y1) / (y2 - y1) * (x2 - x1) {
            inside = !inside;
        }
    }
    inside
}

/// A town that helps to find one's way; not a cité.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Town {
    pub name: String,
    /// `[lon, lat]` in degrees.
    pub position: [f64; 2],
    /// 1 for the largest.
    pub rank: u8,
}

/// A river.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct River {
    /// 1 for the largest.
    pub rank: u8,
    pub lines: Vec<Line>,
}

/// Everything the base map draws. Borders are drawn from their own lines, each once, never twice as the edges of
/// two areas.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Basemap {
    /// The regions of metropolitan France.
    pub regions: Vec<Area>,
    /// Its départements; none in the light base map of the first screen.
    pub departements: Vec<Area>,
    /// Land of other countries.
    pub neighbours: Vec<Polygon>,
    /// Lines between two other countries.
    pub frontiers: Vec<Line>,
    /// Lakes.
    pub lakes: Vec<Polygon>,
    /// Rivers.
    pub rivers: Vec<River>,
    /// Lines between two regions.
    pub region_borders: Vec<Line>,
    /// Lines between two départements of one region.
    pub departement_borders: Vec<Line>,
    /// Lines with a region on one side only: the coast and the frontier.
    pub coast: Vec<Line>,
    /// Towns to label.
    pub towns: Vec<Town>,
}

impl Basemap {
    /// Reads `basemap.json`, a topology of the TopoJSON Format Specification (1.0) that is quantized.
    ///
    /// # Errors
    /// When the text is not JSON, not such a topology, or any geometry is broken.
    pub fn parse(json: &str) -> Result<Basemap, ParseError> {
        let json = json.trim_start_matches('\u{feff}');
        let file = serde_json::from_str(json).map_err(|error| ParseError::NotJson {
            line: error.line(),
            column: error.column(),
        })?;
        decode::decode(&Topology::read(&file)?)
    }

    /// The region a position lies in.
    pub fn region_at(&self, at: Coord) -> Option<&Area> {
        self.regions.iter().find(|region| region.contains(at))
    }
}
