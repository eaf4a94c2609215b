//! Compares the curated list with the network's own list of pages, a sitemap.

mod compare;
mod sitemap;
#[cfg(test)]
mod tests;

pub use compare::{Comparison, compare};
pub use sitemap::pages;
