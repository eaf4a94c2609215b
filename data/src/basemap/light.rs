//! The base map as it is seen at the scale of the country, up to zoom 6.75, where a pixel is about a kilometre wide: the
//! picture that the map's page is served with is made of it, so each of its points is on every visitor's way.

use super::Topology;
use crate::{error::Error, mapshaper::Mapshaper};

/// Draws regions, départements, neighbours, lakes and rivers again, from what [`shapes::draw`](super::shapes::draw)
/// left.
pub(super) fn draw(mapshaper: &Mapshaper) -> Result<Topology, Error> {
    for commands in [NEAR, BEYOND, NEIGHBOURS, LIGHT] {
        mapshaper.run(commands)?;
    }
    mapshaper.take("light.json")
}

const NEAR: &str = "
    neighbours.json
    -clip bbox=-9,40,14,53
    -each near=true
    -o near.json format=geojson";

/// Erased in a run of its own: mapshaper fills the Caspian Sea when the same run clips, too.
const BEYOND: &str = "
    neighbours.json
    -erase bbox=-9,40,14,53
    -each near=false
    -o beyond.json format=geojson";

/// The neighbours' land around France for a closer look than what is beyond, as far as the map can be moved, then made
/// one again.
const NEIGHBOURS: &str = "
    -i near.json beyond.json combine-files
    -merge-layers force
    -clip bbox=-27,31,32,61
    -explode
    -filter this.area>(near?200e6:3000e6)
    -simplify visvalingam weighted variable interval=near?4000:15000 keep-shapes
    -dissolve
    -o light-neighbours.json format=geojson";

/// Regions and départements share their borders, also once they are simplified. Each island is simplified by itself, as
/// in detail; those that would be specks are left out, and lakes likewise.
const LIGHT: &str = "
    -i departements.json regions.json combine-files
    -explode target=*
    -filter this.area>5e6 target=*
    -simplify visvalingam weighted interval=1900 keep-shapes
    -dissolve code target=departements
    -dissolve code target=regions
    -i lakes.json
    -filter this.area>60e6
    -simplify visvalingam weighted interval=1500 keep-shapes
    -i rivers.json
    -filter rank==1
    -simplify visvalingam weighted interval=3000 keep-shapes
    -i light-neighbours.json name=neighbours
    -o light.json format=topojson quantization=16000 target=*";
