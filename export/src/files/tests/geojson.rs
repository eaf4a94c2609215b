//! GeoJSON, read back by the crate `geojson`.

use super::*;
use ::geojson::{FeatureCollection, GeometryValue, feature::Id};

fn read(document: &Document) -> FeatureCollection {
    super::geojson(document)
        .unwrap()
        .parse::<::geojson::GeoJson>()
        .unwrap()
        .try_into()
        .unwrap()
}

#[test]
fn stops_are_points_in_their_order_and_the_way_is_a_line() {
    let file = read(&trip("~2026-12-31,locronan;48.1 -4.2 Gare"));
    let of = |index: usize, name: &str| file.features[index].property(name).unwrap().clone();
    assert_eq!(file.features.len(), 3);
    assert_eq!(file.features[0].id, Some(Id::String("locronan".into())));
    assert_eq!((of(0, "day"), of(0, "date")), (1.into(), "2026-12-31".into()));
    assert_eq!((of(1, "day"), of(1, "date")), (2.into(), "2027-01-01".into()));
    assert_eq!(
        (of(1, "name"), of(1, "kind"), of(1, "status")),
        ("Gare".into(), "place".into(), ().into())
    );
    let Some(GeometryValue::LineString { coordinates }) =
        file.features[2].geometry.as_ref().map(|g| &g.value)
    else {
        unreachable!("no line");
    };
    assert_eq!((coordinates.len(), &coordinates[0]), (3, &coordinates[2]));
    assert_eq!(of(2, "round").as_bool(), Some(true));
}

#[test]
fn a_selection_is_points_alone_within_its_bounds() {
    let file = read(&selection());
    assert_eq!(file.features.len(), catalog().cites().len());
    let bbox = file.bbox.unwrap();
    assert!(bbox[0] < bbox[2] && bbox[1] < bbox[3], "{bbox:?}");
    let is_point = |geometry: &::geojson::Geometry| matches!(geometry.value, GeometryValue::Point { .. });
    assert!(
        file.features
            .iter()
            .all(|feature| feature.geometry.as_ref().is_some_and(is_point))
    );
}

#[test]
fn names_and_notes_come_back_as_they_were() {
    let file = read(&noted(NASTY, NASTY));
    for name in ["name", "note"] {
        assert_eq!(file.features[0].property(name), Some(&NASTY.into()));
    }
}
