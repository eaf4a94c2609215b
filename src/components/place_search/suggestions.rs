//! What is suggested for a typed text: first what the page knows itself, then what IGN has answered.

use super::Icon;
use crate::browser;
use crate::i18n::PlaceStrings;
use crate::state::{AppState, Notice, PlaceSearch};
use cites::{CiteId, Completion, Filter, Place, Sources, Stop, fold, select};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// So many cités, and so many stations, are suggested.
const EACH: usize = 4;

/// One suggestion.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Suggestion {
    MyPosition,
    Cite {
        id: CiteId,
        name: String,
        departement: String,
    },
    Station {
        place: Place,
    },
    Address {
        place: Place,
        /// As IGN spells it, with commas.
        full: String,
    },
}

impl Suggestion {
    /// Its name, as the field shows it once it is chosen.
    pub fn label(&self, t: &PlaceStrings) -> String {
        match self {
            Suggestion::MyPosition => t.my_position.to_owned(),
            Suggestion::Cite { name, .. } => name.clone(),
            Suggestion::Station { place } => place.label().to_owned(),
            Suggestion::Address { full, .. } => full.clone(),
        }
    }

    /// What tells it from others of the name.
    pub fn detail(&self) -> &str {
        match self {
            Suggestion::Cite { departement, .. } => departement,
            _ => "",
        }
    }

    pub fn icon(&self) -> Option<Icon> {
        matches!(self, Suggestion::MyPosition).then_some(Icon::Locate)
    }

    /// Gives it to `chosen`, at once or once the browser has told where the visitor is.
    pub fn stop(self, state: AppState, chosen: Callback<Stop>) {
        match self {
            Suggestion::MyPosition => locate(state, chosen),
            Suggestion::Cite { id, .. } => chosen.run(Stop::Cite(id)),
            Suggestion::Station { place } | Suggestion::Address { place, .. } => {
                chosen.run(Stop::Place(place))
            }
        }
    }
}

/// Asks the browser where the visitor is, and gives that to within a kilometre: a link tells no one's house.
fn locate(state: AppState, chosen: Callback<Stop>) {
    state.announce(state.t_now().locating.to_owned());
    spawn_local(async move {
        match browser::locate().await {
            Ok(coord) => {
                let label = state.late_texts().map_or("", |texts| texts.place.my_position);
                // The field may be gone by now.
                chosen.try_run(Stop::Place(Place::nearby(coord, label)));
            }
            Err(why) => state.notify(Notice::Location(why)),
        }
    });
}

/// The visitor's position while nothing else is typed, then cités and stations, then IGN's addresses.
pub(super) fn suggestions(
    state: &AppState,
    search: &PlaceSearch,
    t: &PlaceStrings,
    text: &str,
) -> Vec<Suggestion> {
    let mut found = Vec::new();
    // In a frame the page around is told of the trip and of the filter, and would learn where the visitor is.
    if !state.embed && fold(t.my_position).starts_with(&fold(text)) {
        found.push(Suggestion::MyPosition);
    }
    if !fold(text).is_empty() {
        found.extend(cites(state, text));
        found.extend(stations(state, t, text));
        let address = |place: &Completion| Suggestion::Address {
            place: Place::new(place.position, &place.label),
            full: place.label.clone(),
        };
        search
            .results
            .with(|places| found.extend(places.iter().map(address)));
    }
    found
}

/// The best by their names, of those that the visitor may come to.
fn cites(state: &AppState, text: &str) -> Vec<Suggestion> {
    let data = state.data();
    let filter = Filter {
        text: text.to_owned(),
        ..state.lock.get()
    };
    let hits = select(Sources::new(&data.catalog, &data.index), &filter, None).hits;
    let suggestion = |hit: &cites::Hit| {
        let cite = data.catalog.cite(hit.id)?;
        Some(Suggestion::Cite {
            id: hit.id,
            name: cite.name.clone(),
            departement: data.catalog.departement_name(cite.departement).to_owned(),
        })
    };
    hits.iter().take(EACH).filter_map(suggestion).collect()
}

/// The stations that have come so far.
fn stations(state: &AppState, t: &PlaceStrings, text: &str) -> Vec<Suggestion> {
    state.late.with(|late| {
        let found = late
            .stations
            .iter()
            .flat_map(|late| late.stations.search(text, EACH));
        let suggestion = |station: &cites::Station| Suggestion::Station {
            place: Place::new(station.position, &(t.station)(&station.name)),
        };
        found.map(suggestion).collect()
    })
}
