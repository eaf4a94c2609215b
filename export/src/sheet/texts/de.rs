//! German.

use super::Texts;

pub static TEXTS: Texts = Texts {
    network: ["Petites Cités", "de Caractère®"],
    france: |cites| format!("Die Karte der {cites} Städtchen des Netzwerks"),
    region: |cites| format!("{cites} Städtchen des Netzwerks"),
    selection: |cites| {
        let chosen = if cites == 1 {
            "ausgewähltes"
        } else {
            "ausgewählte"
        };
        format!("{cites} {chosen} Städtchen")
    },
    how_to_read: "Jedes Städtchen hat eine Nummer. Das Verzeichnis nennt den Namen, das Planquadrat auf der Karte, das Sehenswerte und die Telefonnummer des Rathauses.",
    legend: "Legende",
    homologated: |n| format!("Ausgezeichnet ({n})"),
    candidate: |n| format!("Anwärter auf die Auszeichnung ({n})"),
    unconfirmed: |n| format!("Auszeichnung unbestätigt ({n})"),
    town: "Andere Stadt",
    region_border: "Regionsgrenze",
    departement_border: "Departementsgrenze",
    river: "Fluss, See",
    numbers: "Nummern nach Region",
    range: |from, to| {
        if from == to {
            from.to_string()
        } else {
            format!("{from} bis {to}")
        }
    },
    online: "Die interaktive Karte, stets aktuell, online",
    inset: |times| format!("Von der Normandie bis zum Poitou, {times}-fach vergrößert"),
    edition: |date, data| format!("Ausgabe vom {date}, Datenstand: {data}."),
    sources: "Quellen: INSEE, IGN Admin Express, DILA, französisches Kulturministerium (Licence Ouverte 2.0), Natural Earth (gemeinfrei). Projektion Lambert-93. Petites Cités de Caractère® ist eine eingetragene Marke. Schriften: EB Garamond, Source Sans 3 (OFL). Piktogramme: Maki, Temaki (CC0).",
    index: "Verzeichnis der Städtchen",
    index_of: "nach Region und Département, mit Planquadrat, Sehenswertem und Telefon",
    index_of_region: "nach Département, mit Planquadrat, Sehenswertem und Telefon",
    continued: "(Forts.)",
    themes: [
        "Burg, Schloss",
        "Stadtmauer",
        "Kirche",
        "Abtei",
        "Fachwerk",
        "Herrenhäuser",
        "Markthalle",
        "Meer",
        "Fluss",
        "Brücke",
        "Garten",
        "Museum",
        "Industrie",
        "Antike",
        "Weinberge",
        "Handwerk",
        "Hügelstädtchen",
        "Thermen",
        "See",
    ],
    candidate_short: "Anwärter auf die Auszeichnung",
    unconfirmed_short: "Auszeichnung unbestätigt",
    foot: "Ein Klick auf einen Namen öffnet die Seite dazu.",
    page: |page, pages| format!("{page} / {pages}"),
    map_alt: |cites| {
        format!(
            "Karte mit {cites} nummerierten Petites Cités de Caractère®. Das folgende Verzeichnis nennt alles, was sie zeigt."
        )
    },
    qr_alt: |url| format!("QR-Code zu {url}"),
    open_page: |name| format!("{name}: Seite öffnen"),
    seas: &[
        (-2.6, 50.05, "Ärmelkanal"),
        (-3.6, 49.1, "Ärmelkanal"),
        (-0.6, 49.7, "Ärmelkanal"),
        (-5.3, 46.35, "Atlantischer Ozean"),
        (-4.2, 46.75, "Atlantischer Ozean"),
        (-4.3, 47.35, "Atlantischer Ozean"),
        (-2.3, 44.9, "Atlantischer Ozean"),
        (5.4, 42.55, "Mittelmeer"),
        (4.3, 43.1, "Mittelmeer"),
        (6.9, 43.0, "Mittelmeer"),
        (8.1, 42.3, "Mittelmeer"),
    ],
    countries: &[
        (-2.2, 51.0, "Großbritannien"),
        (4.6, 50.65, "Belgien"),
        (6.12, 49.78, "Lux."),
        (7.6, 50.1, "Deutschland"),
        (7.9, 46.85, "Schweiz"),
        (8.3, 44.85, "Italien"),
        (-1.9, 42.3, "Spanien"),
    ],
    roadbook: "Reiseheft",
    stops: |n| format!("{n} {}", if n == 1 { "Station" } else { "Stationen" }),
    days: |n| format!("{n} {}", if n == 1 { "Tag" } else { "Tage" }),
    day: |n| format!("Tag {n}"),
    crow_flies: |distance| format!("{distance} Luftlinie"),
    by_road: |distance| format!("{distance} Fahrstrecke"),
    leg: |distance| format!("{distance} von der vorigen Station"),
    way_back: |distance| format!("Zurück zum Start: {distance}"),
    town_hall: "Rathaus",
    station: |name, distance| format!("Nächster Bahnhof: {name}, {distance} entfernt"),
    unnamed: "Station ohne Namen",
    roadbook_foot: "Entfernungen in Luftlinie. Prüfen Sie vor dem Besuch die Öffnungszeiten.",
    roadbook_foot_by_road: "Entfernungen als Fahrstrecke (© IGN, BD TOPO®). Prüfen Sie vor dem Besuch die Öffnungszeiten.",
};
