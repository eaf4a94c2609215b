//! npm `@etalab/decoupage-administratif`: names, postcodes, population, and which commune lies where.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

use crate::error::Error;
use crate::gazetteer::{Commune, Delegated, Division, Gazetteer, Municipality};

const METROPOLITAN: &str = "metro";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CommuneRecord {
    code: String,
    nom: String,
    #[serde(rename = "type")]
    kind: String,
    zone: String,
    departement: String,
    region: String,
    chef_lieu: Option<String>,
    #[serde(default)]
    codes_postaux: Vec<String>,
    #[serde(default)]
    population: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DivisionRecord {
    code: String,
    nom: String,
    zone: String,
    chef_lieu: String,
}

/// The gazetteer without boundaries and town halls.
pub(super) fn read(communes: &Path, departements: &Path, regions: &Path) -> Result<Gazetteer, Error> {
    let mut gazetteer = Gazetteer::default();
    for record in json::<CommuneRecord>(communes)? {
        if record.zone == METROPOLITAN {
            add(&mut gazetteer, record);
        }
    }
    gazetteer.departements = divisions(departements)?;
    gazetteer.regions = divisions(regions)?;
    Ok(gazetteer)
}

fn add(gazetteer: &mut Gazetteer, record: CommuneRecord) {
    let municipality = Municipality {
        name: record.nom,
        ..Municipality::default()
    };
    match (record.kind.as_str(), record.chef_lieu) {
        ("commune-actuelle", _) => {
            let commune = Commune {
                municipality,
                departement: record.departement,
                region: record.region,
                postcodes: record.codes_postaux,
                population: record.population,
            };
            gazetteer.communes.insert(record.code, commune);
        }
        ("commune-deleguee" | "commune-associee", Some(parent)) => {
            gazetteer
                .delegated
                .insert(record.code, Delegated { municipality, parent });
        }
        // Arrondissements of Paris, Lyon and Marseille.
        _ => {}
    }
}

fn divisions(path: &Path) -> Result<BTreeMap<String, Division>, Error> {
    let records = json::<DivisionRecord>(path)?
        .into_iter()
        .filter(|record| record.zone == METROPOLITAN);
    let division = |record: DivisionRecord| {
        (
            record.code,
            Division {
                name: record.nom,
                seat: record.chef_lieu,
            },
        )
    };
    Ok(records.map(division).collect())
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, Error> {
    let text = fs::read(path).map_err(Error::io(path))?;
    serde_json::from_slice(&text).map_err(Error::source(path))
}
