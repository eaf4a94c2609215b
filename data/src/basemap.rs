//! The base map as TopoJSON: land, borders, water and towns. `basemap.json` is light, for the picture that the map's page
//! is served with; `basemap-detail.json` takes its place when the visitor comes nearer.

mod labels;
mod light;
mod shapes;
mod topology;
mod towns;

use std::{collections::BTreeMap, path::PathBuf};

use serde_json::{Map, Value, json};

use crate::{error::Error, gazetteer::Division, gazetteer::Gazetteer, mapshaper::Mapshaper};
use topology::{Geometry, Object};

pub use topology::Topology;
pub use towns::{Town, choose as choose_towns};

/// The base map at its two scales.
pub struct Basemaps {
    /// What is seen at the scale of the country.
    pub light: Topology,
    /// The same in detail, and the frontiers between neighbours.
    pub detail: Topology,
}

/// The divisions of France by code.
type Divisions = BTreeMap<String, Division>;

/// Builds the base map.
///
/// # Errors
/// mapshaper fails, or gives something else than the regions and départements it was given.
pub fn build(
    gazetteer: &Gazetteer,
    natural_earth: &[PathBuf; 3],
    mapshaper: &Mapshaper,
) -> Result<Basemaps, Error> {
    let mut detail = shapes::draw(gazetteer, natural_earth, mapshaper)?;
    let mut light = light::draw(mapshaper)?;
    let labels = labels::read(mapshaper, "regions")?;
    // Towns of rank 3 are labelled from a zoom on that the light base map is not for.
    for (topology, last_rank) in [(&mut light, 2), (&mut detail, 3)] {
        name(topology, "regions", &gazetteer.regions, &labels)?;
        add_towns(topology, gazetteer, last_rank);
    }
    let labels = labels::read(mapshaper, "departements")?;
    for topology in [&mut light, &mut detail] {
        name(topology, "departements", &gazetteer.departements, &labels)?;
    }
    Ok(Basemaps { light, detail })
}

/// Gives the geometries of an object, in the order of their codes, their names and labels.
fn name(
    topology: &mut Topology,
    object: &str,
    divisions: &Divisions,
    labels: &BTreeMap<String, [f64; 2]>,
) -> Result<(), Error> {
    let name = |geometry: &mut Geometry| -> Option<()> {
        let code = geometry.text("code")?;
        let mut properties = properties(&code, divisions.get(&code)?, labels.get(&code)?);
        if object == "regions" {
            let name = divisions.get(&code)?.name.as_str();
            properties.insert("slug".to_owned(), slug::slugify(name).into());
        }
        geometry.properties = Some(properties);
        Some(())
    };
    let geometries = topology.geometries_mut(object);
    geometries.sort_by_key(|geometry| geometry.text("code"));
    let named = geometries.iter_mut().map(name).collect::<Option<Vec<_>>>();
    if named.is_none_or(|named| named.len() != divisions.len()) {
        let reason = format!("the {object} of the base map are not those of the gazetteer");
        return Err(Error::source("basemap.json")(reason));
    }
    Ok(())
}

fn add_towns(topology: &mut Topology, gazetteer: &Gazetteer, last_rank: u8) {
    let towns = choose_towns(gazetteer)
        .into_iter()
        .filter(|town| town.rank <= last_rank);
    let towns = towns.map(|town| Geometry {
        kind: Some("Point".to_owned()),
        arcs: None,
        coordinates: Some(topology.transform.quantize(town.position)),
        properties: Some(Map::from_iter([
            ("name".to_owned(), Value::from(town.name)),
            ("rank".to_owned(), Value::from(town.rank)),
        ])),
    });
    let towns = Object::of(towns.collect());
    topology.objects.insert("towns".to_owned(), towns);
}

fn properties(code: &str, division: &Division, label: &[f64; 2]) -> Map<String, Value> {
    Map::from_iter([
        ("code".to_owned(), Value::from(code)),
        ("name".to_owned(), Value::from(division.name.as_str())),
        ("label".to_owned(), json!(label)),
    ])
}
