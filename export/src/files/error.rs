//! Why a file cannot be made.

use super::Format;
use std::fmt;

/// Why a document gives no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// There is nothing in it.
    Empty,
    /// A calendar needs the date of its first day, and neither the trip nor the options have one, or the last day would
    /// be beyond the years that can be written.
    NoDate,
    /// What writes the format refused something.
    Writer {
        /// The format.
        format: Format,
        /// What it said.
        reason: String,
    },
}

impl ExportError {
    /// What writes a format refused something.
    pub(super) fn writer(format: Format, reason: impl fmt::Display) -> ExportError {
        ExportError::Writer {
            format,
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExportError::Empty => f.write_str("nothing to export"),
            ExportError::NoDate => f.write_str("no date for the first day"),
            ExportError::Writer { format, reason } => {
                write!(f, "{} cannot be written: {reason}", format.extension())
            }
        }
    }
}

impl std::error::Error for ExportError {}
