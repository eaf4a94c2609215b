//! A stop that is no cité.

use crate::Coord;

/// A place with a name for it, both as a link can say them: to a metre, and without what parts a link's stops.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    coord: Coord,
    label: String,
}

/// A label longer than this is cut.
const MAX_LABEL_CHARS: usize = 60;

impl Place {
    /// A typed place or a station. The position is rounded to 5 decimals of a degree (a metre); of the label commas,
    /// semicolons, plus signs and what cannot be seen are taken out, and 60 characters are kept.
    pub fn new(coord: Coord, label: &str) -> Place {
        Place {
            coord: rounded(coord, 100_000.0),
            label: cleaned(label),
        }
    }

    /// Where the visitor is, rounded to 2 decimals of a degree (a kilometre): a link that is passed on tells nobody's
    /// house.
    pub fn nearby(coord: Coord, label: &str) -> Place {
        Place::new(rounded(coord, 100.0), label)
    }

    /// Where it is.
    pub fn coord(&self) -> Coord {
        self.coord
    }

    /// What it is called; it may be empty.
    pub fn label(&self) -> &str {
        &self.label
    }
}

/// The position to so many parts of a degree. Rounding again changes nothing.
fn rounded(coord: Coord, parts: f64) -> Coord {
    let round = |degrees: f64| (degrees * parts).round() / parts;
    Coord::clamped(round(coord.lon()), round(coord.lat()))
}

/// Cleaning what is clean changes nothing.
fn cleaned(label: &str) -> String {
    let spaced = label.replace([',', ';', '+'], " ");
    let visible: String = spaced
        .chars()
        .filter(|c| c.is_whitespace() || !is_unseen(*c))
        .collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let short: String = words.join(" ").chars().take(MAX_LABEL_CHARS).collect();
    without_end_of_sentence(&short).to_owned()
}

/// Control characters, and those that turn the direction of what follows them.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The label without the dot or the bracket of the sentence that its link ended.
fn without_end_of_sentence(label: &str) -> &str {
    let mut label = label.trim_end();
    while let Some(shorter) = label
        .strip_suffix(['.', '>', '"', '»', '”'])
        .or_else(|| label.strip_suffix(')').filter(|_| !label.contains('(')))
        .or_else(|| label.strip_suffix(']').filter(|_| !label.contains('[')))
    {
        label = shorter.trim_end();
    }
    label
}
