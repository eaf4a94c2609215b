//! Percent-encoding (RFC 3986) of what goes into an address.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Escapes everything but ASCII letters, digits and `-._~`, as UTF-8.
pub(crate) fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).collect()
}

/// The same, but what parts a list (`,` and `;`) stays readable, and a space is a `+` (as in forms).
pub(crate) fn percent_encode_list(text: &str) -> String {
    const ESCAPED: &AsciiSet = &UNRESERVED.remove(b',').remove(b';').remove(b' ');
    utf8_percent_encode(text, ESCAPED).to_string().replace(' ', "+")
}
