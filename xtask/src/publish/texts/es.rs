//! Spanish, of Spain.

use super::Texts;
use cites::Lang;

pub static TEXTS: Texts = Texts {
    locale: "es_ES",
    france_title: "Petites Cités de Caractère® – el mapa",
    france_description: "El mapa de las Petites Cités de Caractère®: pueblos de Francia con un patrimonio notable, para buscar por región, por nombre o cerca de ti.",
    tagline: "Pueblos con historia por descubrir",
    to_the_map: "Ver el mapa interactivo",
    france_picture: "Mapa de Francia con todas las Petites Cités de Caractère®",
    france: "Francia",
    breadcrumbs: "Ruta de navegación",
    skip_to_content: "Ir al contenido",

    count: |cites, within| {
        let s = if cites == 1 { "" } else { "s" };
        format!("{cites} pueblo{s} con historia {within}")
    },
    within: |region| {
        // Most regions take no article, these do.
        let before = match region.slug.as_str() {
            "grand-est" => "en el",
            "pays-de-la-loire" => "en los",
            _ => "en",
        };
        format!("{before} {}", region.name_in(Lang::Es))
    },
    region_description: |count| {
        format!("{count}, por descubrir en el mapa de las Petites Cités de Caractère®.")
    },
    region_picture: |count| format!("Mapa: {count}"),
    region_to_the_map: "Ver el mapa de la región",

    cite_title: |name, departement| {
        format!("{name} ({departement}): qué ver, mapa y cómo llegar – Petites Cités de Caractère®")
    },
    cite_description: |name, departement, region, sights| {
        if sights.is_empty() {
            format!(
                "{name}, pueblo francés de la red Petites Cités de Caractère® ({departement}, {region}): mapa, cómo llegar, ayuntamiento y pueblos cercanos."
            )
        } else {
            format!(
                "{name} ({departement}, {region}), Francia. Qué ver: {sights}. Mapa, cómo llegar y pueblos cercanos."
            )
        }
    },
    cite_picture: |name, region| format!("Mapa de la región de {region}: {name}"),
    see_on_the_map: "Ver en el mapa",
    add_to_trip: "Añadir al viaje",
    directions: "Cómo llegar",
    homologated: "Petite Cité de Caractère® certificada",
    homologated_since: |year| format!("Petite Cité de Caractère® certificada desde {year}"),
    candidate: "En proceso de certificación",
    unconfirmed: "Certificación por confirmar",
    unconfirmed_why: "Citado como Petite Cité de Caractère; ningún documento reciente dice si está certificado.",
    candidate_short: "en proceso de certificación",
    part_of: |commune| format!("Municipio actual: {commune}"),
    inhabitants: |count, n| {
        let s = if n == 1 { "" } else { "s" };
        format!("{count} habitante{s}")
    },
    postcodes: |list, n| {
        let label = if n < 2 {
            "Código postal"
        } else {
            "Códigos postales"
        };
        format!("{label} {list}")
    },
    locator: |name| format!("Mapa: {name} y los pueblos más cercanos"),
    locator_legend: |region| format!("{region} y sus pueblos."),
    locator_links: "Los puntos con aro llevan a los más cercanos.",

    town_hall: "Ayuntamiento e información",
    town_hall_of: |name| format!("Ayuntamiento: {name}"),
    phone: "Teléfono del ayuntamiento",
    email: "Escribir al ayuntamiento",
    website: "Web del municipio",
    official_page: "Su página en la web oficial de la red",
    official_search: "Buscarlo en la web oficial de la red",
    to_see: "Qué ver",
    themes: [
        "Castillo",
        "Murallas",
        "Iglesia",
        "Abadía",
        "Entramados",
        "Casas señoriales",
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
    garden: "Jardin remarquable (jardín notable)",
    museum: "Musée de France (museo de Francia)",
    check_first: "Antes de ir, comprueba los horarios: aquí no constan. Algunos castillos y casas son privados y solo se ven desde fuera.",
    article_title: "En imágenes",
    article: "Foto y artículo de Wikipedia",
    article_asks: "Se consultan wikidata.org, wikipedia.org y wikimedia.org.",
    article_busy: "Buscando en Wikipedia…",
    article_failed: "No se ha podido cargar esta parte de la página. Comprueba tu conexión y vuelve a pulsar.",
    getting_there: "Acceso",
    position: |degrees| format!("Coordenadas GPS: {degrees}"),
    nearest_station: "Estación de tren más cercana",
    no_station: "Ninguna estación de la SNCF a menos de 60\u{a0}km.",
    as_the_crow_flies: |distance| format!("a {distance} en línea recta"),

    nearest: "Los pueblos más cercanos",
    towards: [
        "al norte",
        "al noreste",
        "al este",
        "al sureste",
        "al sur",
        "al suroeste",
        "al oeste",
        "al noroeste",
    ],
    same_departement: "En el mismo departamento",
    elsewhere: |within| format!("También {within}"),

    sources: "Datos: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0); © SNCF Gares & Connexions (ODbL 1.0).",
    licences: "Todas las licencias",
    printed_map: |of| format!("Mapa para imprimir (PDF): {of}"),
    official_list: "La lista oficial es la de la red Petites Cités de Caractère®.",
};
