//! As much of GeoJSON as mapshaper and the contours need.

use geo::{Coord, LineString, MultiPolygon, Polygon};
use serde::{Deserialize, Serialize};

/// Positions `[lon, lat]`, the last as the first.
pub type Ring = Vec<[f64; 2]>;

/// A feature collection whose features have properties of one kind.
#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Collection<P> {
    #[serde(rename = "type")]
    pub kind: String,
    pub features: Vec<Feature<P>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Feature<P> {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub geometry: Geometry,
    pub properties: P,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
#[allow(missing_docs)]
pub enum Geometry {
    Point { coordinates: [f64; 2] },
    Polygon { coordinates: Vec<Ring> },
    MultiPolygon { coordinates: Vec<Vec<Ring>> },
}

impl<P> Collection<P> {
    /// A collection of features.
    pub fn new(features: Vec<Feature<P>>) -> Self {
        Collection {
            kind: "FeatureCollection".to_owned(),
            features,
        }
    }
}

impl<P> Feature<P> {
    /// A feature without an id.
    pub fn new(geometry: Geometry, properties: P) -> Self {
        Feature {
            kind: "Feature".to_owned(),
            id: None,
            geometry,
            properties,
        }
    }
}

impl From<&MultiPolygon> for Geometry {
    fn from(polygons: &MultiPolygon) -> Self {
        let ring = |line: &LineString| line.coords().map(|at| [at.x, at.y]).collect();
        let polygon = |polygon: &Polygon| {
            std::iter::once(polygon.exterior())
                .chain(polygon.interiors())
                .map(ring)
                .collect()
        };
        Geometry::MultiPolygon {
            coordinates: polygons.iter().map(polygon).collect(),
        }
    }
}

impl From<&Geometry> for MultiPolygon {
    /// A point has no area: the result is empty.
    fn from(geometry: &Geometry) -> Self {
        let line = |ring: &Ring| ring.iter().map(|&[x, y]| Coord { x, y }).collect::<LineString>();
        let polygon = |rings: &Vec<Ring>| {
            let mut lines = rings.iter().map(line);
            lines
                .next()
                .map(|exterior| Polygon::new(exterior, lines.collect()))
        };
        MultiPolygon(match geometry {
            Geometry::Point { .. } => Vec::new(),
            Geometry::Polygon { coordinates } => polygon(coordinates).into_iter().collect(),
            Geometry::MultiPolygon { coordinates } => coordinates.iter().filter_map(polygon).collect(),
        })
    }
}
