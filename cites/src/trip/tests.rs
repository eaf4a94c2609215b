#![allow(clippy::unwrap_used)]

mod days;
mod edit;
mod properties;
mod spelling;
mod storage;
mod text;

use super::*;
use std::sync::LazyLock;

/// The published one, read once: the properties ask for it hundreds of times.
fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> =
        LazyLock::new(|| Catalog::parse(include_str!("../../../public/data/communes.geojson")).unwrap());
    &CATALOG
}

/// The trip that a link spells.
fn trip(spelling: &str) -> Trip {
    Trip::parse(spelling, catalog())
}

fn spelling(trip: &Trip) -> String {
    trip.spelling(catalog())
}

/// The stop that a link spells.
fn stop(spelling: &str) -> Stop {
    trip(spelling).stops.remove(0)
}
