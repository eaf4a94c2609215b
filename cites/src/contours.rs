//! The boundaries of the communes, loaded only when one is to be drawn.

use crate::basemap::Polygon;
use crate::geojson::{Collection, CollectionError, read};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// Boundary of each cité, by INSEE code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contours {
    by_insee: BTreeMap<String, Vec<Polygon>>,
}

#[derive(Deserialize)]
struct RawFeature<'a> {
    id: String,
    #[serde(borrow)]
    geometry: RawGeometry<'a>,
}

#[derive(Deserialize)]
struct RawGeometry<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow)]
    coordinates: Option<&'a RawValue>,
}

impl Contours {
    /// Reads `contours.geojson`. A feature without an id or without polygons is left out.
    ///
    /// # Errors
    /// When the text is not JSON or not a FeatureCollection.
    pub fn parse(json: &str) -> Result<Contours, CollectionError> {
        let features = Collection::parse(json)?.features;
        let by_insee = features.into_iter().filter_map(|raw| {
            let feature: RawFeature = read(Some(raw))?;
            let polygons = match feature.geometry.kind.as_str() {
                "Polygon" => vec![read(feature.geometry.coordinates)?],
                "MultiPolygon" => read(feature.geometry.coordinates)?,
                _ => return None,
            };
            Some((feature.id, polygons))
        });
        Ok(Contours {
            by_insee: by_insee.collect(),
        })
    }

    /// The polygons of a commune, each a list of rings of `[lon, lat]`, the outer one first.
    pub fn get(&self, insee: &str) -> Option<&[Polygon]> {
        self.by_insee.get(insee).map(Vec::as_slice)
    }
}
