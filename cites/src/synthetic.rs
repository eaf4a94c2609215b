//! Made-up places for the benchmarks.

/// stub
pub fn synthetic_geojson(_n: usize) -> String {
    String::new()
}
