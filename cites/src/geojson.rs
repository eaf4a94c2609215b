//! The frame that all GeoJSON files share; what is inside a feature is for each reader to say.

use crate::json::{Json, JsonError};
use std::fmt;

/// Why a file holds no collection of features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CollectionError {
    /// The text is not JSON, or was cut short; lines and columns count from 1.
    NotJson {
        /// Line of the first byte that does not fit.
        line: usize,
        /// Column of that byte.
        column: usize,
    },
    /// JSON, but not a GeoJSON FeatureCollection.
    NotAFeatureCollection,
}

impl From<JsonError> for CollectionError {
    fn from(JsonError { line, column }: JsonError) -> CollectionError {
        CollectionError::NotJson { line, column }
    }
}

impl fmt::Display for CollectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CollectionError::NotJson { line, column } => {
                write!(f, "not JSON from line {line}, column {column} on")
            }
            CollectionError::NotAFeatureCollection => f.write_str("not a GeoJSON FeatureCollection"),
        }
    }
}

impl std::error::Error for CollectionError {}

/// The features of a collection.
pub(crate) fn features<'t, 'a>(collection: &'t Json<'a>) -> Result<&'t [Json<'a>], CollectionError> {
    match (collection.get("type").text(), collection.get("features").list()) {
        (Some("FeatureCollection"), Some(features)) => Ok(features),
        _ => Err(CollectionError::NotAFeatureCollection),
    }
}
