//! What visitors read, in every language of the product. Components hold no text of their own.
//!
//! A language is one value of [`Strings`]: a missing text does not compile.

mod en;
mod export;
mod fr;
mod marks;
mod propose;
mod strings;
mod trip;
// Languages to come: the compiler and a test hold their tables to be whole, until their pages are there.
#[cfg(test)]
mod de;
#[cfg(test)]
mod es;
#[cfg(test)]
mod it;
#[cfg(test)]
mod nl;

pub use cites::{display_distance as distance, display_number as number};
pub use export::{ExportStrings, export_strings};
pub use marks::{MarkStrings, mark_strings};
pub use propose::{ProposeStrings, propose_strings};
pub use strings::{PlaceStrings, Strings};
pub use trip::{TripStrings, trip_strings};

use cites::Lang;

/// All texts of a language.
pub fn strings(lang: Lang) -> &'static Strings {
    match lang {
        Lang::Fr => &fr::STRINGS,
        Lang::En => &en::STRINGS,
    }
}

/// The texts of the field for a place.
pub fn place_strings(lang: Lang) -> &'static PlaceStrings {
    match lang {
        Lang::Fr => &fr::PLACE,
        Lang::En => &en::PLACE,
    }
}

/// The first of the visitor's languages that the product has; French where it has none.
pub fn choose(asked: Option<Lang>, preferred: &[String]) -> Lang {
    asked
        .or_else(|| preferred.iter().find_map(|tag| Lang::from_tag(tag)))
        .unwrap_or(Lang::Fr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_goes_before_the_browser_and_french_is_the_last_resort() {
        let prefers = |tags: &[&str]| tags.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        assert_eq!(choose(Some(Lang::En), &prefers(&["fr-FR"])), Lang::En);
        assert_eq!(choose(None, &prefers(&["de-DE", "en-GB", "fr"])), Lang::En);
        assert_eq!(choose(None, &prefers(&["de-DE"])), Lang::Fr);
        assert_eq!(choose(None, &[]), Lang::Fr);
    }

    #[test]
    fn languages_to_come_say_what_they_are_given() {
        for t in [&de::STRINGS, &es::STRINGS, &it::STRINGS, &nl::STRINGS] {
            assert!((t.title_of)("Locronan").contains("Locronan") && (t.results)("12", 12).contains("12"));
            assert!((t.printed_map)("Bretagne").contains("Bretagne"));
            assert_ne!((t.results)("1", 1), (t.results)("0", 0));
            assert!(t.themes.iter().all(|theme| !theme.is_empty()));
        }
        for t in [&de::PLACE, &es::PLACE, &it::PLACE, &nl::PLACE] {
            assert!((t.station)("Quimper").contains("Quimper") && (t.failed_busy)(9).contains('9'));
        }
    }
}
