//! The texts of the trip: among those that come with the first of the later parts.
#![allow(missing_docs)]

/// One language's texts of the trip. Functions take what the text says besides.
pub struct TripStrings {
    pub title: &'static str,
    pub back: &'static str,
    pub empty: &'static str,
    pub empty_hint: &'static str,
    /// Number of stops, length in words.
    pub summary: fn(usize, &str) -> String,
    pub as_the_crow_flies: &'static str,
    pub stops: &'static str,
    pub leg: fn(&str) -> String,
    pub way_back: fn(&str) -> String,

    // Where it starts and ends.
    pub round: &'static str,
    pub keep_first: &'static str,
    pub keep_last: &'static str,

    pub ends: &'static str,
    pub start: &'static str,
    pub end: &'static str,

    // The road.
    pub by_road: &'static str,
    pub road: &'static str,
    pub road_asks: &'static str,
    pub road_busy: &'static str,
    pub road_known: &'static str,
    pub road_network: &'static str,
    pub road_timeout: &'static str,
    pub road_wait: fn(u32) -> String,
    pub road_none: &'static str,
    pub road_service: &'static str,
    pub text_lengths_by_road: &'static str,

    // One stop.
    /// Its number, which is what is seen, and its name.
    pub grip: fn(usize, &str) -> String,
    pub up: fn(&str) -> String,
    pub down: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub note: fn(&str) -> String,
    pub note_placeholder: &'static str,
    pub more: fn(&str) -> String,
    pub more_short: &'static str,
    pub begin_day: fn(&str) -> String,
    pub join_day: fn(&str) -> String,
    pub begin_day_short: &'static str,
    pub join_day_short: &'static str,

    // Days.
    pub day: fn(usize) -> String,
    pub cut: &'static str,
    pub cut_none: &'static str,
    pub cut_stops: fn(usize) -> String,
    pub cut_km: fn(u16) -> String,
    pub cut_by_hand: &'static str,
    pub first_day: &'static str,

    // What can be done with all of it.
    pub best_order: &'static str,
    pub undo: &'static str,
    pub copy_text: &'static str,
    pub copy_link: &'static str,
    pub clear: &'static str,
    pub copy_refused: &'static str,
    pub link_refused: &'static str,

    // The trip as plain text.
    pub text: cites::TripTexts,
    pub text_lengths: &'static str,

    // What was done.
    pub added: fn(&str, usize) -> String,
    pub removed: fn(&str) -> String,
    pub moved: fn(&str, usize, usize) -> String,
    pub full: fn(usize) -> String,
    pub already_there: fn(&str) -> String,
    pub days: fn(usize) -> String,
    pub now_long: fn(&str) -> String,
    pub starts_at: fn(&str) -> String,
    pub ends_at: fn(&str) -> String,
    /// Length now and before.
    pub reordered: fn(&str, &str) -> String,
    pub best_already: fn(&str) -> String,
    pub cleared: &'static str,
    pub undone: &'static str,
    pub kept: &'static str,
    /// Stops added, stops in all.
    pub joined: fn(usize, usize) -> String,
    pub own_again: &'static str,
    pub copied: &'static str,

    // Another's trip, and a browser that keeps nothing.
    pub linked: &'static str,
    pub linked_keep: &'static str,
    pub linked_keep_instead: fn(usize) -> String,
    pub linked_join: &'static str,
    pub linked_leave: fn(usize) -> String,
    pub not_kept: &'static str,
    pub no_room: &'static str,
}
