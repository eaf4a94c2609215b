//! The cités that a visitor has seen or wishes to see, kept in the browser and carried in a file.

#[cfg(test)]
mod tests;

use crate::link::{is_slug, to_slug};
use crate::{Catalog, Cite, RegionId};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The version of the file that is written here.
const VERSION: u64 = 1;
/// A longer file is none of ours.
const MAX_BYTES: usize = 200_000;
/// More cités than there will be.
const MAX_MARKS: usize = 2000;

/// What a visitor says of a cité.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Was there.
    Seen,
    /// Wishes to go there.
    Wished,
}

/// Which cités are asked for by their mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkFilter {
    /// Those seen.
    Seen,
    /// Those wished.
    Wished,
    /// Those not seen yet, wished or not.
    NotSeen,
}

impl MarkFilter {
    /// Whether a cité with this mark, or with none, is asked for.
    pub fn matches(self, mark: Option<Mark>) -> bool {
        match self {
            MarkFilter::Seen => mark == Some(Mark::Seen),
            MarkFilter::Wished => mark == Some(Mark::Wished),
            MarkFilter::NotSeen => mark != Some(Mark::Seen),
        }
    }
}

/// Marks by slug, at most one a cité. One of a cité that this catalog does not know is kept, since another may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    by_slug: BTreeMap<String, Mark>,
}

/// How many cités of a region are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionMarks {
    /// The region.
    pub region: RegionId,
    /// How many were seen.
    pub seen: usize,
    /// How many are wished.
    pub wished: usize,
    /// How many cités it has.
    pub all: usize,
}

/// Why a text holds no marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarksError {
    /// It is not JSON, or too long to be read.
    NotJson,
    /// It is not an object with `seen` or `wished`.
    NotMarks,
    /// A later version of this map has written it.
    Newer,
}

impl fmt::Display for MarksError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            MarksError::NotJson => "not JSON",
            MarksError::NotMarks => "not a file of marked cités",
            MarksError::Newer => "written by a later version",
        })
    }
}

impl std::error::Error for MarksError {}

/// The file, and what a browser keeps.
#[derive(Serialize)]
struct File<'m> {
    #[serde(rename = "petitesCitesMarks")]
    version: u64,
    seen: Vec<&'m str>,
    wished: Vec<&'m str>,
}

impl Marks {
    /// Reads what [`Marks::to_json`] has written, and gives the number of entries that are no slugs and were left out. A
    /// cité that is said to be both was seen.
    ///
    /// # Errors
    /// When it is no such file, or a later one.
    pub fn parse(json: &str) -> Result<(Marks, usize), MarksError> {
        if json.len() > MAX_BYTES {
            return Err(MarksError::NotJson);
        }
        let file = serde_json::from_str(json.trim_start_matches('\u{feff}'));
        let file: Value = file.map_err(|_| MarksError::NotJson)?;
        let version = file.get("petitesCitesMarks").and_then(Value::as_u64);
        if version.ok_or(MarksError::NotMarks)? > VERSION {
            return Err(MarksError::Newer);
        }
        let (mut marks, mut left_out) = (Marks::default(), 0);
        let list = |name| match file.get(name) {
            None | Some(Value::Null) => Ok(&[][..]),
            Some(Value::Array(slugs)) => Ok(slugs.as_slice()),
            Some(_) => Err(MarksError::NotMarks),
        };
        // The seen come last, so that they have the last word.
        for (name, mark) in [("wished", Mark::Wished), ("seen", Mark::Seen)] {
            for slug in list(name)? {
                let slug = slug.as_str().map(to_slug);
                let was_set = slug.is_some_and(|slug| marks.set(&slug, Some(mark)));
                left_out += usize::from(!was_set);
            }
        }
        Ok((marks, left_out))
    }

    /// The file to export, which is also what is kept.
    pub fn to_json(&self) -> String {
        let with = |mark| {
            let marked = self.by_slug.iter().filter(move |(_, one)| **one == mark);
            marked.map(|(slug, _)| slug.as_str()).collect()
        };
        let file = File {
            version: VERSION,
            seen: with(Mark::Seen),
            wished: with(Mark::Wished),
        };
        // Nothing in it can fail to be written: all are texts and a number.
        serde_json::to_string(&file).unwrap_or_default()
    }

    /// The mark of a cité by its slug.
    pub fn of(&self, slug: &str) -> Option<Mark> {
        self.by_slug.get(slug).copied()
    }

    /// Marks a cité, or takes its mark away. `false` for what is no slug, and when there are too many.
    pub fn set(&mut self, slug: &str, mark: Option<Mark>) -> bool {
        let is_new = !self.by_slug.contains_key(slug);
        match mark {
            None => _ = self.by_slug.remove(slug),
            Some(_) if !is_slug(slug) || (is_new && self.by_slug.len() >= MAX_MARKS) => return false,
            Some(mark) => _ = self.by_slug.insert(slug.to_owned(), mark),
        }
        true
    }

    /// Whether no cité is marked.
    pub fn is_empty(&self) -> bool {
        self.by_slug.is_empty()
    }

    /// How many cités are marked, those that no catalog knows included.
    pub fn len(&self) -> usize {
        self.by_slug.len()
    }

    /// Takes over the marks of another file: what is marked in neither way here, and what was seen by either. Gives the
    /// number of cités whose mark has changed.
    pub fn merge(&mut self, other: &Marks) -> usize {
        let mut changed = 0;
        for (slug, mark) in &other.by_slug {
            let now = self.of(slug);
            if (now.is_none() || *mark == Mark::Seen) && now != Some(*mark) && self.set(slug, Some(*mark)) {
                changed += 1;
            }
        }
        changed
    }

    /// The mark of each cité of the catalog, by its id, for [`Sources::marks`](crate::Sources::marks).
    pub fn by_cite(&self, catalog: &Catalog) -> Vec<Option<Mark>> {
        catalog.cites().iter().map(|cite| self.of(&cite.slug)).collect()
    }

    /// How many cités of each region are marked, in the order of the regions.
    pub fn by_region(&self, catalog: &Catalog) -> Vec<RegionMarks> {
        let of_region = |id| {
            let cites: Vec<&Cite> = catalog.cites().iter().filter(|cite| cite.region == id).collect();
            let count = |mark| {
                cites
                    .iter()
                    .filter(|cite| self.of(&cite.slug) == Some(mark))
                    .count()
            };
            RegionMarks {
                region: id,
                seen: count(Mark::Seen),
                wished: count(Mark::Wished),
                all: cites.len(),
            }
        };
        catalog
            .regions()
            .iter()
            .map(|region| of_region(region.id))
            .collect()
    }
}
