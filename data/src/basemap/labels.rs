//! Where the name of a region or a département is best written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::geojson::{Collection, Feature, Geometry};
use crate::{error::Error, mapshaper::Mapshaper};

#[derive(Deserialize)]
struct Code {
    code: String,
}

/// A point well inside the largest polygon of each, `[lon, lat]` to 2 decimals, by code.
pub(super) fn read(mapshaper: &Mapshaper, object: &str) -> Result<BTreeMap<String, [f64; 2]>, Error> {
    mapshaper.run(&format!(
        "{object}.json -points inner -o labels.json format=geojson precision=0.01 force"
    ))?;
    let points: Collection<Code> = mapshaper.take("labels.json")?;
    let label = |feature: Feature<Code>| match feature.geometry {
        Geometry::Point { coordinates } => Some((feature.properties.code, coordinates)),
        _ => None,
    };
    Ok(points.features.into_iter().filter_map(label).collect())
}
