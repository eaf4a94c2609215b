#![allow(clippy::unwrap_used)]

use super::*;
use proptest::prelude::*;

fn shape(class: &str, path: &str) -> StaticShape {
    StaticShape {
        class: class.into(),
        path: path.into(),
        ..StaticShape::default()
    }
}

#[test]
fn paths_are_as_short_as_svg_allows() {
    let line = vec![[12, 34], [17, 28]];
    let other = vec![[10, 36], [19, 35]];
    assert_eq!(write_path(&[line, other], false), "m12 34 5-6m-7 8 9-1");
    let ring = vec![[0, 0], [2, 0], [2, 2], [0, 0]];
    let island = vec![[5, 5], [6, 5], [6, 6], [5, 5]];
    assert_eq!(write_path(&[ring, island], true), "m0 0 2 0 0 2zm5 5 1 0 0 1z");
    assert_eq!(write_path(&[vec![], vec![[1, 1]]], false), "");
}

#[test]
fn what_is_no_such_path_is_refused() {
    for broken in [
        "m",
        "m1",
        "m1 2 3",
        "m1 2l3 4",
        "m1 x",
        "m1 2 x",
        "m2147483647 0 1 0",
    ] {
        assert_eq!(read_path(broken), None, "{broken}");
    }
    assert_eq!(read_path(""), Some(vec![]));
}

fn points(from: usize) -> impl Strategy<Value = Vec<[i32; 2]>> {
    prop::collection::vec(prop::array::uniform2(-2000..3000_i32), from..12)
}

/// The same points as the path's reader gives them.
fn as_read(lines: Vec<Vec<[i32; 2]>>) -> Option<Vec<crate::Line>> {
    let line = |line: Vec<[i32; 2]>| line.into_iter().map(|point| point.map(f64::from)).collect();
    Some(lines.into_iter().map(line).collect())
}

proptest! {
    #[test]
    fn lines_are_read_as_they_were_written(lines in prop::collection::vec(points(2), 0..6)) {
        prop_assert_eq!(read_path(&write_path(&lines, false)), as_read(lines));
    }

    #[test]
    fn rings_are_read_as_they_were_written(mut rings in prop::collection::vec(points(3), 0..6)) {
        for ring in &mut rings {
            ring.push(ring[0]);
        }
        prop_assert_eq!(read_path(&write_path(&rings, true)), as_read(rings));
    }

    #[test]
    fn no_text_is_too_odd_to_be_read(text in "[mz0-9 é-]{0,30}") {
        let _ = read_path(&text);
    }

    #[test]
    fn a_point_of_the_plane_is_where_its_position_is(lon in -20.0..30.0, lat in 33.0..59.0) {
        let plane = StaticPlane::new();
        let back = plane.coord(plane.point(Coord::clamped(lon, lat)));
        prop_assert!((back.lon() - lon).abs() < 1e-9 && (back.lat() - lat).abs() < 1e-9);
    }
}

#[test]
fn the_plane_is_france() {
    let plane = StaticPlane::new();
    assert_eq!(plane.point(Coord::clamped(FRANCE.west, FRANCE.north)), (0.0, 0.0));
    let (x, y) = plane.point(Coord::clamped(FRANCE.east, FRANCE.south));
    assert!((x - StaticPlane::WIDTH).abs() < 1e-9 && (y - plane.height).abs() < 1e-9);
}

#[test]
fn the_base_map_is_read_back() {
    let bretagne = StaticShape {
        code: "53".into(),
        name: "Bretagne".into(),
        at: "25% 50%".into(),
        ..shape("region", "m100 200 300 0 0 300z")
    };
    let paris = StaticShape {
        name: "Paris".into(),
        at: "51.2% 23.4%".into(),
        ..shape("town", "")
    };
    let small = StaticShape {
        class: "small-town".into(),
        ..paris.clone()
    };
    let shapes = [
        shape("neighbours", "m0 0 9 0 0 9zm20 0 1 1 0 1z"),
        bretagne.clone(),
        shape("river", "m1 2 3 4m5 6 7 8"),
        shape("lake", "m0 0 9 0 0 9z"),
        shape("departement-border", "m1 2 3 4"),
        shape("pin", "m1 2 3 4"),
        paris,
        small,
    ];
    let basemap = basemap_of(shapes.to_vec()).unwrap();
    let plane = StaticPlane::new();
    let region = basemap.regions.first().unwrap();
    assert_eq!((region.code.as_str(), region.name.as_str()), ("53", "Bretagne"));
    assert!(region.contains(plane.coord((350.0, 300.0))));
    assert!(!region.contains(plane.coord((150.0, 450.0))));
    let (x, _) = plane.point(Coord::clamped(region.label[0], region.label[1]));
    assert!((x - 250.0).abs() < 1e-6);
    assert_eq!(region.bounds.east, plane.coord((400.0, 0.0)).lon());
    assert_eq!(basemap.rivers.first().unwrap().lines.len(), 2);
    assert_eq!((basemap.neighbours.len(), basemap.lakes.len()), (1, 1));
    assert_eq!(basemap.departement_borders.len(), 1);
    let ranks: Vec<_> = basemap.towns.iter().map(|town| town.rank).collect();
    assert_eq!(ranks, [1, 2]);

    assert_eq!(basemap_of(vec![]), None);
    assert_eq!(basemap_of(vec![shape("lake", "m0 0 1 1 0 1z")]), None);
    assert_eq!(basemap_of(vec![bretagne.clone(), shape("river", "m1")]), None);
    for at in ["", "25 50", "25%", "x% 1%"] {
        let broken = StaticShape {
            at: at.into(),
            ..bretagne.clone()
        };
        assert_eq!(basemap_of(vec![broken]), None, "{at}");
    }
}
