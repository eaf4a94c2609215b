//! From arcs to the lines and polygons to draw.

use super::topology::Topology;
use super::{Area, Basemap, Line, Polygon, River, Town};
use crate::value::{list_of, pair, whole};
use crate::{Bounds, Coord, ParseError};
use serde_json::Value;

/// Numbers of arcs that make up a line when joined; `!n` is arc `n` walked backwards.
type ArcLine = Vec<i32>;
type ArcPolygon = Vec<ArcLine>;

pub(super) fn decode(topology: &Topology) -> Result<Basemap, ParseError> {
    let arcs = &topology.arcs;
    let polygons = |geometry: &Value| polygons(arcs, geometry);
    let flat = |name| each(topology, name, polygons).map(|lists| lists.concat());
    let area = |geometry: &Value| area(arcs, geometry);
    let river = |geometry: &Value| river(arcs, geometry);
    let town = |geometry: &Value| town(topology, geometry);

    let in_regions = uses(arcs.len(), topology.object("regions")?);
    let in_departements = uses(arcs.len(), topology.object("departements")?);
    let used = |regions: u8, departements: Option<u8>| -> Vec<Line> {
        let counts = in_regions.iter().zip(&in_departements).zip(arcs);
        let chosen =
            counts.filter(|((in_r, in_d), _)| **in_r == regions && departements.is_none_or(|n| n == **in_d));
        chosen.map(|(_, line)| line.clone()).collect()
    };
    Ok(Basemap {
        regions: each(topology, "regions", area)?,
        departements: each(topology, "departements", area)?,
        neighbours: flat("neighbours")?,
        lakes: flat("lakes")?,
        frontiers: each(topology, "frontiers", |geometry| lines(arcs, geometry))?.concat(),
        rivers: each(topology, "rivers", river)?,
        region_borders: used(2, None),
        departement_borders: used(0, Some(2)),
        coast: used(1, None),
        towns: each(topology, "towns", town)?,
    })
}

/// Reads each geometry of an object; an empty one (`"type": null`) holds nothing to read.
fn each<T>(
    topology: &Topology,
    object: &'static str,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<Vec<T>, ParseError> {
    let mut all = Vec::new();
    for (index, geometry) in topology.object(object)?.iter().enumerate() {
        if !geometry["type"].is_null() {
            all.push(read(geometry).ok_or(ParseError::BadGeometry { object, index })?);
        }
    }
    Ok(all)
}

fn area(arcs: &[Line], geometry: &Value) -> Option<Area> {
    let polygons = polygons(arcs, geometry)?;
    let positions = polygons.iter().flatten().flatten();
    let bounds = Bounds::of(positions.filter_map(|&[lon, lat]| Coord::new(lon, lat)))?;
    let properties = &geometry["properties"];
    Some(Area {
        code: properties["code"].as_str()?.to_owned(),
        name: properties["name"].as_str()?.to_owned(),
        label: pair(&properties["label"])?,
        polygons,
        bounds,
    })
}

fn lines(arcs: &[Line], geometry: &Value) -> Option<Vec<Line>> {
    let lines = match geometry["type"].as_str()? {
        "LineString" => vec![arc_line(&geometry["arcs"])?],
        "MultiLineString" => list_of(&geometry["arcs"], arc_line)?,
        _ => return None,
    };
    lines.iter().map(|line| join(arcs, line)).collect()
}

fn river(arcs: &[Line], geometry: &Value) -> Option<River> {
    let properties = &geometry["properties"];
    Some(River {
        rank: whole(&properties["rank"])?,
        lines: lines(arcs, geometry)?,
    })
}

fn town(topology: &Topology, geometry: &Value) -> Option<Town> {
    let properties = &geometry["properties"];
    Some(Town {
        name: properties["name"].as_str()?.to_owned(),
        position: topology.position(&geometry["coordinates"])?,
        rank: whole(&properties["rank"])?,
    })
}

fn polygons(arcs: &[Line], geometry: &Value) -> Option<Vec<Polygon>> {
    let polygon = |rings: &ArcPolygon| rings.iter().map(|ring| join(arcs, ring)).collect();
    arc_polygons(geometry)?.iter().map(polygon).collect()
}

fn arc_polygons(geometry: &Value) -> Option<Vec<ArcPolygon>> {
    match geometry["type"].as_str()? {
        "Polygon" => Some(vec![arc_polygon(&geometry["arcs"])?]),
        "MultiPolygon" => list_of(&geometry["arcs"], arc_polygon),
        _ => None,
    }
}

fn arc_polygon(rings: &Value) -> Option<ArcPolygon> {
    list_of(rings, arc_line)
}

fn arc_line(numbers: &Value) -> Option<ArcLine> {
    list_of(numbers, whole)
}

/// Arcs end where the next begins: the shared position is kept once.
fn join(arcs: &[Line], line: &[i32]) -> Option<Line> {
    let mut joined = Line::new();
    for &number in line {
        let arc = arcs.get(arc_index(number))?;
        joined.pop();
        if number < 0 {
            joined.extend(arc.iter().rev());
        } else {
            joined.extend(arc);
        }
    }
    Some(joined)
}

fn arc_index(number: i32) -> usize {
    (if number < 0 { !number } else { number }) as usize
}

/// How many members of an object have each arc in their outline.
fn uses(arc_count: usize, object: &[Value]) -> Vec<u8> {
    let mut uses = vec![0_u8; arc_count];
    for polygons in object.iter().filter_map(arc_polygons) {
        for number in polygons.iter().flatten().flatten() {
            if let Some(count) = uses.get_mut(arc_index(*number)) {
                *count = count.saturating_add(1);
            }
        }
    }
    uses
}
