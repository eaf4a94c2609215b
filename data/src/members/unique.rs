//! Values that two rows must not share.

use super::Member;
use crate::{error::Problem, table};

/// Rows that repeat a value of an earlier one. A name may come back in another département, as names of communes do.
pub(super) fn repeated(members: &[Member]) -> Vec<Problem> {
    let insee = repeats(members, "insee", |member| Some(member.insee.clone()));
    let name = repeats(members, "name", |member| {
        Some(format!("{} ({})", member.name, member.departement))
    });
    let official_slug = repeats(members, "official_slug", |member| member.official_slug.clone());
    let wikidata = repeats(members, "wikidata", |member| member.wikidata.clone());
    insee
        .into_iter()
        .chain(name)
        .chain(official_slug)
        .chain(wikidata)
        .collect()
}

fn repeats(
    members: &[Member],
    column: &'static str,
    value: impl Fn(&Member) -> Option<String>,
) -> Vec<Problem> {
    let place = |member: &Member| (member.line, format!("{} {}", member.insee, member.name));
    table::repeats(members, column, place, value)
}
