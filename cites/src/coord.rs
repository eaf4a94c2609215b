//! Positions on the globe, in WGS84 degrees.

const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A position that is known to exist: finite, longitude in -180..=180, latitude in -90..=90 (WGS84 degrees).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coord {
    lon: f64,
    lat: f64,
}

impl Coord {
    /// Checks a longitude and a latitude in degrees; `None` when there is no such place.
    pub fn new(lon: f64, lat: f64) -> Option<Coord> {
        // NaN is in no range, so finiteness needs no test of its own.
        ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)).then_some(Coord { lon, lat })
    }

    /// The position nearest to a longitude and a latitude that may be out of range; not a number becomes 0.
    pub fn clamped(lon: f64, lat: f64) -> Coord {
        let clamp = |value: f64, limit: f64| {
            if value.is_nan() {
                0.0
            } else {
                value.clamp(-limit, limit)
            }
        };
        Coord {
            lon: clamp(lon, 180.0),
            lat: clamp(lat, 90.0),
        }
    }

    /// Longitude in degrees, east positive.
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// Latitude in degrees, north positive.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Great-circle distance in kilometres by the haversine formula, on a sphere (within 0.5 % of the ellipsoid).
    ///
    /// ```
    /// use cites::Coord;
    ///
    /// let paris = Coord::clamped(2.3522, 48.8566);
    /// let marseille = Coord::clamped(5.3698, 43.2965);
    /// assert_eq!(paris.distance_km(marseille).round(), 660.0);
    /// ```
    pub fn distance_km(self, to: Coord) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), to.lat.to_radians());
        let sin_lat = ((lat2 - lat1) / 2.0).sin();
        let sin_lon = ((to.lon - self.lon).to_radians() / 2.0).sin();
        let h = sin_lat * sin_lat + lat1.cos() * lat2.cos() * sin_lon * sin_lon;
        2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
    }

    /// Initial bearing, the direction in which one sets out to reach `to` on a great circle: degrees in 0..360,
    /// clockwise from north.
    pub fn bearing(self, to: Coord) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), to.lat.to_radians());
        let d_lon = (to.lon - self.lon).to_radians();
        let y = d_lon.sin() * lat2.cos();
        let x = lat1.cos() * lat2.sin() - lat1.sin() * lat2.cos() * d_lon.cos();
        // A tiny negative angle plus 360 rounds to 360 itself, hence the second remainder.
        y.atan2(x).to_degrees().rem_euclid(360.0) % 360.0
    }

    /// Where one comes on a great circle from here, setting out in this direction (degrees, clockwise from north), after
    /// so many kilometres.
    pub fn destination(self, bearing: f64, km: f64) -> Coord {
        let (lat, bearing, way) = (self.lat.to_radians(), bearing.to_radians(), km / EARTH_RADIUS_KM);
        let sin_lat = lat.sin() * way.cos() + lat.cos() * way.sin() * bearing.cos();
        let y = bearing.sin() * way.sin() * lat.cos();
        let d_lon = y.atan2(way.cos() - lat.sin() * sin_lat);
        Coord::clamped(
            self.lon + d_lon.to_degrees(),
            sin_lat.clamp(-1.0, 1.0).asin().to_degrees(),
        )
    }
}

/// The eight directions a person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Compass {
    North,
    NorthEast,
    East,
    SouthEast,
    South,
    SouthWest,
    West,
    NorthWest,
}

impl Compass {
    /// The direction nearest to a bearing in degrees, clockwise from north; any finite angle will do.
    pub fn from_bearing(deg: f64) -> Compass {
        match (deg.rem_euclid(360.0) / 45.0).round() as u8 {
            1 => Compass::NorthEast,
            2 => Compass::East,
            3 => Compass::SouthEast,
            4 => Compass::South,
            5 => Compass::SouthWest,
            6 => Compass::West,
            7 => Compass::NorthWest,
            _ => Compass::North,
        }
    }
}

