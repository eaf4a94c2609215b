//! The files in Italian.

use crate::i18n::ExportStrings;

pub(super) static STRINGS: ExportStrings = ExportStrings {
    title_list: "Esporta questo elenco",
    title_trip: "Esporta questo viaggio",
    stops: |n| match n {
        1 => "1 tappa".to_owned(),
        _ => format!("{n} tappe"),
    },
    formats: "Formati",
    pdf: "PDF da stampare",
    pdf_list: "La mappa di questi borghi e il loro indice, in A4.",
    pdf_trip: "Il programma di viaggio, in A4: mappa, tappe, note, cosa vedere, contatti.",
    gpx: "Per un GPS, un’app per escursioni o per la bici.",
    kml: "Per Google Earth, Google My Maps, Organic Maps.",
    geojson: "Per un programma di cartografia.",
    csv: "Per un foglio di calcolo.",
    calendar: "Calendario",
    calendar_hint: "Un appuntamento per borgo, dal giorno che scegli.",
    calendar_dated: "Un appuntamento per tappa, nelle date del viaggio.",
    first_day: "Primo giorno",
    stops_a_day: "Tappe al giorno",
    make_calendar: "Crea il calendario",
    busy: "Preparazione del file…",
    cancel: "Annulla",
    cancelled: "Annullato.",
    done: |name, size| format!("{name} è pronto ({size})."),
    kilobytes: |n| format!("{n}\u{a0}KB"),
    save: "Salva",
    share: "Condividi",
    network: "Non è stato possibile preparare il file: controlla la connessione e riprova.",
    worker: "Qui la mappa non può preparare file. La mappa completa sì:",
    empty: "Non c’è nulla da esportare: l’elenco è vuoto.",
    date: "Scegli una data per il primo giorno.",
    other: "Non è stato possibile preparare il file. Gli altri formati potrebbero funzionare.",
};
