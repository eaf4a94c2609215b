//! `stations.csv`, SNCF's passenger stations, and those of them that the cités' visitors arrive at.

#[cfg(test)]
mod tests;

use cites::Coord;

use crate::error::Problem;
use crate::forms;
use crate::table::{self, Columns, Row, Rows};

/// Every station that is this near to a cité, in kilometres, is published, besides the nearest.
const NEAR_KM: f64 = 10.0;
/// A nearest station that is farther than this, in kilometres, is none: no train goes from Corsica to Menton.
const FARTHEST_KM: f64 = 60.0;
const COLUMNS: [&str; 4] = ["uic", "name", "lon", "lat"];

/// A passenger station.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Line in the file, from 1.
    pub line: u64,
    /// Its code of the Union internationale des chemins de fer, of eight digits.
    pub uic: String,
    /// Its name without *gare*: `Rosporden`.
    pub name: String,
    /// Where it is.
    pub position: Coord,
}

/// Reads the list.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn parse(csv: &[u8]) -> Result<Rows<Station>, Vec<Problem>> {
    let (stations, mut problems) = table::read(csv, Columns::AtLeast(&COLUMNS), station)?;
    let place = |station: &Station| (station.line, format!("{} {}", station.uic, station.name));
    problems.extend(table::repeats(&stations, "uic", place, |station| {
        Some(station.uic.clone())
    }));
    Ok((stations, problems))
}

fn station(row: &mut Row) -> Option<Station> {
    let uic = row.required("uic", "a UIC code of eight digits", |text| {
        text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
    });
    let name = row.required("name", "a name", forms::is_text);
    // Bounds of France with Corsica: longitude and latitude that were exchanged are outside of them.
    let within =
        |least, most| move |text: &str| forms::degrees(text, most).is_some_and(|degrees| degrees >= least);
    let lon = row.required("lon", "a longitude in France, in degrees", within(-5.5, 10.0));
    let lat = row.required("lat", "a latitude in France, in degrees", within(41.0, 51.5));
    Some(Station {
        line: row.line,
        uic: uic?,
        name: name?,
        position: Coord::new(lon?.parse().ok()?, lat?.parse().ok()?)?,
    })
}

/// The stations within 10 km of one of the places, and the nearest one of each place, unless that is beyond 60 km; by
/// UIC code.
pub fn near<'a>(stations: &'a [Station], places: &[Coord]) -> Vec<&'a Station> {
    let mut near: Vec<&Station> = Vec::new();
    for place in places {
        let distances = || {
            stations
                .iter()
                .map(|station| (place.distance_km(station.position), station))
        };
        let nearest = distances()
            .min_by(|(one, _), (other, _)| one.total_cmp(other))
            .filter(|(km, _)| *km <= FARTHEST_KM);
        let within = distances().filter(|(km, _)| *km <= NEAR_KM);
        near.extend(within.chain(nearest).map(|(_, station)| station));
    }
    near.sort_by(|one, other| one.uic.cmp(&other.uic));
    near.dedup_by(|one, other| one.uic == other.uic);
    near
}
