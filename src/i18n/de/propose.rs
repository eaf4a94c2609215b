//! The proposals in German.

use crate::i18n::ProposeStrings;

pub(super) static STRINGS: ProposeStrings = ProposeStrings {
    title: "Reisevorschläge",
    hint: |count, n| match n {
        1 => "Eine Rundreise mit dem einzigen Städtchen der Liste.".to_owned(),
        _ => format!("Kurze Rundreisen zu einigen der {count} Städtchen, die die Liste zeigt."),
    },
    from: "Startort",
    from_here: |name| format!("Start: {name}."),
    size: "Umfang",
    stops: |n| format!("{n} Stationen"),
    days: |n| match n {
        1 => "1 Tag".to_owned(),
        _ => format!("{n} Tage"),
    },
    mode: "Unterwegs",
    by_car: |km| format!("Mit dem Auto ({km} pro Tag)"),
    by_bicycle: |km| format!("Mit dem Rad ({km} pro Tag)"),
    propose: "Vorschlagen",
    needs_start: "Wählen Sie zuerst, wo es losgehen soll.",
    none: "Von hier aus findet sich keine Rundreise: Lockern Sie die Filter oder starten Sie anderswo.",
    found: |n| match n {
        1 => "1 Vorschlag".to_owned(),
        _ => format!("{n} Vorschläge"),
    },
    summary: |stops, length, days| {
        let stops = match stops {
            1 => "1 Station".to_owned(),
            _ => format!("{stops} Stationen"),
        };
        if days > 1 {
            format!("{stops}, {length} Luftlinie, {days} Tage")
        } else {
            format!("{stops}, {length} Luftlinie")
        }
    },
    take: "Als Reise übernehmen",
    take_label: |n| format!("Als Reise übernehmen: Vorschlag {n}"),
};
