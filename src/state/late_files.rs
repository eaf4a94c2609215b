//! What the first screen does not need: what there is to see, and the railway stations.

use super::files::{checked, load_text};
use super::{AppState, Data, LoadError, Notice};
use crate::browser;
use crate::lazy;
use crate::lazy::ChunkError;
use cites::{Catalog, Lang, ParseError, SightIndex, Sights, Stations, ThemeWords};
use futures_util::future::{join, join3};
use leptos::prelude::*;
use leptos::task::spawn_local;
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
    /// Their words and those for their kinds, for the search.
    pub index: SightIndex,
}

/// The stations.
pub struct StationData {
    /// All of them.
    pub stations: Stations,
    /// How far each cité's nearest is, in kilometres.
    pub distances: Vec<f64>,
}

const STATIONS: &str = "data-stations";

// What reads the files comes with them.
lazy! { late_files,
    fn parse_sights(files: SightFiles) -> Result<(Sights, ThemeWords), ParseError> {
        files.parse()
    }
}

lazy! { late_files,
    fn index_sights(data: Arc<Data>, lang: Lang, sights: Sights, words: ThemeWords) -> Arc<SightData> {
        let index = SightIndex::new(&data.catalog, &sights, &words);
        Arc::new(SightData { lang, sights, index })
    }
}

lazy! { late_files,
    fn read_stations(data: Arc<Data>, file: String) -> Result<Arc<StationData>, ParseError> {
        StationData::new(&data.catalog, &file)
    }
}

/// The files of what there is to see, as they came: in one language, and the themes and the words for them where these came.
struct SightFiles {
    texts: String,
    themes: Option<String>,
    words: Option<String>,
}

/// Fetches what there is to see in this language, and the words for its kinds in all of them.
async fn fetch_sights(lang: Lang) -> Result<SightFiles, LoadError> {
    let (texts, themes, words) = join3(
        load_text(sights_id(lang)),
        load_text("data-sight-themes"),
        load_text("data-theme-words"),
    )
    .await;
    Ok(SightFiles {
        texts: texts?,
        themes: themes.ok(),
        words: words.ok(),
    })
}

fn sights_id(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "data-sights-fr",
        Lang::En => "data-sights-en",
        Lang::De => "data-sights-de",
        Lang::Es => "data-sights-es",
        Lang::It => "data-sights-it",
        Lang::Nl => "data-sights-nl",
    }
}

/// What the code that reads a file made of it.
fn read<T>(id: &str, file: Result<Result<T, ParseError>, ChunkError>) -> Result<T, LoadError> {
    checked(id, file.map_err(|_| LoadError::Network)?)
}

/// What there is to see, of its files; in two tasks, so that what the visitor does comes between them.
async fn read_sights(data: Arc<Data>, lang: Lang, files: SightFiles) -> Result<Arc<SightData>, LoadError> {
    let (sights, words) = read(sights_id(lang), parse_sights(files).await)?;
    browser::next_task().await;
    let indexed = index_sights(data, lang, sights, words).await;
    indexed.map_err(|_| LoadError::Network)
}

/// Fetches all of them, for the data that may come meanwhile. What does not come is absent.
pub async fn load_late_files(lang: Lang) -> impl AsyncFnOnce(Arc<Data>) -> LateFiles {
    let (sights, stations) = join(fetch_sights(lang), load_text(STATIONS)).await;
    async move |data: Arc<Data>| {
        let mut late = LateFiles::default();
        if let Ok(files) = sights {
            late.sights = read_sights(data.clone(), lang, files).await.ok();
        }
        if let Ok(file) = stations {
            late.stations = read(STATIONS, read_stations(data, file).await).ok();
        }
        late
    }
}

impl SightFiles {
    fn parse(self) -> Result<(Sights, ThemeWords), ParseError> {
        // Without themes a sight has no icon, without the words for them it is found by its text alone, and that is all.
        let sights = Sights::parse(&self.texts, self.themes.as_deref())?;
        let words = self.words.map(|words| ThemeWords::parse(&words));
        let words = words.transpose().unwrap_or_else(|error| {
            browser::warn(&error.to_string());
            None
        });
        Ok((sights, words.unwrap_or_default()))
    }
}

impl StationData {
    fn new(catalog: &Catalog, file: &str) -> Result<Arc<StationData>, ParseError> {
        let stations = Stations::parse(file)?;
        let distances = stations.distances(catalog);
        Ok(Arc::new(StationData { stations, distances }))
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
                let sights = match fetch_sights(lang).await {
                    Ok(files) => read_sights(state.data(), lang, files).await,
                    Err(error) => Err(error),
                };
                // Another language may have been chosen meanwhile.
                if state.lang.try_get_untracked() == Some(lang) {
                    state.take_late(sights, |late, sights| late.sights = Some(sights));
                }
            });
        }
        if !has_stations {
            spawn_local(async move {
                let stations = match load_text(STATIONS).await {
                    Ok(file) => read(STATIONS, read_stations(state.data(), file).await),
                    Err(error) => Err(error),
                };
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
