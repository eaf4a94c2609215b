//! `contours.geojson`: the boundary of each cité, light enough to be fetched on a phone.

use geo::{Geometry, Intersects};
use geojson::{FeatureCollection, JsonObject};
use serde::Serialize;

use crate::error::{Error, Problem, Reason};
use crate::{join::Cite, mapshaper::Mapshaper, published};

/// The boundary of a cité.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename = "Feature")]
pub struct Contour {
    /// INSEE code.
    pub id: String,
    /// A polygon or several: longitudes and latitudes, WGS84 degrees with at most 4 decimals.
    #[serde(serialize_with = "geojson::ser::serialize_geometry")]
    pub geometry: Geometry,
    /// None: who it belongs to is its id.
    properties: JsonObject,
}

impl TryFrom<geojson::Feature> for Contour {
    type Error = geojson::Error;

    fn try_from(feature: geojson::Feature) -> Result<Contour, geojson::Error> {
        Ok(Contour {
            id: published::id(&feature)?,
            geometry: feature.try_into()?,
            properties: JsonObject::new(),
        })
    }
}

/// The contours in the order of the cités, detailed to about 100 m, which is what the source has.
///
/// # Errors
/// mapshaper fails.
pub fn simplify(cites: &[Cite], mapshaper: &Mapshaper) -> Result<Vec<Contour>, Error> {
    let feature = |cite: &Cite| {
        let mut feature = geojson::Feature::from(geojson::Geometry::from(&cite.boundary));
        feature.set_property("insee", cite.feature.id.as_str());
        feature
    };
    let boundaries: FeatureCollection = cites.iter().map(feature).collect();
    mapshaper.give("boundaries.json", &boundaries)?;
    mapshaper.run(
        "boundaries.json
         -simplify visvalingam weighted interval=100 keep-shapes
         -o contours.json format=geojson id-field=insee no-null-props precision=0.0001",
    )?;
    let simplified: FeatureCollection = mapshaper.take("contours.json")?;
    let contours = simplified.into_iter().map(Contour::try_from);
    contours
        .collect::<Result<_, _>>()
        .map_err(Error::source("contours.json"))
}

/// Cités whose position is not within their contour: the map would show a pin beside its commune.
pub fn outside(cites: &[Cite], contours: &[Contour]) -> Vec<Problem> {
    let pairs = cites.iter().zip(contours);
    let outside = pairs.filter(|(cite, contour)| !contour.geometry.intersects(&cite.feature.geometry));
    outside
        .map(|(cite, _)| {
            let (lon, lat) = cite.feature.geometry.x_y();
            let commune = format!("{} (as published)", cite.feature.properties.name);
            Problem {
                line: cite.line,
                row: format!("{} {}", cite.feature.id, cite.feature.properties.name),
                reason: Reason::Outside { lon, lat, commune },
            }
        })
        .collect()
}
