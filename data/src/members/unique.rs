//! Values that two rows must not share.

use std::collections::HashMap;

use super::Member;
use crate::error::{Problem, Reason};

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
    let mut seen = HashMap::new();
    let repeat = |member: &Member| {
        let value = value(member)?;
        let first = *seen.entry(value.clone()).or_insert(member.line);
        (first != member.line).then(|| Problem {
            line: member.line,
            row: format!("{} {}", member.insee, member.name),
            reason: Reason::Duplicate { column, value, first },
        })
    };
    members.iter().filter_map(repeat).collect()
}
