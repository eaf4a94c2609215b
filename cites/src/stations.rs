//! The railway stations nearest to the cités.

use crate::collection::Collection;
use crate::{Catalog, Coord, ParseError, fold};
use geojson::{Feature, GeometryValue};
use serde::Deserialize;
use serde_json::Value;

/// Where a station is farther than this, in kilometres, none is near: no railway leads from Corsica to Nice.
const NEAR_KM: f64 = 60.0;

/// A little less than it is, so that none is passed over.
const KM_PER_DEGREE_OF_LATITUDE: f64 = 111.0;

/// The distances to a station, in kilometres, that are offered to choose by.
pub const STATION_KM: [u8; 3] = [2, 5, 10];

/// What stands before a station's name where it is said in full, folded: *Gare d’Épernon*, *Gare de la Roche*.
const BEFORE_A_NAME: [&str; 8] = ["gare", "de", "d", "du", "des", "la", "le", "l"];

/// A passenger station.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Its name, without *gare*: `Rosporden`.
    pub name: String,
    /// Where it is.
    pub position: Coord,
}

/// Passenger stations, in the order of their file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stations {
    stations: Vec<Station>,
}

impl Stations {
    /// Reads `stations.geojson`, a FeatureCollection of Points (RFC 7946) with a `name`. A broken feature is left out.
    ///
    /// # Errors
    /// When the text is not JSON or not a FeatureCollection.
    pub fn parse(json: &str) -> Result<Stations, ParseError> {
        let features = Collection::parse(json)?.features.into_iter();
        Ok(Stations {
            stations: features.filter_map(|text| station(text.get())).collect(),
        })
    }

    /// The station nearest to a place as the crow flies, with its distance in kilometres; none where none is within
    /// 60 km.
    pub fn nearest(&self, to: Coord) -> Option<(&Station, f64)> {
        // Most are farther north or south alone than any that counts: the sines are saved for the others.
        let in_reach = |station: &&Station| {
            (station.position.lat() - to.lat()).abs() * KM_PER_DEGREE_OF_LATITUDE <= NEAR_KM
        };
        self.stations
            .iter()
            .filter(in_reach)
            .map(|station| (station, to.distance_km(station.position)))
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
            .filter(|(_, km)| *km <= NEAR_KM)
    }

    /// The stations of which every word typed begins some word of the name, at most so many: those first whose name
    /// begins so, and the shorter before the longer. *Gare* and the little words after it may be typed as well.
    pub fn search(&self, text: &str, limit: usize) -> Vec<&Station> {
        let query = fold(text);
        let tokens: Vec<&str> = query.split(' ').filter(|token| !token.is_empty()).collect();
        let said = tokens
            .iter()
            .take_while(|token| BEFORE_A_NAME.contains(token))
            .count();
        // Whoever has typed no more than that, as *de*, may mean a name that begins so.
        let tokens = match tokens.get(said..) {
            Some(rest) if tokens.first() == Some(&"gare") => rest,
            _ => &tokens,
        };
        if tokens.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(bool, usize, &Station)> = Vec::new();
        for station in &self.stations {
            let name = fold(&station.name);
            let begins_a_word = |token: &&str| name.split(' ').any(|word| word.starts_with(*token));
            if tokens.iter().all(begins_a_word) {
                let is_inner = !tokens.first().is_some_and(|token| name.starts_with(*token));
                found.push((is_inner, name.len(), station));
            }
        }
        // Stable: what is equal stays in the order of the file.
        found.sort_by_key(|(is_inner, length, _)| (*is_inner, *length));
        found
            .into_iter()
            .map(|(.., station)| station)
            .take(limit)
            .collect()
    }

    /// For each cité of the catalog how far its nearest station is, in kilometres; infinitely far where there is none.
    pub fn distances(&self, catalog: &Catalog) -> Vec<f64> {
        let distance = |position| self.nearest(position).map_or(f64::INFINITY, |(_, km)| km);
        catalog
            .cites()
            .iter()
            .map(|cite| distance(cite.position))
            .collect()
    }
}

fn station(text: &str) -> Option<Station> {
    let value: Value = serde_json::from_str(text).ok()?;
    let name = value["properties"]["name"].as_str()?.trim();
    let feature = Feature::deserialize(&value).ok()?;
    let GeometryValue::Point { coordinates } = feature.geometry?.value else {
        return None;
    };
    let [lon, lat, ..] = coordinates.as_slice() else {
        return None;
    };
    (!name.is_empty()).then_some(Station {
        name: name.to_owned(),
        position: Coord::new(*lon, *lat)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const FILE: &str = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","id":"1","properties":{"name":"Rosporden"},"geometry":{"type":"Point","coordinates":[-3.833,47.96]}},
        {"type":"Feature","id":"2","properties":{"name":"Quimper"},"geometry":{"type":"Point","coordinates":[-4.092,47.995]}},
        {"type":"Feature","id":"3","properties":{"name":" "},"geometry":{"type":"Point","coordinates":[-4.2,48.1]}},
        {"type":"Feature","id":"4","properties":{"name":"Loin"},"geometry":{"type":"Point","coordinates":[-4.2]}},
        {"type":"Feature","id":"5","properties":{},"geometry":null}, 7]}"#;

    #[test]
    fn the_nearest_is_found_and_none_beyond_a_train_s_reach() {
        let stations = Stations::parse(FILE).unwrap();
        let locronan = Coord::new(-4.207, 48.1).unwrap();
        let (station, km) = stations.nearest(locronan).unwrap();
        assert_eq!((station.name.as_str(), km.round()), ("Quimper", 14.0));
        let corsica = Coord::new(8.937, 42.634).unwrap();
        assert_eq!(stations.nearest(corsica), None);
        assert_eq!(Stations::default().nearest(locronan), None);
    }

    #[test]
    fn stations_are_found_by_the_beginnings_of_their_words() {
        let named = |name: &str| Station {
            name: name.to_owned(),
            position: Coord::clamped(0.0, 0.0),
        };
        let names = [
            "Saint-Quay-Portrieux",
            "La Roche-sur-Yon",
            "Quimperlé",
            "Quimper",
            "Le Mans",
            "Épernon",
        ];
        let stations = Stations {
            stations: names.into_iter().map(named).collect(),
        };
        for (text, found) in [
            ("quim", &["Quimper", "Quimperlé"][..]),
            ("QUIMPERLE", &["Quimperlé"]),
            ("qu", &["Quimper", "Quimperlé", "Saint-Quay-Portrieux"]),
            ("gare de quimper", &["Quimper", "Quimperlé"]),
            ("gare d'epernon", &["Épernon"]),
            ("Gare du Mans", &["Le Mans"]),
            ("le mans", &["Le Mans"]),
            ("gare de la roche yon", &["La Roche-sur-Yon"]),
            ("st quay", &["Saint-Quay-Portrieux"]),
            ("roche sur", &["La Roche-sur-Yon"]),
            ("gare", &[]),
            ("gare de", &[]),
            ("imper", &[]),
            (" - ", &[]),
            ("", &[]),
        ] {
            let names: Vec<&str> = stations.search(text, 9).iter().map(|s| s.name.as_str()).collect();
            assert_eq!(names, found, "{text}");
        }
        assert_eq!(stations.search("q", 2).len(), 2);
    }

    #[test]
    fn another_file_is_an_error() {
        assert_eq!(Stations::parse("{}"), Err(ParseError::NotAFeatureCollection));
    }
}
