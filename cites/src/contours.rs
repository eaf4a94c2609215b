//! The boundaries of the communes, loaded only when one is to be drawn.

use crate::basemap::Polygon;
use crate::geojson::{Collection, CollectionError, read};
use serde::Deserialize;
use serde_json::value::RawValue;

/// Boundary of each cité, with its INSEE code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contours {
    communes: Vec<(String, Vec<Polygon>)>,
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
        let communes = features.into_iter().filter_map(|raw| {
            let feature: RawFeature = read(Some(raw))?;
            let polygons = match feature.geometry.kind.as_str() {
                "Polygon" => vec![read(feature.geometry.coordinates)?],
                "MultiPolygon" => read(feature.geometry.coordinates)?,
                _ => return None,
            };
            Some((feature.id, polygons))
        });
        Ok(Contours {
            communes: communes.collect(),
        })
    }

    /// The polygons of a commune, each a list of rings of `[lon, lat]`, the outer one first.
    pub fn get(&self, insee: &str) -> Option<&[Polygon]> {
        let (_, polygons) = self.communes.iter().find(|(code, _)| code == insee)?;
        Some(polygons)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn polygons_are_found_by_code_and_broken_features_left_out() {
        let contours = Contours::parse(
            r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","id":"29134","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
            {"type":"Feature","id":"22000","properties":{},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[]]}},
            {"type":"Feature","id":"1","properties":{},"geometry":{"type":"Point","coordinates":[0,0]}},
            {"type":"Feature","id":"2","properties":{},"geometry":{"type":"Polygon","coordinates":"none"}},
            {"type":"Feature","id":3,"geometry":null}, 7]}"#,
        )
        .unwrap();
        assert_eq!(
            contours.get("29134").unwrap(),
            [vec![vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]]]
        );
        assert_eq!(contours.get("22000").unwrap().len(), 2);
        assert_eq!(
            (contours.get("1"), contours.get("2"), contours.get("3")),
            (None, None, None)
        );
    }

    #[test]
    fn other_files_are_errors() {
        for (text, error) in [
            ("", CollectionError::NotJson { line: 1, column: 0 }),
            (
                "{\"type\":\n\"Feat",
                CollectionError::NotJson { line: 2, column: 5 },
            ),
            ("[]", CollectionError::NotAFeatureCollection),
            (
                r#"{"type":"Topology","features":[]}"#,
                CollectionError::NotAFeatureCollection,
            ),
        ] {
            assert_eq!(Contours::parse(text), Err(error), "{text}");
        }
    }
}
