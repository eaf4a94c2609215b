//! Lambert-93, the projection of France's own maps: true angles, and one scale that holds within two parts in a thousand
//! all over the country, so that one scale bar is true everywhere (EPSG:2154, on the ellipsoid GRS 80).

use cites::Rect;

use super::display_list::Point;

/// The constants of EPSG:2154, of which IGN's note NT/G 71 gives the derivation.
const N: f64 = 0.725_607_765_053_267;
const C: f64 = 11_754_255.426_096;
const ECCENTRICITY: f64 = 0.081_819_191_042_815_8;
const ORIGIN: Point = (700_000.0, 12_655_612.049_876);
const MERIDIAN: f64 = 3.0;

/// Kilometres east and north, of a longitude and a latitude in degrees (WGS84).
pub fn lambert93([lon, lat]: [f64; 2]) -> Point {
    let phi = lat.clamp(-80.0, 89.0).to_radians();
    let e_sin = ECCENTRICITY * phi.sin();
    let conformal = (std::f64::consts::FRAC_PI_4 + phi / 2.0).tan()
        * ((1.0 - e_sin) / (1.0 + e_sin)).powf(ECCENTRICITY / 2.0);
    let radius = C * conformal.powf(-N);
    let angle = N * (lon - MERIDIAN).to_radians();
    (
        (ORIGIN.0 + radius * angle.sin()) / 1000.0,
        (ORIGIN.1 - radius * angle.cos()) / 1000.0,
    )
}

/// Bounds in kilometres of Lambert-93.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Extent {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Extent {
    /// The smallest that holds all these points; `None` when there is none.
    pub fn of(points: impl IntoIterator<Item = Point>) -> Option<Extent> {
        points.into_iter().fold(None, |extent: Option<Extent>, (x, y)| {
            let extent = extent.unwrap_or(Extent {
                west: x,
                south: y,
                east: x,
                north: y,
            });
            Some(Extent {
                west: extent.west.min(x),
                south: extent.south.min(y),
                east: extent.east.max(x),
                north: extent.north.max(y),
            })
        })
    }

    /// The smallest that holds all these points with some country around them: a dozen kilometres, and as much as it takes to
    /// see where one is.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Extent> {
        let extent = Extent::of(points)?;
        let longest = extent.size().0.max(extent.size().1);
        let around = (longest * 0.08).max(12.0).max((ORIENTATION_KM - longest) / 2.0);
        Some(Extent {
            west: extent.west - around,
            south: extent.south - around,
            east: extent.east + around,
            north: extent.north + around,
        })
    }

    /// Width and height in kilometres.
    pub fn size(&self) -> Point {
        (self.east - self.west, self.north - self.south)
    }
}

/// So many kilometres show a town or a coast that one knows, wherever that is in France.
const ORIENTATION_KM: f64 = 120.0;

/// A window of the page that shows a part of the country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Where it is on the page.
    pub rect: Rect,
    /// What its top left corner shows, in kilometres of Lambert-93.
    pub origin: Point,
    /// Points on the page for a kilometre.
    pub scale: f64,
}

impl Window {
    /// The window that shows an extent as large as it fits into a rectangle, and in its middle.
    pub fn fit(extent: Extent, rect: Rect) -> Window {
        let (width, height) = extent.size();
        let page = (rect.right - rect.left, rect.bottom - rect.top);
        let scale = (page.0 / width.max(1.0)).min(page.1 / height.max(1.0));
        let west = (extent.west + extent.east - page.0 / scale) / 2.0;
        let north = (extent.north + extent.south + page.1 / scale) / 2.0;
        Window {
            rect,
            origin: (west, north),
            scale,
        }
    }

    /// Where on the page a place in kilometres of Lambert-93 is, be it within the window or not.
    pub fn place(&self, (x, y): Point) -> Point {
        (
            self.rect.left + (x - self.origin.0) * self.scale,
            self.rect.top + (self.origin.1 - y) * self.scale,
        )
    }

    /// Where on the page a longitude and a latitude are.
    pub fn at(&self, position: [f64; 2]) -> Point {
        self.place(lambert93(position))
    }

    /// What a point of the page shows, in kilometres of Lambert-93.
    pub fn kilometres(&self, (x, y): Point) -> Point {
        (
            self.origin.0 + (x - self.rect.left) / self.scale,
            self.origin.1 - (y - self.rect.top) / self.scale,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What PROJ says (EPSG:4326 to EPSG:2154), to the metre.
    #[test]
    fn known_places_are_where_they_are() {
        for (position, (x, y)) in [
            ([3.0, 46.5], (700.0, 6600.0)),
            ([8.937, 42.634], (1187.142, 6188.803)),
            ([2.3522, 48.8566], (652.469, 6862.035)),
            ([-4.4861, 48.3904], (146.633, 6836.262)),
        ] {
            let found = lambert93(position);
            assert!(
                (found.0 - x).abs() < 0.001 && (found.1 - y).abs() < 0.001,
                "{found:?}"
            );
        }
    }

    #[test]
    fn a_window_shows_all_of_what_it_is_fitted_to() {
        let extent = Extent {
            west: 100.0,
            south: 6100.0,
            east: 300.0,
            north: 6200.0,
        };
        let rect = Rect {
            left: 10.0,
            top: 10.0,
            right: 110.0,
            bottom: 110.0,
        };
        let window = Window::fit(extent, rect);
        assert_eq!(window.scale, 0.5);
        assert_eq!(window.place((100.0, 6150.0)), (10.0, 60.0));
        assert_eq!(window.kilometres((110.0, 110.0)), (300.0, 6050.0));
    }
}
