//! KML, read back by the crate `kml`.

use super::*;
use ::kml::types::{Folder, Geometry, Placemark};
use ::kml::{Kml, KmlReader};

/// What stands in the file's document.
fn read(document: &Document) -> Vec<Kml> {
    let text = super::kml(document).unwrap();
    let Kml::KmlDocument(mut file) = KmlReader::<_, f64>::from_string(&text).read().unwrap() else {
        unreachable!("no document");
    };
    match file.elements.remove(0) {
        Kml::Document { elements, .. } => elements,
        other => unreachable!("{other:?}"),
    }
}

fn folders(elements: &[Kml]) -> Vec<&Folder> {
    let mut folders = Vec::new();
    for element in elements {
        if let Kml::Folder(folder) = element {
            folders.push(folder);
        }
    }
    folders
}

fn placemarks(elements: &[Kml]) -> Vec<&Placemark> {
    let mut placemarks = Vec::new();
    for element in elements {
        if let Kml::Placemark(placemark) = element {
            placemarks.push(placemark);
        }
    }
    placemarks
}

#[test]
fn each_day_is_a_folder_and_the_way_a_line() {
    let file = read(&trip("~2026-12-31,locronan,pont-croix;le-faou"));
    let days = folders(&file);
    let titles: Vec<_> = days.iter().map(|day| day.name.as_deref().unwrap()).collect();
    assert_eq!(titles, ["Jour 1 – 31 décembre 2026", "Jour 2 – 1er janvier 2027"]);
    assert_eq!(placemarks(&days[0].elements).len(), 2);
    let ways = placemarks(&file);
    let Some(Geometry::LineString(line)) = &ways[0].geometry else {
        unreachable!("no line");
    };
    assert_eq!(
        (line.coords.len(), line.coords[0], line.tessellate),
        (4, line.coords[3], true)
    );
}

#[test]
fn a_trip_in_one_day_and_a_selection_have_no_folders() {
    let file = read(&trip("locronan,pont-croix"));
    assert_eq!((folders(&file).len(), placemarks(&file).len()), (0, 3));
    let file = read(&selection());
    assert_eq!(
        (folders(&file).len(), placemarks(&file).len()),
        (0, catalog().cites().len())
    );
}

#[test]
fn names_come_back_as_they_were_and_descriptions_are_html() {
    let document = noted(NASTY, NASTY);
    let file = read(&document);
    let placemark = placemarks(&folders(&file)[0].elements)[0];
    assert_eq!(placemark.name.as_deref(), Some(NASTY));
    let description = placemark.description.as_ref().unwrap();
    assert!(
        description.contains("&lt;b&gt;&quot;Cité&quot;&lt;/b&gt;"),
        "{description}"
    );
    assert!(
        description.contains(r#"<a href="https://a.fr/?a=1&amp;b=2">"#),
        "{description}"
    );
    assert!(!description.contains('\n'));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = by_road("~2026-12-31,locronan;pont-croix");
    assert_eq!(super::kml(&document), super::kml(&document));
}
