//! The map that the page is served with, an inline SVG: the plane that it is drawn on, how its paths are written, and
//! the base map that the app reads back from it instead of loading one.

mod path;
mod read;
#[cfg(test)]
mod tests;

use crate::mercator::unproject;
use crate::{Coord, FRANCE, project};
pub use path::{read_path, write_path};
pub use read::{StaticShape, basemap_of};

/// The plane of the static map: Web Mercator with its origin at the north-west corner of [`FRANCE`], 1000 units from
/// there to the north-east corner. A unit is about 1.1 km in France, and less than a pixel on a laptop.
#[derive(Clone, Copy, Debug)]
pub struct StaticPlane {
    /// The origin in Web Mercator pixels at zoom 0.
    origin: (f64, f64),
    /// Units to a pixel at zoom 0.
    scale: f64,
    /// Units from the northern to the southern edge of [`FRANCE`].
    pub height: f64,
}

impl StaticPlane {
    /// Units from the western to the eastern edge of [`FRANCE`].
    pub const WIDTH: f64 = 1000.0;

    /// The plane.
    pub fn new() -> StaticPlane {
        let origin = project(Coord::clamped(FRANCE.west, FRANCE.north), 0.0);
        let (right, bottom) = project(Coord::clamped(FRANCE.east, FRANCE.south), 0.0);
        let scale = Self::WIDTH / (right - origin.0);
        StaticPlane {
            origin,
            scale,
            height: (bottom - origin.1) * scale,
        }
    }

    /// Where a position is, in units: x grows eastwards, y southwards.
    pub fn point(&self, coord: Coord) -> (f64, f64) {
        let (x, y) = project(coord, 0.0);
        ((x - self.origin.0) * self.scale, (y - self.origin.1) * self.scale)
    }

    /// The position at a point.
    pub fn coord(&self, (x, y): (f64, f64)) -> Coord {
        unproject(
            x / self.scale + self.origin.0,
            y / self.scale + self.origin.1,
            0.0,
        )
    }
}

impl Default for StaticPlane {
    fn default() -> Self {
        Self::new()
    }
}
