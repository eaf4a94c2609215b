//! The marks in French.

use crate::i18n::MarkStrings;
use cites::MarksError;

pub(super) static STRINGS: MarkStrings = MarkStrings {
    hint: "Marquez une cité depuis sa fiche : déjà vue, ou souhaitée. C’est gardé sur cet appareil, pour vous seul.",
    seen_of: |seen, all| match seen {
        0 => format!("Aucune cité vue sur {all}"),
        1 => format!("1 cité vue sur {all}"),
        _ => format!("{seen} cités vues sur {all}"),
    },
    seen_in: |slug, region, seen, all| {
        let within = match slug {
            "grand-est" => "dans le",
            "pays-de-la-loire" | "hauts-de-france" => "dans les",
            _ => "en",
        };
        format!("{seen} sur {all} {within} {region}")
    },
    regions: "Cités vues par région",
    export: "Enregistrer dans un fichier",
    file_name: "mes-petites-cites.json",
    import: "Importer un fichier",
    imported: |changed, marked| match (changed, marked) {
        (_, 0) => "Ce fichier ne marque aucune cité.".to_owned(),
        (0, _) => "Tout ce que marque ce fichier l’était déjà.".to_owned(),
        (1, _) => format!("1 cité importée, sur {marked} dans le fichier."),
        _ => format!("{changed} cités importées, sur {marked} dans le fichier."),
    },
    not_imported: |error| match error {
        MarksError::NotJson | MarksError::NotMarks => {
            "Ce fichier n’est pas une liste de cités enregistrée ici. Rien n’a changé."
        }
        MarksError::Newer => {
            "Ce fichier vient d’une version plus récente de la carte : rechargez la page. Rien n’a changé."
        }
    },
    not_read: "Ce fichier n’a pas pu être lu. Rien n’a changé.",
    not_kept: "Ce navigateur ne garde rien pour cette page : vos cités seront oubliées quand vous la quitterez. Un fichier les garde.",
    no_room: "Il n’y a plus de place dans ce navigateur : vos cités seront oubliées quand vous quitterez la page. Un fichier les garde.",
};
