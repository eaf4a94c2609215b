//! The proposals in Italian.

use crate::i18n::ProposeStrings;

pub(super) static STRINGS: ProposeStrings = ProposeStrings {
    title: "Proposte di viaggio",
    hint: |count, n| match n {
        1 => "Un giro con l’unico borgo dell’elenco.".to_owned(),
        _ => format!("Giri brevi tra i {count} borghi dell’elenco."),
    },
    from: "Partenza da",
    from_here: |name| format!("Partenza: {name}."),
    size: "Durata",
    stops: |n| format!("{n} tappe"),
    days: |n| match n {
        1 => "1 giorno".to_owned(),
        _ => format!("{n} giorni"),
    },
    mode: "Mezzo",
    by_car: |km| format!("In auto ({km} al giorno)"),
    by_bicycle: |km| format!("In bici ({km} al giorno)"),
    propose: "Proponi",
    needs_start: "Scegli prima da dove partire.",
    none: "Da qui non si trova nessun giro: amplia i filtri, o parti da un altro luogo.",
    found: |n| match n {
        1 => "1 proposta".to_owned(),
        _ => format!("{n} proposte"),
    },
    summary: |stops, length, days| {
        let stops = match stops {
            1 => "1 tappa".to_owned(),
            _ => format!("{stops} tappe"),
        };
        if days > 1 {
            format!("{stops}, {length} in linea d’aria, {days} giorni")
        } else {
            format!("{stops}, {length} in linea d’aria")
        }
    },
    take: "Usa come mio viaggio",
    take_label: |n| format!("Usa come mio viaggio: proposta {n}"),
};
