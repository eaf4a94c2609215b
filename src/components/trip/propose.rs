//! An idea for a trip: rounds of cités near each other, among those that the list shows.

use super::super::place_search::PlaceSearchBox;
use crate::browser;
use crate::i18n::{self, ProposeStrings};
use crate::state::AppState;
use cites::{CiteId, Coord, Proposal, ProposalSize, Stop, TravelMode, Trip, propose_rounds};
use leptos::prelude::*;

/// So many stops can be asked for.
const STOPS: [usize; 4] = [3, 5, 8, 12];
/// So many days can be asked for.
const DAYS: [usize; 5] = [1, 2, 3, 5, 7];

/// The question, and what is proposed.
pub(super) fn propose(state: AppState) -> AnyView {
    let lang = state.lang.get_untracked();
    let Some(t) = state.late_texts().map(|texts| texts.propose) else {
        return ().into_any();
    };
    // Where the trip starts already, that is where from.
    let start = RwSignal::new(
        state
            .trip
            .trip
            .with_untracked(|trip| trip.stops().first().cloned()),
    );
    let size = RwSignal::new("s5".to_owned());
    let by_bicycle = RwSignal::new(false);
    let proposals = RwSignal::new(None::<Vec<Proposal>>);
    let said = RwSignal::new(String::new());
    let choose = Callback::new(move |stop| start.set(Some(stop)));
    let from = move || {
        let data = state.data();
        start.with(|start| start.as_ref().map(|stop| (t.from_here)(stop.name(&data.catalog))))
    };
    let hint = move || {
        let n = state.count();
        (t.hint)(&i18n::number(lang, n as u32), n)
    };
    let ask = move |_| {
        let data = state.data();
        let Some(position) = start.with_untracked(|start| start.as_ref()?.position(&data.catalog)) else {
            said.set(t.needs_start.to_owned());
            browser::focus_id("propose-from");
            return;
        };
        let mode = if by_bicycle.get_untracked() {
            TravelMode::Bicycle
        } else {
            TravelMode::Car
        };
        let size = size.with_untracked(|size| size_of(size, mode));
        let found = propose_rounds(position, &candidates(&state), size);
        said.set(match found.len() {
            0 => t.none.to_owned(),
            count => (t.found)(count),
        });
        proposals.set(Some(found));
    };
    let has_days = move || size.with(|size| size.starts_with('d'));
    let a_day = |mode: TravelMode| i18n::distance(lang, mode.km_per_day());
    view! {
        <details class="trip-propose" open=state.trip.trip.with_untracked(Trip::is_empty)>
            <summary>{t.title}</summary>
            <p class="propose-hint">{hint}</p>
            <PlaceSearchBox id="propose-from" label=t.from on_choose=choose />
            <p class="propose-hint">{from}</p>
            <div class="trip-days">
                <label>
                    <span>{t.size}</span>
                    <select prop:value=move || size.get() on:change:target=move |event| size.set(event.target().value())>
                        {STOPS.map(|n| view! { <option value=["s", &n.to_string()].concat()>{(t.stops)(n)}</option> })}
                        {DAYS.map(|n| view! { <option value=["d", &n.to_string()].concat()>{(t.days)(n)}</option> })}
                    </select>
                </label>
                <label class:gone=move || !has_days()>
                    <span>{t.mode}</span>
                    <select on:change:target=move |event| by_bicycle.set(event.target().value() == "bicycle")>
                        <option value="car">{(t.by_car)(&a_day(TravelMode::Car))}</option>
                        <option value="bicycle">{(t.by_bicycle)(&a_day(TravelMode::Bicycle))}</option>
                    </select>
                </label>
            </div>
            <button type="button" class="button primary" on:click=ask>{t.propose}</button>
            <p class="propose-said" role="status">{move || said.get()}</p>
            <ol class="proposals">
                {move || {
                    let found = proposals.get().unwrap_or_default();
                    let card = |(index, proposal)| card(state, t, start, index, proposal);
                    found.into_iter().enumerate().map(card).collect::<Vec<_>>()
                }}
            </ol>
        </details>
    }
    .into_any()
}

/// One proposal: its stops, how long it is, and the button that takes it.
fn card(
    state: AppState,
    t: &'static ProposeStrings,
    start: RwSignal<Option<Stop>>,
    index: usize,
    proposal: Proposal,
) -> AnyView {
    let data = state.data();
    let names: Vec<&str> = proposal
        .cites
        .iter()
        .filter_map(|id| data.catalog.cite(*id))
        .map(|cite| cite.name.as_str())
        .collect();
    let length = i18n::distance(state.lang.get_untracked(), proposal.km);
    let summary = (t.summary)(proposal.cites.len(), &length, proposal.day_starts.len() + 1);
    let names = names.join(" · ");
    let take = move |_| {
        let first = start.get_untracked().filter(|_| !proposal.is_first_at_start);
        state.replace_trip(trip_of(first, &proposal));
        state.fit();
        browser::focus_id(super::TITLE_ID);
    };
    view! {
        <li class="proposal">
            <p>{names}</p>
            <p class="propose-hint">{summary}</p>
            <button type="button" class="button" aria-label=(t.take_label)(index + 1) on:click=take>
                {t.take}
            </button>
        </li>
    }
    .into_any()
}

/// The proposal as a trip: a round, from the start where that is none of its stops.
fn trip_of(start: Option<Stop>, proposal: &Proposal) -> Trip {
    let shift = usize::from(start.is_some());
    let stops = proposal.cites.iter().map(|id| Stop::Cite(*id));
    let mut trip = Trip::of(start.into_iter().chain(stops));
    for day in &proposal.day_starts {
        trip.begin_day(day + shift);
    }
    trip.set_round(true);
    trip
}

/// What the list shows, wherever it is.
fn candidates(state: &AppState) -> Vec<(CiteId, Coord)> {
    let data = state.data();
    state.selection.with_untracked(|selection| {
        let ids = selection.hits.iter().map(|hit| hit.id);
        ids.filter_map(|id| Some((id, data.catalog.cite(id)?.position)))
            .collect()
    })
}

/// `s5`: five stops; `d2`: two days.
fn size_of(choice: &str, mode: TravelMode) -> ProposalSize {
    let number = choice
        .get(1..)
        .and_then(|number| number.parse().ok())
        .unwrap_or(5);
    match choice.starts_with('d') {
        true => ProposalSize::Days {
            days: number,
            km_per_day: mode.km_per_day(),
        },
        false => ProposalSize::Stops(number),
    }
}
