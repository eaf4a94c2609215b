//! TopoJSON as mapshaper writes it: arcs as steps on a grid, geometries as lists of arcs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A quantized topology.
#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Topology {
    #[serde(rename = "type")]
    pub kind: String,
    pub transform: Transform,
    pub objects: BTreeMap<String, Object>,
    pub arcs: Vec<Vec<[i32; 2]>>,
}

/// From steps on the grid to degrees.
#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Transform {
    pub scale: [f64; 2],
    pub translate: [f64; 2],
}

/// A collection of geometries.
#[derive(Debug, Default, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Object {
    #[serde(rename = "type")]
    pub kind: String,
    pub geometries: Vec<Geometry>,
}

/// A point, or something made of arcs.
#[derive(Debug, Serialize, Deserialize)]
pub struct Geometry {
    /// Null where nothing is left of a shape.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Numbers of arcs, nested as the kind of geometry asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arcs: Option<Value>,
    /// A point's place on the grid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<[i32; 2]>,
    /// What is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Map<String, Value>>,
}

impl Topology {
    /// The geometries of an object, none if there is no such object.
    pub fn geometries_mut(&mut self, object: &str) -> &mut [Geometry] {
        self.objects
            .get_mut(object)
            .map_or(&mut [], |object| &mut object.geometries)
    }
}

impl Transform {
    /// The place on the grid nearest to a position in degrees.
    #[allow(clippy::cast_possible_truncation)] // A grid has some ten thousand places each way.
    pub fn quantize(&self, [lon, lat]: [f64; 2]) -> [i32; 2] {
        let [[kx, ky], [dx, dy]] = [self.scale, self.translate];
        [((lon - dx) / kx).round() as i32, ((lat - dy) / ky).round() as i32]
    }
}

impl Object {
    /// A collection.
    pub fn of(geometries: Vec<Geometry>) -> Self {
        Object {
            kind: "GeometryCollection".to_owned(),
            geometries,
        }
    }
}

impl Geometry {
    /// A property that is text.
    pub fn text(&self, property: &str) -> Option<String> {
        self.properties
            .as_ref()?
            .get(property)?
            .as_str()
            .map(str::to_owned)
    }
}
