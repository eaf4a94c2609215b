//! Prints how long proposing trips takes among the published cités, and what is proposed.
//!
//! `cargo run -p cites --release --example propose_speed`

use cites::{Catalog, CiteId, Coord, ProposalSize, TravelMode, propose_rounds};
use std::hint::black_box;
use std::time::Instant;

const RUNS: usize = 5;

fn main() -> Result<(), cites::ParseError> {
    let catalog = Catalog::parse(include_str!("../../public/data/communes.geojson"))?;
    let candidates: Vec<(CiteId, Coord)> = catalog
        .cites()
        .iter()
        .map(|cite| (cite.id, cite.position))
        .collect();
    let days = |days, mode: TravelMode| ProposalSize::Days {
        days,
        km_per_day: mode.km_per_day(),
    };
    let sizes = [
        ProposalSize::Stops(5),
        ProposalSize::Stops(10),
        ProposalSize::Stops(20),
        days(2, TravelMode::Bicycle),
        days(7, TravelMode::Bicycle),
        days(3, TravelMode::Car),
        days(7, TravelMode::Car),
    ];
    let starts = [
        ("Quimper", -4.1, 48.0),
        ("Paris", 2.35, 48.86),
        ("Angers", -0.56, 47.47),
        ("Ajaccio", 8.74, 41.93),
    ];
    for size in sizes {
        for (name, lon, lat) in starts {
            let start = Coord::clamped(lon, lat);
            let times = (0..RUNS).map(|_| {
                let start_time = Instant::now();
                black_box(propose_rounds(start, &candidates, size));
                start_time.elapsed()
            });
            let time = times.min().unwrap_or_default();
            print!("{time:>10.2?}  {name}, {size:?}:");
            for proposal in propose_rounds(start, &candidates, size) {
                print!(" {} stops {:.1} km;", proposal.cites.len(), proposal.km);
            }
            println!();
        }
    }
    Ok(())
}
