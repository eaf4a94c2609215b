//! The base map as it is seen at the scale of the country, up to zoom 6.5, where a pixel is about a kilometre wide.

use super::Topology;
use crate::{error::Error, mapshaper::Mapshaper};

/// Draws regions, neighbours, lakes and rivers again, from what [`shapes::draw`](super::shapes::draw) left.
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

/// The neighbours' land around France for a closer look than what is beyond, then made one again.
const NEIGHBOURS: &str = "
    -i near.json beyond.json combine-files
    -merge-layers force
    -explode
    -filter this.area>(near?20e6:500e6)
    -simplify visvalingam weighted variable interval=near?2000:6000 keep-shapes
    -dissolve
    -o light-neighbours.json format=geojson";

/// Each island is simplified by itself, as in detail; those that would be specks are left out, and lakes likewise. The
/// grid is of about 400 m: on one of 600 m, Saint-Céneri-le-Gérei is on the wrong side of its region's border.
const LIGHT: &str = "
    -i regions.json
    -explode
    -filter this.area>5e6
    -simplify visvalingam weighted variable interval=this.area<100e6?500:1000 keep-shapes
    -dissolve code
    -i lakes.json
    -filter this.area>60e6
    -simplify visvalingam weighted interval=1000 keep-shapes
    -i rivers.json
    -filter rank==1
    -simplify visvalingam weighted interval=2000 keep-shapes
    -i light-neighbours.json name=neighbours
    -o light.json format=topojson quantization=16000 target=*";
