//! TopoJSON as it is written: arcs as steps on a grid, objects as geometries made of arcs.

use super::Line;
use crate::ParseError;
use crate::json::Json;

/// What the base map of the first screen does without.
const OPTIONAL: [&str; 2] = ["departements", "frontiers"];

pub(super) struct Topology<'t, 'a> {
    grid: Grid,
    /// Lines in degrees, of which the geometries are made.
    pub arcs: Vec<Line>,
    objects: &'t Json<'a>,
}

/// What turns the whole numbers of the file into degrees.
struct Grid {
    scale: [f64; 2],
    translate: [f64; 2],
}

impl<'t, 'a> Topology<'t, 'a> {
    pub fn read(json: &'t Json<'a>) -> Result<Topology<'t, 'a>, ParseError> {
        let transform = json.get("transform");
        let grid = match (transform.get("scale").pair(), transform.get("translate").pair()) {
            (Some(scale), Some(translate)) => Grid { scale, translate },
            _ => return Err(missing("transform")),
        };
        let arcs = json.get("arcs").list_of(|steps| grid.walk(steps));
        Ok(Topology {
            arcs: arcs.ok_or_else(|| missing("arcs"))?,
            objects: json.get("objects"),
            grid,
        })
    }

    /// The geometries of an object; one that stands alone is a collection of itself.
    pub fn object(&self, name: &str) -> Result<&'t [Json<'a>], ParseError> {
        let object = self.objects.get(name);
        if object == &Json::Nothing && OPTIONAL.contains(&name) {
            return Ok(&[]);
        }
        let members = match object.get("type").text() {
            Some("GeometryCollection") => object.get("geometries").list(),
            _ => object.is_object().then_some(std::slice::from_ref(object)),
        };
        members.ok_or_else(|| missing(name))
    }

    /// Where a point is, in degrees.
    pub fn position(&self, point: &Json) -> Option<[f64; 2]> {
        Some(self.grid.position(point.pair()?))
    }
}

impl Grid {
    /// The positions on a way: the first step starts from the grid's corner, each other from where the last one led.
    fn walk(&self, steps: &Json) -> Option<Line> {
        let mut at = [0.0, 0.0];
        let mut line = Line::new();
        for step in steps.list()? {
            let [dx, dy] = step.pair()?;
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
