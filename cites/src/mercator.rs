//! Web Mercator: positions to pixels of a world of 256·2^zoom pixels, and the camera that shows some bounds.

use crate::{Bounds, Coord};
use std::f64::consts::PI;

const TILE: f64 = 256.0;
/// Where the square Web Mercator world ends.
const MAX_LAT: f64 = 85.051_128_779_806_59;

/// Pixel of a position at a fractional zoom: x grows eastwards, y southwards, (0, 0) is the north-west corner.
pub fn project(c: Coord, zoom: f64) -> (f64, f64) {
    let world = TILE * zoom.exp2();
    let lat = c.lat().clamp(-MAX_LAT, MAX_LAT).to_radians();
    let x = c.lon() / 360.0 + 0.5;
    let y = 0.5 - (PI / 4.0 + lat / 2.0).tan().ln() / (2.0 * PI);
    (x * world, y * world)
}

/// Position of a pixel at a fractional zoom; a pixel beyond the world gives the position at its edge.
pub fn unproject(x: f64, y: f64, zoom: f64) -> Coord {
    let world = TILE * zoom.exp2();
    let lat = 2.0 * ((0.5 - y / world) * 2.0 * PI).exp().atan() - PI / 2.0;
    Coord::clamped(
        (x / world - 0.5) * 360.0,
        lat.to_degrees().clamp(-MAX_LAT, MAX_LAT),
    )
}

/// The part of a viewport that something covers, in pixels from each edge.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Padding {
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub left: f64,
}

/// What a map shows: the position at the centre of the whole viewport, and the zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Camera {
    pub center: Coord,
    pub zoom: f64,
}

/// The closest camera that shows `bounds` inside a viewport of `size` (width, height in pixels) minus `padding`.
///
/// The zoom is floored to a multiple of `snap` (0: not at all), then clamped to `zooms` (lowest, highest).
/// A viewport with no room left by its padding gets the lowest zoom.
pub fn fit(bounds: Bounds, size: (f64, f64), padding: Padding, snap: f64, zooms: (f64, f64)) -> Camera {
    let (left, top) = project(Coord::clamped(bounds.west, bounds.north), 0.0);
    let (right, bottom) = project(Coord::clamped(bounds.east, bounds.south), 0.0);
    let room_x = (size.0 - padding.left - padding.right).max(0.0);
    let room_y = (size.1 - padding.top - padding.bottom).max(0.0);
    // The smallest extent keeps a single point from asking for an infinite zoom.
    let scale = (room_x / (right - left).max(1e-9)).min(room_y / (bottom - top).max(1e-9));
    let mut zoom = scale.log2();
    if snap > 0.0 {
        // A zoom that is a multiple already may come out a hair below it.
        zoom = (zoom / snap + 1e-9).floor() * snap;
    }
    let zoom = zoom.min(zooms.1).max(zooms.0);
    let shift = zoom.exp2().recip() / 2.0;
    let x = (left + right) / 2.0 + (padding.right - padding.left) * shift;
    let y = (top + bottom) / 2.0 + (padding.bottom - padding.top) * shift;
    Camera {
        center: unproject(x, y, 0.0),
        zoom,
    }
}
