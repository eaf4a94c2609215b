//! Italian.

use super::Texts;

fn towns(n: usize) -> &'static str {
    if n == 1 { "borgo" } else { "borghi" }
}

pub static TEXTS: Texts = Texts {
    network: ["Petites Cités", "de Caractère®"],
    france: |cites| format!("La mappa dei {cites} borghi della rete"),
    region: |cites| format!("{cites} {} della rete", towns(cites)),
    selection: |cites| {
        let chosen = if cites == 1 { "scelto" } else { "scelti" };
        format!("{cites} {} {chosen}", towns(cites))
    },
    how_to_read: "Ogni borgo ha un numero. L’indice ne dà il nome, il riquadro della mappa in cui si trova, che cosa vedere e il telefono del municipio.",
    legend: "Legenda",
    homologated: |n| {
        let what = if n == 1 {
            "Borgo certificato"
        } else {
            "Borghi certificati"
        };
        format!("{what} ({n})")
    },
    candidate: |n| format!("In corso di certificazione ({n})"),
    unconfirmed: |n| format!("Certificazione da confermare ({n})"),
    town: "Altra città",
    region_border: "Confine di regione",
    departement_border: "Confine di dipartimento",
    river: "Fiume, lago",
    numbers: "I numeri per regione",
    range: |from, to| {
        if from == to {
            from.to_string()
        } else {
            format!("{from}–{to}")
        }
    },
    online: "La mappa interattiva online, aggiornata",
    inset: |times| format!("Dalla Normandia al Poitou, {times} volte più grande"),
    edition: |date, data| {
        // Before eight and eleven the preposition is elided.
        let of = if date.starts_with("8 ") || date.starts_with("11 ") {
            "dell’"
        } else {
            "del "
        };
        format!("Edizione {of}{date}, dati di {data}.")
    },
    sources: "Fonti: INSEE, IGN Admin Express, DILA, Ministero della Cultura francese (Licence Ouverte 2.0), Natural Earth (pubblico dominio). Proiezione Lambert-93. Petites Cités de Caractère® è un marchio registrato. Caratteri: EB Garamond, Source Sans 3 (OFL). Pittogrammi: Maki, Temaki (CC0).",
    index: "Indice dei borghi",
    index_of: "per regione e dipartimento, con il riquadro della mappa, che cosa vedere e il telefono del municipio",
    index_of_region: "per dipartimento, con il riquadro della mappa, che cosa vedere e il telefono del municipio",
    continued: "(segue)",
    themes: [
        "Castello",
        "Mura",
        "Chiesa",
        "Abbazia",
        "Graticcio",
        "Palazzi, manieri",
        "Mercato",
        "Mare",
        "Fiume",
        "Ponte",
        "Giardino",
        "Museo",
        "Industria",
        "Antichità",
        "Vigneti",
        "Artigianato",
        "Arroccato",
        "Terme",
        "Lago",
    ],
    candidate_short: "in corso di certificazione",
    unconfirmed_short: "certificazione da confermare",
    foot: "Un clic su un nome apre la sua pagina.",
    page: |page, pages| format!("{page} / {pages}"),
    map_alt: |cites| {
        format!(
            "Mappa di {cites} Petites Cités de Caractère®, numerate. L’indice che segue riporta tutto ciò che la mappa mostra."
        )
    },
    qr_alt: |url| format!("Codice QR che porta a {url}"),
    open_page: |name| format!("{name}: apri la pagina"),
    seas: &[
        (-2.6, 50.05, "La Manica"),
        (-3.6, 49.1, "La Manica"),
        (-0.6, 49.7, "La Manica"),
        (-5.3, 46.35, "Oceano Atlantico"),
        (-4.2, 46.75, "Oceano Atlantico"),
        (-4.3, 47.35, "Oceano Atlantico"),
        (-2.3, 44.9, "Oceano Atlantico"),
        (5.4, 42.55, "Mar Mediterraneo"),
        (4.3, 43.1, "Mar Mediterraneo"),
        (6.9, 43.0, "Mar Mediterraneo"),
        (8.1, 42.3, "Mar Mediterraneo"),
    ],
    countries: &[
        (-2.2, 51.0, "Regno Unito"),
        (4.6, 50.65, "Belgio"),
        (6.12, 49.78, "Luss."),
        (7.6, 50.1, "Germania"),
        (7.9, 46.85, "Svizzera"),
        (8.3, 44.85, "Italia"),
        (-1.9, 42.3, "Spagna"),
    ],
    roadbook: "Programma di viaggio",
    stops: |n| format!("{n} {}", if n == 1 { "tappa" } else { "tappe" }),
    days: |n| format!("{n} {}", if n == 1 { "giorno" } else { "giorni" }),
    day: |n| format!("Giorno {n}"),
    crow_flies: |distance| format!("{distance} in linea d’aria"),
    by_road: |distance| format!("{distance} su strada"),
    leg: |distance| format!("a {distance} dalla tappa precedente"),
    way_back: |distance| format!("Ritorno alla partenza: {distance}"),
    town_hall: "Municipio",
    station: |name, distance| format!("Stazione più vicina: {name}, a {distance}"),
    unnamed: "Tappa senza nome",
    roadbook_foot: "Le distanze sono in linea d’aria. Prima di partire verifica gli orari.",
    roadbook_foot_by_road: "Le distanze sono su strada (© IGN, BD TOPO®). Prima di partire verifica gli orari.",
};
