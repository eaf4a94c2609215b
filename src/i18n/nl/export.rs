//! The files in Dutch.

use crate::i18n::ExportStrings;

pub(super) static STRINGS: ExportStrings = ExportStrings {
    title_list: "Deze lijst meenemen",
    title_trip: "Deze reis meenemen",
    stops: |n| match n {
        1 => "1 stop".to_owned(),
        _ => format!("{n} stops"),
    },
    formats: "Formaten",
    pdf: "Pdf om te printen",
    pdf_list: "De kaart van deze stadjes met register, op A4.",
    pdf_trip: "Het routeboekje, op A4: kaart, stops, notities, bezienswaardigheden, contact.",
    gpx: "Voor een gps of een wandel- of fietsapp.",
    kml: "Voor Google Earth, Google My Maps, Organic Maps.",
    geojson: "Voor kaartsoftware.",
    csv: "Voor een spreadsheet.",
    calendar: "Agenda",
    calendar_hint: "Eén afspraak per stadje, vanaf de dag die je kiest.",
    calendar_dated: "Eén afspraak per stop, op de data van de reis.",
    first_day: "Eerste dag",
    stops_a_day: "Stops per dag",
    make_calendar: "Agenda maken",
    busy: "Bestand wordt gemaakt…",
    cancel: "Annuleren",
    cancelled: "Geannuleerd.",
    done: |name, size| format!("{name} is klaar ({size})."),
    kilobytes: |n| format!("{n}\u{a0}kB"),
    save: "Opslaan",
    share: "Delen",
    network: "Het bestand kon niet worden gemaakt: controleer je verbinding en probeer het opnieuw.",
    worker: "Hier kan de kaart geen bestanden maken. De volledige kaart kan dat wel:",
    empty: "Er valt niets mee te nemen: de lijst is leeg.",
    date: "Kies een datum voor de eerste dag.",
    other: "Het bestand kon niet worden gemaakt. De andere formaten werken misschien wel.",
};
