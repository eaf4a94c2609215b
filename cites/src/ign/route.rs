//! The road through several places, from IGN's *service de calcul d'itinéraires*
//! (<https://geoservices.ign.fr/documentation/services/services-geoplateforme/itineraire>).

#[cfg(test)]
mod tests;

use super::{AnswerError, IGN_HOST};
use crate::Coord;
use crate::number::decimal;
use geojson::{Geometry, GeometryValue, Position};
use serde::Deserialize;
use serde_json::Value;

/// A road begins and ends on the network of roads, at most so many kilometres from what was asked for. Farther away, as
/// for a place abroad, it is not a road from there.
const TO_ROAD_KM: f64 = 10.0;
/// Nobody drives faster, in kilometres an hour: such an answer is in other units than were asked for.
const FASTEST_KMH: f64 = 200.0;

/// The address that asks for the fastest way by car through these places, in their order; `None` for fewer than two.
/// The answer is in kilometres and minutes, with the line, without the single turns.
pub fn route_url(points: &[Coord]) -> Option<String> {
    let [start, intermediates @ .., end] = points else {
        return None;
    };
    let via: Vec<String> = intermediates.iter().copied().map(lon_lat).collect();
    let mut url = [
        IGN_HOST,
        "/navigation/itineraire?resource=bdtopo-osrm&start=",
        &lon_lat(*start),
        "&end=",
        &lon_lat(*end),
    ]
    .concat();
    if !via.is_empty() {
        url.push_str("&intermediates=");
        // A bar of its own would have to be escaped by the browser.
        url.push_str(&via.join("%7C"));
    }
    url.push_str("&profile=car&optimization=fastest&getSteps=false&distanceUnit=kilometer&timeUnit=minute");
    Some(url)
}

fn lon_lat(at: Coord) -> String {
    [decimal(at.lon(), 5), decimal(at.lat(), 5)].join(",")
}

/// A road through several places.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Its line.
    pub line: Vec<Coord>,
    /// Its length in kilometres.
    pub km: f64,
    /// How long it takes, in minutes.
    pub minutes: f64,
    /// From each place to the next.
    pub legs: Vec<RouteLeg>,
}

/// A part of a road, from one place to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouteLeg {
    /// Its length in kilometres.
    pub km: f64,
    /// How long it takes, in minutes.
    pub minutes: f64,
}

impl Route {
    /// Reads the answer to [`route_url`] of the same places.
    ///
    /// # Errors
    /// When it is not JSON, lacks something, has not one leg from each place to the next, goes elsewhere, or says what
    /// no road can be.
    pub fn parse(json: &str, points: &[Coord]) -> Result<Route, AnswerError> {
        let answer: Value = serde_json::from_str(json).map_err(|_| AnswerError("not JSON"))?;
        let RouteLeg { km, minutes } = measures(&answer).ok_or(AnswerError("no distance or duration"))?;
        let legs = answer["portions"].as_array().ok_or(AnswerError("no legs"))?;
        let legs: Option<Vec<RouteLeg>> = legs.iter().map(measures).collect();
        let legs = legs.ok_or(AnswerError("a leg without distance or duration"))?;
        if legs.len() + 1 != points.len() {
            return Err(AnswerError("another number of legs than was asked for"));
        }
        let line = line(&answer["geometry"]).ok_or(AnswerError("no line"))?;
        if !leads_along(&line, points) {
            return Err(AnswerError("a line to other places"));
        }
        let length: f64 = line
            .iter()
            .zip(line.iter().skip(1))
            .map(|(a, b)| a.distance_km(*b))
            .sum();
        // Metres or miles would be far off.
        if km > 1.5 * length + 1.0 || length > 1.5 * km + 1.0 {
            return Err(AnswerError("another length than its line has"));
        }
        if km > minutes.max(1.0) * FASTEST_KMH / 60.0 {
            return Err(AnswerError("faster than anybody drives"));
        }
        Ok(Route {
            line,
            km,
            minutes,
            legs,
        })
    }
}

/// Distance and duration of a road or of a part of one.
fn measures(of: &Value) -> Option<RouteLeg> {
    let measure = |name| of[name].as_f64().filter(|value| *value >= 0.0);
    Some(RouteLeg {
        km: measure("distance")?,
        minutes: measure("duration")?,
    })
}

/// The positions of a LineString, or of a MultiLineString one line after the other.
fn line(geometry: &Value) -> Option<Vec<Coord>> {
    let positions: Vec<Position> = match Geometry::deserialize(geometry).ok()?.value {
        GeometryValue::LineString { coordinates } => coordinates,
        GeometryValue::MultiLineString { coordinates } => coordinates.concat(),
        _ => return None,
    };
    // `geojson` takes a position of one number for one, hence the look at the slice.
    let coord = |position: &Position| match position.as_slice() {
        [lon, lat, ..] => Coord::new(*lon, *lat),
        _ => None,
    };
    positions.iter().map(coord).collect()
}

/// Whether a line begins at the first place and ends at the last.
fn leads_along(line: &[Coord], points: &[Coord]) -> bool {
    let is_near = |a: Option<&Coord>, b: Option<&Coord>| match (a, b) {
        (Some(a), Some(b)) => a.distance_km(*b) <= TO_ROAD_KM,
        _ => false,
    };
    line.len() > 1 && is_near(line.first(), points.first()) && is_near(line.last(), points.last())
}
