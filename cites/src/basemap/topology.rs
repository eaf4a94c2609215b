//! TopoJSON as it is written: arcs as steps on a grid, geometries as lists of arcs.

use super::{BasemapError, Line};
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

#[derive(Deserialize)]
pub(super) struct Topology<'a> {
    transform: Transform,
    arcs: Vec<Vec<[i32; 2]>>,
    #[serde(borrow)]
    pub objects: Objects<'a>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
pub(super) struct Objects<'a> {
    #[serde(borrow)]
    pub regions: Geometry<'a>,
    #[serde(borrow)]
    pub departements: Geometry<'a>,
    #[serde(borrow)]
    pub neighbours: Geometry<'a>,
    #[serde(borrow)]
    pub lakes: Geometry<'a>,
    #[serde(borrow)]
    pub rivers: Geometry<'a>,
    #[serde(borrow)]
    pub towns: Geometry<'a>,
}

/// A geometry, or a collection of them. How deep its arcs nest depends on its kind, hence the raw value.
#[derive(Deserialize)]
pub(super) struct Geometry<'a> {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(borrow)]
    pub arcs: Option<&'a RawValue>,
    pub coordinates: Option<[i32; 2]>,
    #[serde(default)]
    pub properties: Properties,
    #[serde(borrow, default)]
    geometries: Vec<Geometry<'a>>,
}

/// What any of the objects may say of a geometry.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Properties {
    pub code: Option<String>,
    pub name: Option<String>,
    pub label: Option<[f64; 2]>,
    pub rank: Option<u8>,
}

pub(super) fn parse(json: &str) -> Result<Topology<'_>, BasemapError> {
    serde_json::from_str(json).map_err(|error| match error.classify() {
        Category::Data => BasemapError::NotATopology {
            reason: error.to_string(),
        },
        _ => BasemapError::NotJson {
            line: error.line(),
            column: error.column(),
        },
    })
}

impl Geometry<'_> {
    /// The geometries of a collection; one that stands alone is a collection of itself.
    pub fn members(&self) -> &[Self] {
        match self.kind.as_deref() {
            Some("GeometryCollection") => &self.geometries,
            _ => std::slice::from_ref(self),
        }
    }
}

impl Topology<'_> {
    /// All arcs in degrees.
    pub fn decoded_arcs(&self) -> Vec<Line> {
        let decode = |arc: &Vec<[i32; 2]>| {
            let (mut x, mut y) = (0_i64, 0_i64);
            let step = |&[dx, dy]: &[i32; 2]| {
                x += i64::from(dx);
                y += i64::from(dy);
                self.position(x, y)
            };
            arc.iter().map(step).collect()
        };
        self.arcs.iter().map(decode).collect()
    }

    /// A point of the grid in degrees.
    pub fn position(&self, x: i64, y: i64) -> [f64; 2] {
        let Transform { scale, translate } = &self.transform;
        [
            x as f64 * scale[0] + translate[0],
            y as f64 * scale[1] + translate[1],
        ]
    }
}
