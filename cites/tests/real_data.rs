//! The published data, read as the page reads it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cites::{
    Basemap, Catalog, Cite, Contours, Coord, Filter, Lang, Link, SearchIndex, Sources, Status, select,
};

fn published(file: &str) -> String {
    let path = [env!("CARGO_MANIFEST_DIR"), "/../public/data/", file].concat();
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn catalog() -> Catalog {
    Catalog::parse(&published("communes.geojson")).unwrap()
}

/// The names of what a search finds, best first.
fn search(catalog: &Catalog, index: &SearchIndex, text: &str) -> Vec<String> {
    let filter = Filter {
        text: text.to_owned(),
        ..Filter::default()
    };
    let hits = select(Sources::new(catalog, index), &filter, None).hits;
    hits.iter()
        .map(|hit| catalog.cite(hit.id).unwrap().name.clone())
        .collect()
}

#[test]
fn every_published_cite_is_read() {
    let catalog = catalog();
    assert_eq!(catalog.skipped(), []);
    assert!(catalog.cites().len() >= 229, "{}", catalog.cites().len());
    assert!(catalog.as_of().is_some());
    for cite in catalog.cites() {
        assert_eq!(catalog.by_slug(&cite.slug).unwrap().id, cite.id);
        let of_code = catalog.cites().iter().filter(|other| other.insee == cite.insee);
        assert_eq!(of_code.count(), 1, "{}", cite.insee);
        assert_eq!(catalog.departement(cite.departement).unwrap().region, cite.region);
        let region = catalog.region(cite.region).unwrap();
        assert!(region.bounds.contains(cite.position), "{}", cite.name);
    }
}

#[test]
fn what_is_known_survives_the_checks() {
    type IsKnown = fn(&Cite) -> bool;
    let catalog = catalog();
    let raw = published("communes.geojson");
    let table: [(&str, IsKnown); 7] = [
        ("phone", |cite| cite.town_hall.phone.is_some()),
        ("email", |cite| cite.town_hall.email.is_some()),
        ("website", |cite| cite.town_hall.website.is_some()),
        ("official_url", |cite| cite.official_url.is_some()),
        ("population", |cite| cite.population.is_some()),
        ("since", |cite| cite.since.is_some()),
        ("current_commune", |cite| cite.part_of.is_some()),
    ];
    for (key, is_kept) in table {
        let written = raw.matches(&format!("\"{key}\":")).count();
        let unknown = raw.matches(&format!("\"{key}\":null")).count();
        let kept = catalog.cites().iter().filter(|cite| is_kept(cite)).count();
        assert_eq!(kept, written - unknown, "{key}");
    }
}

#[test]
fn names_of_the_press_release_are_found_first() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    for (typed, name) in [
        ("L'Île-Rousse", "L'Île-Rousse"),
        ("ile rousse", "L'Île-Rousse"),
        ("lile rousse", "L'Île-Rousse"),
        ("Vaison-la-Romaine", "Vaison-la-Romaine"),
        ("Port-Louis", "Port-Louis"),
        ("Port Louis", "Port-Louis"),
        ("Vénéjean", "Vénéjan"),
        ("Le Thoureil", "Le Thoureil"),
        ("thoureil", "Le Thoureil"),
        ("Bagnoles-de-l'Orne", "Bagnoles-de-l'Orne"),
        ("bagnoles de l orne", "Bagnoles-de-l'Orne"),
        ("bagnoles de lorne", "Bagnoles-de-l'Orne"),
        ("Le Quesnoy", "Le Quesnoy"),
        ("Labastide d'Armagnac", "Labastide-d'Armagnac"),
        ("Labastide d’Armagnac", "Labastide-d'Armagnac"),
        ("labastide darmagnac", "Labastide-d'Armagnac"),
        ("armagnac labastide", "Labastide-d'Armagnac"),
        ("LOCRONNAN", "Locronan"),
        ("locornan", "Locronan"),
        ("lokr", "Locronan"),
        ("29180", "Locronan"),
    ] {
        let found = search(&catalog, &index, typed);
        assert_eq!(
            found.first().map(String::as_str),
            Some(name),
            "{typed}: {found:?}"
        );
    }
}

