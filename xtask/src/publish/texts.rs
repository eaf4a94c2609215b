//! What visitors of other sites read of the map, in French, and what pages say that the app says too.

use cites::{Lang, Region};

/// Who offers the map, as oEmbed names it.
pub const PROVIDER: &str = "Petites Cités de Caractère®";
/// The whole map's title.
pub const FRANCE: &str = "Petites Cités de Caractère® – la carte";
/// What the whole map's picture shows.
pub const FRANCE_PICTURE: &str = "Carte de France avec toutes les Petites Cités de Caractère®";
/// The link from a region's page to the map.
pub const TO_THE_MAP: &str = "Voir la carte de la région";
/// Said of a cité in course of certification.
pub const CANDIDATE: &str = "en cours d’homologation";

/// Where the lists' data are from.
pub const SOURCES: &str = "Données\u{a0}: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0).";
/// The link to all licences.
pub const LICENCES: &str = "Toutes les licences";

/// A region's page and frame: "Petites Cités de Caractère® en Bretagne".
pub fn title(region: &Region) -> String {
    format!("Petites Cités de Caractère® {}", within(region))
}

/// "30 petites cités en Bretagne".
pub fn count(region: &Region, cites: usize) -> String {
    let s = if cites > 1 { "s" } else { "" };
    format!("{cites} petite{s} cité{s} {}", within(region))
}

/// A region's page in one sentence.
pub fn description(region: &Region, cites: usize) -> String {
    format!(
        "{}, à découvrir sur la carte des Petites Cités de Caractère®.",
        count(region, cites)
    )
}

/// What a region's picture shows.
pub fn picture(region: &Region, cites: usize) -> String {
    format!("Carte : {}", count(region, cites))
}

/// "en Bretagne", "dans le Grand Est": most regions take `en`, these do not.
fn within(region: &Region) -> String {
    let before = match region.slug.as_str() {
        "grand-est" => "dans le",
        "pays-de-la-loire" | "hauts-de-france" => "dans les",
        "la-reunion" | "mayotte" => "à",
        _ => "en",
    };
    format!("{before} {}", region.name)
}

/// What the button for a cité's photo and article says, before it is pressed and where it does not work. The same as in
/// the app (`src/i18n`).
pub struct ArticleTexts {
    /// On the button.
    pub button: &'static str,
    /// Whom it asks.
    pub asks: &'static str,
    /// Once it is pressed.
    pub busy: &'static str,
    /// Where its script does not come.
    pub failed: &'static str,
}

impl ArticleTexts {
    /// In this language.
    pub fn of(lang: Lang) -> Self {
        match lang {
            Lang::Fr => ArticleTexts {
                button: "Photo et article de Wikipédia",
                asks: "Interroge alors wikidata.org, wikipedia.org et commons.wikimedia.org\u{a0}; la photo vient de upload.wikimedia.org ou thumb.wikimedia.org. Rien n’est demandé avant.",
                busy: "Recherche sur Wikipédia…",
                failed: "Cette partie de la page n’est pas arrivée. Vérifiez votre connexion, puis appuyez encore.",
            },
            Lang::En => ArticleTexts {
                button: "Photo and article from Wikipedia",
                asks: "Asks wikidata.org, wikipedia.org and commons.wikimedia.org; the photo comes from upload.wikimedia.org or thumb.wikimedia.org. Nothing is asked before.",
                busy: "Looking on Wikipedia…",
                failed: "This part of the page has not come. Check your connection, then press again.",
            },
        }
    }
}
