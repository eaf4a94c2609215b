//! The frame that all GeoJSON files share; what is inside a feature is for each reader to say.

use crate::ParseError;
use crate::json::Json;

/// The features of a collection.
pub(crate) fn features<'t, 'a>(collection: &'t Json<'a>) -> Result<&'t [Json<'a>], ParseError> {
    match (collection.get("type").text(), collection.get("features").list()) {
        (Some("FeatureCollection"), Some(features)) => Ok(features),
        _ => Err(ParseError::NotAFeatureCollection),
    }
}
