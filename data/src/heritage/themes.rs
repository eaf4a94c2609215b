//! `heritage.csv`: what each cité is known for, and where that is said.

use cites::HeritageTheme;

use super::{Entry, Parsed, repeated};
use crate::error::Reason;
use crate::table::{self, Columns, Row};

/// More than these say nothing any more.
const MOST: usize = 5;
const COLUMNS: [&str; 5] = ["insee", "name", "themes", "evidence", "confidence"];

/// The word by which the curated lists call a theme.
pub(crate) fn word(theme: HeritageTheme) -> &'static str {
    use HeritageTheme::*;
    match theme {
        Castle => "castle",
        Ramparts => "ramparts",
        Church => "church",
        Abbey => "abbey",
        Timber => "timber",
        Mansions => "mansions",
        MarketHall => "market_hall",
        Sea => "sea",
        River => "river",
        Bridge => "bridge",
        Garden => "garden",
        Museum => "museum",
        Industry => "industry",
        Ancient => "ancient",
        Vineyard => "vineyard",
        Crafts => "crafts",
        Hilltop => "hilltop",
        Spa => "spa",
        Lake => "lake",
    }
}

/// The theme that a word of the curated lists stands for.
pub(super) fn theme(text: &str) -> Option<HeritageTheme> {
    HeritageTheme::all().find(|theme| word(*theme) == text)
}

/// Reads the list: up to five words a cité, separated by spaces.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn parse(csv: &[u8]) -> Parsed<Vec<HeritageTheme>> {
    let (entries, mut problems) = table::read(csv, Columns::Exactly(&COLUMNS), |row| {
        row.required("evidence", "where it is said", |_| true);
        row.required("confidence", "high, medium or low", |text| {
            matches!(text, "high" | "medium" | "low")
        });
        Entry::read(row, themes)
    })?;
    problems.extend(repeated(&entries));
    Ok((entries, problems))
}

fn themes(row: &mut Row) -> Vec<HeritageTheme> {
    let column = "themes";
    let words: Vec<_> = row.text(column).split_whitespace().collect();
    if words.is_empty() {
        row.note(Reason::Empty { column });
    }
    if words.len() > MOST {
        row.note(Reason::TooMany {
            column,
            most: MOST,
            found: words.len(),
        });
    }
    let mut themes = Vec::new();
    for word in words {
        match theme(word) {
            None => row.note(Reason::BadValue {
                column,
                value: word.to_owned(),
                expected: "a theme",
            }),
            Some(theme) if themes.contains(&theme) => row.note(Reason::Repeated {
                column,
                value: word.to_owned(),
            }),
            Some(theme) => themes.push(theme),
        }
    }
    themes
}
