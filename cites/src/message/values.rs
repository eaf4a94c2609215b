//! The values of a payload's members, each read in full or refused.

use super::MAX_QUERY_CHARS;
use crate::ThemeSet;
use crate::around::place_in_link;
use crate::link::{center_text, is_slug, theme_from_name, to_slug};
use crate::trip::MAX_SPELLING_CHARS;
use crate::value::{list_of, whole};
use serde_json::Value;

/// A list of names, or a text of them with commas, or none.
pub(super) fn names(
    value: &Value,
    read: fn(&str) -> String,
    is_valid: fn(&str) -> bool,
) -> Option<Vec<String>> {
    let one = |name: &str| Some(read(name)).filter(|name| is_valid(name));
    match value {
        Value::Null => Some(Vec::new()),
        Value::String(text) if text.trim().is_empty() => Some(Vec::new()),
        Value::String(text) => text.split(',').map(one).collect(),
        _ => list_of(value, |value| one(value.as_str()?)),
    }
}

/// Themes as [`names`] has them; one that does not exist is refused with the others.
pub(super) fn themes(value: &Value) -> Option<ThemeSet> {
    let mut themes = ThemeSet::default();
    for name in names(value, str::to_owned, |name| theme_from_name(name).is_some())? {
        theme_from_name(&name)
            .into_iter()
            .for_each(|theme| themes.insert(theme));
    }
    Some(themes)
}

/// Kilometres as a number or as a text, or none.
pub(super) fn distance<T>(value: &Value, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
    match whole::<u8>(value) {
        Some(km) => read(&km.to_string()).map(Some),
        None => or_null(value, read),
    }
}

/// What to look around, or nothing; one that can be no place is refused.
pub(super) fn center(value: &Value) -> Option<Option<String>> {
    or_null(value, |text| {
        center_text(text).filter(|text| place_in_link(text).is_some() || is_slug(&to_slug(text)))
    })
}

/// A trip as links spell it, or none. One that is too long, or of several lines, was not written for this.
pub(super) fn trip(value: &Value) -> Option<String> {
    let text = or_null(value, |text| Some(text.trim().to_owned()))?.unwrap_or_default();
    let is_line = !text.chars().any(char::is_control);
    (is_line && text.chars().count() <= MAX_SPELLING_CHARS).then_some(text)
}

pub(super) fn or_null<T>(value: &Value, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match value {
        Value::Null => Some(None),
        _ => read(value.as_str()?).map(Some),
    }
}

pub(super) fn query(value: &Value) -> Option<String> {
    let text = or_null(value, |text| Some(text.to_owned()))?.unwrap_or_default();
    (text.chars().count() <= MAX_QUERY_CHARS).then_some(text)
}
