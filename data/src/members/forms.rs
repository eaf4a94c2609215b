//! The forms that values of the curated list have.

use super::Standing;
use crate::published::Status;

/// The network was founded in this year.
const FOUNDED: u16 = 1975;
/// A certification later than this is a slip of the pen.
const LAST_YEAR: u16 = 2099;

pub(super) fn standing(text: &str) -> Option<Standing> {
    Some(match text {
        "homologated" => Standing::Published(Status::Homologated),
        "candidate" => Standing::Published(Status::Candidate),
        "unconfirmed" => Standing::Published(Status::Unconfirmed),
        "former" => Standing::Former,
        _ => return None,
    })
}

pub(super) fn year(text: &str) -> Option<u16> {
    text.parse()
        .ok()
        .filter(|year| (FOUNDED..=LAST_YEAR).contains(year))
}

pub(super) fn degrees(text: &str, most: f64) -> Option<f64> {
    text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most)
}

/// Codes are digits, but for Corsica's 2A and 2B.
pub(super) fn is_commune(text: &str) -> bool {
    text.len() == 5 && is_territory(text)
}

pub(super) fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn is_territory(text: &str) -> bool {
    let digits = text
        .strip_prefix("2A")
        .or(text.strip_prefix("2B"))
        .unwrap_or(text);
    text.len() >= 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn is_wikidata(text: &str) -> bool {
    text.strip_prefix('Q')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

pub(super) fn is_slug(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
