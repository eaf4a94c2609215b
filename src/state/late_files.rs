//! What the first screen does not need: what there is to see, and the railway stations.

use super::{AppState, Data, LoadError, Notice, load_file};
use crate::browser;
use crate::lazy;
use crate::lazy::ChunkError;
use cites::{Catalog, Lang, ParseError, SightIndex, Sights, Stations};
use futures_util::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::convert::Infallible;
use std::sync::Arc;

/// The files that have come.
#[derive(Clone, Default)]
pub struct LateFiles {
    /// What there is to see, in one language.
    pub sights: Option<Arc<SightData>>,
    /// The stations.
    pub stations: Option<Arc<StationData>>,
}

impl LateFiles {
    /// What there is to see, if it has come in this language.
    pub fn sights_in(&self, lang: Lang) -> Option<&SightData> {
        self.sights.as_deref().filter(|sights| sights.lang == lang)
    }
}

/// What there is to see.
pub struct SightData {
    /// The language that it is in.
    pub lang: Lang,
    /// By cité.
    pub sights: Sights,
    /// The words, for the search.
    pub index: SightIndex,
}

/// The stations.
pub struct StationData {
    /// All of them.
    pub stations: Stations,
    /// How far each cité's nearest is, in kilometres.
    pub distances: Vec<f64>,
}

/// What there is to see as it has come: the texts and their themes.
struct SightTexts {
    texts: String,
    themes: Option<String>,
}

// What reads these files comes with them.
lazy! { late,
    fn read_sights(data: Arc<Data>, lang: Lang, files: SightTexts) -> Result<Arc<SightData>, ParseError> {
        // Without themes a sight has no icon, and that is all.
        Sights::parse(&files.texts, files.themes.as_deref()).map(|sights| SightData::new(&data.catalog, lang, sights))
    }
}

lazy! { late,
    fn read_stations(data: Arc<Data>, file: String) -> Result<Arc<StationData>, ParseError> {
        Stations::parse(&file).map(|stations| StationData::new(&data.catalog, stations))
    }
}

async fn load_text(id: &str) -> Result<String, LoadError> {
    load_file(id, |text| Ok::<_, Infallible>(text.to_owned())).await
}

/// Fetches what there is to see in this language.
async fn load_sights(lang: Lang) -> Result<SightTexts, LoadError> {
    let id = match lang {
        Lang::Fr => "data-sights-fr",
        Lang::En => "data-sights-en",
    };
    let (texts, themes) = join(load_text(id), load_text("data-sight-themes")).await;
    Ok(SightTexts {
        texts: texts?,
        themes: themes.ok(),
    })
}

/// What was read, or why not; the exact reason goes to the console.
fn read<T>(id: &str, read: Result<Result<T, ParseError>, ChunkError>) -> Result<T, LoadError> {
    read.map_err(|_| LoadError::Network)?.map_err(|error| {
        browser::warn(&format!("{id}: {error}"));
        LoadError::Data
    })
}

async fn sights(data: Arc<Data>, lang: Lang) -> Result<Arc<SightData>, LoadError> {
    let files = load_sights(lang).await?;
    read("sights", read_sights(data, lang, files).await)
}

async fn stations(data: Arc<Data>) -> Result<Arc<StationData>, LoadError> {
    let file = load_text("data-stations").await?;
    read("stations", read_stations(data, file).await)
}

/// Fetches all of them. What does not come is absent.
pub async fn load_late_files(data: Arc<Data>, lang: Lang) -> LateFiles {
    let (sights, stations) = join(sights(data.clone(), lang), stations(data)).await;
    LateFiles {
        sights: sights.ok(),
        stations: stations.ok(),
    }
}

impl SightData {
    fn new(catalog: &Catalog, lang: Lang, sights: Sights) -> Arc<SightData> {
        let index = SightIndex::new(catalog, &sights);
        Arc::new(SightData { lang, sights, index })
    }
}

impl StationData {
    fn new(catalog: &Catalog, stations: Stations) -> Arc<StationData> {
        let distances = stations.distances(catalog);
        Arc::new(StationData { stations, distances })
    }
}

/// Fetches what is missing, and what there is to see again in each language, for as long as the owner lives.
pub fn sync_late_files(state: AppState) {
    Effect::new(move |_| {
        state.lang.track();
        browser::when_idle(move || state.load_late_files());
    });
}

impl AppState {
    /// Fetches those late files that are missing.
    pub fn load_late_files(&self) {
        self.dismiss(Notice::LateFilesFailed);
        let state = *self;
        let lang = self.lang.get_untracked();
        let has = |late: &LateFiles| (late.sights_in(lang).is_some(), late.stations.is_some());
        let (has_sights, has_stations) = self.late.with_untracked(has);
        if !has_sights {
            spawn_local(async move {
                let sights = sights(state.data(), lang).await;
                // Another language may have been chosen meanwhile.
                if state.lang.try_get_untracked() == Some(lang) {
                    state.take_late(sights, |late, sights| late.sights = Some(sights));
                }
            });
        }
        if !has_stations {
            spawn_local(async move {
                let stations = stations(state.data()).await;
                state.take_late(stations, |late, stations| late.stations = Some(stations));
            });
        }
    }

    fn take_late<T>(&self, file: Result<T, LoadError>, put: impl FnOnce(&mut LateFiles, T)) {
        match file {
            Ok(file) => {
                self.write.late.update(|late| put(late, file));
                // Who asked for a station may have a card open that turns out to have none.
                self.close_if_gone();
            }
            Err(_) => self.notify(Notice::LateFilesFailed),
        }
    }
}
