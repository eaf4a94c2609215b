//! The road through the stops, which IGN is asked for when the visitor asks.

use super::super::icon::{Icon, IconView};
use crate::browser::IgnError;
use crate::state::{AppState, RouteState};
use cites::Trip;
use leptos::prelude::*;

/// The button, and what became of the question. Nothing where nobody is to be asked.
pub(super) fn road(state: AppState) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let Some(parts) = state.trip_parts() else {
        return ().into_any();
    };
    let roads = parts.roads;
    let is_offered = move || !state.asks_nobody() && state.trip.trip.with(|trip: &Trip| trip.len() > 1);
    let is_known = move || roads.route.with(|route| matches!(route, RouteState::Known(_)));
    let said = move || match roads.route.get() {
        RouteState::Idle => t.road_asks.to_owned(),
        RouteState::Asking => t.road_busy.to_owned(),
        RouteState::Known(_) => t.road_known.to_owned(),
        RouteState::Failed(why) => match why {
            IgnError::Network => t.road_network.to_owned(),
            IgnError::Timeout => t.road_timeout.to_owned(),
            IgnError::Busy { retry_after_seconds } => (t.road_wait)(retry_after_seconds),
            IgnError::Refused(404) => t.road_none.to_owned(),
            IgnError::Refused(_) | IgnError::Nonsense | IgnError::GivenUp => t.road_service.to_owned(),
        },
    };
    view! {
        <div class="trip-road" class:gone=move || !is_offered()>
            <button type="button" class="button" class:gone=is_known on:click=move |_| roads.ask()>
                <IconView icon=Icon::Route />
                {t.road}
            </button>
            <p role="status">{said}</p>
        </div>
    }
    .into_any()
}
