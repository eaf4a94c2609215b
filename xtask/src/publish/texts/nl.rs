//! Dutch.

use super::Texts;

pub static TEXTS: Texts = Texts {
    locale: "nl_NL",
    france_title: "Petites Cités de Caractère® – de kaart",
    france_description: "De kaart van de Petites Cités de Caractère®: Franse stadjes met bijzonder erfgoed. Zoek op regio, op naam of bij jou in de buurt.",
    tagline: "Historische stadjes om te ontdekken",
    to_the_map: "Naar de interactieve kaart",
    france_picture: "Kaart van Frankrijk met alle Petites Cités de Caractère®",
    france: "Frankrijk",
    breadcrumbs: "Kruimelpad",
    skip_to_content: "Naar de inhoud",

    count: |cites, within| {
        let town = if cites == 1 { "stadje" } else { "stadjes" };
        format!("{cites} {town} {within}")
    },
    within: |region| {
        // Islands take `op`; some regions have a Dutch name.
        match region.slug.as_str() {
            "corse" => "op Corsica".to_owned(),
            "normandie" => "in Normandië".to_owned(),
            "occitanie" => "in Occitanië".to_owned(),
            "la-reunion" | "mayotte" => format!("op {}", region.name),
            _ => format!("in {}", region.name),
        }
    },
    region_description: |count| {
        format!("{count} om te ontdekken op de kaart van de Petites Cités de Caractère®.")
    },
    region_picture: |count| format!("Kaart: {count}"),
    region_to_the_map: "Kaart van de regio bekijken",

    cite_title: |name, departement| {
        format!("{name} ({departement}): bezienswaardigheden, kaart en route – Petites Cités de Caractère®")
    },
    cite_description: |name, departement, region, sights| {
        if sights.is_empty() {
            format!(
                "{name}, een stadje van het netwerk Petites Cités de Caractère® ({departement}, {region}): kaart, route, gemeentehuis en stadjes in de buurt."
            )
        } else {
            format!(
                "{name} ({departement}, {region}), Frankrijk. Te zien: {sights}. Kaart, route en stadjes in de buurt."
            )
        }
    },
    cite_picture: |name, region| format!("Kaart van de regio {region}: {name}"),
    see_on_the_map: "Op de kaart bekijken",
    add_to_trip: "Toevoegen aan reis",
    directions: "Route",
    homologated: "Erkende Petite Cité de Caractère®",
    homologated_since: |year| format!("Sinds {year} erkend als Petite Cité de Caractère®"),
    candidate: "Kandidaat voor erkenning",
    unconfirmed: "Erkenning niet bevestigd",
    unconfirmed_why: "Genoemd als Petite Cité de Caractère; geen recent document vermeldt of het stadje erkend is.",
    candidate_short: "kandidaat",
    part_of: |commune| format!("Hoort bij de gemeente {commune}"),
    inhabitants: |count, n| {
        let s = if n == 1 { "" } else { "s" };
        format!("{count} inwoner{s}")
    },
    postcodes: |list, n| {
        let label = if n < 2 { "Postcode" } else { "Postcodes" };
        format!("{label} {list}")
    },
    locator: |name| format!("Kaart: {name} en de dichtstbijzijnde stadjes"),
    locator_legend: |region| format!("{region} met de stadjes van het netwerk."),
    locator_links: "De omcirkelde punten leiden naar de dichtstbijzijnde.",

    town_hall: "Gemeentehuis en informatie",
    town_hall_of: |name| format!("Gemeentehuis: {name}"),
    phone: "Telefoon van het gemeentehuis",
    email: "Gemeentehuis mailen",
    website: "Website van de gemeente",
    official_page: "Pagina op de site van het netwerk",
    official_search: "Zoeken op de site van het netwerk",
    to_see: "Te zien",
    themes: [
        "Kasteel",
        "Stadsmuren",
        "Kerk",
        "Abdij",
        "Vakwerkhuizen",
        "Herenhuizen",
        "Markthal",
        "Zee",
        "Rivier",
        "Brug",
        "Tuin",
        "Museum",
        "Industrie",
        "Oudheid",
        "Wijngaard",
        "Ambachten",
        "Heuveldorp",
        "Thermen",
        "Meer",
    ],
    garden: "Jardin remarquable (bijzondere tuin)",
    museum: "Musée de France (erkend museum)",
    check_first: "Controleer de openingstijden voordat je gaat: die zijn hier niet bekend. Sommige kastelen en huizen zijn particulier bezit en alleen van buiten te zien.",
    article_title: "In beeld",
    article: "Foto en artikel van Wikipedia",
    article_asks: "Vraagt gegevens op bij wikidata.org, wikipedia.org en wikimedia.org.",
    article_busy: "Zoeken op Wikipedia…",
    article_failed: "Dit deel van de pagina is niet geladen. Controleer je verbinding en probeer het opnieuw.",
    getting_there: "Zo kom je er",
    position: |degrees| format!("Gps-coördinaten: {degrees}"),
    nearest_station: "Dichtstbijzijnde station",
    no_station: "Geen SNCF-station binnen 60\u{a0}km.",
    as_the_crow_flies: |distance| format!("{distance} hemelsbreed"),

    nearest: "Dichtstbijzijnde stadjes",
    towards: [
        "ten noorden",
        "ten noordoosten",
        "ten oosten",
        "ten zuidoosten",
        "ten zuiden",
        "ten zuidwesten",
        "ten westen",
        "ten noordwesten",
    ],
    same_departement: "In hetzelfde departement",
    elsewhere: |within| format!("Elders {within}"),

    sources: "Gegevens: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0); © SNCF Gares & Connexions (ODbL 1.0).",
    licences: "Alle licenties",
    printed_map: |of| format!("Kaart om te printen (pdf): {of}"),
    official_list: "Het netwerk van de Petites Cités de Caractère® beheert de officiële lijst.",
};
