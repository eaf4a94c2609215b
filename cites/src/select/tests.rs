#![allow(clippy::unwrap_used)]

use super::*;
use crate::{DepartementId, RegionId, StatusFilter};
use serde_json::json;

/// Slug, région, département, status, longitude.
const ROWS: &[(&str, &str, &str, &str, f64)] = &[
    ("ambert", "84", "63", "homologated", 3.0),
    ("blesle", "84", "43", "candidate", 2.0),
    ("chanteuges", "84", "43", "unconfirmed", 1.0),
    ("dinan", "53", "22", "homologated", -2.0),
    ("elven", "53", "56", "candidate", -1.0),
];

fn catalog() -> Catalog {
    let features = ROWS.iter().enumerate().map(|(n, (slug, region, departement, status, lon))| {
        json!({
            "type": "Feature", "id": format!("{n:05}"), "geometry": {"type": "Point", "coordinates": [lon, 48]},
            "properties": {
                "name": slug, "slug": slug, "status": status,
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
        status: None,
        text: text.to_owned(),
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
            &catalog,
            &index,
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
        assert_eq!(slugs(&catalog, &select(&catalog, &index, &filter, None)), found);
    }
}

#[test]
fn near_orders_by_distance_and_a_text_by_how_good_before_it() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let near = Coord::new(1.2, 48.0);
    let all = select(&catalog, &index, &Filter::default(), near);
    assert_eq!(
        slugs(&catalog, &all),
        ["chanteuges", "blesle", "ambert", "elven", "dinan"]
    );
    assert!(
        (all.hits.first().unwrap().distance_km.unwrap() - 14.9).abs() < 0.1,
        "{all:?}"
    );
    let found = select(&catalog, &index, &filter(&catalog, &[], &[], "d"), near);
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
        select(&catalog, &index, &Filter::default(), None)
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
    let facets = select(&catalog, &index, &candidates, None).facets;
    // Areas do not narrow the counts of areas, nor the status those of statuses.
    assert_eq!(facets.regions, [1, 1]);
    assert_eq!(facets.departements, [0, 1, 1, 0]);
    assert_eq!((facets.homologated, facets.candidate), (1, 0));
    let text = select(&catalog, &index, &filter(&catalog, &[], &[], "blesle"), None).facets;
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
    assert_eq!(select(&catalog, &index, &filter, None).hits, []);
    assert_eq!(filter.link_areas(&catalog), (vec![], vec![]));
}
