//! The roadbook: every stop, and what is said of it.

use cites::{CiteId, Coord, Lang, Notes, Route, RouteLeg, Stop, Trip, display_distance};

use super::data::{SITE, data, sheet};
use crate::sheet::display_list::{Item, Text};
use crate::sheet::{Paper, Plan, Sheet, Subject, write_pdf};

const SPELLING: &str = "~locronan,pont-croix;le-faou,roscoff@48.72,-3.98,treguier;josselin,malestroit";

fn plan(trip: &Trip) -> Plan<'_> {
    Plan {
        trip,
        notes: None,
        road: None,
    }
}

fn texts(sheet: &Sheet, page: usize) -> Vec<&Text> {
    let texts = sheet.pages[page].items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    });
    texts.collect()
}

fn says(sheet: &Sheet, page: usize, text: &str) -> bool {
    texts(sheet, page).iter().any(|one| one.text.trim_end() == text)
}

#[test]
fn every_stop_is_on_the_map_and_in_the_book_with_its_way() {
    let catalog = &data().catalog;
    let mut trip = Trip::parse(SPELLING, catalog);
    trip.set_start_date(cites::parse_date("2027-05-01"));
    for (lang, day, station) in [
        (Lang::Fr, "Jour 1 – 1er mai 2027", "Gare la plus proche"),
        (Lang::En, "Day 1 – 1 May 2027", "Nearest station"),
        (Lang::De, "Tag 1 – 1. Mai 2027", "Nächster Bahnhof"),
        (Lang::Es, "Día 1 – 1 de mayo de 2027", "Estación más cercana"),
        (Lang::It, "Giorno 1 – 1º maggio 2027", "Stazione più vicina"),
        (Lang::Nl, "Dag 1 – 1 mei 2027", "Dichtstbijzijnde station"),
    ] {
        let sheet = sheet(lang, Paper::A4, Subject::Trip(plan(&trip)), Some(SITE));
        for stop in trip.stops() {
            let name = stop.name(catalog).replace('\'', "’");
            assert!(says(&sheet, 0, &name) && says(&sheet, 1, &name), "{name}");
        }
        assert!(says(&sheet, 1, day));
        let legs = trip.legs(catalog);
        for leg in &legs {
            let km = display_distance(lang, leg.km).replace('\u{a0}', " ");
            assert!(
                texts(&sheet, 1).iter().any(|text| text.text.contains(&km)),
                "{km}"
            );
        }
        let links: Vec<&str> = sheet.pages[1]
            .links
            .iter()
            .map(|link| link.url.as_str())
            .collect();
        assert!(links.contains(&"tel:+33298518080") && links.iter().any(|link| link.starts_with("mailto:")));
        assert!(texts(&sheet, 1).iter().any(|text| text.text.starts_with(station)));
        assert_within(&sheet);
        for text in (0..sheet.pages.len()).flat_map(|page| texts(&sheet, page)) {
            assert!(!text.text.ends_with('…'), "{text:?}");
            assert_eq!(data().fonts.missing(text.face, &text.text), None, "{text:?}");
        }
        let pdf = write_pdf(&sheet, &data().fonts, &data().icons).unwrap();
        assert!(pdf.len() < 150_000);
    }
}

#[test]
fn a_long_trip_takes_the_pages_it_needs() {
    let trip = Trip::of((0..60).map(|index| Stop::Cite(CiteId(index * 3))));
    let sheet = sheet(Lang::Fr, Paper::A4, Subject::Trip(plan(&trip)), Some(SITE));
    assert!(sheet.pages.len() > 4);
    for stop in trip.stops() {
        let name = stop.name(&data().catalog).replace('\'', "’");
        let count = (1..sheet.pages.len())
            .filter(|page| says(&sheet, *page, &name))
            .count();
        assert_eq!(count, 1, "{name}");
    }
    assert_within(&sheet);
}

fn assert_within(sheet: &Sheet) {
    for page in &sheet.pages {
        for item in &page.items {
            let Item::Text(text) = item else { continue };
            assert!(
                text.at.0 + text.width < page.size.0 - 10.0 && text.at.1 < page.size.1 - 10.0,
                "{text:?}"
            );
        }
    }
}

#[test]
fn a_note_without_a_space_stays_in_its_column() {
    let trip = Trip::parse("locronan,pont-croix,le-faou,roscoff,treguier", &data().catalog);
    let stops = ["locronan", "pont-croix", "le-faou", "roscoff", "treguier"];
    let notes = stops.map(|stop| (stop.to_owned(), "https://example.org/".repeat(14)));
    let notes = Notes::from(notes);
    let plan = Plan {
        notes: Some(&notes),
        ..plan(&trip)
    };
    let sheet = sheet(Lang::Fr, Paper::A4, Subject::Trip(plan), None);
    assert_within(&sheet);
    let notes = texts(&sheet, 1)
        .into_iter()
        .filter(|text| text.text.contains("example.org"));
    assert!(notes.map(|text| text.width).all(|width| width < 360.0));
}

#[test]
fn notes_are_in_the_book_whatever_letters_they_have() {
    let catalog = &data().catalog;
    let trip = Trip::parse("locronan,pont-croix", catalog);
    let notes = Notes::from([(
        "locronan".to_owned(),
        "Crêpes à midi 🥞\nЛокронан, Łódź".to_owned(),
    )]);
    let plan = Plan {
        notes: Some(&notes),
        ..plan(&trip)
    };
    let sheet = sheet(Lang::Fr, Paper::A4, Subject::Trip(plan), None);
    assert!(says(&sheet, 1, "Crêpes à midi ?"));
    assert!(texts(&sheet, 1).iter().any(|text| text.text.contains("ódz")));
    assert!(write_pdf(&sheet, &data().fonts, &data().icons).is_ok());
}

#[test]
fn a_known_road_gives_the_distances_and_the_line() {
    let catalog = &data().catalog;
    let trip = Trip::parse("locronan,pont-croix", catalog);
    let at = |lon, lat| Coord::new(lon, lat).unwrap();
    let road = |legs: usize| Route {
        line: vec![at(-4.207, 48.1), at(-4.3, 48.2), at(-4.487, 48.041)],
        km: 42.0 * legs as f64,
        minutes: 40.0,
        legs: vec![
            RouteLeg {
                km: 42.0,
                minutes: 40.0
            };
            legs
        ],
    };
    let book = |road: &Route| {
        let plan = Plan {
            road: Some(road),
            ..plan(&trip)
        };
        sheet(Lang::Fr, Paper::A4, Subject::Trip(plan), None)
    };
    assert!(says(&book(&road(1)), 1, "42 km par la route"));
    // Another trip's road.
    assert!(
        !texts(&book(&road(2)), 1)
            .iter()
            .any(|text| text.text.contains("par la route"))
    );
}

#[test]
fn a_trip_of_other_places_alone_has_a_book() {
    let trip = Trip::parse("47.99 -4.09 Gare de Quimper,48.2 -4.1", &data().catalog);
    assert!(!trip.is_empty());
    let sheet = sheet(Lang::En, Paper::A4, Subject::Trip(plan(&trip)), Some(SITE));
    assert!(write_pdf(&sheet, &data().fonts, &data().icons).is_ok());
}
