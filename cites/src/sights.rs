//! What there is to see in each cité, in one language.

use crate::value::list_of;
use crate::{HeritageTheme, ParseError};
use serde_json::{Map, Value};

/// One thing to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// What it is, a noun phrase in the file's language; plain text.
    pub text: String,
    /// Its kind, where one is known.
    pub theme: Option<HeritageTheme>,
}

/// The sights of all cités, by INSEE code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sights {
    cites: Vec<(String, Vec<Sight>)>,
}

impl Sights {
    /// Reads `sights.<lang>.json`, `{ "<insee>": ["…", …] }`, and where it is there `sight_themes.json`, which has a
    /// theme's slug, or null, in the place of each text. What is of a wrong kind is left out.
    ///
    /// # Errors
    /// When the texts are not a JSON object. Themes that are none leave the sights without.
    pub fn parse(texts: &str, themes: Option<&str>) -> Result<Sights, ParseError> {
        let texts = object(texts)?;
        let themes = themes.and_then(|themes| object(themes).ok()).unwrap_or_default();
        let of_cite = |(insee, texts): (String, Value)| {
            let themes = themes.get(&insee).and_then(Value::as_array);
            let texts = list_of(&texts, |text| Some(text.as_str()?.to_owned()))?;
            let sights = (0..).zip(texts).filter(|(_, text)| !text.trim().is_empty());
            let sights = sights.map(|(at, text): (usize, String)| Sight {
                text,
                theme: themes
                    .and_then(|themes| themes.get(at)?.as_str())
                    .and_then(HeritageTheme::from_slug),
            });
            Some((insee, sights.collect()))
        };
        Ok(Sights {
            cites: texts.into_iter().filter_map(of_cite).collect(),
        })
    }

    /// What there is to see in a cité, the most worth coming for first; nothing where nothing is known.
    pub fn of(&self, insee: &str) -> &[Sight] {
        let found = self.cites.iter().find(|(code, _)| code == insee);
        found.map_or(&[], |(_, sights)| sights)
    }
}

/// A text that is a JSON object.
pub(crate) fn object(json: &str) -> Result<Map<String, Value>, ParseError> {
    match serde_json::from_str(json.trim_start_matches('\u{feff}')) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(ParseError::NotAnObject),
        Err(error) => Err(ParseError::NotJson {
            line: error.line(),
            column: error.column(),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sight(text: &str, theme: Option<HeritageTheme>) -> Sight {
        Sight {
            text: text.to_owned(),
            theme,
        }
    }

    #[test]
    fn each_text_has_the_theme_in_its_place() {
        let texts = r#"{"29134":["église","","puits"],"22000":[1],"35000":"tour"}"#;
        let themes = r#"{"29134":["eglise","abbaye",null],"22000":7}"#;
        let sights = Sights::parse(texts, Some(themes)).unwrap();
        let expected = [sight("église", Some(HeritageTheme::Church)), sight("puits", None)];
        assert_eq!(sights.of("29134"), expected);
        for nothing in ["22000", "35000", "75056"] {
            assert_eq!(sights.of(nothing), []);
        }
        for no_themes in [None, Some("[]"), Some("{"), Some(r#"{"29134":["x"]}"#)] {
            let sights = Sights::parse(texts, no_themes).unwrap();
            assert_eq!(sights.of("29134")[0], sight("église", None));
        }
    }

    #[test]
    fn other_files_are_errors() {
        assert_eq!(Sights::parse("[]", None), Err(ParseError::NotAnObject));
        let cut = Err(ParseError::NotJson { line: 1, column: 8 });
        assert_eq!(Sights::parse("{\"29134\"", None), cut);
    }
}
