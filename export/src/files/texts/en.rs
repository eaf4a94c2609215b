//! The files in English.

use super::{Columns, FileTexts};
use cites::{OfficialLabelKind, Status};

pub(super) static TEXTS: FileTexts = FileTexts {
    trip_title: "My trip to the Petites Cités de Caractère®",
    selection_title: "Petites Cités de Caractère®",
    file_trip: "trip",
    trip_summary: |stops, days, length, by_road| {
        let stops = match stops {
            1 => "1 stop".to_owned(),
            _ => format!("{stops} stops"),
        };
        let days = match days {
            0 | 1 => String::new(),
            _ => format!(", {days} days"),
        };
        let how = if by_road { "by road" } else { "as the crow flies" };
        format!("{stops}{days}, {length} {how}")
    },
    selection_summary: |count| match count {
        1 => "1 town".to_owned(),
        _ => format!("{count} towns"),
    },
    credit: |as_of| {
        let as_of = as_of.map_or_else(String::new, |as_of| format!(", as of {as_of}"));
        format!("Data: map of the Petites Cités de Caractère®{as_of}, Licence Ouverte 2.0.")
    },
    road_credit: "Road: © IGN, BD TOPO®.",
    place: "Stop",
    route: "Route",
    road: "Route by road",
    day: |n| format!("Day {n}"),
    status: |status, since| match (status, since) {
        (Status::Homologated, Some(year)) => format!("Certified Petite Cité de Caractère® since {year}"),
        (Status::Homologated, None) => "Certified Petite Cité de Caractère®".to_owned(),
        (Status::Candidate, _) => "Candidate for certification".to_owned(),
        (Status::Unconfirmed, _) => "Certification to be confirmed".to_owned(),
    },
    label: |kind, name| {
        let kind = match kind {
            OfficialLabelKind::Garden => "Jardin remarquable",
            OfficialLabelKind::Museum => "Musée de France",
        };
        format!("{kind}: {name}")
    },
    sights: |sights| format!("To see: {sights}"),
    note: |note| format!("Note: {note}"),
    phone: |number| format!("Town hall: {number}"),
    page: "The town’s page",
    website: "The town hall’s site",
    map: "See it on the map",
    columns: Columns {
        number: "No.",
        day: "Day",
        date: "Date",
        name: "Name",
        status: "Status",
        since: "Since",
        departement: "Département",
        region: "Region",
        address: "Address",
        latitude: "Latitude",
        longitude: "Longitude",
        sights: "To see",
        labels: "Labels",
        note: "Note",
        phone: "Town hall phone",
        email: "Town hall email",
        page: "Town page",
        website: "Town hall site",
    },
};
