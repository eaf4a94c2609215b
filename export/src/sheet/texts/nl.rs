//! Dutch.

use super::Texts;

fn towns(n: usize) -> &'static str {
    if n == 1 { "stadje" } else { "stadjes" }
}

pub static TEXTS: Texts = Texts {
    network: ["Petites Cités", "de Caractère®"],
    france: |cites| format!("De kaart van de {cites} stadjes van het netwerk"),
    region: |cites| format!("{cites} {} van het netwerk", towns(cites)),
    selection: |cites| format!("{cites} gekozen {}", towns(cites)),
    how_to_read: "Elk stadje heeft een nummer. Het register geeft de naam, het kaartvak, wat er te zien is en het telefoonnummer van het gemeentehuis.",
    legend: "Legenda",
    homologated: |n| {
        if n == 1 {
            format!("Erkend stadje ({n})")
        } else {
            format!("Erkende stadjes ({n})")
        }
    },
    candidate: |n| format!("Kandidaat voor erkenning ({n})"),
    unconfirmed: |n| format!("Erkenning niet bevestigd ({n})"),
    town: "Andere plaats",
    region_border: "Regiogrens",
    departement_border: "Departementsgrens",
    river: "Rivier, meer",
    numbers: "Nummers per regio",
    range: |from, to| {
        if from == to {
            from.to_string()
        } else {
            format!("{from} t/m {to}")
        }
    },
    online: "De interactieve kaart, actueel en\u{a0}online",
    inset: |times| format!("Van Normandië tot Poitou, {times} keer zo groot"),
    edition: |date, data| format!("Editie van {date}, gegevens van {data}."),
    sources: "Bronnen: INSEE, IGN Admin Express, DILA, Frans ministerie van Cultuur (Licence Ouverte 2.0), Natural Earth (publiek domein). Projectie Lambert-93. Petites Cités de Caractère® is een gedeponeerd merk. Lettertypen: EB Garamond, Source Sans 3 (OFL). Pictogrammen: Maki, Temaki (CC0).",
    index: "Register van de stadjes",
    index_of: "per regio en departement, met kaartvak, bezienswaardigheden en telefoonnummer",
    index_of_region: "per departement, met kaartvak, bezienswaardigheden en telefoonnummer",
    continued: "(vervolg)",
    themes: [
        "Kasteel",
        "Stadsmuren",
        "Kerk",
        "Abdij",
        "Vakwerk",
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
    candidate_short: "kandidaat voor erkenning",
    unconfirmed_short: "erkenning niet bevestigd",
    foot: "Klik op een naam om de pagina te openen.",
    page: |page, pages| format!("{page} / {pages}"),
    map_alt: |cites| {
        format!(
            "Kaart van {cites} Petites Cités de Caractère®, genummerd. In het register hierna staat alles wat de kaart toont."
        )
    },
    qr_alt: |url| format!("QR-code naar {url}"),
    open_page: |name| format!("{name}: pagina openen"),
    seas: &[
        (-2.6, 50.05, "Het Kanaal"),
        (-3.6, 49.1, "Het Kanaal"),
        (-0.6, 49.7, "Het Kanaal"),
        (-5.3, 46.35, "Atlantische Oceaan"),
        (-4.2, 46.75, "Atlantische Oceaan"),
        (-4.3, 47.35, "Atlantische Oceaan"),
        (-2.3, 44.9, "Atlantische Oceaan"),
        (5.4, 42.55, "Middellandse Zee"),
        (4.3, 43.1, "Middellandse Zee"),
        (6.9, 43.0, "Middellandse Zee"),
        (8.1, 42.3, "Middellandse Zee"),
    ],
    countries: &[
        (-2.2, 51.0, "Verenigd Koninkrijk"),
        (4.6, 50.65, "België"),
        (6.12, 49.78, "Lux."),
        (7.6, 50.1, "Duitsland"),
        (7.9, 46.85, "Zwitserland"),
        (8.3, 44.85, "Italië"),
        (-1.9, 42.3, "Spanje"),
    ],
    roadbook: "Routeboekje",
    stops: |n| format!("{n} {}", if n == 1 { "stop" } else { "stops" }),
    days: |n| format!("{n} {}", if n == 1 { "dag" } else { "dagen" }),
    day: |n| format!("Dag {n}"),
    crow_flies: |distance| format!("{distance} hemelsbreed"),
    by_road: |distance| format!("{distance} over de weg"),
    leg: |distance| format!("{distance} vanaf de vorige stop"),
    way_back: |distance| format!("Terug naar de start: {distance}"),
    town_hall: "Gemeentehuis",
    station: |name, distance| format!("Dichtstbijzijnde station: {name}, op {distance}"),
    unnamed: "Stop zonder naam",
    roadbook_foot: "De afstanden zijn hemelsbreed. Controleer de openingstijden voordat je gaat.",
    roadbook_foot_by_road: "De afstanden zijn over de weg (© IGN, BD TOPO®). Controleer de openingstijden voordat je gaat.",
};
