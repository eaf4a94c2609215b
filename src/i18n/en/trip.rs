//! The trip in English.

use crate::i18n::TripStrings;
use cites::TripTexts;

pub(super) static STRINGS: TripStrings = TripStrings {
    title: "My trip",
    back: "Back to the list",
    empty: "Your trip is empty.",
    empty_hint: "Add towns with the + of their line, or from their card: they line up here.",
    summary: |stops, length| match stops {
        1 => "1 stop".to_owned(),
        _ => format!("{stops} stops, {length}"),
    },
    as_the_crow_flies: "as the crow flies",
    stops: "Stops of the trip",
    leg: |length| format!("{length} on"),
    way_back: |length| format!("Back to the start: {length}"),

    round: "Return to the start",
    keep_first: "Keep the start",
    keep_last: "Keep the end",

    ends: "Start and end elsewhere",
    start: "Start",
    end: "End",

    by_road: "by road",
    road: "By road",
    road_asks: "Asks IGN (data.geopf.fr).",
    road_busy: "Finding the road…",
    road_known: "Road and driving times: © IGN, BD TOPO®.",
    road_network: "The road cannot be asked for: distances stay as the crow flies. Check your connection, then try again.",
    road_timeout: "The road has not come in time: distances stay as the crow flies. Try again in a moment.",
    road_wait: |seconds| {
        format!("IGN asks to wait {seconds} s before trying again. Distances stay as the crow flies.")
    },
    road_none: "No road joins all these stops: distances stay as the crow flies.",
    road_service: "IGN could not find this road: distances stay as the crow flies.",
    text_lengths_by_road: "Distances and driving times: © IGN, BD TOPO®.",

    grip: |n, name| format!("{n} – move {name}: drag, or arrow up and down"),
    up: |name| format!("Move {name} up"),
    down: |name| format!("Move {name} down"),
    remove: |name| format!("Remove {name} from the trip"),
    note: |name| format!("Note for {name}"),
    note_placeholder: "A note, for you alone…",
    more: |name| format!("Details of {name}: day and note"),
    more_short: "Details",
    begin_day: |name| format!("New day here, at {name}"),
    join_day: |name| format!("Join to the day before: {name}"),
    begin_day_short: "New day here",
    join_day_short: "Join to the day before",

    day: |n| format!("Day {n}"),
    cut: "Days",
    cut_none: "In one go",
    cut_stops: |n| match n {
        1 => "1 stop a day".to_owned(),
        _ => format!("{n} stops a day"),
    },
    cut_km: |km| format!("{km} km a day"),
    cut_by_hand: "By hand",
    first_day: "First day",

    best_order: "Best order",
    undo: "Undo",
    copy_text: "Copy as text",
    copy_link: "Share the link",
    clear: "Empty",
    copy_refused: "The trip, to copy:",
    link_refused: "The link of the trip, to copy:",

    text: TripTexts {
        title: "My trip through the Petites Cités de Caractère®",
        summary: |stops, days, length| {
            let stops = match stops {
                1 => "1 stop".to_owned(),
                _ => format!("{stops} stops, {length}"),
            };
            if days > 1 {
                format!("{stops}, {days} days")
            } else {
                stops
            }
        },
        day: |n| format!("Day {n}"),
        place: "A place",
        sights: |sights| format!("To see: {sights}"),
        note: |note| format!("Note: {note}"),
        way_back: |name, length| format!("Back: {name} – {length}"),
    },
    text_lengths: "Distances as the crow flies.",

    added: |name, n| match n {
        1 => format!("{name} is the first stop of your trip."),
        _ => format!("{name} added to the trip: {n} stops."),
    },
    removed: |name| format!("{name} is no longer in the trip."),
    moved: |name, at, of| format!("{name}: stop {at} of {of}."),
    full: |n| format!("A trip has {n} stops at most. Remove one to add another."),
    already_there: |name| format!("{name} is in the trip already."),
    days: |n| match n {
        1 => "The trip is in a single day.".to_owned(),
        _ => format!("The trip is in {n} days."),
    },
    now_long: |length| format!("The trip is {length} as the crow flies."),
    starts_at: |name| format!("Start: {name}."),
    ends_at: |name| format!("End: {name}."),
    reordered: |now, before| format!("{now} instead of {before}."),
    best_already: |length| format!("This is the best order already: {length}."),
    cleared: "The trip is empty. “Undo” brings it back.",
    undone: "Undone.",
    kept: "This trip is yours now.",
    joined: |added, total| match added {
        0 => format!("Its stops were in your trip already: {total} in all."),
        1 => format!("1 stop added to your trip: {total} in all."),
        _ => format!("{added} stops added to your trip: {total} in all."),
    },
    own_again: "Here is your trip.",
    copied: "Copied.",

    linked: "This trip comes from a link. Yours stays as it is.",
    linked_keep: "Make it my trip",
    linked_keep_instead: |n| match n {
        1 => "Keep it in place of mine (1 stop)".to_owned(),
        _ => format!("Keep it in place of mine ({n} stops)"),
    },
    linked_join: "Add its stops to mine",
    linked_leave: |n| match n {
        0 => "Close this trip".to_owned(),
        _ => "Back to mine".to_owned(),
    },
    not_kept: "This browser keeps nothing here: keep the link, it holds the whole trip.",
    no_room: "There is no room left in this browser: keep the link, it holds the whole trip.",
};
