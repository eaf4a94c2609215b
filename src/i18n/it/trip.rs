//! The trip in Italian.

use crate::i18n::TripStrings;
use cites::TripTexts;

pub(super) static STRINGS: TripStrings = TripStrings {
    title: "Il mio viaggio",
    back: "Torna all’elenco",
    empty: "Il tuo viaggio è vuoto.",
    empty_hint: "Aggiungi borghi con il pulsante + della loro riga, o dalla loro scheda: li ritrovi qui, in ordine.",
    summary: |stops, length| match stops {
        1 => "1 tappa".to_owned(),
        _ => format!("{stops} tappe, {length}"),
    },
    as_the_crow_flies: "in linea d’aria",
    stops: "Tappe del viaggio",
    leg: |length| format!("a {length}"),
    way_back: |length| format!("Ritorno alla partenza: {length}"),

    round: "Torna alla partenza",
    keep_first: "Mantieni la partenza",
    keep_last: "Mantieni l’arrivo",

    ends: "Partenza e arrivo altrove",
    start: "Partenza",
    end: "Arrivo",

    by_road: "su strada",
    road: "Su strada",
    road_asks: "Chiede il percorso all’IGN (data.geopf.fr).",
    road_busy: "Calcolo del percorso…",
    road_known: "Percorso e tempi in auto: © IGN, BD TOPO®.",
    road_network: "Il servizio che calcola il percorso non risponde: le distanze restano in linea d’aria. Controlla la connessione e riprova.",
    road_timeout: "Il percorso non è arrivato in tempo: le distanze restano in linea d’aria. Riprova tra un attimo.",
    road_wait: |seconds| {
        format!("L’IGN chiede di riprovare tra {seconds} s. Le distanze restano in linea d’aria.")
    },
    road_none: "Nessuna strada collega tutte queste tappe: le distanze restano in linea d’aria.",
    road_service: "L’IGN non è riuscito a calcolare questo percorso: le distanze restano in linea d’aria.",
    text_lengths_by_road: "Distanze e tempi in auto: © IGN, BD TOPO®.",

    grip: |n, name| format!("{n} – sposta {name}: trascina, o usa le frecce su e giù"),
    up: |name| format!("Sposta {name} in su"),
    down: |name| format!("Sposta {name} in giù"),
    remove: |name| format!("Togli {name} dal viaggio"),
    note: |name| format!("Nota per {name}"),
    note_placeholder: "Una nota, solo per te…",
    more: |name| format!("Dettagli di {name}: giorno e nota"),
    more_short: "Dettagli",
    begin_day: |name| format!("Nuovo giorno da qui: {name}"),
    join_day: |name| format!("Unisci al giorno precedente: {name}"),
    begin_day_short: "Nuovo giorno da qui",
    join_day_short: "Unisci al giorno precedente",

    day: |n| format!("Giorno {n}"),
    cut: "Giorni",
    cut_none: "In una sola volta",
    cut_stops: |n| match n {
        1 => "1 tappa al giorno".to_owned(),
        _ => format!("{n} tappe al giorno"),
    },
    cut_km: |km| format!("{km} km al giorno"),
    cut_by_hand: "A mano",
    first_day: "Primo giorno",

    best_order: "Ordine migliore",
    undo: "Annulla",
    copy_text: "Copia come testo",
    copy_link: "Condividi il link",
    clear: "Svuota",
    copy_refused: "Il viaggio, da copiare:",
    link_refused: "Il link del viaggio, da copiare:",

    text: TripTexts {
        title: "Il mio viaggio nelle Petites Cités de Caractère®",
        summary: |stops, days, length| {
            let stops = match stops {
                1 => "1 tappa".to_owned(),
                _ => format!("{stops} tappe, {length}"),
            };
            if days > 1 {
                format!("{stops}, {days} giorni")
            } else {
                stops
            }
        },
        day: |n| format!("Giorno {n}"),
        place: "Un luogo",
        sights: |sights| format!("Da vedere: {sights}"),
        note: |note| format!("Nota: {note}"),
        way_back: |name, length| format!("Ritorno: {name} – {length}"),
    },
    text_lengths: "Distanze in linea d’aria.",

    added: |name, n| match n {
        1 => format!("{name} è la prima tappa del tuo viaggio."),
        _ => format!("{name} aggiunto al viaggio: {n} tappe."),
    },
    removed: |name| format!("{name} non è più nel viaggio."),
    moved: |name, at, of| format!("{name}: tappa {at} di {of}."),
    full: |n| format!("Un viaggio ha al massimo {n} tappe. Togline una per aggiungerne un’altra."),
    already_there: |name| format!("{name} è già nel viaggio."),
    days: |n| match n {
        1 => "Il viaggio dura un solo giorno.".to_owned(),
        _ => format!("Il viaggio dura {n} giorni."),
    },
    now_long: |length| format!("Il viaggio è lungo {length} in linea d’aria."),
    starts_at: |name| format!("Partenza: {name}."),
    ends_at: |name| format!("Arrivo: {name}."),
    reordered: |now, before| format!("{now} invece di {before}."),
    best_already: |length| format!("È già l’ordine migliore: {length}."),
    cleared: "Il viaggio è vuoto. «Annulla» lo ripristina.",
    undone: "Annullato.",
    kept: "Ora questo viaggio è tuo.",
    joined: |added, total| match added {
        0 => format!("Le sue tappe erano già nel tuo viaggio: {total} in tutto."),
        1 => format!("1 tappa aggiunta al tuo viaggio: {total} in tutto."),
        _ => format!("{added} tappe aggiunte al tuo viaggio: {total} in tutto."),
    },
    own_again: "Ecco il tuo viaggio.",
    copied: "Copiato.",

    linked: "Questo viaggio viene da un link. Il tuo resta com’è.",
    linked_keep: "Usa come mio viaggio",
    linked_keep_instead: |n| match n {
        1 => "Usa al posto del mio (1 tappa)".to_owned(),
        _ => format!("Usa al posto del mio ({n} tappe)"),
    },
    linked_join: "Aggiungi le sue tappe al mio",
    linked_leave: |n| match n {
        0 => "Chiudi questo viaggio".to_owned(),
        _ => "Torna al mio".to_owned(),
    },
    not_kept: "Qui il browser non salva nulla: conserva il link, contiene tutto il viaggio.",
    no_room: "Non c’è più spazio in questo browser: conserva il link, contiene tutto il viaggio.",
};
