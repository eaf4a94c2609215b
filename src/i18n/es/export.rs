//! The files in Spanish.

use crate::i18n::ExportStrings;

pub(super) static STRINGS: ExportStrings = ExportStrings {
    title_list: "Descargar esta lista",
    title_trip: "Descargar este viaje",
    stops: |n| match n {
        1 => "1 parada".to_owned(),
        _ => format!("{n} paradas"),
    },
    formats: "Formatos",
    pdf: "PDF para imprimir",
    pdf_list: "El mapa de estos pueblos y su índice, en A4.",
    pdf_trip: "El cuaderno de ruta, en A4: mapa, paradas, notas, qué ver, contactos.",
    gpx: "Para un GPS o una aplicación de senderismo o ciclismo.",
    kml: "Para Google Earth, Google My Maps, Organic Maps.",
    geojson: "Para un programa de cartografía.",
    csv: "Para una hoja de cálculo.",
    calendar: "Calendario",
    calendar_hint: "Un evento por pueblo, a partir del día que elijas.",
    calendar_dated: "Un evento por parada, en las fechas del viaje.",
    first_day: "Primer día",
    stops_a_day: "Paradas al día",
    make_calendar: "Crear el calendario",
    busy: "Preparando el archivo…",
    cancel: "Cancelar",
    cancelled: "Cancelado.",
    done: |name, size| format!("{name} está listo ({size})."),
    kilobytes: |n| format!("{n}\u{a0}kB"),
    save: "Guardar",
    share: "Compartir",
    network: "No se ha podido preparar el archivo: comprueba tu conexión y vuelve a intentarlo.",
    worker: "Aquí el mapa no puede preparar archivos. El mapa completo, sí:",
    empty: "No hay nada que descargar: la lista está vacía.",
    date: "Elige una fecha para el primer día.",
    other: "No se ha podido preparar el archivo. Quizá funcionen los otros formatos.",
};
