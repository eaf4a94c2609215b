#![allow(clippy::unwrap_used)]

use super::*;
use crate::{Around, DepartementId, RegionId, StatusFilter};
use serde_json::json;

/// Slug, région, département, status, longitude.
const ROWS: &[(&str, &str, &str, &str, f64)] = &[
    ("ambert", "84", "63", "homologated", 3.0),
    ("blesle", "84", "43", "candidate", 2.0),
    ("chanteuges", "84", "43", "unconfirmed", 1.0),
    ("dinan", "53", "22", "homologated", -2.0),
    ("elven", "53", "56", "candidate", -1.0),
];

fn themes_of(slug: &str) -> &'static [&'static str] {
    match slug {
        "ambert" => &["mer", "chateau", "unknown"],
        "dinan" => &["chateau"],
        "elven" => &["chateau", "mer"],
        _ => &[],
    }
}

fn catalog() -> Catalog {
    let features = ROWS.iter().enumerate().map(|(n, (slug, region, departement, status, lon))| {
        json!({
            "type": "Feature", "id": format!("{n:05}"), "geometry": {"type": "Point", "coordinates": [lon, 48]},
            "properties": {
                "name": slug, "slug": slug, "status": status, "themes": themes_of(slug),
                "departement": {"code": departement, "name": format!("D {departement}")},
                "region": {"code": region, "name": format!("R{region}"), "slug": format!("r{region}")},
            }
        })
    });
    let features: Vec<_> = features.collect();
    Catalog::parse(&json!({"type": "FeatureCollection", "features": features}).to_string()).unwrap()
}

fn filter(catalog: &Catalog, regions: &[&str], departements: &[&str], text: &str) -> Filter {
    Filter {
        regions: regions
            .iter()
            .map(|slug| catalog.region_by_slug(slug).unwrap().id)
            .collect(),
        departements: departements
            .iter()
            .map(|code| catalog.departement_by_code(code).unwrap().id)
            .collect(),
        text: text.to_owned(),
        ..Filter::default()
    }
}

fn slugs<'a>(catalog: &'a Catalog, selection: &Selection) -> Vec<&'a str> {
    selection
        .hits
        .iter()
        .map(|hit| catalog.cite(hit.id).unwrap().slug.as_str())
        .collect()
}

#[test]
fn a_departement_refines_its_region_and_adds_to_others() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    for (regions, departements, found) in [
        (
            &[][..],
            &[][..],
            &["dinan", "elven", "ambert", "blesle", "chanteuges"][..],
        ),
        (&["r53"], &[], &["dinan", "elven"]),
        (
            &["r53", "r84"],
            &[],
            &["dinan", "elven", "ambert", "blesle", "chanteuges"],
        ),
        (&[], &["43"], &["blesle", "chanteuges"]),
        (&["r84"], &["43"], &["blesle", "chanteuges"]),
        (&["r53"], &["43"], &["dinan", "elven", "blesle", "chanteuges"]),
        (&["r53", "r84"], &["22", "63"], &["dinan", "ambert"]),
    ] {
        let selection = select(
            Sources::new(&catalog, &index),
            &filter(&catalog, regions, departements, ""),
            None,
        );
        assert_eq!(slugs(&catalog, &selection), found, "{regions:?} {departements:?}");
    }
}

#[test]
fn status_narrows_and_an_unconfirmed_one_shows_only_without() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    for (status, found) in [
        (StatusFilter::Homologated, ["dinan", "ambert"]),
        (StatusFilter::Candidate, ["elven", "blesle"]),
    ] {
        let filter = Filter {
            status: Some(status),
            ..Filter::default()
        };
        assert_eq!(
            slugs(&catalog, &select(Sources::new(&catalog, &index), &filter, None)),
            found
        );
    }
}

#[test]
fn near_orders_by_distance_and_a_text_by_how_good_before_it() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let near = Coord::new(1.2, 48.0);
    let all = select(Sources::new(&catalog, &index), &Filter::default(), near);
    assert_eq!(
        slugs(&catalog, &all),
        ["chanteuges", "blesle", "ambert", "elven", "dinan"]
    );
    assert!(
        (all.hits.first().unwrap().distance_km.unwrap() - 14.9).abs() < 0.1,
        "{all:?}"
    );
    let found = select(
        Sources::new(&catalog, &index),
        &filter(&catalog, &[], &[], "d"),
        near,
    );
    assert_eq!(
        slugs(&catalog, &found),
        ["dinan", "chanteuges", "blesle", "ambert", "elven"]
    );
    let nearest = Selection {
        hits: found.nearest(),
        ..Selection::default()
    };
    assert_eq!(slugs(&catalog, &nearest), slugs(&catalog, &all));
    assert!(found.hits.iter().all(|hit| hit.distance_km.is_some()));
    assert!(
        select(Sources::new(&catalog, &index), &Filter::default(), None)
            .hits
            .iter()
            .all(|hit| hit.distance_km.is_none())
    );
}

#[test]
fn facets_count_what_each_choice_would_give() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let candidates = Filter {
        status: Some(StatusFilter::Candidate),
        ..filter(&catalog, &["r53"], &["22"], "")
    };
    let facets = select(Sources::new(&catalog, &index), &candidates, None).facets;
    // Areas do not narrow the counts of areas, nor the status those of statuses.
    assert_eq!(facets.regions, [1, 1]);
    assert_eq!(facets.departements, [0, 1, 1, 0]);
    assert_eq!((facets.homologated, facets.candidate), (1, 0));
    let text = select(
        Sources::new(&catalog, &index),
        &filter(&catalog, &[], &[], "blesle"),
        None,
    )
    .facets;
    assert_eq!(
        (text.regions.as_slice(), text.homologated, text.candidate),
        (&[0, 1][..], 0, 1)
    );
}

