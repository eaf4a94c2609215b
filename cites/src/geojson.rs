//! The frame that all GeoJSON files share; what is inside a feature is for each reader to say.

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::borrow::Cow;
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

/// A collection whose features are still text, so that a broken one does not lose the others.
#[derive(Deserialize)]
pub(crate) struct Collection<'a> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    pub features: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub metadata: Option<&'a RawValue>,
}

impl<'a> Collection<'a> {
    pub fn parse(json: &'a str) -> Result<Collection<'a>, CollectionError> {
        let json = json.trim_start_matches('\u{feff}');
        let collection: Collection = serde_json::from_str(json).map_err(|error| match error.classify() {
            Category::Data => CollectionError::NotAFeatureCollection,
            _ => CollectionError::NotJson {
                line: error.line(),
                column: error.column(),
            },
        })?;
        if collection.kind == "FeatureCollection" {
            Ok(collection)
        } else {
            Err(CollectionError::NotAFeatureCollection)
        }
    }
}

/// Reads a value that may be absent, null or of a wrong type; all of these give `None`.
pub(crate) fn read<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>) -> Option<T> {
    serde_json::from_str(raw?.get()).ok()
}
