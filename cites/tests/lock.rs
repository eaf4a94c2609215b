//! Areas that cannot be left, on the published data.

#![allow(clippy::unwrap_used)]

use cites::{Catalog, Filter};

/// Whatever is chosen, areas that cannot be left are not left, and something is always chosen.
#[test]
fn a_choice_within_a_lock_stays_within_it() {
    let catalog = Catalog::parse(include_str!("../../public/data/communes.geojson")).unwrap();
    let region = |slug: &str| catalog.region_by_slug(slug).unwrap().id;
    let departement = |code: &str| catalog.departement_by_code(code).unwrap().id;
    let areas = |regions: &[&str], departements: &[&str]| Filter {
        regions: regions.iter().map(|slug| region(slug)).collect(),
        departements: departements.iter().map(|code| departement(code)).collect(),
        ..Filter::default()
    };
    let all = [
        areas(&["bretagne"], &[]),
        areas(&["bretagne"], &["29"]),
        areas(&["bretagne", "occitanie"], &["29"]),
        areas(&[], &["29", "53"]),
        areas(&["normandie"], &[]),
        areas(&["bretagne", "pays-de-la-loire"], &["53", "56"]),
    ];
    for lock in &all {
        for asked in all.iter().chain([&Filter::default()]) {
            let mut kept = asked.clone();
            kept.keep_within(lock, &catalog);
            assert_ne!(kept, Filter::default(), "{asked:?} in {lock:?}");
            for cite in catalog
                .cites()
                .iter()
                .filter(|cite| kept.matches_area(&catalog, cite))
            {
                assert!(
                    lock.matches_area(&catalog, cite),
                    "{asked:?} in {lock:?} shows {}",
                    cite.name
                );
            }
        }
        let mut kept = lock.clone();
        kept.keep_within(lock, &catalog);
        assert_eq!(&kept, lock);
    }
}
