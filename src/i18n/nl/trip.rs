//! The trip in Dutch.

use crate::i18n::TripStrings;
use cites::TripTexts;

pub(super) static STRINGS: TripStrings = TripStrings {
    title: "Mijn reis",
    back: "Terug naar de lijst",
    empty: "Je reis is nog leeg.",
    empty_hint: "Voeg stadjes toe met de + op hun regel of vanuit hun infokaart: ze komen hier op volgorde te staan.",
    summary: |stops, length| match stops {
        1 => "1 stop".to_owned(),
        _ => format!("{stops} stops, {length}"),
    },
    as_the_crow_flies: "hemelsbreed",
    stops: "Stops van de reis",
    leg: |length| format!("{length} verder"),
    way_back: |length| format!("Terug naar de start: {length}"),

    round: "Terug naar de start",
    keep_first: "Start vastzetten",
    keep_last: "Einde vastzetten",

    ends: "Elders beginnen en eindigen",
    start: "Start",
    end: "Einde",

    by_road: "over de weg",
    road: "Over de weg",
    road_asks: "Vraagt gegevens op bij het IGN (data.geopf.fr).",
    road_busy: "Route berekenen…",
    road_known: "Route en reistijden met de auto: © IGN, BD TOPO®.",
    road_network: "De routeplanner reageert niet: de afstanden blijven hemelsbreed. Controleer je verbinding en probeer het opnieuw.",
    road_timeout: "De route kwam niet op tijd binnen: de afstanden blijven hemelsbreed. Probeer het zo nog eens.",
    road_wait: |seconds| {
        format!(
            "Het IGN vraagt {seconds} s te wachten voordat je het opnieuw probeert. De afstanden blijven hemelsbreed."
        )
    },
    road_none: "Geen enkele route verbindt al deze stops: de afstanden blijven hemelsbreed.",
    road_service: "Het IGN kon deze route niet berekenen: de afstanden blijven hemelsbreed.",
    text_lengths_by_road: "Afstanden en reistijden met de auto: © IGN, BD TOPO®.",

    grip: |n, name| format!("{n} – {name} verplaatsen: slepen, of pijltje omhoog en omlaag"),
    up: |name| format!("{name} omhoog"),
    down: |name| format!("{name} omlaag"),
    remove: |name| format!("{name} uit de reis verwijderen"),
    note: |name| format!("Notitie bij {name}"),
    note_placeholder: "Een notitie, alleen voor jou…",
    more: |name| format!("Details van {name}: dag en notitie"),
    more_short: "Details",
    begin_day: |name| format!("Nieuwe dag vanaf hier: {name}"),
    join_day: |name| format!("Bij de vorige dag voegen: {name}"),
    begin_day_short: "Nieuwe dag vanaf hier",
    join_day_short: "Bij de vorige dag voegen",

    day: |n| format!("Dag {n}"),
    cut: "Dagen",
    cut_none: "In één keer",
    cut_stops: |n| match n {
        1 => "1 stop per dag".to_owned(),
        _ => format!("{n} stops per dag"),
    },
    cut_km: |km| format!("{km} km per dag"),
    cut_by_hand: "Handmatig",
    first_day: "Eerste dag",

    best_order: "Beste volgorde",
    undo: "Ongedaan maken",
    copy_text: "Als tekst kopiëren",
    copy_link: "Link delen",
    clear: "Leegmaken",
    copy_refused: "De reis, om te kopiëren:",
    link_refused: "De link naar de reis, om te kopiëren:",

    text: TripTexts {
        title: "Mijn reis langs de Petites Cités de Caractère®",
        summary: |stops, days, length| {
            let stops = match stops {
                1 => "1 stop".to_owned(),
                _ => format!("{stops} stops, {length}"),
            };
            if days > 1 {
                format!("{stops}, {days} dagen")
            } else {
                stops
            }
        },
        day: |n| format!("Dag {n}"),
        place: "Een plek",
        sights: |sights| format!("Te zien: {sights}"),
        note: |note| format!("Notitie: {note}"),
        way_back: |name, length| format!("Terug: {name} – {length}"),
    },
    text_lengths: "Afstanden hemelsbreed.",

    added: |name, n| match n {
        1 => format!("{name} is de eerste stop van je reis."),
        _ => format!("{name} toegevoegd aan je reis: {n} stops."),
    },
    removed: |name| format!("{name} zit niet meer in je reis."),
    moved: |name, at, of| format!("{name}: stop {at} van {of}."),
    full: |n| format!("Een reis telt hoogstens {n} stops. Haal er een weg om een andere toe te voegen."),
    already_there: |name| format!("{name} zit al in je reis."),
    days: |n| match n {
        1 => "De reis duurt één dag.".to_owned(),
        _ => format!("De reis duurt {n} dagen."),
    },
    now_long: |length| format!("De reis is hemelsbreed {length}."),
    starts_at: |name| format!("Start: {name}."),
    ends_at: |name| format!("Einde: {name}."),
    reordered: |now, before| format!("{now} in plaats van {before}."),
    best_already: |length| format!("Dit is al de beste volgorde: {length}."),
    cleared: "De reis is leeg. “Ongedaan maken” haalt hem terug.",
    undone: "Ongedaan gemaakt.",
    kept: "Deze reis is nu van jou.",
    joined: |added, total| match added {
        0 => format!("De stops zaten al in je reis: {total} in totaal."),
        1 => format!("1 stop toegevoegd aan je reis: {total} in totaal."),
        _ => format!("{added} stops toegevoegd aan je reis: {total} in totaal."),
    },
    own_again: "Dit is weer je eigen reis.",
    copied: "Gekopieerd.",

    linked: "Deze reis komt uit een link. Je eigen reis blijft zoals hij is.",
    linked_keep: "Als mijn reis overnemen",
    linked_keep_instead: |n| match n {
        1 => "Overnemen in plaats van mijn reis (1 stop)".to_owned(),
        _ => format!("Overnemen in plaats van mijn reis ({n} stops)"),
    },
    linked_join: "Stops aan mijn reis toevoegen",
    linked_leave: |n| match n {
        0 => "Deze reis sluiten".to_owned(),
        _ => "Terug naar mijn reis".to_owned(),
    },
    not_kept: "Deze browser bewaart hier niets: bewaar de link, daar zit de hele reis in.",
    no_room: "Er is geen ruimte meer in deze browser: bewaar de link, daar zit de hele reis in.",
};
