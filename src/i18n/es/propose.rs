//! The proposals in Spanish.

use crate::i18n::ProposeStrings;

pub(super) static STRINGS: ProposeStrings = ProposeStrings {
    title: "Proponer un viaje",
    hint: |count, n| match n {
        1 => "Un circuito con el único pueblo de la lista.".to_owned(),
        _ => format!("Circuitos cortos entre los {count} pueblos que muestra la lista."),
    },
    from: "Saliendo de",
    from_here: |name| format!("Saliendo de {name}."),
    size: "Duración",
    stops: |n| format!("{n} paradas"),
    days: |n| match n {
        1 => "1 día".to_owned(),
        _ => format!("{n} días"),
    },
    mode: "Transporte",
    by_car: |km| format!("En coche ({km} al día)"),
    by_bicycle: |km| format!("En bici ({km} al día)"),
    propose: "Proponer",
    needs_start: "Elige primero de dónde sales.",
    none: "No hay ningún circuito desde aquí: amplía los filtros o sal de otro lugar.",
    found: |n| match n {
        1 => "1 propuesta".to_owned(),
        _ => format!("{n} propuestas"),
    },
    summary: |stops, length, days| {
        let stops = match stops {
            1 => "1 parada".to_owned(),
            _ => format!("{stops} paradas"),
        };
        if days > 1 {
            format!("{stops}, {length} en línea recta, {days} días")
        } else {
            format!("{stops}, {length} en línea recta")
        }
    },
    take: "Convertirlo en mi viaje",
    take_label: |n| format!("Convertirlo en mi viaje: propuesta {n}"),
};
