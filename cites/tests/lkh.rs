//! The best order beside what LKH finds, one of the best searches there are, for trips of published cités.
//! `lkh/generate.py` writes LKH's lengths.

#![allow(clippy::unwrap_used)]

use cites::{Catalog, Coord, Distances, Ends, best_order};

/// How much longer an order may be than LKH's.
const MOST_EXCESS: f64 = 0.03;

#[test]
fn an_order_is_next_to_as_short_as_that_of_lkh() {
    let catalog = Catalog::parse(include_str!("../../public/data/communes.geojson")).unwrap();
    let mut sizes = Vec::new();
    for line in include_str!("lkh/lengths.csv").lines().skip(1) {
        let mut fields = line.split(',');
        let mut field = || fields.next().unwrap();
        let (kind, km, slugs) = (field(), field(), field());
        let of_lkh: f64 = km.parse().unwrap();
        let ends = match kind {
            "round" => Ends {
                round: true,
                ..Ends::default()
            },
            _ => Ends {
                first: true,
                last: true,
                ..Ends::default()
            },
        };
        let coords: Vec<Coord> = slugs
            .split(' ')
            .map(|slug| catalog.by_slug(slug).unwrap().position)
            .collect();
        let distances = Distances::between(&coords);
        let found = distances.length(&best_order(&distances, ends), ends.round);
        let excess = found / of_lkh - 1.0;
        println!("{kind} of {}: {:.2} % longer", coords.len(), excess * 100.0);
        assert!(
            excess <= MOST_EXCESS,
            "{kind} of {}: {found} instead of {of_lkh} km",
            coords.len()
        );
        // LKH is hardly ever beaten: a shorter order means that its lengths are of other positions.
        assert!(
            excess >= -0.001,
            "{kind} of {}: {found} instead of {of_lkh} km; generate them again",
            coords.len()
        );
        sizes.push(coords.len());
    }
    for size in [20, 40, 60] {
        assert!(
            sizes.iter().filter(|other| **other == size).count() >= 6,
            "trips of {size}"
        );
    }
}
