//! The base map, read back from the static map.

use super::{StaticPlane, read_path};
use crate::number::parse_decimal;
use crate::{Area, Basemap, Bounds, Coord, Line, River, Town};

/// An element of the static map, as the page has it. What it does not have is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaticShape {
    /// Its CSS class, the same as the base map's own shapes have; `town` and `small-town` for towns.
    pub class: String,
    /// The data of its path.
    pub path: String,
    /// A region's INSEE code.
    pub code: String,
    /// The name of a region or a town.
    pub name: String,
    /// Where the name stands, in parts of the plane: `12.3% 45.6%`.
    pub at: String,
}

/// The base map that these shapes are of: what the light one has, but for the départements' areas, and for the
/// regions' borders, which are their own outlines. `None` where a shape is broken, or there is no region.
pub fn basemap_of(shapes: Vec<StaticShape>) -> Option<Basemap> {
    let plane = StaticPlane::new();
    let mut basemap = Basemap::default();
    for shape in shapes {
        let lines = lines(&plane, &shape.path)?;
        let position = position(&plane, &shape.at);
        match shape.class.as_str() {
            "neighbours" => basemap.neighbours.push(lines),
            "region" => basemap.regions.push(Area {
                code: shape.code,
                name: shape.name,
                label: position?,
                bounds: Bounds::of(lines.iter().flatten().map(|&[lon, lat]| Coord::clamped(lon, lat)))?,
                // Which ring is whose hole makes no difference to the even-odd rule, by which all is drawn and picked.
                polygons: vec![lines],
            }),
            "river" => basemap.rivers.push(River { rank: 1, lines }),
            "lake" => basemap.lakes.push(lines),
            "departement-border" => basemap.departement_borders = lines,
            "town" | "small-town" => basemap.towns.push(Town {
                rank: if shape.class == "town" { 1 } else { 2 },
                name: shape.name,
                position: position?,
            }),
            _ => {}
        }
    }
    (!basemap.regions.is_empty()).then_some(basemap)
}

fn lines(plane: &StaticPlane, path: &str) -> Option<Vec<Line>> {
    let mut lines = read_path(path)?;
    for point in lines.iter_mut().flatten() {
        *point = degrees(plane, point[0], point[1]);
    }
    Some(lines)
}

/// `12.3% 45.6%`, of the plane's width and height.
fn position(plane: &StaticPlane, at: &str) -> Option<[f64; 2]> {
    let (x, y) = at.split_once(' ')?;
    let part = |text: &str| Some(parse_decimal(text.strip_suffix('%')?)? / 100.0);
    Some(degrees(
        plane,
        part(x)? * StaticPlane::WIDTH,
        part(y)? * plane.height,
    ))
}

fn degrees(plane: &StaticPlane, x: f64, y: f64) -> [f64; 2] {
    let coord = plane.coord((x, y));
    [coord.lon(), coord.lat()]
}
