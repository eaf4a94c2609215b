//! TopoJSON as it is written: arcs as steps on a grid, objects as geometries made of arcs.

use super::Line;
use crate::ParseError;
use crate::value::{list_of, pair};
use serde_json::Value;

/// What the base map of the first screen does without.
const OPTIONAL: [&str; 2] = ["departements", "frontiers"];

pub(super) struct Topology<'t> {
    grid: Grid,
    /// Lines in degrees, of which the geometries are made.
    pub arcs: Vec<Line>,
    objects: &'t Value,
}

/// What turns the whole numbers of the file into degrees.
struct Grid {
    scale: [f64; 2],
    translate: [f64; 2],
}

impl<'t> Topology<'t> {
    pub fn read(json: &'t Value) -> Result<Topology<'t>, ParseError> {
        let transform = &json["transform"];
        let grid = match (pair(&transform["scale"]), pair(&transform["translate"])) {
            (Some(scale), Some(translate)) => Grid { scale, translate },
            _ => return Err(missing("transform")),
        };
        let arcs = list_of(&json["arcs"], |steps| grid.walk(steps));
        Ok(Topology {
            arcs: arcs.ok_or_else(|| missing("arcs"))?,
            objects: &json["objects"],
            grid,
        })
    }

    /// The geometries of an object; one that stands alone is a collection of itself.
    pub fn object(&self, name: &str) -> Result<&'t [Value], ParseError> {
        let object = &self.objects[name];
        if object.is_null() && OPTIONAL.contains(&name) {
            return Ok(&[]);
        }
        let members = match object["type"].as_str() {
            Some("GeometryCollection") => object["geometries"].as_array().map(Vec::as_slice),
            _ => object.is_object().then_some(std::slice::from_ref(object)),
        };
        members.ok_or_else(|| missing(name))
    }

    /// Where a point is, in degrees.
    pub fn position(&self, point: &Value) -> Option<[f64; 2]> {
        Some(self.grid.position(pair(point)?))
    }
}

impl Grid {
    /// The positions on a way: the first step starts from the grid's corner, each other from where the last one led.
    fn walk(&self, steps: &Value) -> Option<Line> {
        let mut at = [0.0, 0.0];
        let mut line = Line::new();
        for step in steps.as_array()? {
            let [dx, dy] = pair(step)?;
            at = [at[0] + dx, at[1] + dy];
            line.push(self.position(at));
        }
        Some(line)
    }

    fn position(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        let Grid { scale, translate } = self;
        [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    }
}

fn missing(what: &str) -> ParseError {
    ParseError::NotATopology {
        reason: ["no valid ", what].concat(),
    }
}
