//! The texts of the proposals of trips, which come with their code.
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

use cites::Lang;

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

/// The texts of the proposals in a language.
pub fn propose_strings(lang: Lang) -> &'static ProposeStrings {
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
            assert!((t.stops)(8).contains('8') && (t.summary)(8, "212 km", 2).contains("212 km"));
        }
    }
}
