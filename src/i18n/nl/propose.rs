//! The proposals in Dutch.

use crate::i18n::ProposeStrings;

pub(super) static STRINGS: ProposeStrings = ProposeStrings {
    title: "Reisvoorstellen",
    hint: |count, n| match n {
        1 => "Een rondreis langs het enige stadje in de lijst.".to_owned(),
        _ => format!("Korte rondreizen, gekozen uit de {count} stadjes in de lijst."),
    },
    from: "Vertrek vanuit",
    from_here: |name| format!("Vertrek vanuit {name}."),
    size: "Duur",
    stops: |n| format!("{n} stops"),
    days: |n| match n {
        1 => "1 dag".to_owned(),
        _ => format!("{n} dagen"),
    },
    mode: "Vervoer",
    by_car: |km| format!("Met de auto ({km} per dag)"),
    by_bicycle: |km| format!("Met de fiets ({km} per dag)"),
    propose: "Voorstellen",
    needs_start: "Kies eerst een vertrekpunt.",
    none: "Vanaf hier is geen rondreis te vinden: maak de filters ruimer of vertrek ergens anders.",
    found: |n| match n {
        1 => "1 voorstel".to_owned(),
        _ => format!("{n} voorstellen"),
    },
    summary: |stops, length, days| {
        let stops = match stops {
            1 => "1 stop".to_owned(),
            _ => format!("{stops} stops"),
        };
        if days > 1 {
            format!("{stops}, {length} hemelsbreed, {days} dagen")
        } else {
            format!("{stops}, {length} hemelsbreed")
        }
    },
    take: "Als mijn reis overnemen",
    take_label: |n| format!("Als mijn reis overnemen: voorstel {n}"),
};
