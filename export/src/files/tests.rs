#![allow(clippy::unwrap_used)]

mod csv;
mod geojson;
mod gpx;
mod icalendar;
mod kml;
mod names;
mod properties;

use super::*;
use cites::{Catalog, Lang, Notes, Route, RouteLeg, Sights, Trip};
use std::sync::LazyLock;

/// What a careless writer breaks.
const NASTY: &str = "L'« Île » & <b>\"Cité\"</b>, d’été; \\n ]]>\n=1+1 &amp; 🏰";

/// The published one, read once.
fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> =
        LazyLock::new(|| Catalog::parse(include_str!("../../../public/data/communes.geojson")).unwrap());
    &CATALOG
}

/// A catalog of two, of which the first is called so.
fn named(name: &str) -> Catalog {
    let feature = |id: &str, slug: &str, name: &str, lon: f64| {
        serde_json::json!({ "type": "Feature", "id": id, "geometry": { "type": "Point", "coordinates": [lon, 48.1] },
            "properties": { "name": name, "slug": slug, "status": "homologated", "since": 1978,
                "departement": { "code": "29", "name": "Finistère" }, "postcodes": ["29180"],
                "region": { "code": "53", "name": "Bretagne", "slug": "bretagne" },
                "town_hall": { "phone": "+33298518080", "email": null, "website": "https://a.fr/?a=1&b=2" } } })
    };
    let file = serde_json::json!({ "type": "FeatureCollection",
        "features": [feature("29134", "un", name, -4.207), feature("29135", "deux", "Deux", -4.5)] });
    Catalog::parse(&file.to_string()).unwrap()
}

/// The trip that a link spells, without notes or road.
fn trip(spelling: &str) -> Document {
    let catalog = catalog();
    Source::new(catalog, Lang::Fr).trip(&Trip::parse(spelling, catalog), &Notes::new(), None)
}

/// A round trip of two towns of which one has this name and this note.
fn noted(name: &str, note: &str) -> Document {
    let catalog = named(name);
    let notes = Notes::from([("un".to_owned(), note.to_owned())]);
    Source::new(&catalog, Lang::Fr).trip(&Trip::parse("~2026-12-31,un;deux", &catalog), &notes, None)
}

/// As [`trip`], with a road of two positions.
fn by_road(spelling: &str) -> Document {
    let catalog = catalog();
    let trip = Trip::parse(spelling, catalog);
    let ends = [trip.stops().first(), trip.stops().last()];
    let ways = trip.legs(catalog).len();
    let road = Route {
        line: ends
            .into_iter()
            .flatten()
            .filter_map(|stop| stop.position(catalog))
            .collect(),
        km: 10.0 * ways as f64,
        minutes: 15.0 * ways as f64,
        legs: vec![
            RouteLeg {
                km: 10.0,
                minutes: 15.0
            };
            ways
        ],
    };
    Source::new(catalog, Lang::Fr).trip(&trip, &Notes::new(), Some(&road))
}

/// All cités, with one thing to see in Locronan.
fn selection() -> Document {
    let sights = Sights::parse(r#"{"29134":["place de l’Église"]}"#, None).unwrap();
    let ids: Vec<_> = catalog().cites().iter().map(|cite| cite.id).collect();
    let source = Source {
        sights: Some(&sights),
        site: Some("https://example.org/carte/"),
        link: Some("https://example.org/carte/?region=bretagne&statut=candidate"),
        ..Source::new(catalog(), Lang::En)
    };
    source.selection(&ids, None)
}

#[test]
fn nothing_gives_no_file() {
    for empty in [
        trip(""),
        Source::new(catalog(), Lang::Fr).selection(&[], Some("Rien")),
    ] {
        for format in Format::ALL {
            let file = write(&empty, format, &Options::default());
            assert_eq!(file, Err(ExportError::Empty), "{format:?}");
        }
    }
}

#[test]
fn a_road_s_lengths_go_to_the_days_of_its_legs() {
    let days = |document: &Document| -> Vec<f64> {
        let trip = document.itinerary.as_ref().unwrap();
        trip.days.iter().map(|day| day.km).collect()
    };
    assert_eq!(days(&by_road("~locronan,pont-croix;le-faou")), [10.0, 20.0]);
    assert_eq!(days(&by_road("locronan;pont-croix;le-faou")), [0.0, 10.0, 10.0]);
    let straight = trip("~locronan,pont-croix;le-faou");
    let expected = Trip::parse("~locronan,pont-croix;le-faou", catalog()).days(catalog());
    assert_eq!(
        days(&straight),
        expected.iter().map(|day| day.km).collect::<Vec<_>>()
    );
}
