//! What there is to see in the cités, from the curated lists beside `members.csv`. Pure: each list is parsed and
//! checked by itself ([`themes`], [`labels`], [`sights`], [`words`]), then against the others ([`agree`]).

pub(crate) mod agree;
pub(crate) mod labels;
pub(crate) mod sights;
#[cfg(test)]
mod tests;
pub(crate) mod themes;
pub(crate) mod words;

use std::collections::BTreeMap;

use cites::HeritageTheme;

use crate::error::Problem;
use crate::published::{Feature, Label};
use crate::table::{Row, Rows};
use crate::{forms, table};

/// What there is to see, by INSEE code. A cité of which nothing is known is in none of it.
#[derive(Debug, Default)]
pub struct Heritage {
    /// What each cité is known for, the most worth coming for first.
    pub themes: BTreeMap<String, Vec<HeritageTheme>>,
    /// The labels of the Ministry of Culture.
    pub labels: BTreeMap<String, Vec<Label>>,
    /// The things to see as noun phrases, by language (`fr`), then by INSEE code.
    pub sights: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// The theme of each thing to see, in their order; none where none fits.
    pub sight_themes: BTreeMap<String, Vec<Option<HeritageTheme>>>,
    /// The words to search by for each theme, in all languages, each once.
    pub theme_words: Vec<(HeritageTheme, Vec<String>)>,
}

impl Heritage {
    /// Adds to a cité what its feature says of it; its sights are files of their own.
    pub fn describe(&self, feature: &mut Feature) {
        let themes = self.themes.get(&feature.id).into_iter().flatten();
        feature.properties.themes = themes.map(|theme| theme.slug().to_owned()).collect();
        feature.properties.labels = self.labels.get(&feature.id).cloned().unwrap_or_default();
    }
}

/// What one row of a list says of one cité.
#[derive(Debug, PartialEq)]
pub(crate) struct Entry<T> {
    /// Line in the file, from 1.
    pub(crate) line: u64,
    /// INSEE code of the cité.
    pub(crate) insee: String,
    /// Its name, by which a slip in the code is found.
    pub(crate) name: String,
    /// What the row says.
    pub(crate) value: T,
}

impl<T> Entry<T> {
    /// The cité a row is about, with what it says; none where the code is not one.
    fn read(row: &mut Row, value: impl FnOnce(&mut Row) -> T) -> Option<Entry<T>> {
        let insee = row.required("insee", forms::COMMUNE, forms::is_commune);
        let name = row.required("name", "a name", forms::is_text);
        let value = value(row);
        Some(Entry {
            line: row.line,
            insee: insee?,
            name: name?,
            value,
        })
    }

    /// How a message calls the row.
    fn row(&self) -> String {
        format!("{} {}", self.insee, self.name)
    }
}

/// What the rows of a list say of cités and what is wrong with them, or why there is no row to be read.
pub(crate) type Parsed<T> = Result<Rows<Entry<T>>, Vec<Problem>>;

/// Rows of a cité that has one already.
pub(crate) fn repeated<T>(entries: &[Entry<T>]) -> Vec<Problem> {
    let place = |entry: &Entry<T>| (entry.line, entry.row());
    table::repeats(entries, "insee", place, |entry| Some(entry.insee.clone()))
}

/// The values by INSEE code.
pub(crate) fn by_cite<T>(entries: Vec<Entry<T>>) -> BTreeMap<String, T> {
    entries
        .into_iter()
        .map(|entry| (entry.insee, entry.value))
        .collect()
}
