//! The map's part of a link: the camera as its fragment says it.

use crate::number::{decimal, parse_decimal};
use crate::{Camera, Coord};

const MAX_ZOOM: f64 = 18.0;
/// A thousandth of a zoom moves what is at a laptop's edge by a third of a pixel; France is fitted to no round zoom.
const ZOOM_DECIMALS: u32 = 3;
/// How exactly a link says the zoom.
pub const ZOOM_PRECISION: f64 = 0.001;

impl Camera {
    /// The view as a link can say it: about a pixel precise. Rounding again changes nothing.
    pub fn rounded(self) -> Camera {
        let zoom = round(self.zoom.clamp(0.0, MAX_ZOOM), ZOOM_DECIMALS);
        let decimals = degree_decimals(zoom);
        let center = Coord::clamped(
            round(self.center.lon(), decimals),
            round(self.center.lat(), decimals),
        );
        Camera { zoom, center }
    }

    /// Reads `<zoom>/<lat>/<lon>`; `None` when any of them is not valid.
    pub(super) fn parse(text: &str) -> Option<Camera> {
        let mut numbers = text.split('/').map(parse_decimal);
        let (zoom, lat, lon) = (numbers.next()??, numbers.next()??, numbers.next()??);
        match numbers.next() {
            None => Camera::new(zoom, lat, lon),
            Some(_) => None,
        }
    }

    /// The view with this zoom and centre in degrees; `None` when there is no such zoom, or no such place.
    pub(crate) fn new(zoom: f64, lat: f64, lon: f64) -> Option<Camera> {
        if !(0.0..=MAX_ZOOM).contains(&zoom) {
            return None;
        }
        Some(Camera {
            zoom,
            center: Coord::new(lon, lat)?,
        })
    }

    pub(super) fn to_text(self) -> String {
        let view = self.rounded();
        let decimals = degree_decimals(view.zoom);
        let (lat, lon) = (
            decimal(view.center.lat(), decimals),
            decimal(view.center.lon(), decimals),
        );
        ["map=", &decimal(view.zoom, ZOOM_DECIMALS), "/", &lat, "/", &lon].concat()
    }
}

/// How many decimals of a degree a pixel is worth.
fn degree_decimals(zoom: f64) -> u32 {
    match zoom {
        ..5.0 => 2,
        ..9.0 => 3,
        ..13.0 => 4,
        _ => 5,
    }
}

fn round(value: f64, decimals: u32) -> f64 {
    let one = 10_i64.pow(decimals) as f64;
    // Adding 0 turns -0 into 0, which is how a link says it.
    (value * one).round() / one + 0.0
}
