//! Prints the median time of parsing, indexing and of one keystroke over synthetic places.
//!
//! `cargo run -p cites --release --features synthetic --example search_speed [places]`

use cites::{Catalog, Coord, Filter, SearchIndex, Sources, select, synthetic_geojson};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn median(runs: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times.get(runs / 2).copied().unwrap_or_default()
}

fn main() -> Result<(), cites::ParseError> {
    let places = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(35_000);
    let json = synthetic_geojson(places);
    let catalog = Catalog::parse(&json)?;
    let index = SearchIndex::new(&catalog);
    println!(
        "{} places, {} KB, {} skipped",
        catalog.cites().len(),
        json.len() / 1000,
        catalog.skipped().len()
    );
    println!(
        "{:>10.2?}  parse",
        median(9, || drop(black_box(Catalog::parse(&json))))
    );
    println!(
        "{:>10.2?}  index",
        median(9, || drop(black_box(SearchIndex::new(&catalog))))
    );

    let here = Coord::new(2.35, 48.86);
    for text in [
        "",
        "s",
        "sa",
        "saint mar",
        "roche sur loire",
        "29",
        "chaetau",
        "qwertzuiop",
        "l",
    ] {
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        let hits = select(Sources::new(&catalog, &index), &filter, None).hits.len();
        let alone = median(51, || {
            drop(black_box(select(Sources::new(&catalog, &index), &filter, None)))
        });
        let near = median(51, || {
            drop(black_box(select(Sources::new(&catalog, &index), &filter, here)))
        });
        println!("{alone:>10.2?}  {text:?}: {hits} hits ({near:.2?} with distances)");
    }
    Ok(())
}
