//! Web Mercator (EPSG:3857, spherical): positions to pixels of a world of 256·2^zoom pixels, and the camera that
//! shows some bounds.

use crate::{Bounds, Coord};
use std::f64::consts::PI;

const TILE: f64 = 256.0;
/// Where the square Web Mercator world ends.
const MAX_LAT: f64 = 85.051_128_779_806_59;

/// How many times larger the world is at a zoom than at zoom 0: 2 to the power of it.
pub fn scale(zoom: f64) -> f64 {
    zoom.exp2()
}

/// Pixel of a position in Web Mercator (EPSG:3857) at a fractional zoom: x grows eastwards, y southwards, (0, 0) is
/// the north-west corner.
pub fn project(c: Coord, zoom: f64) -> (f64, f64) {
    let world = TILE * scale(zoom);
    let lat = c.lat().clamp(-MAX_LAT, MAX_LAT).to_radians();
    let x = c.lon() / 360.0 + 0.5;
    let sine = lat.sin();
    let y = 0.5 - ((1.0 + sine) / (1.0 - sine)).ln() / (4.0 * PI);
    (x * world, y * world)
}

/// Position of a pixel at a fractional zoom; a pixel beyond the world gives the position at its edge.
pub(crate) fn unproject(x: f64, y: f64, zoom: f64) -> Coord {
    let world = TILE * scale(zoom);
    let lat = 2.0 * ((0.5 - y / world) * 2.0 * PI).exp().atan() - PI / 2.0;
    Coord::clamped(
        (x / world - 0.5) * 360.0,
        lat.to_degrees().clamp(-MAX_LAT, MAX_LAT),
    )
}

/// Metropolitan France with Corsica, in degrees: what the map fits as long as nothing is chosen.
pub const FRANCE: Bounds = Bounds {
    west: -5.15,
    south: 41.35,
    east: 9.6,
    north: 51.1,
};

/// What the map can show, in degrees: France and its neighbours, as far as they are drawn.
pub const MAP_BOUNDS: Bounds = Bounds {
    west: -26.0,
    south: 32.0,
    east: 31.0,
    north: 60.0,
};

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
pub struct Camera {
    /// The position at the centre of the map.
    pub center: Coord,
    /// Zoom of Web Mercator, fractional; a link says 0 to 18, where 18 shows single houses.
    pub zoom: f64,
}

