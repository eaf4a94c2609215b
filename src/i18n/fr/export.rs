//! The files in French.

use crate::i18n::ExportStrings;

pub(super) static STRINGS: ExportStrings = ExportStrings {
    title_list: "Emporter cette liste",
    title_trip: "Emporter ce voyage",
    stops: |n| match n {
        1 => "1 étape".to_owned(),
        _ => format!("{n} étapes"),
    },
    formats: "Formats",
    pdf: "PDF à imprimer",
    pdf_list: "La carte de ces cités et leur index, en A4.",
    pdf_trip: "Le carnet de route, en A4 : carte, étapes, notes, à voir, contacts.",
    gpx: "Pour un GPS, une appli de marche ou de vélo.",
    kml: "Pour Google Earth, Google My Maps, Organic Maps.",
    geojson: "Pour un logiciel de cartographie.",
    csv: "Pour un tableur.",
    calendar: "Calendrier",
    calendar_hint: "Un rendez-vous par cité, à partir du jour que vous choisissez.",
    calendar_dated: "Un rendez-vous par étape, aux dates du voyage.",
    first_day: "Premier jour",
    stops_a_day: "Étapes par jour",
    make_calendar: "Créer le calendrier",
    busy: "Préparation du fichier…",
    cancel: "Annuler",
    cancelled: "Annulé.",
    done: |name, size| format!("{name} est prêt ({size})."),
    kilobytes: |n| format!("{n}\u{a0}Ko"),
    save: "Enregistrer",
    share: "Partager",
    network: "Le fichier n’a pas pu être préparé : vérifiez votre connexion, puis réessayez.",
    worker: "Ici, la carte ne peut pas préparer de fichier. La carte entière le peut :",
    empty: "Il n’y a rien à emporter : la liste est vide.",
    date: "Choisissez une date pour le premier jour.",
    other: "Le fichier n’a pas pu être préparé. Les autres formats peuvent marcher.",
};
