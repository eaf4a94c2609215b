//! The marks in Italian.

use crate::i18n::MarkStrings;
use cites::MarksError;

pub(super) static STRINGS: MarkStrings = MarkStrings {
    hint: "Segna un borgo dalla sua scheda: già visto, o da visitare. Resta su questo dispositivo, solo per te.",
    seen_of: |seen, all| match seen {
        0 => format!("Nessun borgo visto su {all}"),
        1 => format!("1 borgo visto su {all}"),
        _ => format!("{seen} borghi visti su {all}"),
    },
    seen_in: |slug, region, seen, all| {
        let within = match slug {
            "grand-est" | "centre-val-de-loire" => "nel",
            "pays-de-la-loire" => "nei",
            "hauts-de-france" => "negli",
            _ => "in",
        };
        format!("{seen} su {all} {within} {region}")
    },
    regions: "Borghi visti per regione",
    export: "Salva in un file",
    file_name: "le-mie-petites-cites.json",
    import: "Importa un file",
    imported: |changed, marked| match (changed, marked) {
        (_, 0) => "Questo file non contiene nessun borgo segnato.".to_owned(),
        (0, _) => "Tutti i borghi di questo file erano già segnati.".to_owned(),
        (1, _) => format!("1 borgo importato su {marked} presenti nel file."),
        _ => format!("{changed} borghi importati su {marked} presenti nel file."),
    },
    not_imported: |error| match error {
        MarksError::NotJson | MarksError::NotMarks => {
            "Questo file non è un elenco di borghi salvato qui. Non è cambiato nulla."
        }
        MarksError::Newer => {
            "Questo file viene da una versione più recente della mappa: ricarica la pagina. Non è cambiato nulla."
        }
    },
    not_read: "Non è stato possibile leggere questo file. Non è cambiato nulla.",
    not_kept: "Questo browser non conserva nulla per questa pagina: i tuoi borghi andranno persi quando la lascerai. Un file li conserva.",
    no_room: "Non c’è più spazio in questo browser: i tuoi borghi andranno persi quando lascerai la pagina. Un file li conserva.",
};
