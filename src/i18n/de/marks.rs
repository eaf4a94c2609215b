//! The marks in German.

use crate::i18n::MarkStrings;
use cites::MarksError;

pub(super) static STRINGS: MarkStrings = MarkStrings {
    hint: "Markieren Sie ein Städtchen in seinem Steckbrief als besucht oder als Wunschziel. Das bleibt auf diesem Gerät, nur für Sie.",
    seen_of: |seen, all| match seen {
        0 => format!("Noch keines von {all} Städtchen besucht"),
        _ => format!("{seen} von {all} Städtchen besucht"),
    },
    seen_in: |slug, region, seen, all| {
        // Some regions have a German name or an article; “in der Region” is right for all others.
        let within = match slug {
            "bretagne" => "in der Bretagne".to_owned(),
            "corse" => "auf Korsika".to_owned(),
            "ile-de-france" => "in der Île-de-France".to_owned(),
            "normandie" => "in der Normandie".to_owned(),
            "occitanie" => "in Okzitanien".to_owned(),
            _ => format!("in der Region {region}"),
        };
        format!("{seen} von {all} {within}")
    },
    regions: "Besuchte Städtchen nach Region",
    export: "In einer Datei speichern",
    file_name: "meine-petites-cites.json",
    import: "Datei importieren",
    imported: |changed, marked| match (changed, marked) {
        (_, 0) => "Diese Datei markiert kein Städtchen.".to_owned(),
        (0, _) => "Alles, was diese Datei markiert, war schon markiert.".to_owned(),
        _ => format!("{changed} von {marked} Städtchen aus der Datei importiert."),
    },
    not_imported: |error| match error {
        MarksError::NotJson | MarksError::NotMarks => {
            "Diese Datei ist keine hier gespeicherte Liste von Städtchen. Es hat sich nichts geändert."
        }
        MarksError::Newer => {
            "Diese Datei stammt aus einer neueren Version der Karte: Laden Sie die Seite neu. Es hat sich nichts geändert."
        }
    },
    not_read: "Diese Datei konnte nicht gelesen werden. Es hat sich nichts geändert.",
    not_kept: "Dieser Browser speichert nichts für diese Seite: Sobald Sie sie verlassen, gehen Ihre Markierungen verloren. In einer Datei bleiben sie erhalten.",
    no_room: "In diesem Browser ist kein Platz mehr: Sobald Sie die Seite verlassen, gehen Ihre Markierungen verloren. In einer Datei bleiben sie erhalten.",
};
