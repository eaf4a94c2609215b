//! The files in English.

use crate::i18n::ExportStrings;

pub(super) static STRINGS: ExportStrings = ExportStrings {
    title_list: "Take this list along",
    title_trip: "Take this trip along",
    stops: |n| match n {
        1 => "1 stop".to_owned(),
        _ => format!("{n} stops"),
    },
    formats: "Formats",
    pdf: "PDF to print",
    pdf_list: "The map of these towns and their index, on A4.",
    pdf_trip: "The roadbook, on A4: map, stops, notes, what to see, contacts.",
    gpx: "For a GPS, a walking or cycling app.",
    kml: "For Google Earth, Google My Maps, Organic Maps.",
    geojson: "For mapping software.",
    csv: "For a spreadsheet.",
    calendar: "Calendar",
    calendar_hint: "One event for each town, from the day that you choose.",
    calendar_dated: "One event for each stop, on the dates of the trip.",
    first_day: "First day",
    stops_a_day: "Stops a day",
    make_calendar: "Make the calendar",
    busy: "Preparing the file…",
    cancel: "Cancel",
    cancelled: "Cancelled.",
    done: |name, size| format!("{name} is ready ({size})."),
    kilobytes: |n| format!("{n}\u{a0}KB"),
    save: "Save",
    share: "Share",
    network: "The file could not be prepared: check your connection and try again.",
    worker: "The map cannot prepare files here. The full map can:",
    empty: "There is nothing to take along: the list is empty.",
    date: "Choose a date for the first day.",
    other: "The file could not be prepared. The other formats may work.",
};
