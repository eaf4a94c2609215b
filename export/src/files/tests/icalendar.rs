//! iCalendar, read back by the crate `icalendar`.

use super::*;
use ::icalendar::{Calendar as File, Component, Event};
use cites::parse_date;
use std::num::NonZeroUsize;

/// 27 November 2026, 18:00 UTC.
const MADE_AT: i64 = 1_795_802_400;

fn made(calendar: Calendar) -> Calendar {
    Calendar {
        made_at: MADE_AT,
        ..calendar
    }
}

fn read(document: &Document, calendar: Calendar) -> Vec<Event> {
    let text = super::icalendar(document, &made(calendar)).unwrap();
    let file: File = text.parse().unwrap();
    file.events().cloned().collect()
}

/// A property of each event.
fn all<'e>(events: &'e [Event], name: &str) -> Vec<&'e str> {
    events
        .iter()
        .map(|event| event.property_value(name).unwrap())
        .collect()
}

#[test]
fn each_stop_is_an_event_of_its_day() {
    let events = read(
        &trip("2026-12-31,locronan,pont-croix;le-faou"),
        Calendar::default(),
    );
    assert_eq!(
        all(&events, "SUMMARY"),
        ["1. Locronan", "2. Pont-Croix", "Le Faou"]
    );
    assert_eq!(all(&events, "DTSTART"), ["20261231", "20261231", "20270101"]);
    assert_eq!(all(&events, "DTEND"), ["20270101", "20270101", "20270102"]);
    assert_eq!(all(&events, "DTSTAMP"), ["20261127T180000Z"; 3]);
    assert_eq!(
        all(&events, "UID"),
        [
            "20261231-locronan@petites-cites",
            "20261231-pont-croix@petites-cites",
            "20270101-le-faou@petites-cites"
        ]
    );
    assert!(all(&events, "GEO")[0].starts_with("48."));
    assert!(all(&events, "LOCATION")[0].contains("29180 Locronan"));
}

#[test]
fn a_day_is_one_event_where_that_is_asked_for() {
    let per_day = Calendar {
        per: EventPer::Day,
        ..Calendar::default()
    };
    let events = read(&trip("2026-12-31,locronan,pont-croix;le-faou"), per_day);
    assert_eq!(
        all(&events, "SUMMARY"),
        ["Jour 1 – Locronan → Pont-Croix", "Jour 2 – Le Faou"]
    );
    assert!(all(&events, "DESCRIPTION")[0].contains("2. Pont-Croix"));
}

#[test]
fn a_selection_begins_at_the_chosen_date_with_so_many_stops_a_day() {
    let calendar = |n| Calendar {
        starts_on: parse_date("2027-05-01"),
        stops_a_day: NonZeroUsize::new(n),
        ..Calendar::default()
    };
    let events = read(&selection(), calendar(100));
    let starts = all(&events, "DTSTART");
    assert_eq!(
        (starts[99], starts[100], starts[200]),
        ("20270501", "20270502", "20270503")
    );
    assert!(
        all(&read(&selection(), calendar(0)), "DTSTART")
            .iter()
            .all(|date| *date == "20270501")
    );
    let undated = super::icalendar(&selection(), &made(Calendar::default()));
    assert_eq!(undated, Err(ExportError::NoDate));
}

#[test]
fn a_chosen_date_comes_before_the_trip_s_own() {
    let calendar = Calendar {
        starts_on: parse_date("2028-02-29"),
        ..Calendar::default()
    };
    let events = read(&trip("2026-12-31,locronan;le-faou"), calendar);
    assert_eq!(all(&events, "DTSTART"), ["20280229", "20280301"]);
}

#[test]
fn lines_are_folded_and_texts_come_back() {
    let document = noted(NASTY, NASTY);
    let text = super::icalendar(&document, &made(Calendar::default())).unwrap();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')));
    let events = read(&document, Calendar::default());
    assert_eq!(all(&events, "SUMMARY")[0], NASTY);
    assert!(all(&events, "DESCRIPTION")[0].contains(NASTY));
}

#[test]
fn a_place_that_is_passed_twice_has_two_identifiers() {
    let events = read(
        &trip("2026-12-31,48.1 -4.2 Gîte,locronan,48.1 -4.2 Gîte,48.1 4.2 Gîte"),
        Calendar::default(),
    );
    let mut uids = all(&events, "UID");
    assert_eq!(uids[0], "20261231-48-1-moins-4-2-gite@petites-cites");
    assert_eq!(uids[2], "20261231-48-1-moins-4-2-gite-2@petites-cites");
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 4);
}
