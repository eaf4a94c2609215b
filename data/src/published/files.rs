//! How the files are written: one cité, or theme, a line, so that a change of one is a change of one line.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Serialize;

use crate::error::Error;

/// A value as JSON.
///
/// # Errors
/// It has no form in JSON.
pub fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(Error::source("the results"))
}

/// A feature collection, one feature a line.
///
/// # Errors
/// Something in it has no form in JSON.
pub fn collection<M: Serialize, T: Serialize>(
    metadata: Option<&M>,
    features: impl IntoIterator<Item = T>,
) -> Result<String, Error> {
    let metadata = metadata
        .map(json)
        .transpose()?
        .map(|metadata| format!("\"metadata\":{metadata},"));
    let lines = features
        .into_iter()
        .map(|feature| json(&feature))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(format!(
        "{{\"type\":\"FeatureCollection\",{}\"features\":[\n{}\n]}}\n",
        metadata.unwrap_or_default(),
        lines.join(",\n")
    ))
}

/// An object with one member a cité, or a theme, one a line.
///
/// # Errors
/// Something in it has no form in JSON.
pub fn by_key<T: Serialize>(values: &BTreeMap<&str, T>) -> Result<String, Error> {
    let line = |(key, value): (&&str, &T)| Ok(format!("{}:{}", json(key)?, json(value)?));
    let lines = values.iter().map(line).collect::<Result<Vec<_>, Error>>()?;
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// Writes beside, then renames: a reader sees the old file or the new one, never half of one.
///
/// # Errors
/// The folder cannot be written to.
pub fn write(path: &Path, content: &str) -> Result<(), Error> {
    let beside = path.with_extension("new");
    fs::write(&beside, content).map_err(Error::io(&beside))?;
    fs::rename(&beside, path).map_err(Error::io(path))
}
