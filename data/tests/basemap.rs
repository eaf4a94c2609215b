//! The committed base maps, read as the map reads them.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use cites::{Basemap, Coord};
use common::{communes, text};
use geo::{InteriorPoint, LineString, Polygon};

fn basemap() -> Basemap {
    Basemap::parse(&text("basemap-detail.json")).unwrap()
}

fn light() -> Basemap {
    Basemap::parse(&text("basemap.json")).unwrap()
}

#[test]
fn the_light_base_map_has_what_the_first_screen_shows() {
    let (light, detail) = (light(), basemap());
    assert_eq!(light.regions.len(), 13);
    let name_and_label = |map: &Basemap| -> Vec<_> {
        map.regions
            .iter()
            .map(|region| (region.code.clone(), region.name.clone(), region.label))
            .collect()
    };
    assert_eq!(name_and_label(&light), name_and_label(&detail));
    let large = detail.towns.iter().filter(|town| town.rank <= 2);
    let names: Vec<_> = light.towns.iter().map(|town| &town.name).collect();
    assert_eq!(names, large.map(|town| &town.name).collect::<Vec<_>>());
    assert_eq!(light.departements.len(), 96);
    assert!(!light.departement_borders.is_empty());
    assert!(!light.neighbours.is_empty() && !light.lakes.is_empty() && !light.rivers.is_empty());
}

/// Coasts and borders are simplified: a town may be in the sea or in the next region, by three pixels at the scale
/// that this base map is for, and no more: Roscoff is at the tip of its land.
#[test]
fn each_cite_is_near_its_region_of_the_light_base_map() {
    let light = light();
    for feature in communes().features {
        let (lon, lat) = feature.geometry.x_y();
        let code = &feature.properties.region.code;
        // About 3.5 km each way.
        let near = [
            (0.0, 0.0),
            (0.045, 0.0),
            (-0.045, 0.0),
            (0.0, 0.032),
            (0.0, -0.032),
        ];
        let is_in_it = near.iter().any(|(east, north)| {
            let at = light.region_at(Coord::new(lon + east, lat + north).unwrap());
            at.is_some_and(|region| region.code == *code)
        });
        assert!(is_in_it, "{}", feature.id);
    }
}

#[test]
fn the_base_map_has_every_region_and_departement() {
    let basemap = basemap();
    assert_eq!((basemap.regions.len(), basemap.departements.len()), (13, 96));
    for area in basemap.regions.iter().chain(&basemap.departements) {
        let [lon, lat] = area.label;
        assert!(
            area.contains(Coord::new(lon, lat).unwrap()),
            "the label of {} is on its land",
            area.name
        );
    }
    assert!((60..=90).contains(&basemap.towns.len()));
    assert!(
        basemap
            .towns
            .iter()
            .any(|town| town.name == "Paris" && town.rank == 1)
    );
    assert!(!basemap.neighbours.is_empty() && !basemap.lakes.is_empty() && !basemap.rivers.is_empty());
}

#[test]
fn no_specks_are_left_in_the_base_map() {
    let basemap = basemap();
    let mut enclaves = Vec::new();
    for areas in [&basemap.regions, &basemap.departements] {
        for area in areas {
            for hole in area.polygons.iter().flat_map(|polygon| &polygon[1..]) {
                let ring = Polygon::new(LineString::from(hole.clone()), Vec::new());
                let inside = ring.interior_point().unwrap();
                let at = Coord::new(inside.x(), inside.y()).unwrap();
                let filled = areas.iter().find(|other| other.contains(at));
                let enclave = filled.unwrap_or_else(|| unreachable!("a hole in {} at {at:?}", area.name));
                enclaves.push((enclave.name.as_str(), area.name.as_str()));
            }
        }
    }
    // That of the Popes, and the two of Bigorre in Béarn.
    assert!(enclaves.contains(&("Vaucluse", "Drôme")), "{enclaves:?}");
    assert!(
        enclaves.contains(&("Hautes-Pyrénées", "Pyrénées-Atlantiques")),
        "{enclaves:?}"
    );
}

#[test]
fn each_cite_is_on_its_own_side_of_the_drawn_borders() {
    let basemap = basemap();
    for feature in communes().features {
        let (lon, lat) = feature.geometry.x_y();
        let at = Coord::new(lon, lat).unwrap();
        // On the coast a town may be in the sea by some hundred metres, as coasts are simplified.
        let drawn = basemap.departements.iter().find(|area| area.contains(at));
        assert!(
            drawn.is_none_or(|area| area.code == feature.properties.departement.code),
            "{}",
            feature.id
        );
    }
}

#[test]
fn small_islands_are_kept() {
    let (light, detail) = (light(), basemap());
    for (name, lon, lat) in [
        ("Ouessant", -5.09, 48.46),
        ("Groix", -3.46, 47.64),
        ("Belle-Île", -3.18, 47.33),
        ("Yeu", -2.34, 46.71),
        ("Noirmoutier", -2.25, 47.0),
        ("Ré", -1.4, 46.2),
        ("Oléron", -1.28, 45.93),
        ("Porquerolles", 6.21, 43.0),
    ] {
        let at = Coord::new(lon, lat).unwrap();
        assert!(light.region_at(at).is_some(), "{name}, light");
        assert!(detail.region_at(at).is_some(), "{name}");
    }
}
