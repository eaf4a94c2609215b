//! What a link says, however it was written: typed by hand, sent by a form, wrapped by a mail program.

use crate::fold;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// Characters that stand in no name: what has one was not meant as a name.
const IN_NO_NAME: [char; 6] = ['<', '>', '&', '=', '{', '\\'];

/// The slug that a name or a slug stands for, folded as the search folds it: `Île-de-France`, ` Hauts de France.` and
/// `”corse”` name what `ile-de-france`, `hauts-de-france` and `corse` name. It may be none that is well-formed.
pub(crate) fn to_slug(name: &str) -> String {
    let slug = name.trim().to_ascii_lowercase();
    if is_slug(&slug) || name.contains(IN_NO_NAME) {
        slug
    } else {
        fold(name).replace(' ', "-")
    }
}

/// The code of a département in upper case and with two digits at least: `2a` is `2A`, `1` is `01`.
pub(crate) fn to_code(text: &str) -> String {
    let code = fold(text).to_ascii_uppercase();
    match code.as_bytes() {
        [digit] if digit.is_ascii_digit() => ["0", &code].concat(),
        _ => code,
    }
}

pub(crate) fn is_slug(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=100).contains(&text.len()) && text.bytes().all(allowed)
}

pub(crate) fn is_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// A value without what surrounds it in running text: spaces, quotes, a dot or a bracket at its end.
pub(super) fn bare(value: &str) -> &str {
    value.trim_matches(|c: char| !c.is_alphanumeric() && c != '#')
}

/// The query and the fragment of an address, where a program may have escaped the `#` between them.
pub(super) fn split_fragment<'a>(query: &'a str, fragment: &'a str) -> (&'a str, &'a str) {
    const ESCAPED: &str = "%23";
    match query.find("%23map=") {
        Some(at) if fragment.is_empty() => (&query[..at], &query[at + ESCAPED.len()..]),
        _ => (query, fragment.strip_prefix('#').unwrap_or(fragment)),
    }
}

/// The fragment's `<zoom>/<lat>/<lon>` without `map=`, escapes, what filters have added (`&fbclid=…`) and the dot or
/// bracket of the sentence that the link ended.
pub(super) fn view_text(fragment: &str) -> String {
    let fragment = fragment.split(['&', '?']).next().unwrap_or_default();
    let decoded = percent_decode_str(fragment).decode_utf8_lossy();
    let view = decoded.strip_prefix("map=").unwrap_or_default();
    view.trim_end_matches(|c: char| !c.is_ascii_digit()).to_owned()
}

/// The parameters of a query (`application/x-www-form-urlencoded`) with or without its `?`: key and value. `+` is a
/// space, a `%` that starts no escape is itself. Keys are freed from what mail programs (`&amp;`) and forms (`[]`) add.
/// A value that cannot be decoded comes as it is written, as an error.
pub(super) fn parameters(query: &str) -> impl Iterator<Item = (String, Result<String, &str>)> {
    query.strip_prefix('?').unwrap_or(query).split('&').map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let key = decode(key.trim_start_matches("amp;")).unwrap_or_default();
        let name = key.split('[').next().unwrap_or_default().to_ascii_lowercase();
        (name, decode(value).ok_or(value))
    })
}

/// Escaped bytes that are no UTF-8 are taken for letters of Latin-1, in which old programs escape, if that is what they
/// can be.
fn decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let bytes: Cow<[u8]> = percent_decode_str(&spaced).into();
    match std::str::from_utf8(&bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(_) => {
            let chars = bytes.iter().map(|byte| char::from(*byte));
            let is_text = |c: char| c.is_ascii() || c.is_alphabetic();
            chars.clone().all(is_text).then(|| chars.collect())
        }
    }
}
