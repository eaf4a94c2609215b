//! The words by which people search for a kind of sight, whatever language the page is in.

use crate::sights::object;
use crate::{HeritageTheme, ParseError, ThemeSet, fold};
use serde_json::Value;

/// From this many letters on, what is typed may be the beginning of a word: with fewer, `port` would be that of *porte*.
const MIN_BEGINNING: usize = 5;

/// For each theme the words that stand for it, in all languages at once: a sight's text is in the page's language only,
/// and visitors type what their guidebook says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeWords {
    /// Words, folded and in the singular. One may be there for several themes: a German *Meer* is the sea, a Dutch one a
    /// lake.
    words: Vec<(Box<str>, HeritageTheme)>,
}

impl ThemeWords {
    /// Reads `theme_words.json`, `{ "<theme's slug>": ["…", …] }`. Unknown themes and what is of a wrong kind are left out.
    ///
    /// # Errors
    /// When the text is not a JSON object.
    pub fn parse(json: &str) -> Result<ThemeWords, ParseError> {
        let mut words = Vec::new();
        for (slug, texts) in object(json)? {
            let Some(theme) = HeritageTheme::from_slug(&slug) else {
                continue;
            };
            for text in texts.as_array().into_iter().flatten().filter_map(Value::as_str) {
                // What has a hyphen is two words to the search.
                for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
                    words.push((singular(word).into(), theme));
                }
            }
        }
        Ok(ThemeWords { words })
    }

    /// The themes that a folded word stands for. Typing errors are not forgiven: these words are another language's to
    /// most who search, and too many words of their own are near one of them.
    pub(super) fn themes_of(&self, token: &str) -> ThemeSet {
        let stem = singular(token);
        let may_begin = token.chars().count() >= MIN_BEGINNING;
        let is_meant = |word: &str| word == stem || may_begin && word.starts_with(token);
        let meant = self.words.iter().filter(|(word, _)| is_meant(word));
        meant.map(|(_, theme)| *theme).collect()
    }
}

/// A word without the `s` of its plural: *halles* is typed for a *halle*, and the beginning of a word finds it.
pub(super) fn singular(token: &str) -> &str {
    match token.strip_suffix('s') {
        Some(stem) if stem.len() > 3 => stem,
        _ => token,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use HeritageTheme::{Abbey, Castle, Lake, MarketHall, Ramparts, Sea, Timber};

    #[test]
    fn a_word_stands_for_its_themes_whole_or_from_five_letters_on() {
        let words = r#"{"chateau":["château","châteaux","castle","Schloss","castillo"],"abbaye":["monasterio"],
            "remparts":["porte","ramparts"],"mer":["port","Meer"],"lac":["meer"],"colombages":["half-timbered"],
            "halles":["halles","market"]}"#;
        let words = ThemeWords::parse(words).unwrap();
        for (typed, themes) in [
            ("Castle", &[Castle][..]),
            ("castles", &[Castle]),
            ("Schloß", &[Castle]),
            ("CHATEAU", &[Castle]),
            ("châteaux", &[Castle]),
            ("casti", &[Castle]),
            ("cast", &[]),
            ("castel", &[]),
            ("castelo", &[]),
            ("castlewood", &[]),
            // A plural is the beginning of a word only with its `s`.
            ("monas", &[Abbey]),
            ("mona", &[]),
            ("port", &[Sea]),
            ("ports", &[Sea]),
            ("porte", &[Ramparts]),
            ("meer", &[Sea, Lake]),
            ("timbered", &[Timber]),
            ("halle", &[MarketHall]),
            ("halles", &[MarketHall]),
            ("rampart", &[Ramparts]),
            ("", &[]),
        ] {
            let themes: ThemeSet = themes.iter().copied().collect();
            assert_eq!(words.themes_of(&fold(typed)), themes, "{typed}");
        }
    }

    #[test]
    fn what_is_wrong_is_left_out_and_other_files_are_errors() {
        let words = r#"{"castle":["castle"],"lac":["lake",7,null,"–"],"mer":"sea","pont":{"fr":"pont"}}"#;
        let words = ThemeWords::parse(words).unwrap();
        assert_eq!(words, ThemeWords::parse("\u{feff}{\"lac\":[\"lake\"]}").unwrap());
        assert_eq!(ThemeWords::parse("{}"), Ok(ThemeWords::default()));
        assert_eq!(ThemeWords::parse("[]"), Err(ParseError::NotAnObject));
        let cut = Err(ParseError::NotJson { line: 1, column: 5 });
        assert_eq!(ThemeWords::parse("{\"lac"), cut);
    }
}
