//! GPX, read back by the crate `gpx`.

use super::*;

fn read(document: &Document) -> ::gpx::Gpx {
    ::gpx::read(super::gpx(document).unwrap().as_bytes()).unwrap()
}

fn names(points: &[::gpx::Waypoint]) -> Vec<&str> {
    points
        .iter()
        .map(|point| point.name.as_deref().unwrap())
        .collect()
}

#[test]
fn each_day_is_a_route_from_where_the_day_before_has_ended() {
    let file = read(&trip("~2026-12-31,locronan,pont-croix;le-faou"));
    assert_eq!(names(&file.waypoints), ["Locronan", "Pont-Croix", "Le Faou"]);
    let routes: Vec<_> = file.routes.iter().map(|route| names(&route.points)).collect();
    assert_eq!(
        routes,
        [
            vec!["Locronan", "Pont-Croix"],
            vec!["Pont-Croix", "Le Faou", "Locronan"]
        ]
    );
    let titles: Vec<_> = file
        .routes
        .iter()
        .map(|route| route.name.as_deref().unwrap())
        .collect();
    assert_eq!(titles, ["Jour 1 – 31 décembre 2026", "Jour 2 – 1er janvier 2027"]);
    assert!(file.tracks.is_empty());
}

#[test]
fn one_stop_is_no_route() {
    assert!(read(&trip("~locronan")).routes.is_empty());
    assert!(read(&selection()).routes.is_empty());
}

#[test]
fn the_road_is_a_track_after_the_routes() {
    let document = by_road("locronan,pont-croix");
    let file = read(&document);
    assert_eq!((file.routes.len(), file.tracks.len()), (1, 1));
    assert_eq!(file.tracks[0].segments[0].points.len(), 2);
    let text = super::gpx(&document).unwrap();
    assert!(text.find("<rte>").unwrap() < text.find("<trk>").unwrap());
    assert!(text.contains("© IGN"));
}

#[test]
fn names_and_notes_come_back_as_they_were() {
    let file = read(&noted(NASTY, NASTY));
    let waypoint = &file.waypoints[0];
    assert_eq!(waypoint.name.as_deref(), Some(NASTY));
    assert!(waypoint.description.as_ref().unwrap().contains(NASTY));
    assert_eq!(waypoint.links[0].href, "https://a.fr/?a=1&b=2");
    assert_eq!((waypoint.point().x(), waypoint.point().y()), (-4.207, 48.1));
}
