use super::*;

const FIVE: &str = "locronan,pont-croix;le-faou,moncontour;roscoff";

fn after<T>(change: impl FnOnce(&mut Trip) -> T) -> String {
    let mut trip = trip(FIVE);
    assert_eq!(spelling(&trip), FIVE);
    change(&mut trip);
    spelling(&trip)
}

#[test]
fn a_stop_is_added_once() {
    let mut trip = trip(FIVE);
    assert_eq!(trip.add(stop("le-faou")), Err(TripError::AlreadyThere));
    assert_eq!(trip.add(stop("josselin")), Ok(()));
    assert_eq!(trip.day_of(5), 2);
    let place = stop("48 2 A");
    let mut full = Trip::of(std::iter::repeat_n(place.clone(), 60));
    assert!(full.is_full());
    assert_eq!(full.add(place), Err(TripError::Full));
    assert_eq!(full.len(), MAX_STOPS);
}

#[test]
fn a_removed_stop_takes_its_day_with_it_when_it_is_alone() {
    for (index, left) in [
        (0, "pont-croix;le-faou,moncontour;roscoff"),
        (1, "locronan;le-faou,moncontour;roscoff"),
        (2, "locronan,pont-croix;moncontour;roscoff"),
        (3, "locronan,pont-croix;le-faou;roscoff"),
        (4, "locronan,pont-croix;le-faou,moncontour"),
        (5, FIVE),
    ] {
        assert_eq!(after(|trip| trip.remove(index)), left, "{index}");
    }
    let mut two = trip("locronan;le-faou");
    two.remove(0);
    assert_eq!(spelling(&two), "le-faou");
}

#[test]
fn a_moved_stop_joins_the_day_of_the_one_whose_place_it_takes() {
    for (from, to, order) in [
        (0, 1, "pont-croix,locronan;le-faou,moncontour;roscoff"),
        (0, 2, "pont-croix;le-faou,locronan,moncontour;roscoff"),
        (3, 0, "moncontour,locronan,pont-croix;le-faou;roscoff"),
        (2, 1, "locronan,le-faou,pont-croix;moncontour;roscoff"),
        (4, 0, "roscoff,locronan,pont-croix;le-faou,moncontour"),
        (4, 3, "locronan,pont-croix;le-faou,roscoff,moncontour"),
        (1, 1, FIVE),
        (1, 5, FIVE),
        (5, 1, FIVE),
    ] {
        assert_eq!(after(|trip| trip.move_stop(from, to)), order, "{from} {to}");
    }
}

#[test]
fn a_stop_is_moved_into_a_day() {
    for (from, day, at, order) in [
        (0, 1, 0, "pont-croix;locronan,le-faou,moncontour;roscoff"),
        (0, 1, 9, "pont-croix;le-faou,moncontour,locronan;roscoff"),
        (4, 0, 2, "locronan,pont-croix,roscoff;le-faou,moncontour"),
        (4, 2, 0, FIVE),
        (0, 3, 0, FIVE),
    ] {
        let moved = after(|trip| trip.move_to_day(from, day, at));
        assert_eq!(moved, order, "{from} {day} {at}");
    }
}

#[test]
fn a_step_goes_over_the_border_of_a_day() {
    for (index, up, down) in [
        (0, FIVE, "pont-croix,locronan;le-faou,moncontour;roscoff"),
        (
            1,
            "pont-croix,locronan;le-faou,moncontour;roscoff",
            "locronan;pont-croix,le-faou,moncontour;roscoff",
        ),
        (
            2,
            "locronan,pont-croix,le-faou;moncontour;roscoff",
            "locronan,pont-croix;moncontour,le-faou;roscoff",
        ),
        (4, "locronan,pont-croix;le-faou,moncontour,roscoff", FIVE),
    ] {
        assert_eq!(after(|trip| trip.step_up(index)), up, "{index}");
        assert_eq!(after(|trip| trip.step_down(index)), down, "{index}");
    }
    let mut alone = trip("locronan;pont-croix;le-faou");
    assert_eq!(alone.step_down(0), Some(0));
    assert_eq!(spelling(&alone), "locronan,pont-croix;le-faou");
    assert_eq!(alone.step_up(0), None);
    assert_eq!(alone.step_down(2), None);
}

#[test]
fn an_order_is_taken_when_it_is_one() {
    for order in [&[0, 1, 2, 3][..], &[0, 1, 2, 3, 3], &[1, 2, 3, 4, 5], &[]] {
        assert_eq!(after(|trip| assert!(!trip.reorder(order))), FIVE);
    }
    assert_eq!(
        after(|trip| assert!(trip.reorder(&[4, 0, 1, 2, 3]))),
        "roscoff,locronan;pont-croix,le-faou;moncontour"
    );
}

#[test]
fn start_and_end_are_moved_replaced_or_added() {
    for (before, end, first, last) in [
        ("", "locronan", "locronan", "locronan"),
        ("locronan", "locronan", "locronan", "locronan"),
        ("48 2 A", "48 3 B", "48 3 B", "48 2 A,48 3 B"),
        (
            "48 2 A,locronan",
            "48 3 B",
            "48 3 B,locronan",
            "48 2 A,locronan,48 3 B",
        ),
        (
            "locronan,48 2 A",
            "48 3 B",
            "48 3 B,locronan,48 2 A",
            "locronan,48 3 B",
        ),
        (
            "locronan,le-faou",
            "le-faou",
            "le-faou,locronan",
            "locronan,le-faou",
        ),
        (
            "locronan;le-faou",
            "locronan",
            "locronan;le-faou",
            "le-faou,locronan",
        ),
        (
            "48 2 A,le-faou;locronan",
            "locronan",
            "locronan,le-faou",
            "48 2 A,le-faou;locronan",
        ),
        ("48 2 A,le-faou", "le-faou", "le-faou", "48 2 A,le-faou"),
    ] {
        let mut changed = trip(before);
        changed.set_first(stop(end)).unwrap();
        assert_eq!(spelling(&changed), first, "{before}: start at {end}");
        let mut changed = trip(before);
        changed.set_last(stop(end)).unwrap();
        assert_eq!(spelling(&changed), last, "{before}: end at {end}");
    }
    let catalog = catalog();
    let mut full = Trip::of(catalog.cites().iter().map(|cite| Stop::Cite(cite.id)));
    assert_eq!(full.set_first(stop("48 2 A")), Err(TripError::Full));
    assert_eq!(full.set_last(stop("48 2 A")), Err(TripError::Full));
    assert_eq!(full.set_first(Stop::Cite(CiteId(59))), Ok(()));
    assert_eq!((full.len(), full.position(CiteId(59))), (60, Some(0)));
}