/// A rectangle of longitudes and latitudes in degrees, edges included. It never crosses the antimeridian.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Bounds {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Bounds {
    /// The smallest bounds that hold all positions; `None` when there are none.
    pub fn of(coords: impl IntoIterator<Item = Coord>) -> Option<Bounds> {
        let mut coords = coords.into_iter();
        let first = coords.next()?;
        let mut bounds = Bounds {
            west: first.lon,
            south: first.lat,
            east: first.lon,
            north: first.lat,
        };
        coords.for_each(|coord| bounds.extend(coord));
        Some(bounds)
    }

    /// Grows just enough to hold `coord`.
    pub fn extend(&mut self, coord: Coord) {
        self.west = self.west.min(coord.lon);
        self.south = self.south.min(coord.lat);
        self.east = self.east.max(coord.lon);
        self.north = self.north.max(coord.lat);
    }

    /// Whether `coord` is inside or on an edge.
    pub fn contains(&self, coord: Coord) -> bool {
        (self.west..=self.east).contains(&coord.lon) && (self.south..=self.north).contains(&coord.lat)
    }

    /// The smallest bounds that hold both.
    pub fn union(self, other: Bounds) -> Bounds {
        Bounds {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(lon: f64, lat: f64) -> Coord {
        Coord::new(lon, lat).unwrap()
    }

    #[test]
    fn only_positions_on_the_globe_exist() {
        for (lon, lat, exists) in [
            (0.0, 0.0, true),
            (-180.0, 90.0, true),
            (180.0, -90.0, true),
            (180.001, 0.0, false),
            (0.0, -90.001, false),
            (f64::NAN, 0.0, false),
            (0.0, f64::NAN, false),
            (f64::INFINITY, 0.0, false),
        ] {
            assert_eq!(Coord::new(lon, lat).is_some(), exists, "{lon} {lat}");
        }
        assert_eq!(Coord::clamped(f64::NAN, 91.0), at(0.0, 90.0));
    }

    #[test]
    fn distance_and_direction_are_those_of_the_globe() {
        let (paris, marseille) = (at(2.3522, 48.8566), at(5.3698, 43.2965));
        assert!(
            (paris.distance_km(marseille) - 660.5).abs() < 1.0,
            "{}",
            paris.distance_km(marseille)
        );
        assert_eq!(paris.distance_km(paris), 0.0);
        for (to, bearing, compass) in [
            (at(0.0, 1.0), 0.0, Compass::North),
            (at(1.0, 0.0), 90.0, Compass::East),
            (at(0.0, -1.0), 180.0, Compass::South),
            (at(-1.0, 0.0), 270.0, Compass::West),
            (at(-1.0, 1.0), 315.0, Compass::NorthWest),
        ] {
            let found = at(0.0, 0.0).bearing(to);
            assert!((found - bearing).abs() < 0.1, "{found} {bearing}");
            assert_eq!(Compass::from_bearing(found), compass);
        }
    }

    #[test]
    fn each_eighth_of_the_compass_has_its_name() {
        for (deg, compass) in [
            (22.4, Compass::North),
            (22.6, Compass::NorthEast),
            (135.0, Compass::SouthEast),
            (225.0, Compass::SouthWest),
            (337.4, Compass::NorthWest),
            (337.6, Compass::North),
            (-90.0, Compass::West),
            (720.0, Compass::North),
        ] {
            assert_eq!(Compass::from_bearing(deg), compass, "{deg}");
        }
    }

    #[test]
    fn bounds_grow_to_hold_what_they_are_given() {
        assert_eq!(Bounds::of([]), None);
        let bounds = Bounds::of([at(1.0, 2.0), at(-1.0, 3.0)]).unwrap();
        assert_eq!(
            bounds,
            Bounds {
                west: -1.0,
                south: 2.0,
                east: 1.0,
                north: 3.0
            }
        );
        assert!(bounds.contains(at(-1.0, 2.5)) && !bounds.contains(at(0.0, 3.1)));
        let union = bounds.union(Bounds::of([at(5.0, -5.0)]).unwrap());
        assert_eq!(
            union,
            Bounds {
                west: -1.0,
                south: -5.0,
                east: 5.0,
                north: 3.0
            }
        );
    }
}
