//! `communes.geojson` as it is published (GeoJSON, RFC 7946). Outsiders rely on every member and its meaning: what is
//! here may be added to, not changed. The stations are in [`stations`], how files are written in [`files`].

pub mod files;
pub mod stations;

use std::str::FromStr;

use cites::Coord;
use geo::Point;
use geojson::{Error, FeatureCollection, JsonValue};
use serde::{Deserialize, Serialize};

/// Whether the network has certified a cité.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Certified, *homologuée*.
    Homologated,
    /// On its way to it, *en cours d'homologation*.
    Candidate,
    /// On the network's list of 2020, but no document says which of the two.
    Unconfirmed,
}

/// The file.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Communes {
    pub metadata: Metadata,
    /// By INSEE code.
    pub features: Vec<Feature>,
}

/// What the file says of itself.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    /// The month the curated list stands for, `2026-11`.
    pub as_of: String,
    /// How many cités there are.
    pub counts: Counts,
    /// What it was made from.
    pub sources: Vec<Source>,
    /// Under which licence it may be used.
    pub licence: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub total: usize,
    pub homologated: usize,
    pub candidate: usize,
    pub unconfirmed: usize,
}

/// A package or list that the data was made from.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Source {
    pub name: String,
    /// Absent where there is none: the curated list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    pub licence: String,
}

/// One cité.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
pub struct Feature {
    /// INSEE code of the commune or delegated commune.
    pub id: String,
    /// Where the town is: longitude and latitude, WGS84 degrees with at most 5 decimals.
    #[serde(serialize_with = "geojson::ser::serialize_geometry")]
    pub geometry: Point,
    /// All else that is known.
    pub properties: Properties,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Properties {
    pub name: String,
    /// Unique and stable: links to the map hold it.
    pub slug: String,
    pub departement: Territory,
    pub region: Region,
    pub status: Status,
    /// Year of certification, where known.
    pub since: Option<u16>,
    /// Municipal population.
    pub population: Option<u32>,
    pub postcodes: Vec<String>,
    /// Today's commune, where the cité is a delegated commune of it.
    pub current_commune: Option<Territory>,
    pub town_hall: TownHall,
    /// Its page of the network, where known.
    pub official_url: Option<String>,
    pub wikidata: Option<String>,
    /// What it is known for, by the slugs that links to the map use, the most worth coming for first.
    #[serde(default)]
    pub themes: Vec<String>,
    /// Labels of the Ministry of Culture; absent where there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

/// A label that the Ministry of Culture has given to a place in the cité.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Label {
    pub kind: LabelKind,
    /// As the ministry publishes it.
    pub name: String,
}

/// Which label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum LabelKind {
    JardinRemarquable,
    MuseeDeFrance,
}

/// A département or a commune.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Territory {
    /// INSEE code.
    pub code: String,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Region {
    /// INSEE code.
    pub code: String,
    pub name: String,
    pub slug: String,
}

/// How to reach the town hall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TownHall {
    /// E.164: `+33298518080`.
    pub phone: Option<String>,
    /// One address.
    pub email: Option<String>,
    /// An http(s) URL.
    pub website: Option<String>,
}

impl FromStr for Communes {
    type Err = Error;

    fn from_str(text: &str) -> Result<Communes, Error> {
        let FeatureCollection {
            features,
            foreign_members,
            ..
        } = text.parse()?;
        let mut members = foreign_members.unwrap_or_default();
        Ok(Communes {
            metadata: serde_json::from_value(members.remove("metadata").unwrap_or_default())?,
            features: features
                .into_iter()
                .map(Feature::try_from)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl TryFrom<geojson::Feature> for Feature {
    type Error = Error;

    fn try_from(mut feature: geojson::Feature) -> Result<Feature, Error> {
        let properties = feature.properties.take().unwrap_or_default();
        Ok(Feature {
            id: id(&feature)?,
            geometry: feature.try_into()?,
            properties: serde_json::from_value(JsonValue::Object(properties))?,
        })
    }
}

impl Feature {
    /// Where it is; none where that is no place on Earth.
    pub fn coord(&self) -> Option<Coord> {
        Coord::new(self.geometry.x(), self.geometry.y())
    }
}

/// Degrees as they are published: 5 decimals are a metre.
pub(crate) fn rounded(degrees: [f64; 2]) -> [f64; 2] {
    degrees.map(|degrees| (degrees * 1e5).round() / 1e5)
}

/// The id of a feature whose id is an INSEE code.
pub(crate) fn id(feature: &geojson::Feature) -> Result<String, Error> {
    Ok(serde_json::from_value(serde_json::to_value(&feature.id)?)?)
}

impl Counts {
    /// Counts the cités of each status.
    pub fn of<'a>(features: impl IntoIterator<Item = &'a Feature>) -> Counts {
        let mut counts = Counts::default();
        for feature in features {
            counts.total += 1;
            *match feature.properties.status {
                Status::Homologated => &mut counts.homologated,
                Status::Candidate => &mut counts.candidate,
                Status::Unconfirmed => &mut counts.unconfirmed,
            } += 1;
        }
        counts
    }
}
