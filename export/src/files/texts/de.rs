//! The files in German.

use super::{Columns, FileTexts};
use cites::{OfficialLabelKind, Status};

pub(super) static TEXTS: FileTexts = FileTexts {
    trip_title: "Meine Reise durch die Petites Cités de Caractère®",
    selection_title: "Petites Cités de Caractère®",
    file_trip: "reise",
    trip_summary: |stops, days, length, by_road| {
        let stops = match stops {
            1 => "1 Station".to_owned(),
            _ => format!("{stops} Stationen"),
        };
        let days = match days {
            0 | 1 => String::new(),
            _ => format!(", {days} Tage"),
        };
        let how = if by_road { "Fahrstrecke" } else { "Luftlinie" };
        format!("{stops}{days}, {length} {how}")
    },
    selection_summary: |count| format!("{count} Städtchen"),
    credit: |as_of| {
        let as_of = as_of.map_or_else(String::new, |as_of| format!(", Stand {as_of}"));
        format!("Daten: Karte der Petites Cités de Caractère®{as_of}, Licence Ouverte 2.0.")
    },
    road_credit: "Route: © IGN, BD TOPO®.",
    place: "Station",
    route: "Route",
    road: "Fahrstrecke",
    day: |n| format!("Tag {n}"),
    status: |status, since| match (status, since) {
        (Status::Homologated, Some(year)) => {
            format!("Seit {year} als Petite Cité de Caractère® ausgezeichnet")
        }
        (Status::Homologated, None) => "Als Petite Cité de Caractère® ausgezeichnet".to_owned(),
        (Status::Candidate, _) => "Anwärter auf die Auszeichnung".to_owned(),
        (Status::Unconfirmed, _) => "Auszeichnung unbestätigt".to_owned(),
    },
    label: |kind, name| {
        let kind = match kind {
            OfficialLabelKind::Garden => "Jardin remarquable",
            OfficialLabelKind::Museum => "Musée de France",
        };
        format!("{kind}: {name}")
    },
    sights: |sights| format!("Sehenswert: {sights}"),
    note: |note| format!("Notiz: {note}"),
    phone: |number| format!("Rathaus: {number}"),
    page: "Seite des Städtchens",
    website: "Website des Rathauses",
    map: "Auf der Karte ansehen",
    columns: Columns {
        number: "Nr.",
        day: "Tag",
        date: "Datum",
        name: "Name",
        status: "Status",
        since: "Seit",
        departement: "Département",
        region: "Region",
        address: "Adresse",
        latitude: "Breitengrad",
        longitude: "Längengrad",
        sights: "Sehenswertes",
        labels: "Siegel",
        note: "Notiz",
        phone: "Telefon des Rathauses",
        email: "E-Mail des Rathauses",
        page: "Seite des Städtchens",
        website: "Website des Rathauses",
    },
};
