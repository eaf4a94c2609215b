//! The texts of what a visitor takes along: among those that come with the first of the later parts.
#![allow(missing_docs)]

/// One language's texts of the files. Functions take what the text says besides.
pub struct ExportStrings {
    pub title_list: &'static str,
    pub title_trip: &'static str,
    /// Number of stops.
    pub stops: fn(usize) -> String,
    pub formats: &'static str,
    pub pdf: &'static str,
    pub pdf_list: &'static str,
    pub pdf_trip: &'static str,
    pub gpx: &'static str,
    pub kml: &'static str,
    pub geojson: &'static str,
    pub csv: &'static str,
    pub calendar: &'static str,
    pub calendar_hint: &'static str,
    pub calendar_dated: &'static str,
    pub first_day: &'static str,
    pub stops_a_day: &'static str,
    pub make_calendar: &'static str,
    pub busy: &'static str,
    pub cancel: &'static str,
    pub cancelled: &'static str,
    /// The file's name, and its size.
    pub done: fn(&str, &str) -> String,
    /// A number of kilobytes.
    pub kilobytes: fn(&str) -> String,
    pub save: &'static str,
    pub share: &'static str,
    pub network: &'static str,
    pub worker: &'static str,
    pub empty: &'static str,
    pub date: &'static str,
    pub other: &'static str,
}
