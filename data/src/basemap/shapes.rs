//! The lines and areas of the base map, drawn by mapshaper.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Topology;
use crate::geojson::{Collection, Feature, Geometry};
use crate::{error::Error, gazetteer::Gazetteer, mapshaper::Mapshaper};

/// West, south, east, north: what a wide screen shows around France at the smallest zoom.
const FRAME: &str = "bbox=-60,10,60,72";
/// Lakes and rivers are drawn where one can see what they are: nearer.
const NEAR_FRAME: &str = "bbox=-12,38,18,60";

#[derive(Serialize)]
struct Division<'a> {
    departement: &'a str,
    region: &'a str,
}

/// Draws regions, départements, neighbours with their frontiers, lakes and rivers.
pub(super) fn draw(
    gazetteer: &Gazetteer,
    natural_earth: &[PathBuf; 3],
    mapshaper: &Mapshaper,
) -> Result<Topology, Error> {
    let [europe, africa, asia] = natural_earth.each_ref().map(|path| absolute(path));
    let (europe, africa, asia) = (europe?, africa?, asia?);
    mapshaper.give("communes.json", &communes(gazetteer))?;
    france(mapshaper)?;
    neighbours(mapshaper, [&europe, &africa, &asia])?;
    water(mapshaper, &europe)?;
    mapshaper.run(&[
        "-i",
        "departements.json",
        "regions.json",
        "neighbours.json",
        "frontiers.json",
        "rivers.json",
        "lakes.json",
        "combine-files",
        "-o",
        "basemap.json",
        "format=topojson",
        // 84 degrees in 40,000 steps: about 160 m.
        "quantization=40000",
    ])?;
    mapshaper.take("basemap.json")
}

fn absolute(path: &Path) -> Result<String, Error> {
    let path = path.canonicalize().map_err(Error::io(path))?;
    Ok(path.to_string_lossy().into_owned())
}

/// Some communes have the boundary of one part of their merger alone. Of the one on the frontier, Pays-de-Montbenoît, what is missing is open to Switzerland, so that no
/// gap can be found and filled. Inside the département the outline lies under other communes.
const OPEN_GAP: [[f64; 2]; 7] = [
    [6.4728, 46.9569],
    [6.5048, 46.9657],
    [6.53, 47.0],
    [6.46, 47.045],
    [6.415, 47.0],
    [6.43, 46.955],
    [6.4728, 46.9569],
];

/// The boundaries of all communes. A merger without one is drawn by its delegated communes.
fn communes(gazetteer: &Gazetteer) -> Collection<Division<'_>> {
    let own = gazetteer
        .communes
        .values()
        .map(|commune| (commune, &commune.place));
    let parts = gazetteer.delegated.values().filter_map(|part| {
        let parent = gazetteer.communes.get(&part.parent)?;
        parent.place.boundary.is_none().then_some((parent, &part.place))
    });
    let mut features = Vec::new();
    for (commune, place) in own.chain(parts) {
        let Some(boundary) = &place.boundary else { continue };
        let division = Division {
            departement: &commune.departement,
            region: &commune.region,
        };
        features.push(Feature::new(Geometry::from(boundary), division));
    }
    let (departement, region) = ("25", "27");
    features.push(Feature::new(
        Geometry::Polygon {
            coordinates: vec![OPEN_GAP.to_vec()],
        },
        Division { departement, region },
    ));
    Collection::new(features)
}

/// `departements.json` and `regions.json`, which share their borders.
fn france(mapshaper: &Mapshaper) -> Result<(), Error> {
    mapshaper.run(&[
        "communes.json",
        "name=departements",
        "-rename-fields",
        "code=departement",
        "-dissolve",
        "code",
        "copy-fields=region",
        // Some communes lack a boundary, or their merger has that of one part alone: such holes are filled.
        "-clean",
        "gap-width=15km",
        // Each island by itself, so that small ones keep their shape and rocks can be left out (areas in m²).
        "-explode",
        "-filter",
        "this.area > 150000",
        "-simplify",
        "visvalingam",
        "weighted",
        "variable",
        "interval=this.area < 60e6 ? 200 : 550",
        "keep-shapes",
        "-dissolve",
        "code",
        "copy-fields=region",
        "-dissolve",
        "region",
        "+",
        "name=regions",
        "-rename-fields",
        "code=region",
        "target=regions",
        "-drop",
        "fields=region",
        "target=departements",
        "-o",
        "format=geojson",
        "target=departements,regions",
    ])
}

