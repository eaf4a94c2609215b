//! The part of the world that the map's frame shows.

use cites::Camera;

/// The zoom, and the frame's top left corner in Web Mercator pixels at zoom 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    pub zoom: f64,
    pub left: f64,
    pub top: f64,
}

impl Viewport {
    /// What a frame of `size` pixels shows from `camera`.
    pub fn of(camera: Camera, size: (f64, f64)) -> Self {
        let (x, y) = cites::project(camera.center, 0.0);
        let scale = cites::scale(camera.zoom);
        Self {
            zoom: camera.zoom,
            left: x - size.0 / 2.0 / scale,
            top: y - size.1 / 2.0 / scale,
        }
    }

    /// Pixels in the frame of a place given in Web Mercator pixels at zoom 0.
    pub fn to_frame(self, world: (f64, f64)) -> (f64, f64) {
        let scale = cites::scale(self.zoom);
        ((world.0 - self.left) * scale, (world.1 - self.top) * scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cites::Coord;

    #[test]
    fn the_camera_looks_at_the_middle_of_the_frame() {
        let center = Coord::clamped(2.35, 48.86);
        let viewport = Viewport::of(Camera { center, zoom: 7.25 }, (800.0, 600.0));
        let (x, y) = viewport.to_frame(cites::project(center, 0.0));
        assert!((x - 400.0).abs() < 1e-6 && (y - 300.0).abs() < 1e-6, "{x} {y}");
    }

    #[test]
    fn a_zoom_doubles_all_distances() {
        let viewport = Viewport {
            zoom: 3.0,
            left: 10.0,
            top: 20.0,
        };
        assert_eq!(viewport.to_frame((11.0, 22.0)), (8.0, 16.0));
    }
}
