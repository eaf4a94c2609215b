//! Why a file cannot be read.

use std::fmt;

/// Why a text gives no catalog, contours, sights, words for them, stations or base map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// The text is not JSON, or was cut short; lines and columns count from 1.
    NotJson {
        /// Line of the first byte that does not fit.
        line: usize,
        /// Column of that byte.
        column: usize,
    },
    /// JSON, but not a GeoJSON FeatureCollection.
    NotAFeatureCollection,
    /// JSON, but not an object.
    NotAnObject,
    /// A FeatureCollection in which no feature is a cité.
    NoValidFeature {
        /// How many features were left out.
        skipped: usize,
    },
    /// JSON, but not a quantized TopoJSON topology with the objects of a base map.
    NotATopology {
        /// What was missed, and where.
        reason: String,
    },
    /// A geometry that cannot be decoded: a member is missing or of a wrong kind, or names an arc that does not exist.
    BadGeometry {
        /// Name of the object.
        object: &'static str,
        /// Index of the geometry in the object.
        index: usize,
    },
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParseError::NotJson { line, column } => {
                write!(f, "not JSON from line {line}, column {column} on")
            }
            ParseError::NotAFeatureCollection => f.write_str("not a GeoJSON FeatureCollection"),
            ParseError::NotAnObject => f.write_str("not a JSON object"),
            ParseError::NoValidFeature { skipped } => write!(f, "no valid feature, {skipped} left out"),
            ParseError::NotATopology { reason } => write!(f, "not a base map: {reason}"),
            ParseError::BadGeometry { object, index } => write!(f, "bad geometry {index} of {object}"),
        }
    }
}

impl std::error::Error for ParseError {}
