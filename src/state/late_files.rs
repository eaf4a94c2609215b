//! What the first screen does not need: what there is to see, and the railway stations.

use super::{AppState, LoadError, Notice, load_file};
use crate::browser;
use cites::{Catalog, Lang, SightIndex, Sights, Stations, ThemeWords};
use futures_util::future::{join, join3};
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

/// Fetches what there is to see in this language, and the words for its kinds in all of them.
async fn load_sights(lang: Lang) -> Result<(Sights, ThemeWords), LoadError> {
    let id = match lang {
        Lang::Fr => "data-sights-fr",
        Lang::En => "data-sights-en",
        Lang::De => "data-sights-de",
        Lang::Es => "data-sights-es",
        Lang::It => "data-sights-it",
        Lang::Nl => "data-sights-nl",
    };
    let text = |text: &str| Ok::<_, Infallible>(text.to_owned());
    let (texts, themes, words) = join3(
        load_file(id, text),
        load_file("data-sight-themes", text),
        load_file("data-theme-words", ThemeWords::parse),
    )
    .await;
    // Without themes a sight has no icon, without the words for them it is found by its text alone, and that is all.
    let sights = Sights::parse(&texts?, themes.ok().as_deref()).map_err(|error| {
        browser::warn(&format!("{id}: {error}"));
        LoadError::Data
    })?;
    Ok((sights, words.unwrap_or_default()))
}

async fn load_stations() -> Result<Stations, LoadError> {
    load_file("data-stations", Stations::parse).await
}

/// Fetches all of them, for the catalog that may come meanwhile. What does not come is absent.
pub async fn load_late_files(lang: Lang) -> impl FnOnce(&Catalog) -> LateFiles {
    let (sights, stations) = join(load_sights(lang), load_stations()).await;
    move |catalog| LateFiles {
        sights: sights.ok().map(|sights| SightData::new(catalog, lang, sights)),
        stations: stations.ok().map(|stations| StationData::new(catalog, stations)),
    }
}

impl SightData {
    fn new(catalog: &Catalog, lang: Lang, (sights, words): (Sights, ThemeWords)) -> Arc<SightData> {
        let index = SightIndex::new(catalog, &sights, &words);
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
                let sights = load_sights(lang).await;
                // Another language may have been chosen meanwhile.
                if state.lang.try_get_untracked() == Some(lang) {
                    let put = |late: &mut LateFiles, sights| {
                        late.sights = Some(SightData::new(&state.data().catalog, lang, sights));
                    };
                    state.take_late(sights, put);
                }
            });
        }
        if !has_stations {
            spawn_local(async move {
                let put = |late: &mut LateFiles, stations| {
                    late.stations = Some(StationData::new(&state.data().catalog, stations));
                };
                state.take_late(load_stations().await, put);
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
