//! Prints how long the best order of a trip takes, and how much shorter it is, for trips made of the published cités.
//!
//! `cargo run -p cites --release --example order_speed`

use cites::{Catalog, Coord, Distances, Ends, best_order};
use std::hint::black_box;
use std::time::Instant;

const RUNS: usize = 20;

fn main() -> Result<(), cites::ParseError> {
    let catalog = Catalog::parse(include_str!("../../public/data/communes.geojson"))?;
    let round = Ends {
        round: true,
        ..Ends::default()
    };
    let way = Ends {
        first: true,
        last: true,
        ..Ends::default()
    };
    for stops in [5, 12, 13, 20, 40, 60] {
        // Cités from all over the catalog, in a mixed order.
        let all = catalog.cites();
        let coords: Vec<Coord> = (0..stops)
            .filter_map(|stop| all.get(stop * 97 % all.len()))
            .map(|cite| cite.position)
            .collect();
        let distances = Distances::between(&coords);
        for (kind, ends) in [("round", round), ("way", way)] {
            let times = (0..RUNS).map(|_| {
                let start = Instant::now();
                black_box(best_order(&distances, ends));
                start.elapsed()
            });
            // The least of all runs: what the machine does besides only adds.
            let time = times.min().unwrap_or_default();
            let given: Vec<usize> = (0..stops).collect();
            let (before, after) = (
                distances.length(&given, ends.round),
                distances.length(&best_order(&distances, ends), ends.round),
            );
            println!("{time:>10.2?}  {stops} stops, {kind}: {after:.0} km instead of {before:.0}");
        }
    }
    Ok(())
}
