//! The values of single parameters, as links and messages have them.

use crate::{HeritageTheme, StatusFilter, fold};

/// A place takes two numbers and a label of 60 characters.
const MAX_CENTER_CHARS: usize = 100;

pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

/// The theme of a name in a link, folded as the search folds it.
pub(crate) fn theme_from_name(name: &str) -> Option<HeritageTheme> {
    HeritageTheme::from_slug(&fold(name))
}

/// How near a station must be, in whole kilometres from 1 to 50.
pub(crate) fn station_kilometres(text: &str) -> Option<u8> {
    kilometres(text, 50).and_then(|km| u8::try_from(km).ok())
}

/// What may be looked around: nobody has checked that there is such a place.
pub(crate) fn center_text(text: &str) -> Option<String> {
    Some(one_line(text, MAX_CENTER_CHARS)).filter(|center| !center.is_empty())
}

/// A distance in whole kilometres, from 1 to `max`, with or without its unit: `5`, `5 km`.
pub(crate) fn kilometres(text: &str, max: u16) -> Option<u16> {
    let number = fold(text);
    let number = number.strip_suffix("km").unwrap_or(&number).trim_end();
    number.parse().ok().filter(|km| (1..=max).contains(km))
}

pub(crate) fn status_tag(status: StatusFilter) -> &'static str {
    match status {
        StatusFilter::Homologated => "homologuee",
        StatusFilter::Candidate => "candidate",
    }
}

pub(crate) fn status_from_tag(tag: &str) -> Option<StatusFilter> {
    [StatusFilter::Homologated, StatusFilter::Candidate]
        .into_iter()
        .find(|status| status_tag(*status) == tag)
}

/// Adds the valid items of a comma-separated list, each once.
pub(super) fn add_items(
    list: &mut Vec<String>,
    text: &str,
    read: fn(&str) -> String,
    is_valid: fn(&str) -> bool,
) {
    for item in text.split(',').map(read).filter(|item| is_valid(item)) {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

/// A text without control characters and the spaces around it, of so many characters at most.
pub(super) fn one_line(text: &str, max_chars: usize) -> String {
    let chars = text.chars().filter(|c| !c.is_control());
    let line: String = chars.skip_while(|c| c.is_whitespace()).take(max_chars).collect();
    line.trim_end().to_owned()
}
