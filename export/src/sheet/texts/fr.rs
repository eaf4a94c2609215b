//! French, the product's first language.

use super::Texts;

fn s(n: usize) -> &'static str {
    if n > 1 { "s" } else { "" }
}

pub static TEXTS: Texts = Texts {
    network: ["Petites Cités", "de Caractère®"],
    france: |cites| format!("La carte des {cites} cités du réseau"),
    region: |cites| format!("{cites} cité{} du réseau", s(cites)),
    selection: |cites| format!("{cites} cité{} choisie{}", s(cites), s(cites)),
    how_to_read: "Chaque cité porte un numéro. L’index donne son nom, le carré de la carte où la trouver, ce qu’on y voit et le téléphone de la mairie.",
    legend: "Légende",
    homologated: |n| format!("Cité{0} homologuée{0} ({n})", s(n)),
    candidate: |n| format!("En cours d’homologation ({n})"),
    unconfirmed: |n| format!("Homologation à confirmer ({n})"),
    town: "Ville repère",
    region_border: "Limite de région",
    departement_border: "Limite de département",
    river: "Fleuve, rivière, lac",
    numbers: "Les numéros par région",
    range: |from, to| {
        if from == to {
            from.to_string()
        } else {
            format!("{from} à {to}")
        }
    },
    online: "La carte interactive, à\u{a0}jour, en\u{a0}ligne",
    inset: |times| format!("De la Normandie au Poitou, {times} fois plus grand"),
    edition: |date, data| format!("Édition du {date}, données de {data}."),
    sources: "Sources\u{a0}: INSEE, IGN Admin Express, DILA, ministère de la Culture (Licence Ouverte 2.0), Natural Earth (domaine public). Projection Lambert-93. Petites Cités de Caractère® est une marque déposée. Caractères\u{a0}: EB Garamond, Source Sans 3 (OFL). Pictogrammes\u{a0}: Maki, Temaki (CC0).",
    index: "Index des cités",
    index_of: "par région et département, avec le carré de la carte, ce qu’on y voit et le téléphone de la mairie",
    index_of_region: "par département, avec le carré de la carte, ce qu’on y voit et le téléphone de la mairie",
    continued: "(suite)",
    themes: [
        "Château",
        "Remparts",
        "Église",
        "Abbaye",
        "Pans de bois",
        "Hôtels, manoirs",
        "Halles",
        "Mer",
        "Rivière",
        "Pont",
        "Jardin",
        "Musée",
        "Industrie",
        "Antiquité",
        "Vigne",
        "Artisanat",
        "Cité perchée",
        "Thermes",
        "Lac",
    ],
    candidate_short: "en cours d’homologation",
    unconfirmed_short: "homologation à confirmer",
    foot: "Cliquer sur un nom ouvre sa page.",
    page: |page, pages| format!("{page} / {pages}"),
    map_alt: |cites| {
        format!(
            "Carte de {cites} Petites Cités de Caractère®, numérotées. L’index qui suit dit tout ce qu’elle montre."
        )
    },
    qr_alt: |url| format!("Code QR menant à {url}"),
    open_page: |name| format!("{name}\u{a0}: ouvrir sa page"),
    seas: &[
        (-2.6, 50.05, "Manche"),
        (-3.6, 49.1, "Manche"),
        (-0.6, 49.7, "Manche"),
        (-5.3, 46.35, "Océan Atlantique"),
        (-4.2, 46.75, "Océan Atlantique"),
        (-4.3, 47.35, "Océan Atlantique"),
        (-2.3, 44.9, "Océan Atlantique"),
        (5.4, 42.55, "Mer Méditerranée"),
        (4.3, 43.1, "Mer Méditerranée"),
        (6.9, 43.0, "Mer Méditerranée"),
        (8.1, 42.3, "Mer Méditerranée"),
    ],
    countries: &[
        (-2.2, 51.0, "Royaume-Uni"),
        (4.6, 50.65, "Belgique"),
        (6.12, 49.78, "Lux."),
        (7.6, 50.1, "Allemagne"),
        (7.9, 46.85, "Suisse"),
        (8.3, 44.85, "Italie"),
        (-1.9, 42.3, "Espagne"),
    ],
    roadbook: "Carnet de route",
    stops: |n| format!("{n} étape{}", s(n)),
    days: |n| format!("{n} jour{}", s(n)),
    day: |n| format!("Jour {n}"),
    crow_flies: |distance| format!("{distance} à vol d’oiseau"),
    by_road: |distance| format!("{distance} par la route"),
    leg: |distance| format!("à {distance} de l’étape précédente"),
    way_back: |distance| format!("Retour au départ\u{a0}: {distance}"),
    town_hall: "Mairie",
    station: |name, distance| format!("Gare la plus proche\u{a0}: {name}, à {distance}"),
    unnamed: "Étape sans nom",
    roadbook_foot: "Les distances sont à vol d’oiseau. Avant de venir, vérifiez les horaires.",
    roadbook_foot_by_road: "Les distances sont par la route (© IGN, BD TOPO®). Avant de venir, vérifiez les horaires.",
};
