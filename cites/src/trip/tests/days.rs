use super::*;

#[test]
fn days_begin_and_are_joined_by_hand() {
    let mut trip = trip("locronan,pont-croix,le-faou");
    assert!(!trip.begin_day(0) && !trip.begin_day(3));
    assert!(trip.begin_day(2) && trip.begin_day(1) && !trip.begin_day(2));
    assert_eq!(spelling(&trip), "locronan;pont-croix;le-faou");
    assert!(trip.join_day(1) && !trip.join_day(1) && !trip.join_day(0));
    assert_eq!(spelling(&trip), "locronan,pont-croix;le-faou");
    trip.uncut();
    assert_eq!(spelling(&trip), "locronan,pont-croix,le-faou");
}

#[test]
fn a_cut_by_stops_counts_cites_alone() {
    for (before, n, cut) in [
        ("locronan,pont-croix,le-faou", 2, "locronan,pont-croix;le-faou"),
        ("locronan;pont-croix;le-faou", 0, "locronan;pont-croix;le-faou"),
        ("locronan;pont-croix;le-faou", 3, "locronan,pont-croix,le-faou"),
        (
            "48 2 A,locronan,le-faou,48 2 A",
            1,
            "48 2 A,locronan;le-faou,48 2 A",
        ),
        ("", 1, ""),
    ] {
        let mut trip = trip(before);
        trip.cut_by_stops(n);
        assert_eq!(spelling(&trip), cut, "{before} {n}");
    }
}

#[test]
fn a_cut_by_distance_fills_each_day() {
    // A degree of longitude at the equator is 111 km; the way back over two of them is 222 km.
    for (before, km, cut) in [
        ("0 0,0 1,0 2,0 3", 230.0, "0 0,0 1,0 2;0 3"),
        ("0 0,0 1,0 2,0 3", 500.0, "0 0,0 1,0 2,0 3"),
        // The first way is gone on the first day, however long.
        ("0 0,0 1,0 2", 50.0, "0 0,0 1;0 2"),
        // The way back counts for the last day.
        ("~0 0,0 1,0 2", 340.0, "~0 0,0 1;0 2"),
        ("~0 0,0 1,0 2", 450.0, "~0 0,0 1,0 2"),
        ("0 0;0 1", 0.0, "0 0;0 1"),
        ("0 0;0 1", f64::NAN, "0 0;0 1"),
        ("", 10.0, ""),
    ] {
        let mut trip = trip(before);
        trip.cut_by_km(km, catalog());
        assert_eq!(spelling(&trip), cut, "{before} {km}");
    }
}

#[test]
fn a_day_has_its_date_and_the_ways_to_its_stops() {
    let catalog = catalog();
    let trip = trip("~2027-12-31,0 0,0 1;0 2;0 4");
    let days = trip.days(catalog);
    let dates: Vec<String> = days.iter().map(|day| date_spelling(day.date.unwrap())).collect();
    assert_eq!(dates, ["2027-12-31", "2028-01-01", "2028-01-02"]);
    let stops: Vec<_> = days.iter().map(|day| day.stops.clone()).collect();
    assert_eq!(stops, [0..2, 2..3, 3..4]);
    let km: Vec<f64> = days.iter().map(|day| day.km.round()).collect();
    assert_eq!(km, [111.0, 111.0, 667.0]);
    let legs = trip.legs(catalog);
    let ends: Vec<_> = legs.iter().map(|leg| (leg.from, leg.to)).collect();
    assert_eq!(ends, [(0, 1), (1, 2), (2, 3), (3, 0)]);
    assert!((days.iter().map(|day| day.km).sum::<f64>() - trip.km(catalog)).abs() < 1e-9);
}

#[test]
fn a_lone_stop_goes_nowhere() {
    let catalog = catalog();
    let trip = trip("~locronan");
    assert_eq!(trip.legs(catalog), []);
    assert_eq!((trip.days(catalog).len(), trip.km(catalog)), (1, 0.0));
    assert_eq!(Trip::default().days(catalog), []);
}

#[test]
fn the_last_date_there_is_has_no_next() {
    let mut trip = trip("9999-12-31,locronan;le-faou");
    assert_eq!(trip.days(catalog())[1].stops, 1..2);
    trip.set_start_date(Date::from_ymd_opt(10_000, 1, 1));
    assert_eq!(trip.starts_on(), None);
}
