//! Whether the lists agree: all are about members, and what is said in one language is said in the others.

use std::collections::HashMap;

use super::Entry;
use crate::error::{Problem, Reason};
use crate::members::Member;

impl<T> Entry<T> {
    fn problem(&self, reason: Reason) -> Problem {
        Problem {
            line: self.line,
            row: self.row(),
            reason,
        }
    }
}

/// Rows about a place that is no member, or under another name than the member's: then the code may be a slip. Former
/// members are members here, so that one who leaves need not be struck from every list.
pub(crate) fn with_members<T>(entries: &[Entry<T>], members: &[Member]) -> Vec<Problem> {
    let names: HashMap<_, _> = members
        .iter()
        .map(|member| (&member.insee, &member.name))
        .collect();
    let check = |entry: &Entry<T>| {
        let reason = match names.get(&entry.insee) {
            None => Reason::NotAMember(entry.insee.clone()),
            Some(name) if **name != entry.name => Reason::OtherName {
                insee: entry.insee.clone(),
                name: (*name).clone(),
                written: entry.name.clone(),
            },
            Some(_) => return None,
        };
        Some(entry.problem(reason))
    };
    entries.iter().filter_map(check).collect()
}

/// A list of things to see, or of what belongs to each of them, and the name of its file.
pub(crate) struct Things<'a, T> {
    /// Name of the file.
    pub(crate) file: &'a str,
    /// Its rows.
    pub(crate) entries: &'a [Entry<Vec<T>>],
}

/// Rows of the first list that have no row in the other.
pub(crate) fn missing<A, B>(here: &Things<A>, there: &Things<B>) -> Vec<Problem> {
    let there_by_cite = by_cite(there);
    let missing = here
        .entries
        .iter()
        .filter(|entry| !there_by_cite.contains_key(entry.insee.as_str()));
    missing
        .map(|entry| entry.problem(Reason::MissingRow(there.file.to_owned())))
        .collect()
}

/// Rows of the first list that have another number of things than in the other.
pub(crate) fn differing<A, B>(here: &Things<A>, there: &Things<B>) -> Vec<Problem> {
    let there_by_cite = by_cite(there);
    let differing = here.entries.iter().filter_map(|entry| {
        let other = there_by_cite.get(entry.insee.as_str())?;
        (entry.value.len() != other.value.len()).then(|| {
            entry.problem(Reason::OtherNumber {
                here: entry.value.len(),
                there: other.value.len(),
                file: there.file.to_owned(),
                line: other.line,
            })
        })
    });
    differing.collect()
}

fn by_cite<'a, T>(things: &Things<'a, T>) -> HashMap<&'a str, &'a Entry<Vec<T>>> {
    things
        .entries
        .iter()
        .map(|entry| (entry.insee.as_str(), entry))
        .collect()
}