#[test]
fn a_filter_that_asks_nothing_is_empty() {
    let catalog = catalog();
    assert!(Filter::default().is_empty());
    assert!(filter(&catalog, &[], &[], "  ").is_empty());
    for asks in [
        filter(&catalog, &["r53"], &[], ""),
        filter(&catalog, &[], &["43"], ""),
        filter(&catalog, &[], &[], "a"),
        Filter {
            status: Some(StatusFilter::Candidate),
            ..Filter::default()
        },
        Filter {
            themes: [HeritageTheme::Sea].into_iter().collect(),
            ..Filter::default()
        },
        Filter {
            station_km: Some(5),
            ..Filter::default()
        },
    ] {
        assert!(!asks.is_empty(), "{asks:?}");
    }
}

#[test]
fn an_area_that_is_not_in_the_catalog_selects_nothing() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let filter = Filter {
        regions: [RegionId(9)].into(),
        departements: [DepartementId(99)].into(),
        ..Filter::default()
    };
    assert_eq!(select(Sources::new(&catalog, &index), &filter, None).hits, []);
    assert_eq!(filter.link_areas(&catalog), (vec![], vec![]));
}

#[test]
fn a_cite_must_have_all_themes_that_are_chosen() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    for (themes, found, [castle, sea]) in [
        (
            &[][..],
            &["dinan", "elven", "ambert", "blesle", "chanteuges"][..],
            [3, 2],
        ),
        (&[HeritageTheme::Castle], &["dinan", "elven", "ambert"], [3, 2]),
        (
            &[HeritageTheme::Castle, HeritageTheme::Sea],
            &["elven", "ambert"],
            [2, 2],
        ),
        (&[HeritageTheme::Spa], &[], [0, 0]),
    ] {
        let filter = Filter {
            themes: themes.iter().copied().collect(),
            ..Filter::default()
        };
        let selection = select(Sources::new(&catalog, &index), &filter, None);
        assert_eq!(slugs(&catalog, &selection), found, "{themes:?}");
        let counts = selection.facets.themes;
        assert_eq!(counts[HeritageTheme::Castle as usize], castle, "{themes:?}");
        assert_eq!(counts[HeritageTheme::Sea as usize], sea, "{themes:?}");
        // What is chosen narrows the other counts.
        let regions: u32 = selection.facets.regions.iter().sum();
        assert_eq!(regions as usize, found.len());
    }
}

#[test]
fn a_station_must_be_within_reach_once_stations_are_known() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let of_slug = |slug: &str| match slug {
        "dinan" => 1.5,
        "elven" => 5.0,
        "ambert" => 9.0,
        "blesle" => 30.0,
        _ => f64::INFINITY,
    };
    let distances: Vec<f64> = catalog.cites().iter().map(|cite| of_slug(&cite.slug)).collect();
    let known = Sources {
        stations: Some(&distances),
        ..Sources::new(&catalog, &index)
    };
    for (km, found) in [
        (2, &["dinan"][..]),
        (5, &["dinan", "elven"]),
        (50, &["dinan", "elven", "ambert", "blesle"]),
    ] {
        let filter = Filter {
            station_km: Some(km),
            ..Filter::default()
        };
        let selection = select(known, &filter, None);
        assert_eq!(slugs(&catalog, &selection), found, "{km}");
        assert_eq!(selection.facets.stations, [1, 2, 3]);
        let unknown = select(Sources::new(&catalog, &index), &filter, None);
        assert_eq!(unknown.hits.len(), 5);
    }
}

#[test]
fn around_a_place_the_nearest_come_first_and_facets_count_what_is_within() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    // A degree of longitude is 74 km here; the visitor's own position does not matter.
    for (center, km, text, found) in [
        ("elven", 149, "", &["elven", "dinan", "chanteuges"][..]),
        ("elven", 30, "", &["elven"]),
        ("48,1.6,Ici", 150, "", &["blesle", "chanteuges", "ambert"]),
        // The best first, however far.
        ("elven", 149, "d", &["dinan", "elven", "chanteuges"]),
        ("48,1.6", 150, "ambert", &["ambert"]),
        ("48,-30", 200, "", &[]),
    ] {
        let filter = Filter {
            around: Around::parse(center, Some(km), &catalog),
            text: text.to_owned(),
            ..Filter::default()
        };
        assert!(!filter.is_empty());
        let selection = select(Sources::new(&catalog, &index), &filter, Coord::new(9.0, 48.0));
        assert_eq!(slugs(&catalog, &selection), found, "{center} {km} {text}");
        let counted: u32 = selection.facets.regions.iter().sum();
        assert_eq!(counted as usize, found.len());
    }
    let filter = Filter {
        around: Around::parse("elven", Some(100), &catalog),
        ..Filter::default()
    };
    let distances = select(Sources::new(&catalog, &index), &filter, Coord::new(9.0, 48.0)).hits;
    let distances: Vec<f64> = distances
        .iter()
        .map(|hit| hit.distance_km.unwrap().round())
        .collect();
    assert_eq!(distances, [0.0, 74.0]);
}
