//! What visitors read, in every language of the product. Components hold no text of their own.
//!
//! A language is a folder with one value of [`Texts`] and one of [`LateTexts`]: a missing text does not compile, and neither
//! does one left over. Each is a chunk of its own (`src/lazy.rs`), so that a visitor loads one language.

pub mod de;
pub mod en;
pub mod es;
mod export;
pub mod fr;
pub mod it;
mod marks;
pub mod nl;
mod propose;
mod strings;
mod trip;

pub use cites::{display_distance as distance, display_number as number};
pub use export::ExportStrings;
pub use marks::MarkStrings;
pub use propose::ProposeStrings;
pub use strings::{PlaceStrings, Strings};
pub use trip::TripStrings;

use crate::lazy::ChunkError;
use cites::Lang;

/// What the first screen says in a language: panel, map and card.
pub struct Texts {
    /// Which language it is.
    pub lang: Lang,
    /// The texts.
    pub page: &'static Strings,
}

/// What the parts say that are loaded later.
pub struct LateTexts {
    /// Which language it is.
    pub lang: Lang,
    /// The field for a place.
    pub place: &'static PlaceStrings,
    /// The trip.
    pub trip: &'static TripStrings,
    /// The visitor's marks.
    pub marks: &'static MarkStrings,
    /// The proposals of trips.
    pub propose: &'static ProposeStrings,
    /// What a visitor takes along.
    pub export: &'static ExportStrings,
}

/// Loads what the first screen says in a language.
///
/// # Errors
/// Its chunk cannot be loaded; to ask again is to try again.
pub async fn load(lang: Lang) -> Result<&'static Texts, ChunkError> {
    match lang {
        Lang::Fr => load_fr().await,
        Lang::En => load_en().await,
        Lang::De => load_de().await,
        Lang::Es => load_es().await,
        Lang::It => load_it().await,
        Lang::Nl => load_nl().await,
    }
}

/// Loads what the parts say in a language that come later.
///
/// # Errors
/// As for [`load`].
pub async fn load_late(lang: Lang) -> Result<&'static LateTexts, ChunkError> {
    match lang {
        Lang::Fr => load_late_fr().await,
        Lang::En => load_late_en().await,
        Lang::De => load_late_de().await,
        Lang::Es => load_late_es().await,
        Lang::It => load_late_it().await,
        Lang::Nl => load_late_nl().await,
    }
}

/// The first of the visitor's languages that the product has; French where it has none. The script at the head of
/// `index.html` chooses likewise, to have the texts fetched early.
pub fn choose(asked: Option<Lang>, preferred: &[String]) -> Lang {
    asked
        .or_else(|| preferred.iter().find_map(|tag| Lang::from_tag(tag)))
        .unwrap_or(Lang::Fr)
}

// One chunk a language and moment; the names are those by which index.html asks for the texts early.
crate::lazy! { texts_fr,
    fn load_fr() -> &'static Texts {
        &fr::TEXTS
    }
}

crate::lazy! { texts_en,
    fn load_en() -> &'static Texts {
        &en::TEXTS
    }
}

crate::lazy! { texts_de,
    fn load_de() -> &'static Texts {
        &de::TEXTS
    }
}

crate::lazy! { texts_es,
    fn load_es() -> &'static Texts {
        &es::TEXTS
    }
}

crate::lazy! { texts_it,
    fn load_it() -> &'static Texts {
        &it::TEXTS
    }
}

crate::lazy! { texts_nl,
    fn load_nl() -> &'static Texts {
        &nl::TEXTS
    }
}

crate::lazy! { late_texts_fr,
    fn load_late_fr() -> &'static LateTexts {
        &fr::LATE_TEXTS
    }
}

crate::lazy! { late_texts_en,
    fn load_late_en() -> &'static LateTexts {
        &en::LATE_TEXTS
    }
}

crate::lazy! { late_texts_de,
    fn load_late_de() -> &'static LateTexts {
        &de::LATE_TEXTS
    }
}

crate::lazy! { late_texts_es,
    fn load_late_es() -> &'static LateTexts {
        &es::LATE_TEXTS
    }
}

crate::lazy! { late_texts_it,
    fn load_late_it() -> &'static LateTexts {
        &it::LATE_TEXTS
    }
}

crate::lazy! { late_texts_nl,
    fn load_late_nl() -> &'static LateTexts {
        &nl::LATE_TEXTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [(&Texts, &LateTexts); 6] = [
        (&fr::TEXTS, &fr::LATE_TEXTS),
        (&en::TEXTS, &en::LATE_TEXTS),
        (&de::TEXTS, &de::LATE_TEXTS),
        (&es::TEXTS, &es::LATE_TEXTS),
        (&it::TEXTS, &it::LATE_TEXTS),
        (&nl::TEXTS, &nl::LATE_TEXTS),
    ];

    #[test]
    fn the_link_goes_before_the_browser_and_french_is_the_last_resort() {
        let prefers = |tags: &[&str]| tags.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        assert_eq!(choose(Some(Lang::En), &prefers(&["fr-FR"])), Lang::En);
        assert_eq!(choose(None, &prefers(&["br-FR", "nl-BE", "fr"])), Lang::Nl);
        assert_eq!(choose(None, &prefers(&["br-FR"])), Lang::Fr);
        assert_eq!(choose(None, &[]), Lang::Fr);
    }

    #[test]
    fn each_table_is_that_of_its_language() {
        assert_eq!(ALL.map(|(texts, _)| texts.lang), Lang::ALL);
        assert_eq!(ALL.map(|(_, late)| late.lang), Lang::ALL);
    }

    #[test]
    fn texts_say_what_they_are_given() {
        for (Texts { lang, page }, late) in ALL {
            let LateTexts {
                place,
                trip,
                marks,
                propose,
                export,
                ..
            } = late;
            let said = (export.done)("voyage.gpx", &(export.kilobytes)("12"));
            assert!(said.contains("voyage.gpx") && said.contains("12"), "{lang:?}");
            assert!(
                (page.title_of)("Locronan").contains("Locronan") && (page.results)("12", 12).contains("12")
            );
            assert!((page.printed_map)("Bretagne").contains("Bretagne"));
            assert_ne!((page.results)("1", 1), (page.results)("0", 0));
            assert!(page.themes.iter().all(|theme| !theme.is_empty()));
            assert!((place.station)("Quimper").contains("Quimper") && (place.failed_busy)(9).contains('9'));
            assert!((trip.summary)(2, "12 km").contains("12 km") && (trip.day)(3).contains('3'));
            assert!((trip.reordered)("212 km", "340 km").contains("340 km"));
            assert_ne!((trip.days)(1), (trip.days)(2));
            assert!((marks.seen_in)("bretagne", "Bretagne", 12, 30).contains("30"));
            assert!((propose.stops)(8).contains('8') && (propose.summary)(8, "212 km", 2).contains("212 km"));
        }
    }
}
