//! From arcs to the lines and polygons to draw.

use super::topology::Topology;
use super::{Area, Basemap, Line, Polygon, River, Town};
use crate::json::Json;
use crate::{Bounds, Coord, ParseError};

/// Numbers of arcs that make up a line when joined; `!n` is arc `n` walked backwards.
type ArcLine = Vec<i32>;
type ArcPolygon = Vec<ArcLine>;

pub(super) fn decode(topology: &Topology) -> Result<Basemap, ParseError> {
    let arcs = &topology.arcs;
    let polygons = |geometry: &Json| polygons(arcs, geometry);
    let flat = |name| each(topology, name, polygons).map(|lists| lists.concat());
    let area = |geometry: &Json| area(arcs, geometry);
    let river = |geometry: &Json| river(arcs, geometry);
    let town = |geometry: &Json| town(topology, geometry);

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
    read: impl Fn(&Json) -> Option<T>,
) -> Result<Vec<T>, ParseError> {
    let mut all = Vec::new();
    for (index, geometry) in topology.object(object)?.iter().enumerate() {
        if geometry.get("type") != &Json::Nothing {
            all.push(read(geometry).ok_or(ParseError::BadGeometry { object, index })?);
        }
    }
    Ok(all)
}

fn area(arcs: &[Line], geometry: &Json) -> Option<Area> {
    let polygons = polygons(arcs, geometry)?;
    let positions = polygons.iter().flatten().flatten();
    let bounds = Bounds::of(positions.filter_map(|&[lon, lat]| Coord::new(lon, lat)))?;
    let properties = geometry.get("properties");
    Some(Area {
        code: properties.get("code").text()?.to_owned(),
        name: properties.get("name").text()?.to_owned(),
        label: properties.get("label").pair()?,
        polygons,
        bounds,
    })
}

fn lines(arcs: &[Line], geometry: &Json) -> Option<Vec<Line>> {
    let lines = match geometry.get("type").text()? {
        "LineString" => vec![arc_line(geometry.get("arcs"))?],
        "MultiLineString" => geometry.get("arcs").list_of(arc_line)?,
        _ => return None,
    };
    lines.iter().map(|line| join(arcs, line)).collect()
}

fn river(arcs: &[Line], geometry: &Json) -> Option<River> {
    let properties = geometry.get("properties");
    Some(River {
        rank: properties.get("rank").whole()?,
        lines: lines(arcs, geometry)?,
    })
}

fn town(topology: &Topology, geometry: &Json) -> Option<Town> {
    let properties = geometry.get("properties");
    Some(Town {
        name: properties.get("name").text()?.to_owned(),
        position: topology.position(geometry.get("coordinates"))?,
        rank: properties.get("rank").whole()?,
    })
}

fn polygons(arcs: &[Line], geometry: &Json) -> Option<Vec<Polygon>> {
    let polygon = |rings: &ArcPolygon| rings.iter().map(|ring| join(arcs, ring)).collect();
    arc_polygons(geometry)?.iter().map(polygon).collect()
}

fn arc_polygons(geometry: &Json) -> Option<Vec<ArcPolygon>> {
    match geometry.get("type").text()? {
        "Polygon" => Some(vec![arc_polygon(geometry.get("arcs"))?]),
        "MultiPolygon" => geometry.get("arcs").list_of(arc_polygon),
        _ => None,
    }
}

fn arc_polygon(rings: &Json) -> Option<ArcPolygon> {
    rings.list_of(arc_line)
}

fn arc_line(numbers: &Json) -> Option<ArcLine> {
    numbers.list_of(Json::whole)
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
fn uses(arc_count: usize, object: &[Json]) -> Vec<u8> {
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
