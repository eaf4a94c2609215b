//! `stations.geojson`: a file of its own, because its licence is another one than the cités'.

use geo::Point;
use serde::{Deserialize, Serialize};

use crate::stations::Station;

/// What the file says of itself, as the licence asks.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    /// The month that the source stands for, `2026-05`.
    pub as_of: String,
    /// Under which licence it may be used.
    pub licence: String,
    /// Whom to name where a station is shown.
    pub attribution: String,
}

/// One station.
#[derive(Debug, Serialize)]
#[serde(tag = "type")]
pub struct Feature<'a> {
    /// UIC code.
    pub id: &'a str,
    /// Longitude and latitude, WGS84 degrees with at most 5 decimals.
    #[serde(serialize_with = "geojson::ser::serialize_geometry")]
    pub geometry: Point,
    /// All else that is said of it.
    pub properties: Properties<'a>,
}

#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Properties<'a> {
    /// Without *gare*: `Rosporden`.
    pub name: &'a str,
}

impl<'a> From<&'a Station> for Feature<'a> {
    fn from(station: &'a Station) -> Feature<'a> {
        let degrees = [station.position.lon(), station.position.lat()];
        Feature {
            id: &station.uic,
            geometry: super::rounded(degrees).into(),
            properties: Properties { name: &station.name },
        }
    }
}
