//! `contours.geojson`: the boundary of each cité, light enough to be fetched on a phone.

use geo::{Intersects, MultiPolygon, Point};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Problem, Reason};
use crate::geojson::{Collection, Feature, Geometry};
use crate::{join::Cite, mapshaper::Mapshaper};

/// Contours have no properties: who they belong to is their id.
#[derive(Debug, Serialize, Deserialize)]
pub struct Nothing {}

/// The contours in the order of the cités, detailed to about 100 m, which is what the source has.
///
/// # Errors
/// mapshaper fails.
pub fn simplify(cites: &[Cite], mapshaper: &Mapshaper) -> Result<Vec<Feature<Nothing>>, Error> {
    let feature = |cite: &Cite| {
        Feature::new(
            Geometry::from(&cite.boundary),
            serde_json::json!({ "insee": cite.feature.id }),
        )
    };
    mapshaper.give(
        "boundaries.json",
        &Collection::new(cites.iter().map(feature).collect()),
    )?;
    mapshaper.run(
        "boundaries.json
         -simplify visvalingam weighted interval=100 keep-shapes
         -o contours.json format=geojson id-field=insee no-null-props precision=0.0001",
    )?;
    let collection: Collection<Nothing> = mapshaper.take("contours.json")?;
    Ok(collection.features)
}

/// Cités whose position is not within their contour: the map would show a pin beside its commune.
pub fn outside(cites: &[Cite], contours: &[Feature<Nothing>]) -> Vec<Problem> {
    let pairs = cites.iter().zip(contours);
    let outside = pairs.filter(|(cite, contour)| {
        let [lon, lat] = cite.feature.geometry.coordinates;
        !MultiPolygon::from(&contour.geometry).intersects(&Point::new(lon, lat))
    });
    outside
        .map(|(cite, _)| {
            let [lon, lat] = cite.feature.geometry.coordinates;
            let commune = format!("{} (as published)", cite.feature.properties.name);
            Problem {
                line: cite.line,
                row: format!("{} {}", cite.feature.id, cite.feature.properties.name),
                reason: Reason::Outside { lon, lat, commune },
            }
        })
        .collect()
}
