//! The files in Spanish.

use super::{Columns, FileTexts};
use cites::{OfficialLabelKind, Status};

pub(super) static TEXTS: FileTexts = FileTexts {
    trip_title: "Mi viaje por las Petites Cités de Caractère®",
    selection_title: "Petites Cités de Caractère®",
    file_trip: "viaje",
    trip_summary: |stops, days, length, by_road| {
        let stops = match stops {
            1 => "1 parada".to_owned(),
            _ => format!("{stops} paradas"),
        };
        let days = match days {
            0 | 1 => String::new(),
            _ => format!(", {days} días"),
        };
        let how = if by_road {
            "por carretera"
        } else {
            "en línea recta"
        };
        format!("{stops}{days}, {length} {how}")
    },
    selection_summary: |count| match count {
        1 => "1 pueblo".to_owned(),
        _ => format!("{count} pueblos"),
    },
    credit: |as_of| {
        let as_of = as_of.map_or_else(String::new, |as_of| format!(", versión de {as_of}"));
        format!("Datos: mapa de las Petites Cités de Caractère®{as_of}, Licence Ouverte 2.0.")
    },
    road_credit: "Ruta: © IGN, BD TOPO®.",
    place: "Parada",
    route: "Itinerario",
    road: "Itinerario por carretera",
    day: |n| format!("Día {n}"),
    status: |status, since| match (status, since) {
        (Status::Homologated, Some(year)) => format!("Petite Cité de Caractère® certificada desde {year}"),
        (Status::Homologated, None) => "Petite Cité de Caractère® certificada".to_owned(),
        (Status::Candidate, _) => "En proceso de certificación".to_owned(),
        (Status::Unconfirmed, _) => "Certificación por confirmar".to_owned(),
    },
    label: |kind, name| {
        let kind = match kind {
            OfficialLabelKind::Garden => "Jardin remarquable",
            OfficialLabelKind::Museum => "Musée de France",
        };
        format!("{kind}: {name}")
    },
    sights: |sights| format!("Qué ver: {sights}"),
    note: |note| format!("Nota: {note}"),
    phone: |number| format!("Ayuntamiento: {number}"),
    page: "Página del pueblo",
    website: "Web del ayuntamiento",
    map: "Ver en el mapa",
    columns: Columns {
        number: "N.º",
        day: "Día",
        date: "Fecha",
        name: "Nombre",
        status: "Estado",
        since: "Desde",
        departement: "Departamento",
        region: "Región",
        address: "Dirección",
        latitude: "Latitud",
        longitude: "Longitud",
        sights: "Qué ver",
        labels: "Sellos",
        note: "Nota",
        phone: "Teléfono del ayuntamiento",
        email: "Correo del ayuntamiento",
        page: "Página del pueblo",
        website: "Web del ayuntamiento",
    },
};
