//! The proposals in English.

use crate::i18n::ProposeStrings;

pub(super) static STRINGS: ProposeStrings = ProposeStrings {
    title: "Propose a trip",
    hint: |count, n| match n {
        1 => "A round among the one town of the list.".to_owned(),
        _ => format!("Short rounds, among the {count} towns that the list shows."),
    },
    from: "From",
    from_here: |name| format!("From {name}."),
    size: "Size",
    stops: |n| format!("{n} stops"),
    days: |n| match n {
        1 => "1 day".to_owned(),
        _ => format!("{n} days"),
    },
    mode: "By",
    by_car: |km| format!("By car ({km} a day)"),
    by_bicycle: |km| format!("By bicycle ({km} a day)"),
    propose: "Propose",
    needs_start: "Choose first where to start from.",
    none: "There is no round from here: widen the filters, or start elsewhere.",
    found: |n| match n {
        1 => "1 proposal".to_owned(),
        _ => format!("{n} proposals"),
    },
    summary: |stops, length, days| {
        let stops = match stops {
            1 => "1 stop".to_owned(),
            _ => format!("{stops} stops"),
        };
        if days > 1 {
            format!("{stops}, {length} as the crow flies, {days} days")
        } else {
            format!("{stops}, {length} as the crow flies")
        }
    },
    take: "Make it my trip",
    take_label: |n| format!("Make it my trip: proposal {n}"),
};
