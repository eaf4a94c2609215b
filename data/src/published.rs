//! `communes.geojson` as it is published: contract 4.4 of the design.

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
#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Communes {
    #[serde(rename = "type")]
    pub kind: String,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feature {
    /// Always `Feature`.
    #[serde(rename = "type")]
    pub kind: String,
    /// INSEE code of the commune or delegated commune.
    pub id: String,
    /// Where the town is.
    pub geometry: Point,
    /// All else that is known.
    pub properties: Properties,
}

/// A position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Always `Point`.
    #[serde(rename = "type")]
    pub kind: String,
    /// `[lon, lat]`, WGS84 degrees with at most 5 decimals.
    pub coordinates: [f64; 2],
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
