//! Spanish, of Spain.

use super::Texts;

fn s(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

pub static TEXTS: Texts = Texts {
    network: ["Petites Cités", "de Caractère®"],
    france: |cites| format!("El mapa de los {cites} pueblos de la red"),
    region: |cites| format!("{cites} pueblo{} de la red", s(cites)),
    selection: |cites| format!("{cites} pueblo{} elegido{}", s(cites), s(cites)),
    how_to_read: "Cada pueblo lleva un número. El índice indica su nombre, la cuadrícula del mapa donde encontrarlo, qué ver en él y el teléfono del ayuntamiento.",
    legend: "Leyenda",
    homologated: |n| format!("Pueblo{0} certificado{0} ({n})", s(n)),
    candidate: |n| format!("En proceso de certificación ({n})"),
    unconfirmed: |n| format!("Certificación por confirmar ({n})"),
    town: "Ciudad de referencia",
    region_border: "Límite de región",
    departement_border: "Límite de departamento",
    river: "Río, lago",
    numbers: "Los números por región",
    range: |from, to| {
        if from == to {
            from.to_string()
        } else {
            format!("{from} a {to}")
        }
    },
    online: "El mapa interactivo, al\u{a0}día, en\u{a0}línea",
    inset: |times| format!("De Normandía al Poitou, {times} veces más grande"),
    // The month comes as it stands after the day, with its own *de*: "de noviembre de 2026".
    edition: |date, data| format!("Edición del {date}, datos de {data}."),
    sources: "Fuentes: INSEE, IGN Admin Express, DILA, Ministerio de Cultura francés (Licence Ouverte 2.0), Natural Earth (dominio público). Proyección Lambert-93. Petites Cités de Caractère® es una marca registrada. Tipos de letra: EB Garamond, Source Sans 3 (OFL). Pictogramas: Maki, Temaki (CC0).",
    index: "Índice de pueblos",
    index_of: "por región y departamento, con la cuadrícula del mapa, qué ver y el teléfono del ayuntamiento",
    index_of_region: "por departamento, con la cuadrícula del mapa, qué ver y el teléfono del ayuntamiento",
    continued: "(cont.)",
    themes: [
        "Castillo",
        "Murallas",
        "Iglesia",
        "Abadía",
        "Entramados",
        "Casas nobles",
        "Mercado",
        "Mar",
        "Río",
        "Puente",
        "Jardín",
        "Museo",
        "Industria",
        "Antigüedad",
        "Viñedos",
        "Artesanía",
        "Pueblo en alto",
        "Termas",
        "Lago",
    ],
    candidate_short: "en proceso de certificación",
    unconfirmed_short: "certificación por confirmar",
    foot: "Un clic en un nombre abre su página.",
    page: |page, pages| format!("{page} / {pages}"),
    map_alt: |cites| {
        format!(
            "Mapa de {cites} Petites Cités de Caractère®, numeradas. El índice que sigue recoge todo lo que muestra."
        )
    },
    qr_alt: |url| format!("Código QR que lleva a {url}"),
    open_page: |name| format!("{name}: abrir su página"),
    seas: &[
        (-2.6, 50.05, "Canal de la Mancha"),
        (-3.6, 49.1, "Canal de la Mancha"),
        (-0.6, 49.7, "Canal de la Mancha"),
        (-5.3, 46.35, "Océano Atlántico"),
        (-4.2, 46.75, "Océano Atlántico"),
        (-4.3, 47.35, "Océano Atlántico"),
        (-2.3, 44.9, "Océano Atlántico"),
        (5.4, 42.55, "Mar Mediterráneo"),
        (4.3, 43.1, "Mar Mediterráneo"),
        (6.9, 43.0, "Mar Mediterráneo"),
        (8.1, 42.3, "Mar Mediterráneo"),
    ],
    countries: &[
        (-2.2, 51.0, "Reino Unido"),
        (4.6, 50.65, "Bélgica"),
        (6.12, 49.78, "Lux."),
        (7.6, 50.1, "Alemania"),
        (7.9, 46.85, "Suiza"),
        (8.3, 44.85, "Italia"),
        (-1.9, 42.3, "España"),
    ],
    roadbook: "Cuaderno de ruta",
    stops: |n| format!("{n} parada{}", s(n)),
    days: |n| format!("{n} día{}", s(n)),
    day: |n| format!("Día {n}"),
    crow_flies: |distance| format!("{distance} en línea recta"),
    by_road: |distance| format!("{distance} por carretera"),
    leg: |distance| format!("a {distance} de la parada anterior"),
    way_back: |distance| format!("Regreso a la salida: {distance}"),
    town_hall: "Ayuntamiento",
    station: |name, distance| format!("Estación más cercana: {name}, a {distance}"),
    unnamed: "Parada sin nombre",
    roadbook_foot: "Las distancias son en línea recta. Antes de ir, comprueba los horarios.",
    roadbook_foot_by_road: "Las distancias son por carretera (© IGN, BD TOPO®). Antes de ir, comprueba los horarios.",
};
