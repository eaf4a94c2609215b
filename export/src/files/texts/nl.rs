//! The files in Dutch.

use super::{Columns, FileTexts};
use cites::{OfficialLabelKind, Status};

pub(super) static TEXTS: FileTexts = FileTexts {
    trip_title: "Mijn reis langs de Petites Cités de Caractère®",
    selection_title: "Petites Cités de Caractère®",
    file_trip: "reis",
    trip_summary: |stops, days, length, by_road| {
        let stops = match stops {
            1 => "1 stop".to_owned(),
            _ => format!("{stops} stops"),
        };
        let days = match days {
            0 | 1 => String::new(),
            _ => format!(", {days} dagen"),
        };
        let how = if by_road { "over de weg" } else { "hemelsbreed" };
        format!("{stops}{days}, {length} {how}")
    },
    selection_summary: |count| match count {
        1 => "1 stadje".to_owned(),
        _ => format!("{count} stadjes"),
    },
    credit: |as_of| {
        let as_of = as_of.map_or_else(String::new, |as_of| format!(", stand van {as_of}"));
        format!("Gegevens: kaart van de Petites Cités de Caractère®{as_of}, Licence Ouverte 2.0.")
    },
    road_credit: "Route: © IGN, BD TOPO®.",
    place: "Stop",
    route: "Route",
    road: "Route over de weg",
    day: |n| format!("Dag {n}"),
    status: |status, since| match (status, since) {
        (Status::Homologated, Some(year)) => format!("Sinds {year} erkend als Petite Cité de Caractère®"),
        (Status::Homologated, None) => "Erkende Petite Cité de Caractère®".to_owned(),
        (Status::Candidate, _) => "Kandidaat voor erkenning".to_owned(),
        (Status::Unconfirmed, _) => "Erkenning niet bevestigd".to_owned(),
    },
    label: |kind, name| {
        let kind = match kind {
            OfficialLabelKind::Garden => "Jardin remarquable",
            OfficialLabelKind::Museum => "Musée de France",
        };
        format!("{kind}: {name}")
    },
    sights: |sights| format!("Te zien: {sights}"),
    note: |note| format!("Notitie: {note}"),
    phone: |number| format!("Gemeentehuis: {number}"),
    page: "Pagina van het stadje",
    website: "Website van de gemeente",
    map: "Op de kaart bekijken",
    columns: Columns {
        number: "Nr.",
        day: "Dag",
        date: "Datum",
        name: "Naam",
        status: "Status",
        since: "Sinds",
        departement: "Departement",
        region: "Regio",
        address: "Adres",
        latitude: "Breedtegraad",
        longitude: "Lengtegraad",
        sights: "Te zien",
        labels: "Labels",
        note: "Notitie",
        phone: "Telefoon gemeentehuis",
        email: "E-mail gemeentehuis",
        page: "Pagina van het stadje",
        website: "Website van de gemeente",
    },
};
