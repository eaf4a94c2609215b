//! The texts of the visitor's marks: among those that come with the first of the later parts.
#![allow(missing_docs)]

use cites::MarksError;

/// One language's texts of the marks. Functions take what the text says besides.
pub struct MarkStrings {
    pub hint: &'static str,
    /// How many were seen, of how many.
    pub seen_of: fn(usize, usize) -> String,
    /// Region's slug and name, how many were seen, of how many.
    pub seen_in: fn(&str, &str, usize, usize) -> String,
    pub regions: &'static str,
    pub export: &'static str,
    pub file_name: &'static str,
    pub import: &'static str,
    /// How many cités a file has changed, and how many it marks.
    pub imported: fn(usize, usize) -> String,
    pub not_imported: fn(MarksError) -> &'static str,
    pub not_read: &'static str,
    pub not_kept: &'static str,
    pub no_room: &'static str,
}
