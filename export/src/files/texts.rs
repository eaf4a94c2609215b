//! What the files say in words.
#![allow(missing_docs)]

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;

use cites::{Lang, OfficialLabelKind, Status};

/// One language's texts. Functions take what the text says besides.
pub(super) struct FileTexts {
    pub trip_title: &'static str,
    pub selection_title: &'static str,
    /// What a trip's file is called, in lower-case ASCII.
    pub file_trip: &'static str,
    /// Number of stops, of days, length in words, whether by road.
    pub trip_summary: fn(usize, usize, &str, bool) -> String,
    pub selection_summary: fn(usize) -> String,
    /// The date of the data, such as `2026-11`.
    pub credit: fn(Option<&str>) -> String,
    pub road_credit: &'static str,
    /// A stop without a name.
    pub place: &'static str,
    pub route: &'static str,
    pub road: &'static str,
    /// By its number, from 1.
    pub day: fn(usize) -> String,
    /// Status, and since when.
    pub status: fn(Status, Option<u16>) -> String,
    pub label: fn(OfficialLabelKind, &str) -> String,
    pub sights: fn(&str) -> String,
    pub note: fn(&str) -> String,
    pub phone: fn(&str) -> String,
    pub page: &'static str,
    pub website: &'static str,
    pub map: &'static str,
    pub columns: Columns,
}

/// The first line of a table.
pub(super) struct Columns {
    pub number: &'static str,
    pub day: &'static str,
    pub date: &'static str,
    pub name: &'static str,
    pub status: &'static str,
    pub since: &'static str,
    pub departement: &'static str,
    pub region: &'static str,
    pub address: &'static str,
    pub latitude: &'static str,
    pub longitude: &'static str,
    pub sights: &'static str,
    pub labels: &'static str,
    pub note: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub page: &'static str,
    pub website: &'static str,
}

/// The texts of a language.
pub(super) fn texts(lang: Lang) -> &'static FileTexts {
    match lang {
        Lang::Fr => &fr::TEXTS,
        Lang::En => &en::TEXTS,
        Lang::De => &de::TEXTS,
        Lang::Es => &es::TEXTS,
        Lang::It => &it::TEXTS,
        Lang::Nl => &nl::TEXTS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_what_they_are_given() {
        for t in Lang::ALL.map(texts) {
            assert!((t.trip_summary)(8, 2, "212 km", true).contains("212 km") && (t.day)(3).contains('3'));
        }
    }
}
