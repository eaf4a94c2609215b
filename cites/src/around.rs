//! Around a place, as a filter.

use crate::link::to_slug;
use crate::number::decimal;
use crate::trip::{Stop, read_place};
use crate::{Catalog, Cite};

/// What a circle is drawn around: a cité or a place, as a trip stops there.
pub type Center = Stop;

/// How far around a place is looked where nothing else is said, in kilometres.
pub const AROUND_KM: u16 = 30;

/// A circle is drawn with so many points: its sides are no longer than a tenth of its radius.
const CIRCLE_POINTS: usize = 72;

/// No farther than this, in kilometres.
pub(crate) const MAX_AROUND_KM: u16 = 200;

/// Within so many kilometres of a centre, as the crow flies.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// The middle.
    pub center: Center,
    /// The radius in kilometres, from 1 to 200.
    pub km: u16,
}

impl Around {
    /// Reads the centre of a link, a cité's slug or `<lat>,<lon>[,<label>]`; `None` when there is no such place. Without
    /// a radius it is 30 km.
    pub fn parse(center: &str, km: Option<u16>, catalog: &Catalog) -> Option<Around> {
        let place = place_in_link(center).map(Stop::Place);
        let cite = |name| Some(Stop::Cite(catalog.by_slug(&to_slug(name))?.id));
        Some(Around {
            center: place.or_else(|| cite(center))?,
            km: km.unwrap_or(AROUND_KM).clamp(1, MAX_AROUND_KM),
        })
    }

    /// The centre as [`Around::parse`] reads it.
    pub fn center_spelling(&self, catalog: &Catalog) -> String {
        let Stop::Place(place) = &self.center else {
            return self.center.spelling(catalog);
        };
        let (lat, lon) = (decimal(place.coord().lat(), 5), decimal(place.coord().lon(), 5));
        let comma = if place.label().is_empty() { "" } else { "," };
        [&lat, ",", &lon, comma, place.label()].concat()
    }

    /// The radius as links say it: one that goes without saying is none.
    pub fn link_km(&self) -> Option<u16> {
        Some(self.km).filter(|km| *km != AROUND_KM)
    }

    /// The circle, as a ring of points that lie so far from the centre, `[longitude, latitude]` in degrees; empty where the
    /// centre is not in this catalog.
    pub fn circle(&self, catalog: &Catalog) -> Vec<[f64; 2]> {
        let Some(center) = self.center.position(catalog) else {
            return Vec::new();
        };
        let step = 360.0 / CIRCLE_POINTS as f64;
        (0..CIRCLE_POINTS)
            .map(|index| center.destination(index as f64 * step, f64::from(self.km)))
            .map(|point| [point.lon(), point.lat()])
            .collect()
    }

    /// How far a cité is from the centre, in kilometres; `None` where it is outside.
    pub fn distance_km(&self, cite: &Cite, catalog: &Catalog) -> Option<f64> {
        let km = self.center.position(catalog)?.distance_km(cite.position);
        (km <= f64::from(self.km)).then_some(km)
    }
}

/// The place that a link says with commas, which no label has.
pub(crate) fn place_in_link(text: &str) -> Option<crate::Place> {
    read_place(&text.replace(',', " "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Coord;

    fn catalog() -> Catalog {
        Catalog::parse(include_str!("../../public/data/communes.geojson")).unwrap()
    }

    #[test]
    fn a_centre_is_read_forgivingly_and_written_one_way() {
        let catalog = catalog();
        for (read, written) in [
            ("locronan", Some("locronan")),
            (" Locronan.", Some("locronan")),
            ("48.1,-4.2", Some("48.1,-4.2")),
            (
                " 48.100001, -4.2 , Gare de Quimper",
                Some("48.1,-4.2,Gare de Quimper"),
            ),
            ("48.1,-4.2,Quimper, 29000).", Some("48.1,-4.2,Quimper 29000")),
            ("48.1 -4.2 Quimper", Some("48.1,-4.2,Quimper")),
            ("91,0", None),
            ("48.1", None),
            ("atlantide", None),
            ("", None),
        ] {
            let around = Around::parse(read, None, &catalog);
            let spelling = around.map(|around| around.center_spelling(&catalog));
            assert_eq!(spelling.as_deref(), written, "{read}");
        }
    }

    #[test]
    fn a_radius_is_one_that_can_be_drawn() {
        let catalog = catalog();
        for (asked, km, said) in [
            (None, 30, None),
            (Some(30), 30, None),
            (Some(50), 50, Some(50)),
            (Some(0), 1, Some(1)),
            (Some(999), 200, Some(200)),
        ] {
            let around = Around::parse("locronan", asked, &catalog).unwrap();
            assert_eq!((around.km, around.link_km()), (km, said), "{asked:?}");
        }
    }

    #[test]
    fn what_is_within_the_radius_is_within() {
        let catalog = catalog();
        let locronan = catalog.by_slug("locronan").unwrap();
        let position = locronan.position;
        let near = Around::parse("locronan", Some(1), &catalog).unwrap();
        assert_eq!(near.distance_km(locronan, &catalog), Some(0.0));
        let north = |degrees| Cite {
            position: Coord::new(position.lon(), position.lat() + degrees).unwrap(),
            ..locronan.clone()
        };
        // A thousandth of a degree of latitude is 111 m.
        assert!(near.distance_km(&north(0.0089), &catalog).is_some());
        assert!(near.distance_km(&north(0.0091), &catalog).is_none());
    }

    #[test]
    fn every_point_of_a_circle_is_so_far_from_its_centre() {
        let catalog = catalog();
        let around = Around::parse("locronan", Some(50), &catalog).unwrap();
        let center = around.center.position(&catalog).unwrap();
        let circle = around.circle(&catalog);
        assert_eq!(circle.len(), CIRCLE_POINTS);
        for [lon, lat] in circle {
            let km = center.distance_km(Coord::new(lon, lat).unwrap());
            assert!((km - 50.0).abs() < 0.01, "{km}");
        }
    }
}
