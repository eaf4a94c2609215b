//! What visitors of other sites read of the map, in French.

use cites::Region;

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
