//! One row of the curated list.

use super::Member;
use crate::{
    error::Problem,
    forms,
    table::{self, Columns, Row, Rows},
};

const COLUMNS: [&str; 15] = [
    "insee",
    "name",
    "current_commune",
    "postcode",
    "departement",
    "region",
    "status",
    "since",
    "lon",
    "lat",
    "position",
    "wikidata",
    "official_slug",
    "evidence",
    "confidence",
];

/// Reads every row, and what is wrong with those that cannot be used.
///
/// # Errors
/// There is no header to read the rows by.
pub(super) fn all(csv: &[u8]) -> Result<Rows<Member>, Vec<Problem>> {
    table::read(csv, Columns::AtLeast(&COLUMNS), member)
}

/// The member, unless a problem was noted. Every column is looked at before giving up, so that one run of the
/// builder shows all there is to mend.
fn member(row: &mut Row) -> Option<Member> {
    let code = "an INSEE code";
    let insee = row.required("insee", forms::COMMUNE, forms::is_commune);
    let name = row.required("name", "a name", forms::is_text);
    let current_commune = row.required("current_commune", forms::COMMUNE, forms::is_commune);
    let postcode = row.optional(
        "postcode",
        "a postcode of five digits, or empty",
        forms::is_postcode,
    );
    let departement = row.required("departement", code, forms::is_territory);
    let region = row.required("region", code, forms::is_territory);
    let standing = row.required(
        "status",
        "homologated, candidate, unconfirmed or former",
        |text| forms::standing(text).is_some(),
    );
    let since = row.optional("since", "a year since 1975, or empty", |text| {
        forms::year(text).is_some()
    });
    let lon = row.required("lon", "a longitude in degrees", |text| {
        forms::degrees(text, 180.0).is_some()
    });
    let lat = row.required("lat", "a latitude in degrees", |text| {
        forms::degrees(text, 90.0).is_some()
    });
    let wikidata = row.optional("wikidata", "an item like Q123, or empty", forms::is_wikidata);
    let official_slug = row.optional(
        "official_slug",
        "small letters, digits and hyphens, or empty",
        forms::is_slug,
    );
    row.is_right().then_some(Member {
        line: row.line,
        insee: insee?,
        name: name?,
        current_commune: current_commune?,
        postcode,
        departement: departement?,
        region: region?,
        standing: standing.as_deref().and_then(forms::standing)?,
        since: since.as_deref().and_then(forms::year),
        position: [forms::degrees(&lon?, 180.0)?, forms::degrees(&lat?, 90.0)?],
        wikidata,
        official_slug,
    })
}
