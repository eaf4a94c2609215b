//! The marks in Dutch.

use crate::i18n::MarkStrings;
use cites::MarksError;

pub(super) static STRINGS: MarkStrings = MarkStrings {
    hint: "Markeer een stadje op de infokaart als “Bezocht” of “Wil ik zien”. Dit wordt op dit apparaat bewaard, alleen voor jou.",
    seen_of: |seen, all| match seen {
        0 => format!("Nog geen van de {all} stadjes bezocht"),
        _ => format!("{seen} van de {all} stadjes bezocht"),
    },
    seen_in: |slug, region, seen, all| {
        // Islands take `op`; some regions have a Dutch name.
        let within = match slug {
            "corse" => "op Corsica".to_owned(),
            "normandie" => "in Normandië".to_owned(),
            "occitanie" => "in Occitanië".to_owned(),
            "la-reunion" | "mayotte" => format!("op {region}"),
            _ => format!("in {region}"),
        };
        format!("{seen} van de {all} {within}")
    },
    regions: "Bezochte stadjes per regio",
    export: "Opslaan in een bestand",
    file_name: "mijn-petites-cites.json",
    import: "Bestand importeren",
    imported: |changed, marked| match (changed, marked) {
        (_, 0) => "In dit bestand is geen enkel stadje gemarkeerd.".to_owned(),
        (0, _) => "Alles in dit bestand was al gemarkeerd.".to_owned(),
        (1, _) => format!("1 stadje geïmporteerd, van de {marked} in het bestand."),
        _ => format!("{changed} stadjes geïmporteerd, van de {marked} in het bestand."),
    },
    not_imported: |error| match error {
        MarksError::NotJson | MarksError::NotMarks => {
            "Dit bestand is geen lijst met stadjes die hier is opgeslagen. Er is niets veranderd."
        }
        MarksError::Newer => {
            "Dit bestand komt van een nieuwere versie van de kaart: herlaad de pagina. Er is niets veranderd."
        }
    },
    not_read: "Dit bestand kon niet worden gelezen. Er is niets veranderd.",
    not_kept: "Deze browser bewaart niets voor deze pagina: je stadjes zijn weg zodra je de pagina verlaat. In een bestand blijven ze bewaard.",
    no_room: "Er is geen ruimte meer in deze browser: je stadjes zijn weg zodra je de pagina verlaat. In een bestand blijven ze bewaard.",
};