#[test]
fn places_are_found_by_departement_region_and_postcode() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let count = |code: &str| {
        let id = catalog.departement_by_code(code).unwrap().id;
        catalog
            .cites()
            .iter()
            .filter(|cite| cite.departement == id)
            .count()
    };
    for text in ["cotes darmor", "cotes d armor", "Côtes-d'Armor", "darmor", "22"] {
        assert_eq!(search(&catalog, &index, text).len(), count("22"), "{text}");
    }
    assert_eq!(search(&catalog, &index, "29").len(), count("29"));
    assert_eq!(search(&catalog, &index, "finistere").len(), count("29"));
    let bretagne = catalog.region_by_slug("bretagne").unwrap().id;
    let in_bretagne = catalog
        .cites()
        .iter()
        .filter(|cite| cite.region == bretagne)
        .count();
    assert_eq!(search(&catalog, &index, "bretagne").len(), in_bretagne);
    let saints = search(&catalog, &index, "st");
    let first_other = saints
        .iter()
        .position(|name| !name.starts_with("Saint"))
        .unwrap_or(saints.len());
    assert!(
        first_other > 5
            && !saints
                .iter()
                .skip(first_other)
                .any(|name| name.starts_with("Saint"))
    );
    assert_eq!(search(&catalog, &index, "qwertzuiop"), [""; 0]);
}

#[test]
fn every_name_finds_itself_first() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    for cite in catalog.cites() {
        let found = search(&catalog, &index, &cite.name);
        assert_eq!(found.first(), Some(&cite.name), "{found:?}");
    }
}

#[test]
fn the_order_is_by_region_then_by_name() {
    let catalog = catalog();
    let regions: Vec<_> = catalog
        .regions()
        .iter()
        .map(|region| region.name.as_str())
        .collect();
    assert_eq!(regions.first(), Some(&"Auvergne-Rhône-Alpes"));
    let (ile, hauts) = ("Île-de-France", "Hauts-de-France");
    let at = |name| regions.iter().position(|region| *region == name).unwrap();
    assert!(at(hauts) < at(ile) && at(ile) < at("Normandie"), "{regions:?}");
    assert!(
        catalog
            .cites()
            .is_sorted_by_key(|cite| (cite.region, cites::fold(&cite.name)))
    );
}

#[test]
fn facets_add_up() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let facets = select(Sources::new(&catalog, &index), &Filter::default(), None).facets;
    let total = catalog.cites().len() as u32;
    assert_eq!(facets.regions.iter().sum::<u32>(), total);
    assert_eq!(facets.departements.iter().sum::<u32>(), total);
    let unconfirmed = catalog
        .cites()
        .iter()
        .filter(|cite| cite.status == Status::Unconfirmed)
        .count() as u32;
    assert_eq!(facets.homologated + facets.candidate + unconfirmed, total);
}

#[test]
fn a_link_narrows_to_a_region() {
    let catalog = catalog();
    let link = Link::parse("?region=bretagne,atlantis&departement=2b&lang=en-GB", "");
    let filter = link.filter(&catalog);
    assert_eq!(
        filter.link_areas(&catalog),
        (vec!["bretagne".into()], vec!["2B".into()])
    );
    assert_eq!(link.lang, Some(Lang::En));
}

/// The coast is simplified, so that a port may lie in the sea, but never in another region.
#[test]
fn no_cite_lies_in_another_region_of_the_base_map() {
    let catalog = catalog();
    let basemap = Basemap::parse(&published("basemap-detail.json")).unwrap();
    assert_eq!((basemap.regions.len(), basemap.departements.len()), (13, 96));
    let mut at_sea = Vec::new();
    for cite in catalog.cites() {
        match basemap.region_at(cite.position) {
            Some(area) => assert_eq!(
                area.code,
                catalog.region(cite.region).unwrap().code,
                "{}",
                cite.name
            ),
            None => at_sea.push(&cite.name),
        }
    }
    assert!(at_sea.len() < 8, "{at_sea:?}");
}

#[test]
fn the_base_map_is_complete() {
    let basemap = Basemap::parse(&published("basemap-detail.json")).unwrap();
    for (what, count) in [
        ("neighbours", basemap.neighbours.len()),
        ("lakes", basemap.lakes.len()),
        ("rivers", basemap.rivers.len()),
        ("region borders", basemap.region_borders.len()),
        ("département borders", basemap.departement_borders.len()),
        ("coast", basemap.coast.len()),
        ("towns", basemap.towns.len()),
    ] {
        assert!(count > 0, "{what}");
    }
    for area in basemap.regions.iter().chain(&basemap.departements) {
        let [lon, lat] = area.label;
        assert!(
            area.bounds.contains(Coord::new(lon, lat).unwrap()),
            "label of {}",
            area.name
        );
        for ring in area.polygons.iter().flatten() {
            assert!(
                ring.len() >= 4 && ring.first() == ring.last(),
                "open ring in {}",
                area.name
            );
        }
    }
}

#[test]
fn every_cite_has_a_contour() {
    let catalog = catalog();
    let contours = Contours::parse(&published("contours.geojson")).unwrap();
    for cite in catalog.cites() {
        assert!(
            contours
                .get(&cite.insee)
                .is_some_and(|polygons| !polygons.is_empty()),
            "{}",
            cite.name
        );
    }
    assert_eq!(contours.get("00000"), None);
}
