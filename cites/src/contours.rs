//! The boundaries of the communes, loaded only when one is to be drawn.

use crate::ParseError;
use crate::basemap::{Line, Polygon};
use crate::collection::Collection;
use geojson::feature::Id;
use geojson::{Feature, GeometryValue, Position};
use serde::Deserialize;
use serde_json::Value;

/// Boundary of each cité, with its INSEE code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contours {
    communes: Vec<(String, Vec<Polygon>)>,
}

impl Contours {
    /// Reads `contours.geojson`, a FeatureCollection of Polygons and MultiPolygons (RFC 7946). A feature without an
    /// id or without polygons is left out.
    ///
    /// # Errors
    /// When the text is not JSON or not a FeatureCollection.
    pub fn parse(json: &str) -> Result<Contours, ParseError> {
        let collection = Collection::parse(json)?;
        let communes = collection.features.into_iter().filter_map(|text| {
            let value: Value = serde_json::from_str(text.get()).ok()?;
            let feature = Feature::deserialize(&value).ok()?;
            let Some(Id::String(insee)) = feature.id else {
                return None;
            };
            let polygons = match feature.geometry?.value {
                GeometryValue::Polygon { coordinates } => vec![polygon(&coordinates)?],
                GeometryValue::MultiPolygon { coordinates } => coordinates
                    .iter()
                    .map(|rings| polygon(rings))
                    .collect::<Option<_>>()?,
                _ => return None,
            };
            Some((insee, polygons))
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

fn polygon(rings: &[Vec<Position>]) -> Option<Polygon> {
    rings.iter().map(|ring| line(ring)).collect()
}

/// `geojson` takes a position of one number for one, hence the look at the slice.
fn line(positions: &[Position]) -> Option<Line> {
    let pair = |position: &Position| match position.as_slice() {
        [lon, lat, ..] => Some([*lon, *lat]),
        _ => None,
    };
    positions.iter().map(pair).collect()
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
            {"type":"Feature","id":"4","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0],[1],[1],[0]]]}},
            {"type":"Feature","id":"5","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1e400,0]]]}},
            {"type":"Feature","id":3,"geometry":null}, 7]}"#,
        )
        .unwrap();
        assert_eq!(
            contours.get("29134").unwrap(),
            [vec![vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]]]
        );
        assert_eq!(contours.get("22000").unwrap().len(), 2);
        for broken in ["1", "2", "3", "4", "5"] {
            assert_eq!(contours.get(broken), None, "{broken}");
        }
    }

    #[test]
    fn other_files_are_errors() {
        for (text, error) in [
            ("", ParseError::NotJson { line: 1, column: 0 }),
            ("{\"type\":\n\"Feat", ParseError::NotJson { line: 2, column: 5 }),
            ("[]", ParseError::NotAFeatureCollection),
            (
                r#"{"type":"Topology","features":[]}"#,
                ParseError::NotAFeatureCollection,
            ),
        ] {
            assert_eq!(Contours::parse(text), Err(error), "{text}");
        }
    }
}
