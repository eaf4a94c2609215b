#![allow(clippy::unwrap_used)]

use super::*;

/// Two regions side by side, each a square of the grid; the western one is cut in two départements. Arc 0 runs up
/// between the regions, arc 1 and 2 around the west, arc 3 around the east, arc 4 between the départements.
const MAP: &str = r#"{"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[1,40]},
"arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-1]],[[0,1],[0,-1],[2,0]],[[2,0],[2,0],[0,2],[-2,0]],[[0,1],[2,-1]]],
"objects":{
"regions":{"type":"GeometryCollection","geometries":[
 {"type":"Polygon","arcs":[[0,1,2]],"properties":{"code":"53","name":"Ouest","slug":"ouest","label":[1.5,40.5]}},
 {"type":"MultiPolygon","arcs":[[[3,-1]]],"properties":{"code":"11","name":"Est","slug":"est","label":[2.5,40.5]}}]},
"departements":{"type":"GeometryCollection","geometries":[
 {"type":"Polygon","arcs":[[0,1,4]],"properties":{"code":"22","name":"Haut","label":[1.5,40.5]}},
 {"type":"Polygon","arcs":[[2,-5]],"properties":{"code":"29","name":"Bas","label":[1.5,40.5]}},
 {"type":"Polygon","arcs":[[3,-1]],"properties":{"code":"75","name":"Est","label":[2.5,40.5]}}]},
"neighbours":{"type":"Polygon","arcs":[[3,-1]]},
"lakes":{"type":"GeometryCollection","geometries":[{"type":null},{"type":"Polygon","arcs":[[3,-1]]}]},
"rivers":{"type":"GeometryCollection","geometries":[{"type":"LineString","arcs":[-1],"properties":{"rank":1}},
 {"type":"MultiLineString","arcs":[[0],[4]],"properties":{"rank":3}}]},
"towns":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[3,1],"properties":{"name":"Ville","rank":2}}]}
}}"#;

fn at(lon: f64, lat: f64) -> Coord {
    Coord::new(lon, lat).unwrap()
}

#[test]
fn arcs_become_polygons_lines_and_points() {
    let map = Basemap::parse(MAP).unwrap();
    let west = map.regions.first().unwrap();
    let ring = [
        [2.0, 40.0],
        [2.0, 41.0],
        [1.0, 41.0],
        [1.0, 40.5],
        [1.0, 40.0],
        [2.0, 40.0],
    ];
    assert_eq!(west.polygons, [vec![ring.to_vec()]]);
    assert_eq!(
        (west.code.as_str(), west.name.as_str(), west.label),
        ("53", "Ouest", [1.5, 40.5])
    );
    assert_eq!(
        west.bounds,
        Bounds {
            west: 1.0,
            south: 40.0,
            east: 2.0,
            north: 41.0
        }
    );
    assert_eq!((map.neighbours.len(), map.lakes.len()), (1, 1));
    assert_eq!(
        map.towns,
        [Town {
            name: "Ville".into(),
            position: [2.5, 40.5],
            rank: 2
        }]
    );
    let river = map.rivers.first().unwrap();
    assert_eq!(river.rank, 1);
    assert_eq!(river.lines, [[[2.0, 41.0], [2.0, 40.0]]]);
    assert_eq!(map.rivers.get(1).unwrap().lines.len(), 2);
}

#[test]
fn each_border_is_drawn_once_and_as_what_it_is() {
    let map = Basemap::parse(MAP).unwrap();
    assert_eq!(map.region_borders, [[[2.0, 40.0], [2.0, 41.0]]]);
    assert_eq!(map.departement_borders, [[[1.0, 40.5], [2.0, 40.0]]]);
    assert_eq!(map.coast.len(), 3);
}

#[test]
fn a_position_is_in_one_region_or_none() {
    let map = Basemap::parse(MAP).unwrap();
    let name = |lon, lat| map.region_at(at(lon, lat)).map(|area| area.name.as_str());
    assert_eq!(name(1.5, 40.5), Some("Ouest"));
    assert_eq!(name(2.5, 40.5), Some("Est"));
    assert_eq!(
        (name(0.9, 40.5), name(3.1, 40.5), name(1.5, 41.1)),
        (None, None, None)
    );
}

#[test]
fn a_hole_is_outside() {
    let square = |from: f64, to: f64| vec![[from, from], [to, from], [to, to], [from, to], [from, from]];
    let area = Area {
        code: String::new(),
        name: String::new(),
        label: [0.0, 0.0],
        polygons: vec![
            vec![square(0.0, 10.0), square(4.0, 6.0)],
            vec![square(20.0, 30.0)],
        ],
        bounds: Bounds {
            west: 0.0,
            south: 0.0,
            east: 30.0,
            north: 30.0,
        },
    };
    for (lon, lat, inside) in [
        (1.0, 1.0, true),
        (5.0, 5.0, false),
        (25.0, 25.0, true),
        (15.0, 5.0, false),
    ] {
        assert_eq!(area.contains(at(lon, lat)), inside, "{lon} {lat}");
    }
}

#[test]
fn a_broken_file_is_an_error_that_says_where() {
    let cut = &MAP[..MAP.len() / 2];
    assert!(matches!(
        Basemap::parse(cut),
        Err(ParseError::NotJson { line: 8.., .. })
    ));
    for (from, to, error) in [
        (
            "[[0,1,2]]",
            "[[0,1,9]]",
            ParseError::BadGeometry {
                object: "regions",
                index: 0,
            },
        ),
        (
            "[[[3,-1]]]",
            "[[[3,-9]]]",
            ParseError::BadGeometry {
                object: "regions",
                index: 1,
            },
        ),
        (
            "[[2,-5]]",
            "[2,-5]",
            ParseError::BadGeometry {
                object: "departements",
                index: 1,
            },
        ),
        (
            "\"rank\":3",
            "\"rank\":null",
            ParseError::BadGeometry {
                object: "rivers",
                index: 1,
            },
        ),
        (
            "\"coordinates\":[3,1],",
            "",
            ParseError::BadGeometry {
                object: "towns",
                index: 0,
            },
        ),
    ] {
        assert!(MAP.contains(from));
        assert_eq!(
            Basemap::parse(&MAP.replacen(from, to, 1)),
            Err(error),
            "{from} -> {to}"
        );
    }
    for (from, to, word) in [
        ("\"transform\"", "\"t\"", "transform"),
        ("\"towns\"", "\"t\"", "towns"),
    ] {
        let error = Basemap::parse(&MAP.replacen(from, to, 1)).unwrap_err();
        assert!(
            matches!(&error, ParseError::NotATopology { reason } if reason.contains(word)),
            "{error}"
        );
    }
}
