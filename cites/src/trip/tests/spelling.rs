use super::*;

#[test]
fn a_name_that_is_no_cite_is_told() {
    let catalog = catalog();
    for (text, unknown) in [
        ("", None),
        ("~2027-05-01,48.1 -4.2 Gare de Quimper,Locronan;pont-croix", None),
        ("locronan;atlantide,is", Some("atlantide")),
        ("2027-02-29,locronan", Some("2027-02-29")),
    ] {
        assert_eq!(crate::unknown_stop(text, catalog).as_deref(), unknown, "{text}");
    }
}

#[test]
fn a_spelling_is_read_forgivingly_and_written_one_way() {
    for (read, written) in [
        ("", ""),
        ("~", ""),
        (" ~ 2027-05-01 ", ""),
        ("locronan", "locronan"),
        (" Locronan , PONT-CROIX;Le Faou ", "locronan,pont-croix;le-faou"),
        ("~locronan;pont-croix", "~locronan;pont-croix"),
        ("~ 2027-05-01, locronan", "~2027-05-01,locronan"),
        ("2027-05-01;locronan", "2027-05-01,locronan"),
        ("2027-13-01,locronan", "locronan"),
        ("2027-05-01,2028-05-01,locronan", "2027-05-01,locronan"),
        ("0027-05-01,locronan", "locronan"),
        // What does not exist, comes twice or has no stop is left out.
        (
            "atlantide,locronan,,locronan;;ys;pont-croix;",
            "locronan;pont-croix",
        ),
        (";locronan;le-faou", "locronan;le-faou"),
        ("locronan;locronan,le-faou", "locronan;le-faou"),
        ("locronan).", "locronan"),
        // Places.
        (
            "48.1 -4.2 Gare de Quimper,locronan",
            "48.1 -4.2 Gare de Quimper,locronan",
        ),
        ("48.1+-4.2+Gare+de+Quimper", "48.1 -4.2 Gare de Quimper"),
        (
            "48.123456 -4.2  Gare   de Quimper",
            "48.12346 -4.2 Gare de Quimper",
        ),
        ("48.1 -4.2", "48.1 -4.2"),
        ("48 2 A,48 2 A", "48 2 A,48 2 A"),
        ("48.1 -4.2 Quimper).", "48.1 -4.2 Quimper"),
        ("48.1 -4.2 Quimper (Finistère)", "48.1 -4.2 Quimper (Finistère)"),
        ("91 -4.2 nowhere;locronan", "locronan"),
        ("1e1 2 nowhere;locronan", "locronan"),
    ] {
        assert_eq!(spelling(&trip(read)), written, "{read}");
    }
}

#[test]
fn a_trip_has_sixty_stops_at_most() {
    let catalog = catalog();
    let slugs: Vec<&str> = catalog.cites().iter().map(|cite| cite.slug.as_str()).collect();
    let trip = trip(&slugs.join(";"));
    assert_eq!((trip.len(), trip.days(catalog).len()), (60, 60));
    assert_eq!(spelling(&trip), slugs[..60].join(";"));
}

#[test]
fn the_longest_spelling_fits_in_a_link() {
    let coord = Coord::new(-179.12345, -89.12345).unwrap();
    let place = Place::new(coord, &"é".repeat(99));
    assert_eq!(place.label().chars().count(), 60);
    let mut trip = Trip::of(std::iter::repeat_n(Stop::Place(place), 99));
    trip.set_round(true);
    trip.set_start_date(parse_date("2027-05-01"));
    assert!(spelling(&trip).chars().count() <= MAX_SPELLING_CHARS);
    assert_eq!(trip.len(), 60);
}

#[test]
fn a_label_has_nothing_that_a_link_cannot_say() {
    let coord = Coord::new(2.0, 48.0).unwrap();
    for (label, cleaned) in [
        ("Quimper, 29000", "Quimper 29000"),
        ("a;b+c\n d\u{0}e", "a b c de"),
        ("\u{202e}Paris", "Paris"),
        ("Paris.).", "Paris"),
        ("  ", ""),
    ] {
        assert_eq!(Place::new(coord, label).label(), cleaned);
    }
}

#[test]
fn a_visitor_s_position_is_told_to_a_kilometre_alone() {
    let place = Place::nearby(Coord::new(-4.20987, 48.09876).unwrap(), "Ma position");
    assert_eq!(Stop::Place(place).spelling(catalog()), "48.1 -4.21 Ma position");
}

#[test]
fn dates_are_read_as_they_are_written() {
    for text in ["2027-05-01", "2028-02-29", "1999-12-31"] {
        assert_eq!(date_spelling(parse_date(text).unwrap()), text);
    }
    for text in [
        "",
        "2027-02-29",
        "2027-5-1",
        "27-05-01",
        "2027-05-01T00",
        "+027-05-01",
        "2027-05",
    ] {
        assert_eq!(parse_date(text), None, "{text}");
    }
}
