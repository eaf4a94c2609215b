//! The files in Italian.

use super::{Columns, FileTexts};
use cites::{OfficialLabelKind, Status};

pub(super) static TEXTS: FileTexts = FileTexts {
    trip_title: "Il mio viaggio nelle Petites Cités de Caractère®",
    selection_title: "Petites Cités de Caractère®",
    file_trip: "viaggio",
    trip_summary: |stops, days, length, by_road| {
        let stops = match stops {
            1 => "1 tappa".to_owned(),
            _ => format!("{stops} tappe"),
        };
        let days = match days {
            0 | 1 => String::new(),
            _ => format!(", {days} giorni"),
        };
        let how = if by_road { "su strada" } else { "in linea d’aria" };
        format!("{stops}{days}, {length} {how}")
    },
    selection_summary: |count| match count {
        1 => "1 borgo".to_owned(),
        _ => format!("{count} borghi"),
    },
    credit: |as_of| {
        let as_of = as_of.map_or_else(String::new, |as_of| format!(", aggiornamento {as_of}"));
        format!("Dati: mappa delle Petites Cités de Caractère®{as_of}, Licence Ouverte 2.0.")
    },
    road_credit: "Percorso: © IGN, BD TOPO®.",
    place: "Tappa",
    route: "Itinerario",
    road: "Itinerario su strada",
    day: |n| format!("Giorno {n}"),
    status: |status, since| match (status, since) {
        (Status::Homologated, Some(year)) => format!("Petite Cité de Caractère® certificata dal {year}"),
        (Status::Homologated, None) => "Petite Cité de Caractère® certificata".to_owned(),
        (Status::Candidate, _) => "In corso di certificazione".to_owned(),
        (Status::Unconfirmed, _) => "Certificazione da confermare".to_owned(),
    },
    label: |kind, name| {
        let kind = match kind {
            OfficialLabelKind::Garden => "Jardin remarquable",
            OfficialLabelKind::Museum => "Musée de France",
        };
        format!("{kind}: {name}")
    },
    sights: |sights| format!("Da vedere: {sights}"),
    note: |note| format!("Nota: {note}"),
    phone: |number| format!("Municipio: {number}"),
    page: "Pagina del borgo",
    website: "Sito del comune",
    map: "Vedi sulla mappa",
    columns: Columns {
        number: "N.",
        day: "Giorno",
        date: "Data",
        name: "Nome",
        status: "Certificazione",
        since: "Dal",
        departement: "Dipartimento",
        region: "Regione",
        address: "Indirizzo",
        latitude: "Latitudine",
        longitude: "Longitudine",
        sights: "Da vedere",
        labels: "Marchi",
        note: "Nota",
        phone: "Telefono del municipio",
        email: "E-mail del municipio",
        page: "Pagina del borgo",
        website: "Sito del comune",
    },
};
