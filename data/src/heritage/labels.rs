//! `official_labels.csv`: the labels that the Ministry of Culture has given to gardens and museums of the cités.

use super::{Entry, Parsed, sights};
use crate::error::Reason;
use crate::published::{Label, LabelKind};
use crate::table::{self, Columns};

const COLUMNS: [&str; 6] = ["insee", "name", "label", "title", "reference", "as_of"];

fn kind(text: &str) -> Option<LabelKind> {
    match text {
        "jardin_remarquable" => Some(LabelKind::JardinRemarquable),
        "musee_de_france" => Some(LabelKind::MuseeDeFrance),
        _ => None,
    }
}

/// Reads the list: a label a row, several of one cité in their order.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn parse(csv: &[u8]) -> Parsed<Label> {
    let (entries, mut problems) = table::read(csv, Columns::Exactly(&COLUMNS), |row| {
        let label = row.required("label", "jardin_remarquable or musee_de_france", |text| {
            kind(text).is_some()
        });
        let title = sights::text(row, "title");
        if title.is_none() && row.text("title").is_empty() {
            row.note(Reason::Empty { column: "title" });
        }
        let reference = row.required("reference", "the ministry's identifier", |_| true);
        let entry = Entry::read(row, |_| ())?;
        let label = Label {
            kind: label.as_deref().and_then(kind)?,
            name: title?,
        };
        Some(Entry {
            line: entry.line,
            insee: entry.insee,
            name: entry.name,
            value: (reference?, label),
        })
    })?;
    let place = |entry: &Entry<(String, Label)>| (entry.line, entry.row());
    problems.extend(table::repeats(&entries, "reference", place, |entry| {
        Some(entry.value.0.clone())
    }));
    let labels = entries.into_iter().map(|entry| Entry {
        line: entry.line,
        insee: entry.insee,
        name: entry.name,
        value: entry.value.1,
    });
    Ok((labels.collect(), problems))
}
