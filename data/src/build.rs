//! The build from end to end. Nothing is written before everything has been checked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Problem, Problems};
use crate::published::{Communes, Counts, Metadata, Source};
use crate::{basemap, contours, join, mapshaper::Mapshaper, members, report, sources::Sources};

/// Where things are.
pub struct Folders {
    /// The curated list; `metadata.json` is beside it.
    pub members: PathBuf,
    /// Downloads and intermediate files.
    pub cache: PathBuf,
    /// Folder of `package.json`.
    pub npm: PathBuf,
    /// Folder of the results.
    pub out: PathBuf,
}

/// What the curated list says of itself; `metadata.json`, so that no result depends on the clock.
#[derive(Deserialize)]
struct About {
    as_of: String,
    licence: String,
    sources: Vec<Source>,
}

/// Builds the published data and gives the report.
///
/// # Errors
/// A source is missing or wrong, or rows of the curated list are; `out` is then as it was.
pub fn build(folders: &Folders) -> Result<String, Error> {
    let refuse = |problems: Vec<Problem>| {
        Error::Members(Problems {
            file: folders.members.clone(),
            problems,
        })
    };
    let members = members::read(&folders.members)?;
    let about: About = read_json(&folders.members.with_file_name("metadata.json"))?;
    let sources = Sources::ensure(&folders.npm, &folders.cache)?;
    let gazetteer = sources.gazetteer()?;
    let cites = join::join(&members, &gazetteer).map_err(refuse)?;

    let mapshaper = Mapshaper::new(&folders.npm, folders.cache.join("work"))?;
    let contours = contours::simplify(&cites, &mapshaper)?;
    let outside = contours::outside(&cites, &contours);
    if !outside.is_empty() {
        return Err(refuse(outside));
    }

    let basemaps = basemap::build(&gazetteer, &sources.natural_earth, &mapshaper)?;

    let features: Vec<_> = cites.into_iter().map(|cite| cite.feature).collect();
    let metadata = Metadata {
        as_of: about.as_of,
        counts: Counts::of(&features),
        sources: about.sources,
        licence: about.licence,
    };
    let communes_path = folders.out.join("communes.geojson");
    let before = fs::read_to_string(&communes_path).ok();
    let before = before
        .and_then(|text| text.parse::<Communes>().ok())
        .map(|communes| communes.features);
    let report = report::report(before.as_deref(), &features);

    fs::create_dir_all(&folders.out).map_err(Error::io(&folders.out))?;
    write(&communes_path, &collection(Some(&metadata), &features)?)?;
    write(
        &folders.out.join("contours.geojson"),
        &collection(None, &contours)?,
    )?;
    for (name, topology) in [
        ("basemap.json", &basemaps.light),
        ("basemap-detail.json", &basemaps.detail),
    ] {
        write(&folders.out.join(name), &(json(topology)? + "\n"))?;
    }
    Ok(report)
}

fn read_json<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, Error> {
    let text = fs::read(path).map_err(Error::io(path))?;
    serde_json::from_slice(&text).map_err(Error::source(path))
}

fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(Error::source("the results"))
}

/// A feature collection with one feature a line, so that a change of one cité is a change of one line.
fn collection<T: Serialize>(metadata: Option<&Metadata>, features: &[T]) -> Result<String, Error> {
    let metadata = metadata
        .map(json)
        .transpose()?
        .map(|metadata| format!("\"metadata\":{metadata},"));
    let lines = features.iter().map(json).collect::<Result<Vec<_>, _>>()?;
    Ok(format!(
        "{{\"type\":\"FeatureCollection\",{}\"features\":[\n{}\n]}}\n",
        metadata.unwrap_or_default(),
        lines.join(",\n")
    ))
}

/// Writes beside, then renames: a reader sees the old file or the new one, never half of one.
fn write(path: &Path, content: &str) -> Result<(), Error> {
    let beside = path.with_extension("new");
    fs::write(&beside, content).map_err(Error::io(&beside))?;
    fs::rename(&beside, path).map_err(Error::io(path))
}
