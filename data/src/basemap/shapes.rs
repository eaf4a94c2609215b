//! The lines and areas of the base map, drawn by mapshaper.

use std::path::PathBuf;

use geo::{LineString, Polygon};
use geojson::{Feature, FeatureCollection, Geometry};

use super::Topology;
use crate::{error::Error, gazetteer::Gazetteer, mapshaper::Mapshaper};

/// Draws regions, départements, neighbours with their frontiers, lakes and rivers.
pub(super) fn draw(
    gazetteer: &Gazetteer,
    natural_earth: &[PathBuf; 3],
    mapshaper: &Mapshaper,
) -> Result<Topology, Error> {
    mapshaper.give("communes.json", &communes(gazetteer))?;
    for (path, name) in natural_earth
        .iter()
        .zip(["ne-europe.json", "ne-africa.json", "ne-asia.json"])
    {
        mapshaper.lend(name, path)?;
    }
    for commands in [
        FRANCE, EUROPE, AFRICA, ASIA, STRIP, NEIGHBOURS, LAKES, SHORE, WATER, RIVERS, BASEMAP,
    ] {
        mapshaper.run(commands)?;
    }
    mapshaper.take("basemap.json")
}

/// The boundaries of all communes. A merger without one is drawn by its delegated communes.
fn communes(gazetteer: &Gazetteer) -> FeatureCollection {
    let own = gazetteer
        .communes
        .values()
        .map(|commune| (commune, &commune.municipality));
    let parts = gazetteer.delegated.values().filter_map(|part| {
        let parent = gazetteer.communes.get(&part.parent)?;
        parent
            .municipality
            .boundary
            .is_none()
            .then_some((parent, &part.municipality))
    });
    let mut features = Vec::new();
    for (commune, municipality) in own.chain(parts) {
        let Some(boundary) = &municipality.boundary else {
            continue;
        };
        let boundary = Geometry::from(boundary);
        features.push(within(boundary, &commune.departement, &commune.region));
    }
    let open_gap = Polygon::new(LineString::from(OPEN_GAP.to_vec()), Vec::new());
    features.push(within(Geometry::from(&open_gap), "25", "27"));
    features.into_iter().collect()
}

/// A shape that is part of a département, and so of its region, by their codes.
fn within(shape: Geometry, departement: &str, region: &str) -> Feature {
    let mut feature = Feature::from(shape);
    feature.set_property("departement", departement);
    feature.set_property("region", region);
    feature
}

/// Some mergers have the boundary of one of their parts alone. Of the one on the frontier, Pays-de-Montbenoît, what is
/// missing opens to Switzerland, so that it is no hole to be filled. Inside the département, this outline of it lies
/// on other communes.
const OPEN_GAP: [[f64; 2]; 7] = [
    [6.4728, 46.9569],
    [6.5048, 46.9657],
    [6.53, 47.0],
    [6.46, 47.045],
    [6.415, 47.0],
    [6.43, 46.955],
    [6.4728, 46.9569],
];

/// Départements and regions, which share their borders. Holes, where communes lack a boundary, are filled. Each island
/// is simplified by itself, so that small ones keep their shape, and rocks are left out (areas in m², lengths in m).
const FRANCE: &str = "
    communes.json name=departements
    -rename-fields code=departement
    -dissolve code copy-fields=region
    -clean gap-width=15km
    -explode
    -filter this.area>150000
    -simplify visvalingam weighted variable interval=this.area<60e6?200:550 keep-shapes
    -dissolve code copy-fields=region
    -dissolve region + name=regions
    -rename-fields code=region target=regions
    -drop fields=region target=departements
    -o format=geojson target=departements,regions";

const EUROPE: &str = "-i ne-europe.json id-field=country -target countries -o europe.json format=geojson";
const AFRICA: &str = "-i ne-africa.json id-field=country -target countries -o africa.json format=geojson";
const ASIA: &str = "-i ne-asia.json id-field=country -target countries -o asia.json format=geojson";

/// Natural Earth's frontier of France is not that of the communes, by up to some kilometres. So that no sliver of sea
/// shows between the two, the neighbours' land goes on for 5 km into Natural Earth's France, on top of which France
/// is drawn; no further, or it would stand out into the sea where a frontier meets the coast.
const STRIP: &str = "
    europe.json
    -filter country!='FRA'
    -clip bbox=-10,40,12,52
    -dissolve
    -buffer 5km name=around
    -i europe.json name=strip
    -filter country=='FRA'
    -clip around
    -each country='strip'
    -o strip.json format=geojson";

/// All land but France, as far as a wide screen shows it at the smallest zoom, and the lines between two countries.
/// The far is simplified hard, the near lightly, the tiny not at all.
const NEIGHBOURS: &str = "
    -i europe.json africa.json asia.json strip.json combine-files
    -merge-layers force name=neighbours
    -filter country!='FRA'
    -clip bbox=-60,10,60,72
    -simplify visvalingam weighted keep-shapes variable
        interval=['JEY','GGY','IMN','MCO','AND','LIE','SMR','LUX'].includes(country)?0:\
['GBR','IRL','BEL','NLD','DEU','CHE','ITA','ESP','strip'].includes(country)?1500:20000
    -filter-islands min-area=8km2
    -filter country!='strip' + name=countries
    -innerlines name=frontiers target=countries
    -dissolve target=neighbours
    -o format=geojson target=neighbours,frontiers";

const LAKES: &str = "
    -i ne-europe.json
    -target lakes
    -clip bbox=-12,38,18,60
    -o whole-lakes.json format=geojson";

/// Lake Geneva ends short of the French shore, where the communes end too: the water between the two.
const SHORE: &str = "
    europe.json name=france
    -filter country=='FRA'
    -i whole-lakes.json name=shore
    -clip bbox=6.3,46.3,6.9,46.5
    -buffer 4km
    -clip bbox=6.3,46.3,6.9,46.5
    -clip france
    -erase regions.json
    -o shore.json format=geojson";

const WATER: &str = "
    -i whole-lakes.json shore.json combine-files
    -merge-layers force name=lakes
    -dissolve
    -explode
    -o format=geojson";

/// The source names no river; those in and around France are of rank 1, to be drawn stronger.
const RIVERS: &str = "
    -i ne-europe.json
    -target rivers
    -clip bbox=-12,38,18,60
    -each rank=this.bbox[0]<8.3&&this.bbox[2]>-5&&this.bbox[1]<50&&this.bbox[3]>42.5?1:2
    -o rivers.json format=geojson";

/// All in one, on a grid of about 160 m: 84 degrees in 40,000 steps.
const BASEMAP: &str = "
    -i departements.json regions.json neighbours.json frontiers.json rivers.json lakes.json combine-files
    -o basemap.json format=topojson quantization=40000";
