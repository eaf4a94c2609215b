//! What holds for any trip, whatever was done to it.

use super::*;
use proptest::collection::vec;
use proptest::prelude::*;

/// One thing done to a trip, by arbitrary numbers.
fn change(trip: &mut Trip, catalog: &Catalog, what: u8, a: usize, b: usize) {
    let stop = match a % 3 {
        0 => Stop::Place(Place::new(
            Coord::clamped(b as f64 / 7.0, a as f64 / 3.0),
            "Un lieu",
        )),
        _ => Stop::Cite(CiteId((b % 70) as u32)),
    };
    match what {
        0..=4 => _ = trip.add(stop),
        5 => _ = trip.remove(a),
        6 => _ = trip.move_stop(a, b),
        7 => _ = trip.move_to_day(a, b % 5, a),
        8 => _ = trip.begin_day(a),
        9 => _ = trip.join_day(a),
        10 => trip.cut_by_stops(a % 5),
        11 => trip.cut_by_km(b as f64, catalog),
        12 => _ = trip.set_first(stop),
        13 => _ = trip.set_last(stop),
        14 => _ = trip.reorder(&(0..trip.len()).rev().collect::<Vec<_>>()),
        15 => _ = trip.step_up(a),
        16 => _ = trip.step_down(a),
        17 => trip.set_start_date(Date::from_ymd_opt(2027, 5, (b % 31) as u32)),
        18 => trip.uncut(),
        _ => trip.set_round(a.is_multiple_of(2)),
    }
}

fn assert_holds(trip: &Trip, catalog: &Catalog) {
    let starts = trip.day_starts();
    assert!(trip.len() <= MAX_STOPS);
    assert!(starts.iter().all(|start| (1..trip.len()).contains(start)));
    assert!(starts.is_sorted_by(|a, b| a < b));
    for id in trip.stops().iter().filter_map(Stop::cite) {
        assert_eq!(
            trip.stops().iter().filter(|stop| stop.cite() == Some(id)).count(),
            1
        );
    }
    let covered: Vec<usize> = trip.days(catalog).into_iter().flat_map(|day| day.stops).collect();
    assert!(covered.into_iter().eq(0..trip.len()));
}

proptest! {
    #[test]
    fn nothing_that_is_done_breaks_a_trip(changes in vec((0..20_u8, 0..62_usize, 0..62_usize), 0..120)) {
        let catalog = catalog();
        let mut trip = Trip::default();
        for (what, a, b) in changes {
            change(&mut trip, catalog, what, a, b);
            assert_holds(&trip, catalog);
        }
        if !trip.is_empty() {
            let spelling = trip.spelling(catalog);
            prop_assert_eq!(&Trip::parse(&spelling, catalog), &trip);
            prop_assert_eq!(Trip::parse(&spelling.replace(' ', "+"), catalog), trip);
        }
    }

    #[test]
    fn a_step_changes_one_place_alone_and_can_be_taken_back(
        cuts in vec(1..8_usize, 0..4), index in 0..8_usize,
    ) {
        let catalog = catalog();
        let mut trip = Trip::of((0..8).map(|id| Stop::Cite(CiteId(id))));
        cuts.into_iter().for_each(|at| _ = trip.begin_day(at));
        let (before, days) = (trip.clone(), trip.days(catalog).len());
        if let Some(at) = trip.step_down(index) {
            assert_holds(&trip, catalog);
            prop_assert_eq!(trip.position(CiteId(index as u32)), Some(at));
            prop_assert_ne!(&trip, &before);
            // A day that was left empty does not come back.
            if trip.days(catalog).len() == days {
                prop_assert_eq!(trip.step_up(at), Some(index));
                prop_assert_eq!(trip, before);
            }
        }
    }

    #[test]
    fn any_spelling_can_be_read(text in "\\PC*|[~,;+ 0-9a-z.-]*|~?2027-0[0-9]-[0-3][0-9],([0-9]{1,2} -?[0-9]\\.[0-9]{1,8} \\PC{0,70}[,;]){0,5}") {
        let catalog = catalog();
        let trip = Trip::parse(&text, catalog);
        assert_holds(&trip, catalog);
        let again = Trip::parse(&trip.spelling(catalog), catalog);
        prop_assert!(again == trip || trip.is_empty());
    }

    #[test]
    fn a_link_carries_a_trip_whole(label in "\\PC{0,70}", lon in -180.0..180.0_f64, lat in -90.0..90.0_f64) {
        let catalog = catalog();
        let place = Stop::Place(Place::new(Coord::clamped(lon, lat), &label));
        let trip = Trip::of([place, Stop::Cite(CiteId(0))]);
        let link = crate::Link { etapes: trip.spelling(catalog), ..crate::Link::default() };
        let arrived = crate::Link::parse(&link.to_search(), "");
        prop_assert_eq!(Trip::parse(&arrived.etapes, catalog), trip);
    }
}
