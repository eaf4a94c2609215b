//! Italian.

use super::Texts;
use cites::Lang;

pub static TEXTS: Texts = Texts {
    locale: "it_IT",
    france_title: "Petites Cités de Caractère® – la mappa",
    france_description: "La mappa delle Petites Cités de Caractère®: borghi di Francia dal patrimonio straordinario, da cercare per regione, per nome o nei dintorni.",
    tagline: "Borghi storici da scoprire",
    to_the_map: "Vai alla mappa interattiva",
    france_picture: "Mappa della Francia con tutte le Petites Cités de Caractère®",
    france: "Francia",
    breadcrumbs: "Percorso di navigazione",
    skip_to_content: "Vai al contenuto",

    count: |cites, within| {
        let town = if cites == 1 { "borgo" } else { "borghi" };
        format!("{cites} {town} {within}")
    },
    within: |region| {
        // Most regions take `in`, these have an article.
        let before = match region.slug.as_str() {
            "grand-est" | "centre-val-de-loire" => "nel",
            "pays-de-la-loire" => "nei",
            "hauts-de-france" => "negli",
            "la-reunion" | "mayotte" => "a",
            _ => "in",
        };
        format!("{before} {}", region.name_in(Lang::It))
    },
    region_description: |count| {
        format!("{count}, da scoprire sulla mappa delle Petites Cités de Caractère®.")
    },
    region_picture: |count| format!("Mappa: {count}"),
    region_to_the_map: "Vedi la mappa della regione",

    cite_title: |name, departement| {
        format!("{name} ({departement}): cosa vedere, mappa e come arrivare – Petites Cités de Caractère®")
    },
    cite_description: |name, departement, region, sights| {
        if sights.is_empty() {
            format!(
                "{name}, borgo francese della rete delle Petites Cités de Caractère® ({departement}, {region}): mappa, come arrivare, municipio e borghi vicini."
            )
        } else {
            format!(
                "{name} ({departement}, {region}), Francia. Da vedere: {sights}. Mappa, come arrivare e borghi vicini."
            )
        }
    },
    cite_picture: |name, region| format!("Mappa della regione {region}: {name}"),
    see_on_the_map: "Vedi sulla mappa",
    add_to_trip: "Aggiungi al viaggio",
    directions: "Indicazioni",
    homologated: "Petite Cité de Caractère® certificata",
    homologated_since: |year| format!("Petite Cité de Caractère® certificata dal {year}"),
    candidate: "In corso di certificazione",
    unconfirmed: "Certificazione da confermare",
    unconfirmed_why: "Citato come Petite Cité de Caractère; nessun documento recente dice se è certificato.",
    candidate_short: "in corso di certificazione",
    part_of: |commune| format!("Comune attuale: {commune}"),
    inhabitants: |count, n| {
        let inhabitants = if n == 1 { "abitante" } else { "abitanti" };
        format!("{count} {inhabitants}")
    },
    postcodes: |list, n| {
        let label = if n < 2 { "Codice postale" } else { "Codici postali" };
        format!("{label} {list}")
    },
    locator: |name| format!("Mappa: {name} e i borghi più vicini"),
    locator_legend: |region| format!("{region} e i borghi della regione."),
    locator_links: "I punti cerchiati portano ai più vicini.",

    town_hall: "Municipio e informazioni",
    town_hall_of: |name| format!("Municipio: {name}"),
    phone: "Telefono del municipio",
    email: "Scrivi al municipio",
    website: "Sito del comune",
    official_page: "La sua pagina sul sito della rete",
    official_search: "Cercalo sul sito della rete",
    to_see: "Da vedere",
    themes: [
        "Castello",
        "Mura",
        "Chiesa",
        "Abbazia",
        "Case a graticcio",
        "Palazzi e manieri",
        "Mercato coperto",
        "Mare",
        "Fiume",
        "Ponte",
        "Giardino",
        "Museo",
        "Industria",
        "Antichità",
        "Vigneti",
        "Artigianato",
        "Borgo arroccato",
        "Terme",
        "Lago",
    ],
    garden: "Jardin remarquable (giardino notevole)",
    museum: "Musée de France (museo di Francia)",
    check_first: "Prima di partire verifica gli orari: qui non sono noti. Alcuni castelli e dimore sono privati e si vedono solo dall’esterno.",
    article_title: "In foto",
    article: "Foto e articolo da Wikipedia",
    article_asks: "Chiede i dati a wikidata.org, wikipedia.org e wikimedia.org.",
    article_busy: "Ricerca su Wikipedia…",
    article_failed: "Questa parte della pagina non si è caricata. Controlla la connessione e premi di nuovo.",
    getting_there: "Come arrivare",
    position: |degrees| format!("Posizione GPS: {degrees}"),
    nearest_station: "Stazione più vicina",
    no_station: "Nessuna stazione SNCF entro 60\u{a0}km.",
    as_the_crow_flies: |distance| format!("a {distance} in linea d’aria"),

    nearest: "I borghi più vicini",
    towards: [
        "a nord",
        "a nord-est",
        "a est",
        "a sud-est",
        "a sud",
        "a sud-ovest",
        "a ovest",
        "a nord-ovest",
    ],
    same_departement: "Nello stesso dipartimento",
    elsewhere: |within| format!("Altrove {within}"),

    sources: "Dati: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0); © SNCF Gares & Connexions (ODbL 1.0).",
    licences: "Tutte le licenze",
    printed_map: |of| format!("Mappa da stampare (PDF): {of}"),
    official_list: "L’elenco ufficiale è tenuto dalla rete delle Petites Cités de Caractère®.",
};
