//! The forms that values of the curated lists have.

use crate::members::Standing;
use crate::published::Status;

/// What an INSEE code of a commune is, for those who wrote something else.
pub(crate) const COMMUNE: &str = "an INSEE code of five characters";
/// The network was founded in this year.
const FOUNDED: u16 = 1975;
/// A certification later than this is a slip of the pen.
const LAST_YEAR: u16 = 2099;

pub(crate) fn standing(text: &str) -> Option<Standing> {
    Some(match text {
        "homologated" => Standing::Published(Status::Homologated),
        "candidate" => Standing::Published(Status::Candidate),
        "unconfirmed" => Standing::Published(Status::Unconfirmed),
        "former" => Standing::Former,
        _ => return None,
    })
}

pub(crate) fn year(text: &str) -> Option<u16> {
    text.parse()
        .ok()
        .filter(|year| (FOUNDED..=LAST_YEAR).contains(year))
}

pub(crate) fn degrees(text: &str, most: f64) -> Option<f64> {
    text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most)
}

/// Whether it can be shown as it is.
pub(crate) fn is_text(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

/// Codes are digits, but for Corsica's 2A and 2B.
pub(crate) fn is_commune(text: &str) -> bool {
    text.len() == 5 && is_territory(text)
}

pub(crate) fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

pub(crate) fn is_territory(text: &str) -> bool {
    let digits = text
        .strip_prefix("2A")
        .or(text.strip_prefix("2B"))
        .unwrap_or(text);
    text.len() >= 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

pub(crate) fn is_wikidata(text: &str) -> bool {
    text.strip_prefix('Q')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

pub(crate) fn is_slug(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
