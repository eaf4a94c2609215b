//! The names of the regions in the product's languages. They are here, and not among each language's texts, since a search
//! finds all of them: visitors type what their guidebook says, whatever language the page is in.

use crate::{Lang, Region};

/// By the French name, in English, German, Spanish, Italian and Dutch; empty where the language says it as French does. One
/// text each, since a table of texts weighs more on the way to the first screen than its texts do.
const NAMES: &[(&str, &str)] = &[
    (
        "Auvergne-Rhône-Alpes",
        "||Auvernia-Ródano-Alpes|Alvernia-Rodano-Alpi|",
    ),
    (
        "Bourgogne-Franche-Comté",
        "||Borgoña-Franco Condado|Borgogna-Franca Contea|",
    ),
    ("Bretagne", "Brittany||Bretaña|Bretagna|"),
    (
        "Centre-Val de Loire",
        "||Centro-Valle del Loira|Centro-Valle della Loira|",
    ),
    ("Corse", "Corsica|Korsika|Córcega|Corsica|Corsica"),
    ("Grand Est", "||Gran Este||"),
    ("Hauts-de-France", "||Alta Francia||"),
    ("Île-de-France", "||Isla de Francia||"),
    ("Normandie", "Normandy||Normandía|Normandia|Normandië"),
    ("Nouvelle-Aquitaine", "||Nueva Aquitania|Nuova Aquitania|"),
    ("Occitanie", "|Okzitanien|Occitania|Occitania|Occitanië"),
    ("Pays de la Loire", "||Países del Loira|Paesi della Loira|"),
    (
        "Provence-Alpes-Côte d'Azur",
        "||Provenza-Alpes-Costa Azul|Provenza-Alpi-Costa Azzurra|",
    ),
];

/// The name of a region in a language, given its French name, which it keeps where the language has none of its own.
pub fn region_name_in(lang: Lang, french: &str) -> &str {
    let at = match lang {
        Lang::Fr => return french,
        Lang::En => 0,
        Lang::De => 1,
        Lang::Es => 2,
        Lang::It => 3,
        Lang::Nl => 4,
    };
    match foreign_names(french).nth(at) {
        Some(name) if !name.is_empty() => name,
        _ => french,
    }
}

/// What other languages call a region, given its French name; empty where one has no name of its own.
pub(crate) fn foreign_names(french: &str) -> impl Iterator<Item = &'static str> {
    let found = NAMES.iter().find(|(name, _)| *name == french);
    found.map_or("", |(_, names)| names).split('|')
}

impl Region {
    /// The region's name in a language, as [`region_name_in`] has it.
    pub fn name_in(&self, lang: Lang) -> &str {
        region_name_in(lang, &self.name)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Catalog;

    #[test]
    fn every_name_is_that_of_a_region() {
        let catalog = Catalog::parse(include_str!("../../public/data/communes.geojson")).unwrap();
        for (french, _) in NAMES {
            assert!(
                catalog.regions().iter().any(|region| region.name == *french),
                "{french}"
            );
        }
    }

    #[test]
    fn a_language_without_a_name_of_its_own_has_the_french_one() {
        for (french, names) in [
            (
                "Bretagne",
                [
                    "Bretagne", "Brittany", "Bretagne", "Bretaña", "Bretagna", "Bretagne",
                ],
            ),
            (
                "Corse",
                ["Corse", "Corsica", "Korsika", "Córcega", "Corsica", "Corsica"],
            ),
            ("Mayotte", ["Mayotte"; 6]),
        ] {
            assert_eq!(Lang::ALL.map(|lang| region_name_in(lang, french)), names);
        }
    }
}
