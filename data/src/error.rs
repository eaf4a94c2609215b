//! What can go wrong, said so that a maintainer knows where to look.

use std::{fmt, io, path::PathBuf};

use thiserror::Error;

/// Why nothing was written.
#[derive(Debug, Error)]
#[allow(missing_docs)]
pub enum Error {
    /// Rows of the curated lists that cannot be published, all of them at once.
    #[error("{}", .0.iter().map(Problems::to_string).collect::<Vec<_>>().join("\n"))]
    Lists(Vec<Problems>),
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    /// A source that is there but does not read as it should.
    #[error("{}: {reason}", path.display())]
    Source { path: PathBuf, reason: String },
    #[error("{}: sha256 is {found}, but {expected} is pinned: not the file this builder was written for.", path.display())]
    Hash {
        path: PathBuf,
        expected: &'static str,
        found: String,
    },
    #[error("`{program}` cannot be started ({source}): is it installed and on PATH?")]
    NoTool { program: String, source: io::Error },
    #[error("`{command}` failed:\n{output}")]
    Tool { command: String, output: String },
    /// A sitemap that gives no list of pages.
    #[error("{origin}: {reason}")]
    Sitemap { origin: String, reason: String },
}

impl Error {
    /// An input or output error with the path it happened at.
    pub fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        |source| Error::Io { path, source }
    }

    /// A source that does not read as it should, with the reader's own reason.
    pub fn source<E: fmt::Display>(path: impl Into<PathBuf>) -> impl FnOnce(E) -> Error {
        let path = path.into();
        move |reason| Error::Source {
            path,
            reason: reason.to_string(),
        }
    }
}

/// All that is wrong with one curated list, one a line, in its order.
#[derive(Debug)]
pub struct Problems {
    /// The list.
    pub file: PathBuf,
    /// At least one.
    pub problems: Vec<Problem>,
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.problems.iter().map(|Problem { line, row, reason }| {
            let row = if row.is_empty() {
                String::new()
            } else {
                format!(" ({row})")
            };
            format!("{}, line {line}{row}: {reason}", self.file.display())
        });
        f.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}

/// One thing that is wrong with one row.
#[derive(Debug, PartialEq)]
pub struct Problem {
    /// Line in the file, from 1, where the row begins.
    pub line: u64,
    /// INSEE code and name, or theme, as the row has them; empty where the row could not be read.
    pub row: String,
    /// What is wrong.
    pub reason: Reason,
}

/// What can be wrong with a row of a curated list.
#[derive(Debug, Error, PartialEq)]
#[allow(missing_docs)]
pub enum Reason {
    #[error("the column `{0}` is missing")]
    MissingColumn(&'static str),
    #[error("there is no column `{0}` in such a list")]
    UnknownColumn(String),
    #[error("not CSV: {0}")]
    NotCsv(String),
    #[error("`{column}` is empty")]
    Empty { column: &'static str },
    #[error("`{value}` is not {expected} (column `{column}`)")]
    BadValue {
        column: &'static str,
        value: String,
        expected: &'static str,
    },
    #[error("`{value}` is already the {column} of line {first}")]
    Duplicate {
        column: &'static str,
        value: String,
        first: u64,
    },
    #[error("`{column}` has {found} characters, more than {most}")]
    TooLong {
        column: &'static str,
        most: usize,
        found: usize,
    },
    #[error("`{column}` names {found}, more than {most}")]
    TooMany {
        column: &'static str,
        most: usize,
        found: usize,
    },
    #[error("`{value}` is there twice (column `{column}`)")]
    Repeated { column: &'static str, value: String },
    #[error("members.csv has no row with the INSEE code {0}")]
    NotAMember(String),
    #[error("members.csv calls {insee} {name}, not {written}")]
    OtherName {
        insee: String,
        name: String,
        written: String,
    },
    #[error("{0} has no row of this cité")]
    MissingRow(String),
    #[error("there is no row of the theme `{0}`")]
    MissingTheme(&'static str),
    #[error("the number of things to see is {here}, but {there} in {file}, line {line}")]
    OtherNumber {
        here: usize,
        there: usize,
        file: String,
        line: u64,
    },
    #[error("no commune of metropolitan France has the INSEE code {0}")]
    UnknownCommune(String),
    #[error("the sources have no boundary of {0}")]
    NoBoundary(String),
    #[error("{delegated} is a delegated commune of {parent} today, not of {written}")]
    WrongCurrentCommune {
        delegated: String,
        parent: String,
        written: String,
    },
    #[error("{commune} has the postcodes {expected}, not {written}")]
    WrongPostcode {
        commune: String,
        expected: String,
        written: String,
    },
    #[error("{commune} is in {level} {expected}, not in {written}")]
    WrongTerritory {
        level: &'static str,
        commune: String,
        expected: String,
        written: String,
    },
    #[error("the position {lon}, {lat} is outside the boundary of {commune}")]
    Outside { lon: f64, lat: f64, commune: String },
}
