//! What the embedding page is told: what the visitor has chosen on the map, and no more.

use crate::browser;
use crate::state::AppState;
use cites::{Event, FrameState, Id, Trip};
use leptos::prelude::*;

/// Tells each change, beginning with "ready".
pub fn sync_host(state: AppState) {
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        let open = state
            .selected
            .get()
            .and_then(|id| state.cite(id, |cite, _| (cite.slug.clone(), cite.name.clone())));
        if !first {
            send(&Event::Select(open), None);
        }
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.filter.track();
        if !first {
            send(&Event::Filter(shown(&state)), None);
        }
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        if let (Some(view), false) = (state.idle_view.get(), first) {
            send(&Event::Move(view), None);
        }
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        let etapes = state.trip.etapes.get();
        if !first {
            let measure = |trip: &Trip| (trip.len(), trip.km(&state.data().catalog));
            let (stops, km) = state.trip.trip.with_untracked(measure);
            send(&Event::Trip { etapes, stops, km }, None);
        }
    });
    send(&Event::Ready(shown(&state)), None);
}

/// Sends an event, as the answer to a message if it is one.
pub fn send(event: &Event, id: Option<&Id>) {
    browser::post_to_host(&cites::write_event(event, id));
}

/// What is shown now.
pub fn shown(state: &AppState) -> FrameState {
    FrameState {
        link: state.link.get_untracked(),
        count: state.selection.with_untracked(|selection| selection.hits.len()),
        lang: state.lang_asked(),
        view: state.idle_view.get_untracked(),
    }
}
