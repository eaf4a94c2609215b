//! The trip in Spanish.

use crate::i18n::TripStrings;
use cites::TripTexts;

pub(super) static STRINGS: TripStrings = TripStrings {
    title: "Mi viaje",
    back: "Volver a la lista",
    empty: "Tu viaje está vacío.",
    empty_hint: "Añade pueblos con el botón + de su línea, o desde su ficha: se colocan aquí, en orden.",
    summary: |stops, length| match stops {
        1 => "1 parada".to_owned(),
        _ => format!("{stops} paradas, {length}"),
    },
    as_the_crow_flies: "en línea recta",
    stops: "Paradas del viaje",
    leg: |length| format!("a {length}"),
    way_back: |length| format!("Regreso a la salida: {length}"),

    round: "Volver a la salida",
    keep_first: "Fijar la salida",
    keep_last: "Fijar la llegada",

    ends: "Salida y llegada en otro lugar",
    start: "Salida",
    end: "Llegada",

    by_road: "por carretera",
    road: "Por carretera",
    road_asks: "Se consulta al IGN francés (data.geopf.fr).",
    road_busy: "Calculando la ruta…",
    road_known: "Ruta y tiempos de viaje en coche: © IGN, BD TOPO®.",
    road_network: "El servicio de rutas no responde: las distancias siguen siendo en línea recta. Comprueba tu conexión y vuelve a intentarlo.",
    road_timeout: "El cálculo de la ruta ha tardado demasiado: las distancias siguen siendo en línea recta. Vuelve a intentarlo en un momento.",
    road_wait: |seconds| {
        format!(
            "El IGN francés pide esperar {seconds} s antes de volver a intentarlo. Las distancias siguen siendo en línea recta."
        )
    },
    road_none: "Ninguna carretera une todas estas paradas: las distancias siguen siendo en línea recta.",
    road_service: "El IGN francés no ha podido calcular esta ruta: las distancias siguen siendo en línea recta.",
    text_lengths_by_road: "Distancias y tiempos en coche: © IGN, BD TOPO®.",

    grip: |n, name| format!("{n} – mover {name}: arrastrar, o flechas arriba y abajo"),
    up: |name| format!("Subir {name}"),
    down: |name| format!("Bajar {name}"),
    remove: |name| format!("Quitar {name} del viaje"),
    note: |name| format!("Nota sobre {name}"),
    note_placeholder: "Una nota, solo para ti…",
    more: |name| format!("Detalles de {name}: día y nota"),
    more_short: "Detalles",
    begin_day: |name| format!("Nuevo día aquí, en {name}"),
    join_day: |name| format!("Unir al día anterior: {name}"),
    begin_day_short: "Nuevo día aquí",
    join_day_short: "Unir al día anterior",

    day: |n| format!("Día {n}"),
    cut: "Días",
    cut_none: "Todo seguido",
    cut_stops: |n| match n {
        1 => "1 parada al día".to_owned(),
        _ => format!("{n} paradas al día"),
    },
    cut_km: |km| format!("{km} km al día"),
    cut_by_hand: "A mano",
    first_day: "Primer día",

    best_order: "Mejor orden",
    undo: "Deshacer",
    copy_text: "Copiar como texto",
    copy_link: "Compartir enlace",
    clear: "Vaciar",
    copy_refused: "Copia el viaje:",
    link_refused: "Copia el enlace del viaje:",

    text: TripTexts {
        title: "Mi viaje por las Petites Cités de Caractère®",
        summary: |stops, days, length| {
            let stops = match stops {
                1 => "1 parada".to_owned(),
                _ => format!("{stops} paradas, {length}"),
            };
            if days > 1 {
                format!("{stops}, {days} días")
            } else {
                stops
            }
        },
        day: |n| format!("Día {n}"),
        place: "Un lugar",
        sights: |sights| format!("Qué ver: {sights}"),
        note: |note| format!("Nota: {note}"),
        way_back: |name, length| format!("Regreso: {name} – {length}"),
    },
    text_lengths: "Distancias en línea recta.",

    added: |name, n| match n {
        1 => format!("{name} es la primera parada de tu viaje."),
        _ => format!("Has añadido {name} al viaje: {n} paradas."),
    },
    removed: |name| format!("{name} ya no está en el viaje."),
    moved: |name, at, of| format!("{name}: parada {at} de {of}."),
    full: |n| format!("Un viaje admite {n} paradas como máximo. Quita una para añadir otra."),
    already_there: |name| format!("{name} ya está en el viaje."),
    days: |n| match n {
        1 => "El viaje es de un solo día.".to_owned(),
        _ => format!("El viaje es de {n} días."),
    },
    now_long: |length| format!("El viaje suma {length} en línea recta."),
    starts_at: |name| format!("Salida: {name}."),
    ends_at: |name| format!("Llegada: {name}."),
    reordered: |now, before| format!("{now} en lugar de {before}."),
    best_already: |length| format!("Ya es el mejor orden: {length}."),
    cleared: "El viaje está vacío. «Deshacer» lo recupera.",
    undone: "Deshecho.",
    kept: "Ahora este viaje es tuyo.",
    joined: |added, total| match added {
        0 => format!("Sus paradas ya estaban en tu viaje: {total} en total."),
        1 => format!("1 parada añadida a tu viaje: {total} en total."),
        _ => format!("{added} paradas añadidas a tu viaje: {total} en total."),
    },
    own_again: "Este es tu viaje.",
    copied: "Copiado.",

    linked: "Este viaje viene de un enlace. El tuyo no cambia.",
    linked_keep: "Convertirlo en mi viaje",
    linked_keep_instead: |n| match n {
        1 => "Guardarlo en lugar del mío (1 parada)".to_owned(),
        _ => format!("Guardarlo en lugar del mío ({n} paradas)"),
    },
    linked_join: "Añadir sus paradas al mío",
    linked_leave: |n| match n {
        0 => "Cerrar este viaje".to_owned(),
        _ => "Volver al mío".to_owned(),
    },
    not_kept: "Este navegador no guarda nada aquí: conserva el enlace, que contiene todo el viaje.",
    no_room: "Ya no queda espacio en este navegador: conserva el enlace, que contiene todo el viaje.",
};
