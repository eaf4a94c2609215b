//! `theme_words.csv`: the words by which people search for each theme. A thing to see is told in the page's language
//! only, and visitors type what their guidebook says.

use cites::{HeritageTheme, fold};

use super::themes;
use crate::error::{Problem, Reason};
use crate::table::{self, Columns, Row, Rows};

/// More than these are no longer words for the theme alone.
const MOST_CHARACTERS: usize = 200;
/// The theme, and the languages in the product's order.
const COLUMNS: [&str; 7] = ["theme", "fr", "en", "de", "es", "it", "nl"];

/// What one row says.
#[derive(Debug, PartialEq)]
pub(crate) struct ThemeRow {
    /// Line in the file, from 1.
    line: u64,
    /// The theme.
    pub(crate) theme: HeritageTheme,
    /// Its words in all languages, in their order. What several languages spell alike is there once.
    pub(crate) words: Vec<String>,
}

/// Reads the list: a theme a row, and in each language words separated by spaces.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn parse(csv: &[u8]) -> Result<Rows<ThemeRow>, Vec<Problem>> {
    let (rows, mut problems) = table::read(csv, Columns::Exactly(&COLUMNS), |row| {
        let theme = row.required("theme", "a theme", |text| themes::theme(text).is_some());
        let languages = COLUMNS.iter().skip(1);
        let words = languages.flat_map(|column| words(row, column)).collect();
        Some(ThemeRow {
            line: row.line,
            theme: themes::theme(&theme?)?,
            words: each_once(words),
        })
    })?;
    let place = |row: &ThemeRow| (row.line, themes::word(row.theme).to_owned());
    problems.extend(table::repeats(&rows, "theme", place, |row| {
        Some(themes::word(row.theme).to_owned())
    }));
    let missing = HeritageTheme::all().filter(|theme| !rows.iter().any(|row| row.theme == *theme));
    // The header's line: there is none of its own.
    problems.extend(missing.map(|theme| Problem {
        line: 1,
        row: String::new(),
        reason: Reason::MissingTheme(themes::word(theme)),
    }));
    Ok((rows, problems))
}

/// The words of one language. What is wrong with them is noted; that is told by what the search makes of them.
fn words(row: &mut Row, column: &'static str) -> Vec<String> {
    let text = row.text(column);
    if text.is_empty() {
        row.note(Reason::Empty { column });
    }
    let found = text.chars().count();
    if found > MOST_CHARACTERS {
        row.note(Reason::TooLong {
            column,
            most: MOST_CHARACTERS,
            found,
        });
    }
    let mut known = Vec::new();
    for word in text.split_whitespace() {
        let folded = fold(word);
        if folded.is_empty() {
            row.note(Reason::BadValue {
                column,
                value: word.to_owned(),
                expected: "a word",
            });
        } else if known.contains(&folded) {
            row.note(Reason::Repeated {
                column,
                value: word.to_owned(),
            });
        }
        known.push(folded);
    }
    text.split_whitespace().map(str::to_owned).collect()
}

/// The first of each spelling, as the search takes it.
fn each_once(words: Vec<String>) -> Vec<String> {
    let mut known = Vec::new();
    let mut is_new = |word: &String| {
        let folded = fold(word);
        let is_new = !known.contains(&folded);
        known.push(folded);
        is_new
    };
    words.into_iter().filter(|word| is_new(word)).collect()
}

#[cfg(test)]
mod tests;
