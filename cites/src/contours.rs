//! The boundaries of the communes, loaded only when one is to be drawn.

use crate::ParseError;
use crate::basemap::{Line, Polygon};
use crate::geojson::features;
use crate::json::Json;

/// Boundary of each cité, with its INSEE code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contours {
    communes: Vec<(String, Vec<Polygon>)>,
}

impl Contours {
    /// Reads `contours.geojson`. A feature without an id or without polygons is left out.
    ///
    /// # Errors
    /// When the text is not JSON or not a FeatureCollection.
    pub fn parse(json: &str) -> Result<Contours, ParseError> {
        let json = Json::parse(json)?;
        let communes = features(&json)?.iter().filter_map(|feature| {
            let geometry = feature.get("geometry");
            let coordinates = geometry.get("coordinates");
            let polygons = match geometry.get("type").text()? {
                "Polygon" => vec![polygon(coordinates)?],
                "MultiPolygon" => coordinates.list_of(polygon)?,
                _ => return None,
            };
            Some((feature.get("id").text()?.to_owned(), polygons))
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

fn polygon(rings: &Json) -> Option<Polygon> {
    rings.list_of(ring)
}

fn ring(positions: &Json) -> Option<Line> {
    positions.list_of(Json::pair)
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
