//! English.

use super::Texts;

fn towns(n: usize) -> &'static str {
    if n == 1 { "town" } else { "towns" }
}

pub static TEXTS: Texts = Texts {
    network: ["Petites Cités", "de Caractère®"],
    france: |cites| format!("The map of the {cites} towns of the network"),
    region: |cites| format!("{cites} {} of the network", towns(cites)),
    selection: |cites| format!("{cites} chosen {}", towns(cites)),
    how_to_read: "Each town has a number. The index gives its name, the square of the map where it is, what there is to see and the telephone of its town hall.",
    legend: "Key",
    homologated: |n| format!("Certified ({n})"),
    candidate: |n| format!("Certification under way ({n})"),
    unconfirmed: |n| format!("Certification to be confirmed ({n})"),
    town: "Other town",
    region_border: "Border of a region",
    departement_border: "Border of a département",
    river: "River, lake",
    numbers: "Numbers by region",
    range: |from, to| {
        if from == to {
            from.to_string()
        } else {
            format!("{from} to {to}")
        }
    },
    online: "The interactive map, up to date, online",
    inset: |times| format!("From Normandy to Poitou, {times} times larger"),
    edition: |date, data| format!("Edition of {date}, data of {data}."),
    sources: "Sources: INSEE, IGN Admin Express, DILA, French Ministry of Culture (Licence Ouverte 2.0), Natural Earth (public domain). Projection Lambert-93. Petites Cités de Caractère® is a registered trademark. Typefaces: EB Garamond, Source Sans 3 (OFL). Icons: Maki, Temaki (CC0).",
    index: "Index of towns",
    index_of: "by region and département, with the square of the map, what there is to see and the town hall’s telephone",
    index_of_region: "by département, with the square of the map, what there is to see and the town hall’s telephone",
    continued: "(continued)",
    themes: [
        "Castle",
        "Ramparts",
        "Church",
        "Abbey",
        "Half-timbered",
        "Mansions",
        "Market hall",
        "Sea",
        "River",
        "Bridge",
        "Garden",
        "Museum",
        "Industry",
        "Antiquity",
        "Vineyard",
        "Crafts",
        "Hilltop town",
        "Spa",
        "Lake",
    ],
    candidate_short: "certification under way",
    unconfirmed_short: "certification to be confirmed",
    foot: "A click on a name opens its page.",
    page: |page, pages| format!("{page} / {pages}"),
    map_alt: |cites| {
        format!(
            "Map of {cites} Petites Cités de Caractère®, numbered. The index that follows says all that it shows."
        )
    },
    qr_alt: |url| format!("QR code that leads to {url}"),
    open_page: |name| format!("{name}: open its page"),
    seas: &[
        (-2.6, 50.05, "English Channel"),
        (-3.6, 49.1, "English Channel"),
        (-0.6, 49.7, "English Channel"),
        (-5.3, 46.35, "Atlantic Ocean"),
        (-4.2, 46.75, "Atlantic Ocean"),
        (-4.3, 47.35, "Atlantic Ocean"),
        (-2.3, 44.9, "Atlantic Ocean"),
        (5.4, 42.55, "Mediterranean Sea"),
        (4.3, 43.1, "Mediterranean Sea"),
        (6.9, 43.0, "Mediterranean Sea"),
        (8.1, 42.3, "Mediterranean Sea"),
    ],
    countries: &[
        (-2.2, 51.0, "United Kingdom"),
        (4.6, 50.65, "Belgium"),
        (6.12, 49.78, "Lux."),
        (7.6, 50.1, "Germany"),
        (7.9, 46.85, "Switzerland"),
        (8.3, 44.85, "Italy"),
        (-1.9, 42.3, "Spain"),
    ],
    roadbook: "Roadbook",
    stops: |n| format!("{n} {}", if n == 1 { "stop" } else { "stops" }),
    days: |n| format!("{n} {}", if n == 1 { "day" } else { "days" }),
    day: |n| format!("Day {n}"),
    crow_flies: |distance| format!("{distance} as the crow flies"),
    by_road: |distance| format!("{distance} by road"),
    leg: |distance| format!("{distance} from the stop before"),
    way_back: |distance| format!("Back to the start: {distance}"),
    town_hall: "Town hall",
    station: |name, distance| format!("Nearest station: {name}, {distance} away"),
    unnamed: "Unnamed stop",
    roadbook_foot: "Distances are as the crow flies. Check opening hours before you go.",
    roadbook_foot_by_road: "Distances are by road (© IGN, BD TOPO®). Check opening hours before you go.",
};
