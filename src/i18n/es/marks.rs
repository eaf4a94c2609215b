//! The marks in Spanish.

use crate::i18n::MarkStrings;
use cites::MarksError;

pub(super) static STRINGS: MarkStrings = MarkStrings {
    hint: "Marca un pueblo desde su ficha: «Visitado» o «Quiero ir». Se guarda en este dispositivo, solo para ti.",
    seen_of: |seen, all| match seen {
        0 => format!("Ningún pueblo visitado de {all}"),
        1 => format!("1 pueblo visitado de {all}"),
        _ => format!("{seen} pueblos visitados de {all}"),
    },
    seen_in: |slug, region, seen, all| {
        let within = match slug {
            "grand-est" => "en el",
            "pays-de-la-loire" => "en los",
            _ => "en",
        };
        format!("{seen} de {all} {within} {region}")
    },
    regions: "Pueblos visitados por región",
    export: "Guardar en un archivo",
    file_name: "mis-petites-cites.json",
    import: "Importar un archivo",
    imported: |changed, marked| match (changed, marked) {
        (_, 0) => "Este archivo no marca ningún pueblo.".to_owned(),
        (0, _) => "Todo lo que marca este archivo ya estaba marcado.".to_owned(),
        (1, _) => format!("1 pueblo importado, de {marked} en el archivo."),
        _ => format!("{changed} pueblos importados, de {marked} en el archivo."),
    },
    not_imported: |error| match error {
        MarksError::NotJson | MarksError::NotMarks => {
            "Este archivo no es una lista de pueblos guardada aquí. No ha cambiado nada."
        }
        MarksError::Newer => {
            "Este archivo viene de una versión más reciente del mapa: recarga la página. No ha cambiado nada."
        }
    },
    not_read: "No se ha podido leer este archivo. No ha cambiado nada.",
    not_kept: "Este navegador no guarda nada de esta página: tus pueblos se olvidarán cuando salgas de ella. Un archivo los conserva.",
    no_room: "Ya no queda espacio en este navegador: tus pueblos se olvidarán cuando salgas de la página. Un archivo los conserva.",
};
