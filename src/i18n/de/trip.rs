//! The trip in German.

use crate::i18n::TripStrings;
use cites::TripTexts;

pub(super) static STRINGS: TripStrings = TripStrings {
    title: "Meine Reise",
    back: "Zurück zur Liste",
    empty: "Ihre Reise ist leer.",
    empty_hint: "Fügen Sie Städtchen mit dem + in der Liste oder in ihrem Steckbrief hinzu: Hier stehen sie dann der Reihe nach.",
    summary: |stops, length| match stops {
        1 => "1 Station".to_owned(),
        _ => format!("{stops} Stationen, {length}"),
    },
    as_the_crow_flies: "Luftlinie",
    stops: "Stationen der Reise",
    leg: |length| format!("nach {length}"),
    way_back: |length| format!("Zurück zum Start: {length}"),

    round: "Zurück zum Start",
    keep_first: "Start beibehalten",
    keep_last: "Ziel beibehalten",

    ends: "Start und Ziel anderswo",
    start: "Start",
    end: "Ziel",

    by_road: "Fahrstrecke",
    road: "Fahrstrecke",
    road_asks: "Fragt beim IGN an (data.geopf.fr).",
    road_busy: "Route wird berechnet…",
    road_known: "Route und Fahrzeiten mit dem Auto: © IGN, BD TOPO®.",
    road_network: "Die Routenberechnung antwortet nicht: Es bleibt bei der Luftlinie. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    road_timeout: "Die Route kam nicht rechtzeitig an: Es bleibt bei der Luftlinie. Versuchen Sie es gleich noch einmal.",
    road_wait: |seconds| {
        format!(
            "Das IGN bittet Sie, vor dem nächsten Versuch {seconds} s zu warten. Es bleibt bei der Luftlinie."
        )
    },
    road_none: "Keine Straße verbindet alle diese Stationen: Es bleibt bei der Luftlinie.",
    road_service: "Das IGN konnte diese Route nicht berechnen: Es bleibt bei der Luftlinie.",
    text_lengths_by_road: "Entfernungen und Fahrzeiten mit dem Auto: © IGN, BD TOPO®.",

    grip: |n, name| format!("{n} – {name} verschieben: ziehen oder Pfeiltasten auf und ab"),
    up: |name| format!("{name} nach oben"),
    down: |name| format!("{name} nach unten"),
    remove: |name| format!("{name} aus der Reise entfernen"),
    note: |name| format!("Notiz zu {name}"),
    note_placeholder: "Eine Notiz, nur für Sie…",
    more: |name| format!("Details zu {name}: Tag und Notiz"),
    more_short: "Details",
    begin_day: |name| format!("Neuer Tag ab hier: {name}"),
    join_day: |name| format!("Mit dem Vortag verbinden: {name}"),
    begin_day_short: "Neuer Tag ab hier",
    join_day_short: "Mit dem Vortag verbinden",

    day: |n| format!("Tag {n}"),
    cut: "Tage",
    cut_none: "Am Stück",
    cut_stops: |n| match n {
        1 => "1 Station pro Tag".to_owned(),
        _ => format!("{n} Stationen pro Tag"),
    },
    cut_km: |km| format!("{km} km pro Tag"),
    cut_by_hand: "Von Hand",
    first_day: "Erster Tag",

    best_order: "Beste Reihenfolge",
    undo: "Rückgängig",
    copy_text: "Als Text kopieren",
    copy_link: "Link teilen",
    clear: "Leeren",
    copy_refused: "Die Reise, zum Kopieren:",
    link_refused: "Der Link zur Reise, zum Kopieren:",

    text: TripTexts {
        title: "Meine Reise durch die Petites Cités de Caractère®",
        summary: |stops, days, length| {
            let stops = match stops {
                1 => "1 Station".to_owned(),
                _ => format!("{stops} Stationen, {length}"),
            };
            if days > 1 {
                format!("{stops}, {days} Tage")
            } else {
                stops
            }
        },
        day: |n| format!("Tag {n}"),
        place: "Ein Ort",
        sights: |sights| format!("Sehenswert: {sights}"),
        note: |note| format!("Notiz: {note}"),
        way_back: |name, length| format!("Zurück: {name} – {length}"),
    },
    text_lengths: "Entfernungen in Luftlinie.",

    added: |name, n| match n {
        1 => format!("{name} ist die erste Station Ihrer Reise."),
        _ => format!("{name} zur Reise hinzugefügt: {n} Stationen."),
    },
    removed: |name| format!("{name} gehört nicht mehr zur Reise."),
    moved: |name, at, of| format!("{name}: Station {at} von {of}."),
    full: |n| {
        format!("Eine Reise hat höchstens {n} Stationen. Entfernen Sie eine, um eine andere hinzuzufügen.")
    },
    already_there: |name| format!("{name} gehört schon zur Reise."),
    days: |n| match n {
        1 => "Die Reise dauert einen einzigen Tag.".to_owned(),
        _ => format!("Die Reise dauert {n} Tage."),
    },
    now_long: |length| format!("Die Reise ist {length} lang (Luftlinie)."),
    starts_at: |name| format!("Start: {name}."),
    ends_at: |name| format!("Ziel: {name}."),
    reordered: |now, before| format!("{now} statt {before}."),
    best_already: |length| format!("Das ist schon die beste Reihenfolge: {length}."),
    cleared: "Die Reise ist leer. „Rückgängig“ holt sie zurück.",
    undone: "Rückgängig gemacht.",
    kept: "Das ist jetzt Ihre Reise.",
    joined: |added, total| match added {
        0 => format!("Alle Stationen gehörten schon zu Ihrer Reise: insgesamt {total}."),
        1 => format!("1 Station zu Ihrer Reise hinzugefügt: insgesamt {total}."),
        _ => format!("{added} Stationen zu Ihrer Reise hinzugefügt: insgesamt {total}."),
    },
    own_again: "Hier ist Ihre Reise.",
    copied: "Kopiert.",

    linked: "Diese Reise stammt aus einem Link. Ihre eigene bleibt, wie sie ist.",
    linked_keep: "Als Reise übernehmen",
    linked_keep_instead: |n| match n {
        1 => "Anstelle meiner Reise (1 Station) übernehmen".to_owned(),
        _ => format!("Anstelle meiner Reise ({n} Stationen) übernehmen"),
    },
    linked_join: "Zu meiner Reise hinzufügen",
    linked_leave: |n| match n {
        0 => "Diese Reise schließen".to_owned(),
        _ => "Zurück zu meiner Reise".to_owned(),
    },
    not_kept: "Dieser Browser speichert hier nichts: Bewahren Sie den Link auf, er enthält die ganze Reise.",
    no_room: "In diesem Browser ist kein Platz mehr: Bewahren Sie den Link auf, er enthält die ganze Reise.",
};
