//! The files in French.

use super::{Columns, FileTexts};
use cites::{OfficialLabelKind, Status};

pub(super) static TEXTS: FileTexts = FileTexts {
    trip_title: "Mon voyage dans les Petites Cités de Caractère®",
    selection_title: "Petites Cités de Caractère®",
    file_trip: "voyage",
    trip_summary: |stops, days, length, by_road| {
        let stops = match stops {
            1 => "1 étape".to_owned(),
            _ => format!("{stops} étapes"),
        };
        let days = match days {
            0 | 1 => String::new(),
            _ => format!(", {days} jours"),
        };
        let how = if by_road {
            "par la route"
        } else {
            "à vol d’oiseau"
        };
        format!("{stops}{days}, {length} {how}")
    },
    selection_summary: |count| match count {
        1 => "1 cité".to_owned(),
        _ => format!("{count} cités"),
    },
    credit: |as_of| {
        let as_of = as_of.map_or_else(String::new, |as_of| format!(", état de {as_of}"));
        format!("Données : carte des Petites Cités de Caractère®{as_of}, Licence Ouverte 2.0.")
    },
    road_credit: "Route : © IGN, BD TOPO®.",
    place: "Étape",
    route: "Itinéraire",
    road: "Itinéraire par la route",
    day: |n| format!("Jour {n}"),
    status: |status, since| match (status, since) {
        (Status::Homologated, Some(year)) => format!("Petite Cité de Caractère® homologuée depuis {year}"),
        (Status::Homologated, None) => "Petite Cité de Caractère® homologuée".to_owned(),
        (Status::Candidate, _) => "En cours d’homologation".to_owned(),
        (Status::Unconfirmed, _) => "Homologation à confirmer".to_owned(),
    },
    label: |kind, name| {
        let kind = match kind {
            OfficialLabelKind::Garden => "Jardin remarquable",
            OfficialLabelKind::Museum => "Musée de France",
        };
        format!("{kind} : {name}")
    },
    sights: |sights| format!("À voir : {sights}"),
    note: |note| format!("Note : {note}"),
    phone: |number| format!("Mairie : {number}"),
    page: "Page de la cité",
    website: "Site de la mairie",
    map: "Voir sur la carte",
    columns: Columns {
        number: "N°",
        day: "Jour",
        date: "Date",
        name: "Nom",
        status: "Statut",
        since: "Depuis",
        departement: "Département",
        region: "Région",
        address: "Adresse",
        latitude: "Latitude",
        longitude: "Longitude",
        sights: "À voir",
        labels: "Labels",
        note: "Note",
        phone: "Téléphone de la mairie",
        email: "Courriel de la mairie",
        page: "Page de la cité",
        website: "Site de la mairie",
    },
};
