//! The trip in the panel. All of it is in the chunk `trip`, which is loaded when it is first asked for.

mod banner;
mod days;
mod stop;
mod stop_drag;
mod stop_list;
mod tools;

use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::Trip;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use std::any::Any;

/// The id of the title, which gets the focus when the trip is shown.
pub const TITLE_ID: &str = "trip-title";

/// Shows the trip in an element, for as long as what this gives is kept.
pub fn mount(state: AppState, into: HtmlElement) -> Box<dyn Any> {
    state.begin_trip();
    browser::load_stylesheet("trip-styles");
    Box::new(mount_to(into, move || {
        provide_context(state);
        panel(state)
    }))
}

fn panel(state: AppState) -> AnyView {
    let t = state.trip_t();
    let lang = state.lang.get_untracked();
    let is_empty = move || state.trip.trip.with(Trip::is_empty);
    let summary = move || {
        state.trip.trip.with(|trip| {
            let km = trip.km(&state.data().catalog);
            (t.summary)(trip.len(), &i18n::distance(lang, km))
        })
    };
    let has_way = move || state.trip.trip.with(|trip| trip.len() > 1);
    let way_back = move || {
        state.trip.trip.with(|trip| {
            let legs = trip.legs(&state.data().catalog);
            let back = legs.last().filter(|leg| leg.to < leg.from)?;
            Some((t.way_back)(&i18n::distance(lang, back.km)))
        })
    };
    view! {
        <section class="trip" aria-labelledby=TITLE_ID>
            <div class="trip-head">
                <h2 id=TITLE_ID tabindex="-1">{t.title}</h2>
                <button
                    type="button"
                    class="trip-back"
                    on:click=move |_| {
                        state.open_trip(false);
                        browser::focus_id("trip-toggle");
                    }
                >
                    {t.back}
                </button>
            </div>
            {banner::banner(state)}
            <div class:gone=move || !is_empty() class="trip-empty">
                <p><strong>{t.empty}</strong></p>
                <p>{t.empty_hint}</p>
            </div>
            <p class="trip-summary" class:gone=is_empty>
                <strong>{summary}</strong>
                <span class:gone=move || !has_way()>" " {t.as_the_crow_flies}</span>
            </p>
            {tools::tools(state)}
            {stop_list::stop_list(state)}
            <p class="trip-way-back">{way_back}</p>
            {days::days(state)}
            {tools::pass_on(state)}
        </section>
    }
    .into_any()
}
