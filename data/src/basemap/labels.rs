//! Where the name of a region or a département is best written.

use std::collections::BTreeMap;

use geo::Point;
use geojson::FeatureCollection;

use crate::{error::Error, mapshaper::Mapshaper};

/// A point well inside the largest polygon of each, `[lon, lat]` to 2 decimals, by code.
pub(super) fn read(mapshaper: &Mapshaper, object: &str) -> Result<BTreeMap<String, [f64; 2]>, Error> {
    mapshaper.run(&format!(
        "{object}.json -points inner -o labels.json format=geojson precision=0.01 force"
    ))?;
    let points: FeatureCollection = mapshaper.take("labels.json")?;
    let label = |feature: geojson::Feature| {
        let code = feature.property("code")?.as_str()?.to_owned();
        let (lon, lat) = Point::try_from(feature).ok()?.x_y();
        Some((code, [lon, lat]))
    };
    Ok(points.into_iter().filter_map(label).collect())
}
