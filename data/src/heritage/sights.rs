//! `sights.<lang>.csv`, the things to see in one language, and `sight_themes.csv`, the theme of each. All have the same
//! rows and columns, so that a translator has one of them beside the other.

use cites::HeritageTheme;

use super::{Entry, Parsed, repeated, themes};
use crate::error::Reason;
use crate::forms;
use crate::table::{self, Columns, Row};

/// What fits into two lines of a card.
const MOST_CHARACTERS: usize = 60;
/// Where no theme fits.
const NONE: &str = "none";
const COLUMNS: [&str; 6] = ["insee", "name", "sight_1", "sight_2", "sight_3", "sight_4"];

/// Reads one language.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn texts(csv: &[u8]) -> Parsed<Vec<String>> {
    read(csv, |row| {
        let mut texts = Vec::new();
        for column in filled(row) {
            let Some(text) = text(row, column) else { continue };
            if texts.contains(&text) {
                row.note(Reason::Repeated {
                    column,
                    value: text.clone(),
                });
            }
            texts.push(text);
        }
        texts
    })
}

/// Reads the themes.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn themes(csv: &[u8]) -> Parsed<Vec<Option<HeritageTheme>>> {
    let is_known = |word: &str| word == NONE || themes::theme(word).is_some();
    read(csv, |row| {
        let columns = filled(row).into_iter();
        let words = columns.map(|column| row.optional(column, "a theme, or none", is_known));
        words.map(|word| themes::theme(&word?)).collect()
    })
}

fn read<T>(csv: &[u8], value: impl Fn(&mut Row) -> T) -> Parsed<T> {
    let (entries, mut problems) =
        table::read(csv, Columns::Exactly(&COLUMNS), |row| Entry::read(row, &value))?;
    problems.extend(repeated(&entries));
    Ok((entries, problems))
}

/// The columns up to the last that is not empty: a gap is noted, and so is a row that says nothing.
fn filled(row: &mut Row) -> Vec<&'static str> {
    let columns = COLUMNS.get(2..).unwrap_or_default();
    let last = columns.iter().rposition(|column| !row.text(column).is_empty());
    let filled = columns.get(..=last.unwrap_or_default()).unwrap_or_default();
    for column in filled {
        if row.text(column).is_empty() {
            row.note(Reason::Empty { column });
        }
    }
    filled.to_vec()
}

/// A text that can be shown, none where it is empty. What is wrong with it is noted.
pub(super) fn text(row: &mut Row, column: &'static str) -> Option<String> {
    let text = row.optional(column, "text in one line", forms::is_text)?;
    let found = text.chars().count();
    if found > MOST_CHARACTERS {
        row.note(Reason::TooLong {
            column,
            most: MOST_CHARACTERS,
            found,
        });
    }
    Some(text)
}
