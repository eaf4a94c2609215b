//! The trip in the panel. All of it is in the chunk `trip`, which is loaded when it is first asked for.

mod banner;
mod days;
mod ends;
mod lengths;
mod propose;
mod road;
mod stop;
mod stop_drag;
mod stop_list;
mod tools;

use crate::browser;
use crate::state::AppState;
use cites::Trip;
use lengths::Lengths;
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
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let lang = state.lang.get_untracked();
    let is_empty = move || state.trip.trip.with(Trip::is_empty);
    let lengths = Lengths::memo(state);
    let kept = tools::KeptEnds::new(state);
    let summary = move || {
        (t.summary)(
            state.trip.trip.with(Trip::len),
            &lengths.with(|lengths| lengths.all(lang)),
        )
    };
    let has_way = move || lengths.with(|lengths| !lengths.legs.is_empty());
    let kind = move || match lengths.with(Lengths::by_road) {
        true => t.by_road,
        false => t.as_the_crow_flies,
    };
    let way_back = move || {
        lengths.with(|lengths| {
            let way = lengths.way_back()?;
            Some((t.way_back)(&lengths.text(lang, way..way + 1)))
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
                <span class:gone=move || !has_way()>" " {kind}</span>
            </p>
            {tools::tools(state, kept)}
            {stop_list::stop_list(state, lengths)}
            <p class="trip-way-back">{way_back}</p>
            {tools::choices(state, kept)}
            {road::road(state)}
            {days::days(state)}
            {ends::ends(state)}
            {tools::pass_on(state, lengths)}
            {propose::propose(state)}
        </section>
    }
    .into_any()
}
