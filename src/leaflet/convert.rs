//! Positions and views, to and from Leaflet's.

use cites::{Camera, Coord};
use leaflet::{LatLng, Map};

/// A position as Leaflet has it, latitude first.
pub(super) fn latlng(coord: Coord) -> LatLng {
    LatLng::new(coord.lat(), coord.lon())
}

/// A position of Leaflet's, back on the globe where it is beyond the date line.
pub(super) fn coord_of(at: &LatLng) -> Coord {
    Coord::clamped(within_a_turn(at.lng()), at.lat())
}

/// A longitude from -180 to 180 degrees. Leaflet counts on past the date line.
fn within_a_turn(lon: f64) -> f64 {
    (lon + 540.0).rem_euclid(360.0) - 180.0
}

/// What a map shows.
pub(super) fn camera_of(map: &Map) -> Camera {
    Camera {
        center: coord_of(&map.get_center()),
        zoom: map.get_zoom(),
    }
}

#[cfg(test)]
mod tests {
    use super::within_a_turn;

    #[test]
    fn longitudes_beyond_the_date_line_come_back() {
        for (counted, lon) in [
            (2.5, 2.5),
            (-180.0, -180.0),
            (181.0, -179.0),
            (-190.0, 170.0),
            (725.0, 5.0),
            (-541.0, 179.0),
        ] {
            assert_eq!(within_a_turn(counted), lon, "{counted}");
        }
    }
}
