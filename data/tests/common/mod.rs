//! The committed files.

use std::fs;

use data::published::Communes;

/// A file of `public/data/`.
pub fn text(name: &str) -> String {
    fs::read_to_string(format!("{}/../public/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// `communes.geojson`.
pub fn communes() -> Communes {
    text("communes.geojson").parse().unwrap()
}
