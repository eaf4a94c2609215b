//! The curated list, `members.csv`: each row read and checked by itself, and the list for repeated values.

mod row;
#[cfg(test)]
mod tests;
mod unique;

use std::{fs, path::Path};

use crate::error::{Error, Problem, Problems};
use crate::published::Status;

/// What the network says of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// To be published with this status.
    Published(Status),
    /// Left, or never completed: kept for the record only.
    Former,
}

/// A row whose values are of the right form.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Line in the file, from 1.
    pub line: u64,
    /// INSEE code of the cité: a commune, or the delegated commune that it is.
    pub insee: String,
    /// Its name as the network writes it.
    pub name: String,
    /// INSEE code of today's commune; equals `insee` unless the cité is a delegated commune with a code of its own.
    pub current_commune: String,
    /// Its own postcode, where today's commune has several and the packages do not say which one is.
    pub postcode: Option<String>,
    /// INSEE code of the département.
    pub departement: String,
    /// INSEE code of the region.
    pub region: String,
    /// Certified, candidate, unconfirmed or former.
    pub standing: Standing,
    /// Year of certification.
    pub since: Option<u16>,
    /// `[lon, lat]` of the town, WGS84 degrees.
    pub position: [f64; 2],
    /// Item of Wikidata.
    pub wikidata: Option<String>,
    /// Last part of the address of its page of the network.
    pub official_slug: Option<String>,
}

/// Reads a list and checks all that can be checked without the packages.
///
/// # Errors
/// The file cannot be read, or rows are wrong: then all of them, each with its line.
pub fn read(path: &Path) -> Result<Vec<Member>, Error> {
    let text = fs::read(path).map_err(Error::io(path))?;
    parse(&text).map_err(|problems| {
        Error::Lists(vec![Problems {
            file: path.to_owned(),
            problems,
        }])
    })
}

/// Parses a list from its bytes.
///
/// # Errors
/// Rows are wrong: then all of them, in the order of the file.
pub fn parse(csv: &[u8]) -> Result<Vec<Member>, Vec<Problem>> {
    let (members, mut problems) = row::all(csv)?;
    problems.extend(unique::repeated(&members));
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() {
        Ok(members)
    } else {
        Err(problems)
    }
}
