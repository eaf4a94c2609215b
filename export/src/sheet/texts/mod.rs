//! What is read on a sheet: one file a language.
//!
//! A language is one value of [`Texts`]: a missing text does not compile.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;

use cites::{HeritageTheme, Lang};

/// The network's name, the same in all languages.
pub const NETWORK: &str = "Petites Cités de Caractère®";

/// All texts of a language. Functions are given names and numbers as they are to be read.
#[allow(missing_docs)]
pub struct Texts {
    /// The network's name in two lines.
    pub network: [&'static str; 2],
    /// "La carte des 229 cités du réseau".
    pub france: fn(cites: usize) -> String,
    /// Below a region's name: "30 cités du réseau".
    pub region: fn(cites: usize) -> String,
    pub selection: fn(cites: usize) -> String,
    /// Said at the top of the legend.
    pub how_to_read: &'static str,
    pub legend: &'static str,
    pub homologated: fn(n: usize) -> String,
    pub candidate: fn(n: usize) -> String,
    pub unconfirmed: fn(n: usize) -> String,
    pub town: &'static str,
    pub region_border: &'static str,
    pub departement_border: &'static str,
    pub river: &'static str,
    /// Where the numbers of each region are listed.
    pub numbers: &'static str,
    /// "1 à 37"
    pub range: fn(from: usize, to: usize) -> String,
    pub online: &'static str,
    /// Said of the enlarged part, given by how much it is enlarged.
    pub inset: fn(times: &str) -> String,
    pub edition: fn(date: &str, data: &str) -> String,
    pub sources: &'static str,
    pub index: &'static str,
    pub index_of: &'static str,
    pub index_of_region: &'static str,
    pub continued: &'static str,
    /// By the order of [`HeritageTheme`], short.
    pub themes: [&'static str; HeritageTheme::COUNT],
    /// What is at the foot of the index, with and without the map's address.
    pub candidate_short: &'static str,
    pub unconfirmed_short: &'static str,
    pub foot: &'static str,
    pub page: fn(page: usize, pages: usize) -> String,
    /// What the map shows, for those who do not see it.
    pub map_alt: fn(cites: usize) -> String,
    pub qr_alt: fn(url: &str) -> String,
    pub open_page: fn(name: &str) -> String,
    /// Longitude, latitude and name of what is written on the sea: each name once, in the first of its places that is free.
    pub seas: &'static [(f64, f64, &'static str)],
    /// The same of the neighbouring countries.
    pub countries: &'static [(f64, f64, &'static str)],

    pub roadbook: &'static str,
    pub stops: fn(n: usize) -> String,
    pub days: fn(n: usize) -> String,
    pub day: fn(n: usize) -> String,
    /// A distance as the crow flies.
    pub crow_flies: fn(distance: &str) -> String,
    /// A distance by road.
    pub by_road: fn(distance: &str) -> String,
    /// How far a stop is from the one before, given that.
    pub leg: fn(distance: &str) -> String,
    pub way_back: fn(distance: &str) -> String,
    pub town_hall: &'static str,
    pub station: fn(name: &str, distance: &str) -> String,
    /// What a stop is called that has no name.
    pub unnamed: &'static str,
    pub roadbook_foot: &'static str,
    pub roadbook_foot_by_road: &'static str,
}

/// All texts of a language.
pub fn of(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Fr => &fr::TEXTS,
        Lang::En => &en::TEXTS,
        Lang::De => &de::TEXTS,
        Lang::Es => &es::TEXTS,
        Lang::It => &it::TEXTS,
        Lang::Nl => &nl::TEXTS,
    }
}

impl Texts {
    /// What a theme is called.
    pub fn theme(&self, theme: HeritageTheme) -> &'static str {
        self.themes.get(theme as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_what_they_are_given() {
        for t in Lang::ALL.map(of) {
            assert!((t.selection)(12).contains("12") && (t.by_road)("12 km").contains("12 km"));
            assert!(HeritageTheme::all().all(|theme| !t.theme(theme).is_empty()));
        }
    }
}
