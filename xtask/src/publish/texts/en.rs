//! English.

use super::Texts;
use cites::Lang;

pub static TEXTS: Texts = Texts {
    locale: "en_GB",
    france_title: "Petites Cités de Caractère® – the map",
    france_description: "The map of the Petites Cités de Caractère®: small French towns of remarkable heritage, to be found by region, by name or near you.",
    tagline: "Small heritage towns to explore",
    to_the_map: "See the interactive map",
    france_picture: "Map of France with every Petite Cité de Caractère®",
    france: "France",
    breadcrumbs: "Breadcrumbs",
    skip_to_content: "Skip to the content",

    count: |cites, within| {
        let town = if cites == 1 { "town" } else { "towns" };
        format!("{cites} small {town} {within}")
    },
    within: |region| format!("in {}", region.name_in(Lang::En)),
    region_description: |count| format!("{count} to explore on the map of the Petites Cités de Caractère®."),
    region_picture: |count| format!("Map: {count}"),
    region_to_the_map: "See the map of the region",

    cite_title: |name, departement| {
        format!("{name} ({departement}): what to see, map and access – Petites Cités de Caractère®")
    },
    cite_description: |name, departement, region, sights| {
        if sights.is_empty() {
            format!(
                "{name}, a small French town of the Petites Cités de Caractère® network ({departement}, {region}): map, access, town hall and towns nearby."
            )
        } else {
            format!(
                "{name} ({departement}, {region}), France. To see: {sights}. Map, access and towns nearby."
            )
        }
    },
    cite_picture: |name, region| format!("Map of the region {region}: {name}"),
    see_on_the_map: "See it on the map",
    add_to_trip: "Add to my trip",
    directions: "Directions",
    homologated: "Certified Petite Cité de Caractère®",
    homologated_since: |year| format!("Certified Petite Cité de Caractère® since {year}"),
    candidate: "Candidate for certification",
    unconfirmed: "Certification to be confirmed",
    unconfirmed_why: "Named as a Petite Cité de Caractère; no recent document says whether it is certified.",
    candidate_short: "candidate",
    part_of: |commune| format!("Part of the commune of {commune}"),
    inhabitants: |count, n| {
        let s = if n == 1 { "" } else { "s" };
        format!("{count} inhabitant{s}")
    },
    postcodes: |list, n| {
        let label = if n < 2 { "Postcode" } else { "Postcodes" };
        format!("{label} {list}")
    },
    locator: |name| format!("Map: {name} and the nearest towns"),
    locator_legend: |region| format!("{region} and its small towns."),
    locator_links: "The ringed dots lead to the nearest ones.",

    town_hall: "Town hall and information",
    town_hall_of: |name| format!("Town hall: {name}"),
    phone: "Town hall’s telephone",
    email: "E-mail the town hall",
    website: "Town website",
    official_page: "Its page on the network’s site",
    official_search: "Search for it on the network’s site",
    to_see: "What to see",
    themes: [
        "Castle",
        "Ramparts",
        "Church",
        "Abbey",
        "Half-timbered houses",
        "Mansions",
        "Market hall",
        "Sea",
        "River",
        "Bridge",
        "Garden",
        "Museum",
        "Industry",
        "Ancient",
        "Vineyard",
        "Crafts",
        "Hilltop",
        "Spa",
        "Lake",
    ],
    garden: "Jardin remarquable (remarkable garden)",
    museum: "Musée de France (museum of France)",
    check_first: "Check opening times before you go: they are not known here. Some castles and houses are private and can be seen from outside only.",
    article_title: "In pictures",
    article: "Photo and article from Wikipedia",
    article_asks: "Asks wikidata.org, wikipedia.org and wikimedia.org.",
    article_busy: "Looking on Wikipedia…",
    article_failed: "This part of the page has not come. Check your connection, then press again.",
    getting_there: "Getting there",
    position: |degrees| format!("GPS position: {degrees}"),
    nearest_station: "Nearest railway station",
    no_station: "No SNCF station within 60\u{a0}km.",
    as_the_crow_flies: |distance| format!("{distance} as the crow flies"),

    nearest: "Nearest towns",
    towards: [
        "north",
        "north-east",
        "east",
        "south-east",
        "south",
        "south-west",
        "west",
        "north-west",
    ],
    same_departement: "In the same département",
    elsewhere: |within| format!("Elsewhere {within}"),

    sources: "Data: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0); © SNCF Gares & Connexions (ODbL 1.0).",
    licences: "All licences",
    printed_map: |of| format!("Map to print (PDF): {of}"),
    official_list: "The network of the Petites Cités de Caractère® keeps the official list.",
};
