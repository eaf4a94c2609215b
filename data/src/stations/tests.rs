#![allow(clippy::unwrap_used)]
use super::*;

const HEADER: &str = "uic,name,insee,lon,lat,segment";
const QUIMPER: &str = "87474007,Quimper,29232,-4.09240,47.99480,A";

fn parsed(rows: &[&str]) -> Rows<Station> {
    parse([&[HEADER], rows].concat().join("\n").as_bytes()).unwrap()
}

#[test]
fn reads_a_station() {
    let (stations, problems) = parsed(&[QUIMPER]);
    assert_eq!(problems, []);
    let expected = Station {
        line: 2,
        uic: "87474007".to_owned(),
        name: "Quimper".to_owned(),
        position: Coord::new(-4.0924, 47.9948).unwrap(),
    };
    assert_eq!(stations, [expected]);
}

#[test]
fn wrong_stations_are_refused() {
    let uic = "is not a UIC code of eight digits (column `uic`)";
    let lon = "is not a longitude in France, in degrees (column `lon`)";
    let lat = "is not a latitude in France, in degrees (column `lat`)";
    for (row, reasons) in [
        (
            "8747401,Rosporden,29241,-3.8,47.9,C",
            vec![format!("`8747401` {uic}")],
        ),
        (
            "87474,Rosporden,29241,47.9,-3.8,C",
            vec![
                format!("`87474` {uic}"),
                format!("`47.9` {lon}"),
                format!("`-3.8` {lat}"),
            ],
        ),
        (
            "87474015,Rosporden,29241,-3.8,NaN,C",
            vec![format!("`NaN` {lat}")],
        ),
        (
            "87474015,Rosporden,29241,-3.8,,C",
            vec!["`lat` is empty".to_owned()],
        ),
        ("87474015,,29241,-3.8,47.9,C", vec!["`name` is empty".to_owned()]),
        (
            "87474007,Rosporden,29241,-3.8,47.9,C",
            vec!["`87474007` is already the uic of line 2".to_owned()],
        ),
    ] {
        let (_, problems) = parsed(&[QUIMPER, row]);
        assert!(problems.iter().all(|problem| problem.line == 3), "{row}");
        let found: Vec<_> = problems
            .iter()
            .map(|problem| problem.reason.to_string())
            .collect();
        assert_eq!(found, reasons, "{row}");
    }
}

#[test]
fn the_nearest_and_those_within_ten_kilometres_are_kept_once_in_order() {
    // A degree of latitude is 111 km.
    let stations: Vec<_> = [
        ("5", 47.40),
        ("4", 48.05),
        ("3", 48.02),
        ("2", 48.09),
        ("1", 48.30),
    ]
    .iter()
    .map(|(uic, lat)| Station {
        line: 1,
        uic: (*uic).to_owned(),
        name: String::new(),
        position: Coord::new(0.0, *lat).unwrap(),
    })
    .collect();
    let kept = |lats: &[f64]| -> Vec<String> {
        let places: Vec<_> = lats.iter().filter_map(|lat| Coord::new(0.0, *lat)).collect();
        near(&stations, &places)
            .into_iter()
            .map(|station| station.uic.clone())
            .collect()
    };
    assert_eq!(kept(&[48.0]), ["3", "4"], "9.99 km is beyond the second");
    assert_eq!(kept(&[48.5]), ["1"], "the nearest, though it is 22 km away");
    assert_eq!(kept(&[48.03, 48.01, 48.5]), ["1", "2", "3", "4"]);
    assert_eq!(kept(&[43.0]), Vec::<String>::new(), "no train leads there");
}