/// `neighbours.json`, all land but France, and `frontiers.json`, the lines between two of them.
///
/// Natural Earth's frontier of France is not that of the communes, by up to some kilometres. So that no sliver of sea
/// shows between the two, the neighbours' land goes on for 5 km into Natural Earth's France, on top of which France
/// is drawn; no further, or it would stand out into the sea where a frontier meets the coast.
fn neighbours(mapshaper: &Mapshaper, countries: [&str; 3]) -> Result<(), Error> {
    for (file, name) in countries
        .into_iter()
        .zip(["europe.json", "africa.json", "asia.json"])
    {
        let layer = ["-i", file, "id-field=country", "-target", "countries"];
        mapshaper.run(&[&layer[..], &["-o", name, "format=geojson"]].concat())?;
    }
    let around_france = "bbox=-10,40,12,52";
    let only_france = "country == 'FRA'";
    mapshaper.run(&[
        "europe.json",
        "-filter",
        "country != 'FRA'",
        "-clip",
        around_france,
        "-dissolve",
        "-buffer",
        "5km",
        "name=around",
        "-i",
        "europe.json",
        "name=strip",
        "-filter",
        only_france,
        "-clip",
        "around",
        "-each",
        "country = 'strip'",
        "-o",
        "strip.json",
        "format=geojson",
    ])?;
    // The far is simplified hard, the near lightly, the tiny not at all.
    let interval = "interval=['JEY','GGY','IMN','MCO','AND','LIE','SMR','LUX'].includes(country) ? 0 : \
         ['GBR','IRL','BEL','NLD','DEU','CHE','ITA','ESP','strip'].includes(country) ? 1500 : 20000";
    mapshaper.run(&[
        "-i",
        "europe.json",
        "africa.json",
        "asia.json",
        "strip.json",
        "combine-files",
        "-merge-layers",
        "force",
        "name=neighbours",
        "-filter",
        "country != 'FRA'",
        "-clip",
        FRAME,
        "-simplify",
        "visvalingam",
        "weighted",
        "variable",
        interval,
        "keep-shapes",
        "-filter-islands",
        "min-area=8km2",
        "-filter",
        "country != 'strip'",
        "+",
        "name=countries",
        "-innerlines",
        "name=frontiers",
        "target=countries",
        "-dissolve",
        "target=neighbours",
        "-o",
        "format=geojson",
        "target=neighbours,frontiers",
    ])
}

/// `lakes.json` and `rivers.json`.
fn water(mapshaper: &Mapshaper, europe: &str) -> Result<(), Error> {
    mapshaper.run(&[
        "-i",
        europe,
        "-target",
        "lakes",
        "-clip",
        NEAR_FRAME,
        "-o",
        "whole-lakes.json",
        "format=geojson",
    ])?;
    // Lake Geneva ends short of the French shore, where communes end too: water fills what is between the two.
    mapshaper.run(&[
        "europe.json",
        "name=france",
        "-filter",
        "country == 'FRA'",
        "-i",
        "whole-lakes.json",
        "name=shore",
        "-clip",
        "bbox=6.3,46.3,6.9,46.5",
        "-buffer",
        "4km",
        "-clip",
        "bbox=6.3,46.3,6.9,46.5",
        "-clip",
        "france",
        "-erase",
        "regions.json",
        "-o",
        "shore.json",
        "format=geojson",
    ])?;
    mapshaper.run(&[
        "-i",
        "whole-lakes.json",
        "shore.json",
        "combine-files",
        "-merge-layers",
        "force",
        "name=lakes",
        "-dissolve",
        "-explode",
        "-o",
        "format=geojson",
    ])?;
    // The source names no river; those in and around France are the ones to draw stronger.
    let rank =
        "rank = this.bbox[0] < 8.3 && this.bbox[2] > -5 && this.bbox[1] < 50 && this.bbox[3] > 42.5 ? 1 : 2";
    mapshaper.run(&[
        "-i",
        europe,
        "-target",
        "rivers",
        "-clip",
        NEAR_FRAME,
        "-each",
        rank,
        "-o",
        "rivers.json",
        "format=geojson",
    ])
}
