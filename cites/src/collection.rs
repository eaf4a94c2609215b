//! The frame that all GeoJSON files share: a FeatureCollection (RFC 7946, section 3.3) whose features are cut out as
//! they are written, so that one that is broken costs no other.

use crate::ParseError;
use serde::Deserialize;
use serde_json::value::RawValue;

/// A FeatureCollection whose features nobody has looked into.
#[derive(Deserialize)]
pub(crate) struct Collection<'t> {
    #[serde(rename = "type")]
    kind: String,
    /// Each from its first brace to its last.
    #[serde(borrow)]
    pub features: Vec<&'t RawValue>,
    /// What the file says about itself.
    #[serde(borrow)]
    pub metadata: Option<&'t RawValue>,
}

impl<'t> Collection<'t> {
    /// Reads a whole file, which may start with a byte order mark.
    ///
    /// # Errors
    /// When the text is not JSON or not a FeatureCollection.
    pub fn parse(json: &'t str) -> Result<Collection<'t>, ParseError> {
        match serde_json::from_str::<Collection>(json.trim_start_matches('\u{feff}')) {
            Ok(collection) if collection.kind == "FeatureCollection" => Ok(collection),
            Err(error) if !error.is_data() => Err(ParseError::NotJson {
                line: error.line(),
                column: error.column(),
            }),
            _ => Err(ParseError::NotAFeatureCollection),
        }
    }
}
