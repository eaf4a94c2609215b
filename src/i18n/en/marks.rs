//! The marks in English.

use crate::i18n::MarkStrings;
use cites::MarksError;

pub(super) static STRINGS: MarkStrings = MarkStrings {
    hint: "Mark a town from its card: seen, or wished for. This is kept on this device, for you alone.",
    seen_of: |seen, all| match seen {
        0 => format!("No town seen of {all}"),
        1 => format!("1 town seen of {all}"),
        _ => format!("{seen} towns seen of {all}"),
    },
    seen_in: |_, region, seen, all| format!("{seen} of {all} in {region}"),
    regions: "Towns seen by region",
    export: "Save to a file",
    file_name: "my-petites-cites.json",
    import: "Import a file",
    imported: |changed, marked| match (changed, marked) {
        (_, 0) => "This file marks no town.".to_owned(),
        (0, _) => "All that this file marks was marked already.".to_owned(),
        (1, _) => format!("1 town imported, of {marked} in the file."),
        _ => format!("{changed} towns imported, of {marked} in the file."),
    },
    not_imported: |error| match error {
        MarksError::NotJson | MarksError::NotMarks => {
            "This file is no list of towns that was saved here. Nothing has changed."
        }
        MarksError::Newer => {
            "This file comes from a later version of the map: reload the page. Nothing has changed."
        }
    },
    not_read: "This file could not be read. Nothing has changed.",
    not_kept: "This browser keeps nothing for this page: your towns will be forgotten when you leave it. A file keeps them.",
    no_room: "There is no room left in this browser: your towns will be forgotten when you leave the page. A file keeps them.",
};
