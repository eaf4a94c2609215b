//! The list on paper: the cités that are chosen, or the stops of the trip where that is shown.

use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::{CiteId, Status, Trip};
use leptos::prelude::*;

/// The list, for the present choice, in the present language.
pub(super) fn print_list(state: AppState) -> AnyView {
    let (search, hash) = browser::location();
    let shows_trip = state.trip.is_open.get_untracked() && !state.trip.trip.with_untracked(Trip::is_empty);
    let list = if shows_trip { stops(state) } else { cites(state) };
    view! {
        <section class="print-list">
            <p class="print-address">{browser::absolute(&search, &hash)}</p>
            {list}
        </section>
    }
    .into_any()
}

/// Under their regions, where they are in the catalog's order.
fn cites(state: AppState) -> AnyView {
    let data = state.data();
    let by_region = state.lists_by_region();
    let hits = state.selection.with_untracked(|selection| selection.hits.clone());
    let mut region = None;
    let mut items = Vec::with_capacity(hits.len());
    for hit in hits {
        let its = data.catalog.cite(hit.id).map(|cite| cite.region);
        // Within the first of its cités, which no page parts from it: not every browser keeps a heading with what follows.
        let heading = (by_region && its != region).then(|| {
            region = its;
            its.map(|id| state.region_name(id))
        });
        let distance = hit
            .distance_km
            .map(|km| i18n::distance(state.lang.get_untracked(), km));
        items.push(item(state, hit.id, heading.flatten(), None, distance));
    }
    view! { <ul>{items}</ul> }.into_any()
}

fn stops(state: AppState) -> AnyView {
    let (data, lang) = (state.data(), state.lang.get_untracked());
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let trip = state.trip.trip.get_untracked();
    let legs = trip.legs(&data.catalog);
    let length = |km: f64| i18n::distance(lang, km);
    let items: Vec<AnyView> = trip
        .stops()
        .iter()
        .enumerate()
        .map(|(index, stop)| {
            let leg = legs.iter().find(|leg| leg.to == index && leg.from < index);
            let leg = leg.map(|leg| (t.leg)(&length(leg.km)));
            match stop.cite() {
                Some(id) => item(state, id, None, Some(index + 1), leg),
                None => view! {
                    <li><h3>{index + 1} ". " {stop.name(&data.catalog).to_owned()}</h3><p class="print-where">{leg}</p></li>
                }
                .into_any(),
            }
        })
        .collect();
    view! {
        <h2>{t.title} <small>{(t.summary)(trip.len(), &length(trip.km(&data.catalog)))} " " {t.as_the_crow_flies}</small></h2>
        <ul>{items}</ul>
    }
    .into_any()
}

/// A cité, with what there is to see, as far as that has come; what is written above it, its number in a trip, and how far
/// it is.
fn item(
    state: AppState,
    id: CiteId,
    heading: Option<String>,
    number: Option<usize>,
    distance: Option<String>,
) -> AnyView {
    let (data, lang, t) = (state.data(), state.lang.get_untracked(), state.t_now());
    let Some(cite) = data.catalog.cite(id) else {
        return ().into_any();
    };
    let status = match cite.status {
        Status::Homologated => None,
        Status::Candidate => Some(t.candidate),
        Status::Unconfirmed => Some(t.unconfirmed),
    };
    let departement = data.catalog.departement_name(cite.departement).to_owned();
    let wheres = [Some(departement), distance, status.map(str::to_owned)];
    let sights = state.late.with_untracked(|late| {
        let sights = late.sights_in(lang).map(|late| late.sights.of(&cite.insee));
        let sights: Vec<&str> = sights
            .into_iter()
            .flatten()
            .map(|sight| sight.text.as_str())
            .collect();
        sights.join(" · ")
    });
    view! {
        <li>
            {heading.map(|heading| view! { <h2 class="print-region">{heading}</h2> })}
            <h3>{number.map(|number| format!("{number}. "))} {cite.name.clone()}</h3>
            <p class="print-where">{wheres.into_iter().flatten().collect::<Vec<_>>().join(" · ")}</p>
            <p>{sights}</p>
        </li>
    }
    .into_any()
}
