//! From arcs to the lines and polygons to draw.

use super::topology::{Geometry, Topology};
use super::{Area, Basemap, BasemapError, Line, Polygon, River, Town};
use crate::geojson::read;
use crate::{Bounds, Coord};

/// Numbers of arcs that make up a line when joined; `!n` is arc `n` walked backwards.
type ArcLine = Vec<i32>;
type ArcPolygon = Vec<ArcLine>;

pub(super) fn decode(topology: &Topology) -> Result<Basemap, BasemapError> {
    let arcs = topology.decoded_arcs();
    let objects = &topology.objects;
    let polygons = |geometry: &Geometry| polygons(&arcs, geometry);
    let flat = |object, name| each(object, name, polygons).map(|lists| lists.into_iter().flatten().collect());
    let area = |geometry: &Geometry| area(&arcs, geometry);
    let river = |geometry: &Geometry| river(&arcs, geometry);
    let town = |geometry: &Geometry| town(topology, geometry);

    let in_regions = uses(arcs.len(), &objects.regions);
    let in_departements = uses(arcs.len(), &objects.departements);
    let used = |regions: u8, departements: Option<u8>| -> Vec<Line> {
        let counts = in_regions.iter().zip(&in_departements).zip(&arcs);
        let chosen =
            counts.filter(|((in_r, in_d), _)| **in_r == regions && departements.is_none_or(|n| n == **in_d));
        chosen.map(|(_, line)| line.clone()).collect()
    };
    Ok(Basemap {
        regions: each(&objects.regions, "regions", area)?,
        departements: each(&objects.departements, "departements", area)?,
        neighbours: flat(&objects.neighbours, "neighbours")?,
        lakes: flat(&objects.lakes, "lakes")?,
        rivers: each(&objects.rivers, "rivers", river)?,
        region_borders: used(2, None),
        departement_borders: used(0, Some(2)),
        coast: used(1, None),
        towns: each(&objects.towns, "towns", town)?,
    })
}

/// Reads each geometry of an object; an empty one (`"type": null`) holds nothing to read.
fn each<T>(
    object: &Geometry,
    name: &'static str,
    read: impl Fn(&Geometry) -> Option<T>,
) -> Result<Vec<T>, BasemapError> {
    let members = object
        .members()
        .iter()
        .enumerate()
        .filter(|(_, geometry)| geometry.kind.is_some());
    members
        .map(|(index, geometry)| read(geometry).ok_or(BasemapError::BadGeometry { object: name, index }))
        .collect()
}

fn area(arcs: &[Line], geometry: &Geometry) -> Option<Area> {
    let polygons = polygons(arcs, geometry)?;
    let positions = polygons.iter().flatten().flatten();
    let bounds = Bounds::of(positions.filter_map(|&[lon, lat]| Coord::new(lon, lat)))?;
    let properties = &geometry.properties;
    Some(Area {
        code: properties.code.clone()?,
        name: properties.name.clone()?,
        label: properties.label?,
        polygons,
        bounds,
    })
}

fn river(arcs: &[Line], geometry: &Geometry) -> Option<River> {
    let lines: Vec<ArcLine> = match geometry.kind.as_deref()? {
        "LineString" => vec![read(geometry.arcs)?],
        "MultiLineString" => read(geometry.arcs)?,
        _ => return None,
    };
    let lines = lines.iter().map(|line| join(arcs, line)).collect::<Option<_>>()?;
    Some(River {
        name: geometry.properties.name.clone(),
        rank: geometry.properties.rank?,
        lines,
    })
}

fn town(topology: &Topology, geometry: &Geometry) -> Option<Town> {
    let [x, y] = geometry.coordinates?;
    let position = topology.position(i64::from(x), i64::from(y));
    Some(Town {
        name: geometry.properties.name.clone()?,
        position,
        rank: geometry.properties.rank?,
    })
}

fn polygons(arcs: &[Line], geometry: &Geometry) -> Option<Vec<Polygon>> {
    let polygon = |rings: &ArcPolygon| rings.iter().map(|ring| join(arcs, ring)).collect();
    arc_polygons(geometry)?.iter().map(polygon).collect()
}

fn arc_polygons(geometry: &Geometry) -> Option<Vec<ArcPolygon>> {
    match geometry.kind.as_deref()? {
        "Polygon" => Some(vec![read(geometry.arcs)?]),
        "MultiPolygon" => read(geometry.arcs),
        _ => None,
    }
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
fn uses(arc_count: usize, object: &Geometry) -> Vec<u8> {
    let mut uses = vec![0_u8; arc_count];
    for polygons in object.members().iter().filter_map(arc_polygons) {
        for number in polygons.iter().flatten().flatten() {
            if let Some(count) = uses.get_mut(arc_index(*number)) {
                *count = count.saturating_add(1);
            }
        }
    }
    uses
}
