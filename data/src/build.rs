//! The build from end to end. Nothing is written before everything has been checked.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::error::{Error, Problem, Problems};
use crate::published::{
    Communes, Counts, Feature, Metadata, Source,
    files::{by_key, collection, json, write},
    stations as published_stations,
};
use crate::{basemap, contours, heritage::Heritage, join, lists, mapshaper::Mapshaper, report};
use crate::{sources::Sources, stations};

/// Where things are.
pub struct Folders {
    /// The curated list of members; the other lists and `metadata.json` are beside it.
    pub members: PathBuf,
    /// Downloads and intermediate files.
    pub cache: PathBuf,
    /// Folder of `package.json`.
    pub npm: PathBuf,
    /// Folder of the results.
    pub out: PathBuf,
}

/// What the curated lists say of themselves; `metadata.json`, so that no result depends on the clock.
#[derive(Deserialize)]
struct About {
    as_of: String,
    licence: String,
    sources: Vec<Source>,
    stations: published_stations::Metadata,
}

/// Builds the published data and gives the report.
///
/// # Errors
/// A source is missing or wrong, or rows of the curated lists are; `out` is then as it was.
pub fn build(folders: &Folders) -> Result<String, Error> {
    let refuse = |problems: Vec<Problem>| {
        Error::Lists(vec![Problems {
            file: folders.members.clone(),
            problems,
        }])
    };
    let lists = lists::read(&folders.members)?;
    let about: About = read_json(&folders.members.with_file_name("metadata.json"))?;
    let sources = Sources::ensure(&folders.npm, &folders.cache)?;
    let gazetteer = sources.gazetteer()?;
    let mut cites = join::join(&lists.members, &gazetteer).map_err(refuse)?;
    for cite in &mut cites {
        lists.heritage.describe(&mut cite.feature);
    }

    let mapshaper = Mapshaper::new(&folders.npm, folders.cache.join("work"))?;
    let contours = contours::simplify(&cites, &mapshaper)?;
    let outside = contours::outside(&cites, &contours);
    if !outside.is_empty() {
        return Err(refuse(outside));
    }

    let basemaps = basemap::build(&gazetteer, &sources.natural_earth, &mapshaper)?;

    let features: Vec<_> = cites.into_iter().map(|cite| cite.feature).collect();
    let places: Vec<_> = features.iter().filter_map(Feature::coord).collect();
    let near = stations::near(&lists.stations, &places);
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
    let report = report::report(before.as_deref(), &features)
        + &report::heritage(&features, &lists.heritage)
        + &format!("{} of {} stations.\n", near.len(), lists.stations.len());

    fs::create_dir_all(&folders.out).map_err(Error::io(&folders.out))?;
    write(&communes_path, &collection(Some(&metadata), &features)?)?;
    write(
        &folders.out.join("contours.geojson"),
        &collection(None::<&Metadata>, &contours)?,
    )?;
    for (name, topology) in [
        ("basemap.json", &basemaps.light),
        ("basemap-detail.json", &basemaps.detail),
    ] {
        write(&folders.out.join(name), &(json(topology)? + "\n"))?;
    }
    let near = near.into_iter().map(published_stations::Feature::from);
    write(
        &folders.out.join("stations.geojson"),
        &collection(Some(&about.stations), near)?,
    )?;
    write_sights(&folders.out, &features, &lists.heritage)?;
    Ok(report)
}

/// The things to see in each language, the theme of each thing, and the words for the themes.
fn write_sights(out: &Path, features: &[Feature], heritage: &Heritage) -> Result<(), Error> {
    for (language, sights) in &heritage.sights {
        let sights = of_published(features, sights);
        write(&out.join(format!("sights.{language}.json")), &by_key(&sights)?)?;
    }
    let slugs = |themes: &Vec<Option<cites::HeritageTheme>>| -> Vec<Option<&str>> {
        themes
            .iter()
            .map(|theme| theme.map(cites::HeritageTheme::slug))
            .collect()
    };
    let themes = of_published(features, &heritage.sight_themes);
    let themes = themes.into_iter().map(|(insee, themes)| (insee, slugs(themes)));
    write(&out.join("sight_themes.json"), &by_key(&themes.collect())?)?;
    let words = heritage.theme_words.iter();
    let words = words.map(|(theme, words)| (theme.slug(), words));
    write(&out.join("theme_words.json"), &by_key(&words.collect())?)
}

/// What is said of the cités that are published: the lists may know former members too.
fn of_published<'a, T>(features: &'a [Feature], values: &'a BTreeMap<String, T>) -> BTreeMap<&'a str, &'a T> {
    features
        .iter()
        .filter_map(|feature| Some((feature.id.as_str(), values.get(&feature.id)?)))
        .collect()
}

fn read_json<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, Error> {
    let text = fs::read(path).map_err(Error::io(path))?;
    serde_json::from_slice(&text).map_err(Error::source(path))
}
