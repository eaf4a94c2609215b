//! Places by the beginning of their name, from IGN's *autocomplétion*
//! (<https://geoservices.ign.fr/documentation/services/services-geoplateforme/autocompletion>).

use super::{AnswerError, IGN_HOST};
use crate::escape::percent_encode;
use crate::{Coord, MAP_BOUNDS};
use serde_json::Value;

/// So many places are asked for.
const MAX_RESULTS: usize = 5;
/// The service wants at least so many letters,
const MIN_CHARS: usize = 3;
/// and at most 200; nobody types a name so long.
const MAX_CHARS: usize = 100;

/// A place that a text may be the beginning of.
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// Its name in full: `12 Rue du Puits, 29180 Locronan`.
    pub label: String,
    /// Where it is.
    pub position: Coord,
}

/// What a typed text asks for: without what the service refuses at the beginning, and with single spaces, so that what
/// is equal is asked once. `None` for fewer than three letters.
pub fn completion_query(text: &str) -> Option<String> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = text.split_whitespace().collect();
    let query: String = words.join(" ").chars().take(MAX_CHARS).collect();
    (query.chars().count() >= MIN_CHARS).then_some(query)
}

/// The address that asks for a [`completion_query`]. The map is that of metropolitan France, and so are the answers.
pub fn completion_url(query: &str) -> String {
    let text = percent_encode(query);
    let asked = "/geocodage/completion/?text=";
    [IGN_HOST, asked, &text, "&terr=METROPOLE&maximumResponses=5"].concat()
}

/// Reads the answer to [`completion_url`]: at most five places, the best first. One that is broken, that the map does not
/// show, or that is called as one before it, is left out.
///
/// # Errors
/// When it is not JSON, or not a list of results that is said to be good.
pub fn parse_completions(json: &str) -> Result<Vec<Completion>, AnswerError> {
    let answer: Value = serde_json::from_str(json).map_err(|_| AnswerError("not JSON"))?;
    if answer["status"].as_str() != Some("OK") {
        return Err(AnswerError("not said to be good"));
    }
    let results = answer["results"].as_array().ok_or(AnswerError("no results"))?;
    let mut found: Vec<Completion> = Vec::new();
    for place in results.iter().filter_map(completion) {
        if found.len() < MAX_RESULTS && found.iter().all(|other| other.label != place.label) {
            found.push(place);
        }
    }
    Ok(found)
}

fn completion(result: &Value) -> Option<Completion> {
    let text = result["fulltext"].as_str()?;
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let position = Coord::new(result["x"].as_f64()?, result["y"].as_f64()?)?;
    (!words.is_empty() && MAP_BOUNDS.contains(position)).then(|| Completion {
        label: words.join(" "),
        position,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_question_is_what_was_typed_without_what_says_nothing() {
        for (text, query) in [
            ("  12  rue du\tPuits ", Some("12 rue du Puits")),
            ("L'Île", Some("L'Île")),
            ("«\u{a0}Gare", Some("Gare")),
            ("Eu", None),
            ("éàü", Some("éàü")),
            ("a b", Some("a b")),
            ("  a  ", None),
            ("!!!", None),
            ("", None),
        ] {
            assert_eq!(completion_query(text).as_deref(), query, "{text}");
        }
        let long = completion_query(&"é".repeat(300)).unwrap();
        assert_eq!(long.chars().count(), 100);
    }

    #[test]
    fn the_text_is_escaped() {
        assert_eq!(
            completion_url("rue & l'Île?"),
            "https://data.geopf.fr/geocodage/completion/?text=rue%20%26%20l%27%C3%8Ele%3F&terr=METROPOLE&maximumResponses=5"
        );
    }

    /// As the service documents that it answers, and as it should not.
    const ANSWER: &str = r#"{"status":"OK","results":[
        {"country":"StreetAddress","city":"Locronan","oldcity":"","x":-4.2069,"y":48.0987,"zipcode":"29180","street":"Rue du Puits","metropole":true,"kind":"street","fulltext":"Rue du Puits, 29180 Locronan","classification":7},
        {"country":"PositionOfInterest","names":["Puits"],"city":"Puits","x":4.51,"y":47.72,"zipcode":"21400","zipcodes":["21400"],"poiType":["commune"],"street":"Puits","kind":"commune","fulltext":"Puits,\n 21400  ","classification":6},
        {"x":-4.2,"y":48.1,"fulltext":"Rue du Puits, 29180 Locronan"},
        {"x":"-4.2","y":48.1,"fulltext":"a text for a number"},
        {"x":-4.2,"fulltext":"no latitude"},
        {"x":-4.2,"y":148.1,"fulltext":"nowhere"},
        {"x":55.45,"y":-20.88,"fulltext":"Rue du Puits, 97400 Saint-Denis"},
        {"x":-4.2,"y":48.1,"fulltext":" "},
        {"x":-4.2,"y":48.1},
        null, 7, "Locronan"]}"#;

    #[test]
    fn broken_places_are_left_out() {
        let found = parse_completions(ANSWER).unwrap();
        let labels: Vec<&str> = found.iter().map(|place| place.label.as_str()).collect();
        assert_eq!(labels, ["Rue du Puits, 29180 Locronan", "Puits, 21400"]);
        assert_eq!(found[0].position, Coord::new(-4.2069, 48.0987).unwrap());
        assert_eq!(parse_completions(r#"{"status":"OK","results":[]}"#), Ok(vec![]));
    }

    #[test]
    fn at_most_five_are_kept() {
        let place = |n: u8| format!(r#"{{"x":2,"y":48,"fulltext":"Place {n}"}}"#);
        let places: Vec<String> = (0..9).map(place).collect();
        let answer = format!(r#"{{"status":"OK","results":[{}]}}"#, places.join(","));
        assert_eq!(parse_completions(&answer).unwrap().len(), 5);
    }

    #[test]
    fn nonsense_is_an_error() {
        for (text, error) in [
            ("", "not JSON"),
            ("<!doctype html><title>Wi-Fi</title>", "not JSON"),
            (r#"{"status":"OK","results":["#, "not JSON"),
            ("[]", "not said to be good"),
            ("null", "not said to be good"),
            (
                r#"{"code":400,"message":"text: required param"}"#,
                "not said to be good",
            ),
            (r#"{"status":"Error","results":[]}"#, "not said to be good"),
            (r#"{"status":"OK"}"#, "no results"),
            (r#"{"status":"OK","results":{"0":{}}}"#, "no results"),
        ] {
            assert_eq!(parse_completions(text), Err(AnswerError(error)), "{text}");
        }
    }
}
