//! German.

use super::Texts;

pub static TEXTS: Texts = Texts {
    locale: "de_DE",
    france_title: "Petites Cités de Caractère® – die Karte",
    france_description: "Die Karte der Petites Cités de Caractère®: historische Städtchen in Frankreich, zu finden nach Region, nach Namen oder in Ihrer Nähe.",
    tagline: "Historische Städtchen zum Entdecken",
    to_the_map: "Zur interaktiven Karte",
    france_picture: "Frankreichkarte mit allen Petites Cités de Caractère®",
    france: "Frankreich",
    breadcrumbs: "Navigationspfad",
    skip_to_content: "Zum Inhalt",

    count: |cites, within| format!("{cites} Städtchen {within}"),
    within: |region| {
        // Some regions have a German name or an article; “in der Region” is right for all others.
        match region.slug.as_str() {
            "bretagne" => "in der Bretagne".to_owned(),
            "corse" => "auf Korsika".to_owned(),
            "ile-de-france" => "in der Île-de-France".to_owned(),
            "normandie" => "in der Normandie".to_owned(),
            "occitanie" => "in Okzitanien".to_owned(),
            "la-reunion" | "mayotte" => format!("auf {}", region.name),
            _ => format!("in der Region {}", region.name),
        }
    },
    region_description: |count| {
        format!("{count}, zu entdecken auf der Karte der Petites Cités de Caractère®.")
    },
    region_picture: |count| format!("Karte: {count}"),
    region_to_the_map: "Zur Karte der Region",

    cite_title: |name, departement| {
        format!("{name} ({departement}): Sehenswertes, Karte und Anreise – Petites Cités de Caractère®")
    },
    cite_description: |name, departement, region, sights| {
        if sights.is_empty() {
            format!(
                "{name}, ein Städtchen im Netzwerk der Petites Cités de Caractère® ({departement}, {region}): Karte, Anreise, Rathaus und Städtchen in der Nähe."
            )
        } else {
            format!(
                "{name} ({departement}, {region}), Frankreich. Sehenswert: {sights}. Karte, Anreise und Städtchen in der Nähe."
            )
        }
    },
    cite_picture: |name, region| format!("Karte der Region {region}: {name}"),
    see_on_the_map: "Auf der Karte ansehen",
    add_to_trip: "Zur Reise hinzufügen",
    directions: "Route",
    homologated: "Als Petite Cité de Caractère® ausgezeichnet",
    homologated_since: |year| format!("Seit {year} als Petite Cité de Caractère® ausgezeichnet"),
    candidate: "Anwärter auf die Auszeichnung",
    unconfirmed: "Auszeichnung unbestätigt",
    unconfirmed_why: "Als Petite Cité de Caractère genannt; ob die Auszeichnung besteht, geht aus keinem neueren Dokument hervor.",
    candidate_short: "Anwärter",
    part_of: |commune| format!("Heutige Gemeinde: {commune}"),
    inhabitants: |count, _| format!("{count} Einwohner"),
    postcodes: |list, n| {
        let label = if n < 2 { "Postleitzahl" } else { "Postleitzahlen" };
        format!("{label} {list}")
    },
    locator: |name| format!("Karte: {name} und die nächstgelegenen Städtchen"),
    locator_legend: |region| format!("Die Region {region} und ihre Städtchen."),
    locator_links: "Die umrandeten Punkte führen zu den nächstgelegenen.",

    town_hall: "Rathaus und Auskunft",
    town_hall_of: |name| format!("Rathaus: {name}"),
    phone: "Telefon des Rathauses",
    email: "E-Mail ans Rathaus",
    website: "Website der Gemeinde",
    official_page: "Seite auf der Website des Netzwerks",
    official_search: "Auf der Website des Netzwerks suchen",
    to_see: "Sehenswertes",
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
    garden: "Jardin remarquable (staatliches Gartensiegel)",
    museum: "Musée de France (staatliches Museumssiegel)",
    check_first: "Prüfen Sie vor dem Besuch die Öffnungszeiten, die hier nicht bekannt sind. Manche Schlösser und Häuser sind in Privatbesitz und nur von außen zu sehen.",
    article_title: "Im Bild",
    article: "Foto und Artikel aus Wikipedia",
    article_asks: "Fragt wikidata.org, wikipedia.org und wikimedia.org ab.",
    article_busy: "Suche auf Wikipedia…",
    article_failed: "Dieser Teil der Seite ist nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    getting_there: "Anreise",
    position: |degrees| format!("GPS-Position: {degrees}"),
    nearest_station: "Nächster Bahnhof",
    no_station: "Kein Bahnhof der SNCF im Umkreis von 60\u{a0}km.",
    as_the_crow_flies: |distance| format!("{distance} Luftlinie"),

    nearest: "Städtchen in der Nähe",
    towards: [
        "nördlich",
        "nordöstlich",
        "östlich",
        "südöstlich",
        "südlich",
        "südwestlich",
        "westlich",
        "nordwestlich",
    ],
    same_departement: "Im selben Département",
    elsewhere: |within| format!("Anderswo {within}"),

    sources: "Daten: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0); © SNCF Gares & Connexions (ODbL 1.0).",
    licences: "Alle Lizenzen",
    printed_map: |of| format!("Karte zum Ausdrucken (PDF): {of}"),
    official_list: "Die offizielle Liste führt das Netzwerk der Petites Cités de Caractère®.",
};
