//! The files in German.

use crate::i18n::ExportStrings;

pub(super) static STRINGS: ExportStrings = ExportStrings {
    title_list: "Diese Liste mitnehmen",
    title_trip: "Diese Reise mitnehmen",
    stops: |n| match n {
        1 => "1 Station".to_owned(),
        _ => format!("{n} Stationen"),
    },
    formats: "Formate",
    pdf: "PDF zum Ausdrucken",
    pdf_list: "Die Karte dieser Städtchen mit Verzeichnis, im Format A4.",
    pdf_trip: "Das Reiseheft, im Format A4: Karte, Stationen, Notizen, Sehenswertes, Kontakte.",
    gpx: "Für GPS-Geräte, Wander- oder Rad-Apps.",
    kml: "Für Google Earth, Google My Maps, Organic Maps.",
    geojson: "Für Kartografie-Software.",
    csv: "Für eine Tabellenkalkulation.",
    calendar: "Kalender",
    calendar_hint: "Ein Termin für jedes Städtchen, ab dem Tag, den Sie wählen.",
    calendar_dated: "Ein Termin für jede Station, an den Tagen der Reise.",
    first_day: "Erster Tag",
    stops_a_day: "Stationen pro Tag",
    make_calendar: "Kalender erstellen",
    busy: "Datei wird erstellt…",
    cancel: "Abbrechen",
    cancelled: "Abgebrochen.",
    done: |name, size| format!("{name} ist fertig ({size})."),
    kilobytes: |n| format!("{n}\u{a0}kB"),
    save: "Speichern",
    share: "Teilen",
    network: "Die Datei konnte nicht erstellt werden: Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    worker: "Hier kann die Karte keine Dateien erstellen, die ganze Karte schon:",
    empty: "Es gibt nichts mitzunehmen: Die Liste ist leer.",
    date: "Wählen Sie ein Datum für den ersten Tag.",
    other: "Die Datei konnte nicht erstellt werden. Die anderen Formate funktionieren vielleicht.",
};