/// The closest camera that shows `bounds` inside a viewport of `size` (width, height in pixels) minus `padding`.
///
/// The zoom is floored to a multiple of `snap` (0: not at all), of which a whole number make one, then clamped to `zooms` (lowest, highest; the
/// lowest must not be above the highest).
/// A viewport with no room left by its padding gets the lowest zoom.
pub fn fit(bounds: Bounds, size: (f64, f64), padding: Padding, snap: f64, zooms: (f64, f64)) -> Camera {
    let (left, top) = project(Coord::clamped(bounds.west, bounds.north), 0.0);
    let (right, bottom) = project(Coord::clamped(bounds.east, bounds.south), 0.0);
    let room_x = (size.0 - padding.left - padding.right).max(0.0);
    let room_y = (size.1 - padding.top - padding.bottom).max(0.0);
    // The smallest extent keeps a single point from asking for an infinite zoom.
    let times = (room_x / (right - left).max(1e-9)).min(room_y / (bottom - top).max(1e-9));
    let mut zoom = times.log2();
    if snap > 0.0 {
        // A zoom that is a multiple already may come out a hair below it. Divided, and not multiplied, it is the float
        // that its decimals are read as.
        let steps = (1.0 / snap).round();
        zoom = (zoom * steps + 1e-9).floor() / steps;
    }
    let zoom = zoom.clamp(zooms.0, zooms.1);
    let shift = 0.5 / scale(zoom);
    let x = (left + right) / 2.0 + (padding.right - padding.left) * shift;
    let y = (top + bottom) / 2.0 + (padding.bottom - padding.top) * shift;
    Camera {
        center: unproject(x, y, 0.0),
        zoom,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pixels_are_those_of_web_mercator() {
        let (x, y) = project(Coord::new(0.0, 0.0).unwrap(), 1.0);
        assert!((x - 256.0).abs() < 1e-9 && (y - 256.0).abs() < 1e-9);
        // Tile 8/129/88 holds Paris.
        let (x, y) = project(Coord::new(2.3522, 48.8566).unwrap(), 8.0);
        assert_eq!(((x / 256.0) as u32, (y / 256.0) as u32), (129, 88));
    }

    #[test]
    fn the_world_doubles_with_each_zoom() {
        for zoom in [-7.0, -0.75, 0.0, 0.25, 1.0, 5.5, 18.0] {
            assert_eq!(scale(zoom + 1.0), 2.0 * scale(zoom), "{zoom}");
        }
        assert_eq!((scale(8.0), scale(-3.0)), (256.0, 0.125));
    }

    proptest! {
        #[test]
        fn unproject_undoes_project(lon in -180.0..=180.0, lat in -85.0..=85.0, zoom in 0.0..=18.0) {
            let (x, y) = project(Coord::new(lon, lat).unwrap(), zoom);
            let back = unproject(x, y, zoom);
            prop_assert!((back.lon() - lon).abs() < 1e-8 && (back.lat() - lat).abs() < 1e-8);
        }
    }

    #[test]
    fn a_pixel_beyond_the_world_is_at_its_edge() {
        assert_eq!(unproject(1e9, -1e9, 0.0).lon(), 180.0);
    }

    #[test]
    fn the_fitted_camera_shows_the_bounds_inside_the_padding() {
        for (size, padding, snap) in [
            (
                (1280.0, 800.0),
                Padding {
                    left: 380.0,
                    ..Padding::default()
                },
                0.25,
            ),
            (
                (390.0, 844.0),
                Padding {
                    bottom: 300.0,
                    top: 60.0,
                    ..Padding::default()
                },
                0.0,
            ),
            ((320.0, 350.0), Padding::default(), 1.0),
        ] {
            let camera = fit(FRANCE, size, padding, snap, (0.0, 18.0));
            let center = project(camera.center, camera.zoom);
            let screen = |lon, lat| {
                let (x, y) = project(Coord::new(lon, lat).unwrap(), camera.zoom);
                (x - center.0 + size.0 / 2.0, y - center.1 + size.1 / 2.0)
            };
            let (left, top) = screen(FRANCE.west, FRANCE.north);
            let (right, bottom) = screen(FRANCE.east, FRANCE.south);
            assert!(
                left >= padding.left - 0.01 && right <= size.0 - padding.right + 0.01,
                "{left} {right}"
            );
            assert!(
                top >= padding.top - 0.01 && bottom <= size.1 - padding.bottom + 0.01,
                "{top} {bottom}"
            );
            let closer = 2.0_f64.powf(if snap > 0.0 { snap } else { 0.01 });
            let (room_x, room_y) = (
                size.0 - padding.left - padding.right,
                size.1 - padding.top - padding.bottom,
            );
            assert!(
                (right - left) * closer > room_x || (bottom - top) * closer > room_y,
                "could be closer"
            );
            assert!(
                snap == 0.0 || (camera.zoom / snap).fract() == 0.0,
                "{}",
                camera.zoom
            );
        }
    }

    #[test]
    fn the_zoom_stays_within_its_limits() {
        let point = Bounds {
            west: 2.0,
            south: 48.0,
            east: 2.0,
            north: 48.0,
        };
        let all = Padding {
            left: 500.0,
            right: 500.0,
            ..Padding::default()
        };
        assert_eq!(
            fit(point, (800.0, 600.0), Padding::default(), 0.25, (4.0, 12.0)).zoom,
            12.0
        );
        assert_eq!(fit(FRANCE, (800.0, 600.0), all, 0.25, (4.0, 12.0)).zoom, 4.0);
        assert_eq!(
            fit(FRANCE, (0.0, 0.0), Padding::default(), 0.0, (4.0, 12.0)).zoom,
            4.0
        );
    }
}
