//! The curated list, `members.csv`: each row read and checked by itself, and the list for repeated values.

mod row;
#[cfg(test)]
mod tests;
mod unique;

use std::{fs, path::Path};

use crate::error::{Error, Problem, Problems};

pub use row::{Member, Standing};

/// Reads a list and checks all that can be checked without the packages.
///
/// # Errors
/// The file cannot be read, or rows are wrong: then all of them, each with its line.
pub fn read(path: &Path) -> Result<Vec<Member>, Error> {
    let text = fs::read(path).map_err(Error::io(path))?;
    parse(&text).map_err(|problems| {
        Error::Members(Problems {
            file: path.to_owned(),
            problems,
        })
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
