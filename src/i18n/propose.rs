//! The texts of the proposals of trips: among those that come with the first of the later parts.
#![allow(missing_docs)]

/// One language's texts of the proposals. Functions take what the text says besides.
pub struct ProposeStrings {
    pub title: &'static str,
    /// Among how many cités.
    pub hint: fn(&str, usize) -> String,
    pub from: &'static str,
    pub from_here: fn(&str) -> String,
    pub size: &'static str,
    pub stops: fn(usize) -> String,
    pub days: fn(usize) -> String,
    pub mode: &'static str,
    pub by_car: fn(&str) -> String,
    pub by_bicycle: fn(&str) -> String,
    pub propose: &'static str,
    pub needs_start: &'static str,
    pub none: &'static str,
    pub found: fn(usize) -> String,
    /// Number of stops, length, number of days.
    pub summary: fn(usize, &str, usize) -> String,
    pub take: &'static str,
    pub take_label: fn(usize) -> String,
}
