#![allow(clippy::unwrap_used)]
use super::*;
use serde_json::json;

fn at(lon: f64, lat: f64) -> Coord {
    Coord::new(lon, lat).unwrap()
}

fn quimper_locronan_pont_croix() -> [Coord; 3] {
    [at(-4.092, 47.995), at(-4.20715, 48.09861), at(-4.489, 48.042)]
}

/// As the service documents that it answers.
fn answer() -> Value {
    json!({
        "resource": "bdtopo-osrm", "resourceVersion": "2026-09-15",
        "start": "-4.092,47.995", "end": "-4.489,48.042", "profile": "car", "optimization": "fastest",
        "geometry": { "type": "LineString", "coordinates": [[-4.0921, 47.9951], [-4.15, 48.05], [-4.2071, 48.0986], [-4.489, 48.042]] },
        "crs": "EPSG:4326", "distanceUnit": "kilometer", "timeUnit": "minute",
        "bbox": [-4.489, 47.995, -4.092, 48.0986], "distance": 42.3, "duration": 44.5, "constraints": [],
        "portions": [
            { "start": "-4.092,47.995", "end": "-4.20715,48.09861", "distance": 17.1, "duration": 19.5, "bbox": [], "steps": [] },
            { "start": "-4.20715,48.09861", "end": "-4.489,48.042", "distance": 25.2, "duration": 25, "bbox": [], "steps": [] }
        ]
    })
}

#[test]
fn a_trip_is_one_question() {
    let points = quimper_locronan_pont_croix();
    let end = "&profile=car&optimization=fastest&getSteps=false&distanceUnit=kilometer&timeUnit=minute";
    let start = "https://data.geopf.fr/navigation/itineraire?resource=bdtopo-osrm&start=-4.092,47.995&end=";
    assert_eq!(
        route_url(&points),
        Some([start, "-4.489,48.042&intermediates=-4.20715,48.09861", end].concat())
    );
    assert_eq!(
        route_url(&points[..2]),
        Some([start, "-4.20715,48.09861", end].concat())
    );
    let four = [points[0], points[1], points[2], points[0]];
    let url = route_url(&four).unwrap();
    assert!(
        url.contains("&intermediates=-4.20715,48.09861%7C-4.489,48.042&"),
        "{url}"
    );
    assert_eq!((route_url(&points[..1]), route_url(&[])), (None, None));
}

#[test]
fn the_answer_is_a_line_with_its_legs() {
    let points = quimper_locronan_pont_croix();
    let route = Route::parse(&answer().to_string(), &points).unwrap();
    assert_eq!((route.km, route.minutes), (42.3, 44.5));
    let leg = |km, minutes| RouteLeg { km, minutes };
    assert_eq!(route.legs, [leg(17.1, 19.5), leg(25.2, 25.0)]);
    assert_eq!(route.line.len(), 4);
    assert_eq!(route.line[0], at(-4.0921, 47.9951));

    let mut several = answer();
    several["geometry"] = json!({ "type": "MultiLineString", "coordinates":
        [[[-4.0921, 47.9951], [-4.15, 48.05]], [[-4.2071, 48.0986], [-4.489, 48.042, 12.5]]] });
    let several = Route::parse(&several.to_string(), &points).unwrap();
    assert_eq!(several.line, route.line);
}

#[test]
fn a_round_of_one_place_has_no_length() {
    let start = at(-4.092, 47.995);
    let answer = json!({ "distance": 0, "duration": 0, "portions": [{ "distance": 0, "duration": 0.0 }],
        "geometry": { "type": "LineString", "coordinates": [[-4.092, 47.995], [-4.092, 47.995]] } });
    let route = Route::parse(&answer.to_string(), &[start, start]).unwrap();
    assert_eq!((route.km, route.legs.len()), (0.0, 1));
}

#[test]
fn nonsense_is_an_error() {
    let points = quimper_locronan_pont_croix();
    for text in ["", "<!doctype html><title>Wi-Fi</title>", "{\"distance\": 12"] {
        assert_eq!(
            Route::parse(text, &points),
            Err(AnswerError("not JSON")),
            "{text}"
        );
    }
    let line = |coordinates: Value| json!({ "type": "LineString", "coordinates": coordinates });
    for (pointer, value, error) in [
        ("", json!([]), "no distance or duration"),
        ("", json!(null), "no distance or duration"),
        (
            "",
            json!({ "error": { "errorType": "x", "message": "y" } }),
            "no distance or duration",
        ),
        ("/distance", json!("42.3"), "no distance or duration"),
        ("/distance", json!(-1), "no distance or duration"),
        ("/duration", json!(null), "no distance or duration"),
        ("/portions", json!(null), "no legs"),
        ("/portions", json!({}), "no legs"),
        (
            "/portions",
            json!([]),
            "another number of legs than was asked for",
        ),
        ("/portions/1", json!(7), "a leg without distance or duration"),
        (
            "/portions/0/distance",
            json!(-2),
            "a leg without distance or duration",
        ),
        ("/geometry", json!(null), "no line"),
        ("/geometry", json!("gfo}EtohhU"), "no line"),
        (
            "/geometry",
            json!({ "type": "Point", "coordinates": [1, 2] }),
            "no line",
        ),
        ("/geometry/coordinates", json!("none"), "no line"),
        ("/geometry", line(json!([[-4.09, 47.99], [1]])), "no line"),
        (
            "/geometry",
            line(json!([[-4.09, 47.99], [-4.4, 91.0]])),
            "no line",
        ),
        ("/geometry", line(json!([])), "a line to other places"),
        (
            "/geometry",
            line(json!([[-4.092, 47.995]])),
            "a line to other places",
        ),
        // Latitude before longitude.
        (
            "/geometry",
            line(json!([[47.995, -4.092], [48.042, -4.489]])),
            "a line to other places",
        ),
        ("/distance", json!(42_300), "another length than its line has"),
        ("/distance", json!(4.2), "another length than its line has"),
        // Hours.
        ("/duration", json!(0.74), "faster than anybody drives"),
    ] {
        let mut answer = answer();
        *answer.pointer_mut(pointer).unwrap() = value;
        let found = Route::parse(&answer.to_string(), &points);
        assert_eq!(found, Err(AnswerError(error)), "{pointer}: {answer}");
    }
}

#[test]
fn a_road_that_does_not_begin_where_the_trip_does_is_another_one() {
    let [_, locronan, pont_croix] = quimper_locronan_pont_croix();
    let london = at(-0.12, 51.5);
    let found = Route::parse(&answer().to_string(), &[london, locronan, pont_croix]);
    assert_eq!(found, Err(AnswerError("a line to other places")));
}
