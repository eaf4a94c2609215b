//! French, the product's first language.

use super::Texts;

pub static TEXTS: Texts = Texts {
    locale: "fr_FR",
    france_title: "Petites Cités de Caractère® – la carte",
    france_description: "La carte des Petites Cités de Caractère® : petites villes de France au patrimoine remarquable, à chercher par région, par nom ou autour de soi.",
    tagline: "Petites villes de patrimoine à découvrir",
    to_the_map: "Voir la carte interactive",
    france_picture: "Carte de France avec toutes les Petites Cités de Caractère®",
    france: "France",
    breadcrumbs: "Fil d’Ariane",
    skip_to_content: "Aller au contenu",

    count: |cites, within| {
        let s = if cites > 1 { "s" } else { "" };
        format!("{cites} petite{s} cité{s} {within}")
    },
    within: |region| {
        // Most regions take `en`, these do not.
        let before = match region.slug.as_str() {
            "grand-est" => "dans le",
            "pays-de-la-loire" | "hauts-de-france" => "dans les",
            "la-reunion" | "mayotte" => "à",
            _ => "en",
        };
        format!("{before} {}", region.name)
    },
    region_description: |count| format!("{count}, à découvrir sur la carte des Petites Cités de Caractère®."),
    region_picture: |count| format!("Carte\u{a0}: {count}"),
    region_to_the_map: "Voir la carte de la région",

    cite_title: |name, departement| {
        format!("{name} ({departement})\u{a0}: que voir, carte et accès – Petites Cités de Caractère®")
    },
    cite_description: |name, departement, region, sights| {
        if sights.is_empty() {
            format!(
                "{name}, petite cité du réseau des Petites Cités de Caractère® ({departement}, {region})\u{a0}: carte, accès, mairie et cités voisines."
            )
        } else {
            format!(
                "{name} ({departement}, {region}). À voir\u{a0}: {sights}. Carte, accès et cités voisines."
            )
        }
    },
    cite_picture: |name, region| format!("Carte de la région {region}\u{a0}: {name}"),
    see_on_the_map: "Voir sur la carte",
    add_to_trip: "Ajouter au voyage",
    directions: "Itinéraire",
    homologated: "Petite Cité de Caractère® homologuée",
    homologated_since: |year| format!("Petite Cité de Caractère® homologuée depuis {year}"),
    candidate: "En cours d’homologation",
    unconfirmed: "Homologation à confirmer",
    unconfirmed_why: "Citée comme Petite Cité de Caractère\u{202f}; aucun document récent ne dit si elle est homologuée.",
    candidate_short: "en cours d’homologation",
    part_of: |commune| format!("Commune actuelle\u{a0}: {commune}"),
    inhabitants: |count, n| {
        let s = if n < 2 { "" } else { "s" };
        format!("{count} habitant{s}")
    },
    postcodes: |list, n| {
        let label = if n < 2 { "Code postal" } else { "Codes postaux" };
        format!("{label} {list}")
    },
    locator: |name| format!("Carte\u{a0}: {name} et les cités les plus proches"),
    locator_legend: |region| format!("{region} et ses petites cités."),
    locator_links: "Les points cernés mènent aux plus proches.",

    town_hall: "Mairie et informations",
    town_hall_of: |name| format!("Mairie\u{a0}: {name}"),
    phone: "Téléphone de la mairie",
    email: "Écrire à la mairie",
    website: "Site de la commune",
    official_page: "Sa page sur le site du réseau",
    official_search: "La chercher sur le site du réseau",
    to_see: "À voir",
    themes: [
        "Château",
        "Remparts",
        "Église",
        "Abbaye",
        "Pans de bois",
        "Hôtels et manoirs",
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
    garden: "Jardin remarquable",
    museum: "Musée de France",
    check_first: "Avant de venir, vérifiez les horaires\u{a0}: ils ne sont pas connus ici. Certains châteaux et demeures sont privés et ne se voient que de l’extérieur.",
    article_title: "En image",
    article: "Photo et article de Wikipédia",
    article_asks: "Interroge wikidata.org, wikipedia.org et wikimedia.org.",
    article_busy: "Recherche sur Wikipédia…",
    article_failed: "Cette partie de la page n’est pas arrivée. Vérifiez votre connexion, puis appuyez encore.",
    getting_there: "Venir",
    position: |degrees| format!("Position GPS\u{a0}: {degrees}"),
    nearest_station: "Gare la plus proche",
    no_station: "Aucune gare de la SNCF à moins de 60\u{a0}km.",
    as_the_crow_flies: |distance| format!("à {distance} à vol d’oiseau"),

    nearest: "Les cités les plus proches",
    towards: [
        "au nord",
        "au nord-est",
        "à l’est",
        "au sud-est",
        "au sud",
        "au sud-ouest",
        "à l’ouest",
        "au nord-ouest",
    ],
    same_departement: "Dans le même département",
    elsewhere: |within| format!("Ailleurs {within}"),

    sources: "Données\u{a0}: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0)\u{a0}; © SNCF Gares & Connexions (ODbL 1.0).",
    licences: "Toutes les licences",
    printed_map: |of| format!("Carte à imprimer (PDF)\u{a0}: {of}"),
    official_list: "Le réseau des Petites Cités de Caractère® tient la liste officielle.",
};
