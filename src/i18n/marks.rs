//! The texts of the visitor's marks, which come with their code and not with the first screen.
#![allow(missing_docs)]

mod en;
mod fr;
// Languages to come: the compiler and a test hold their tables to be whole, until their pages are there.
#[cfg(test)]
mod de;
#[cfg(test)]
mod es;
#[cfg(test)]
mod it;
#[cfg(test)]
mod nl;

use cites::{Lang, MarksError};

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

/// The texts of the marks in a language.
pub fn mark_strings(lang: Lang) -> &'static MarkStrings {
    match lang {
        Lang::Fr => &fr::STRINGS,
        Lang::En => &en::STRINGS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_to_come_say_what_they_are_given() {
        for t in [&de::STRINGS, &es::STRINGS, &it::STRINGS, &nl::STRINGS] {
            assert!((t.seen_of)(12, 30).contains("12") && (t.seen_of)(12, 30).contains("30"));
            assert!((t.seen_in)("bretagne", "Bretagne", 12, 30).contains("Bretagne"));
        }
    }
}
