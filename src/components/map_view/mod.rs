//! The map: made once, and kept to the state by effects that only reach outward.

mod card_host;
mod card_slot;
mod context;
mod controls;
mod legend;
mod region_tooltip;

mod around_layer;
mod basemap;
mod boundary;
mod camera;
mod fit;
mod gestures;
mod keys;
mod pins;
mod pointer;
mod print;
mod size_and_theme;
mod tiles;
mod trip_layer;

use crate::browser;
use crate::leaflet::MapHandle;
use crate::state::{AppState, Notice, view_in_turn};
use card_slot::card_slot;
use cites::RegionId;
use context::{LocalSignal, MapContext, create_map};
use controls::MapControls;
use legend::Legend;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::web_sys::HtmlDivElement;
use region_tooltip::RegionTooltip;
use std::rc::Rc;

/// The region under the mouse, and where the mouse is.
type HoveredRegion = Option<(RegionId, (f64, f64))>;

/// The map with its buttons, its legend and its cards.
#[component]
pub fn MapView() -> impl IntoView {
    let state = expect_context::<AppState>();
    let container = NodeRef::<Div>::new();
    let map_context: LocalSignal<MapContext> = RwSignal::new_local(None);
    let map: LocalSignal<MapHandle> = RwSignal::new_local(None);
    let hovered_region = RwSignal::new(None::<(RegionId, (f64, f64))>);
    let frame = NodeRef::<Div>::new();
    let hint: gestures::Hint = RwSignal::new(None);

    let make_map = move |container: HtmlDivElement| {
        // Before the map is made, which then need not move.
        if let Some(panel) = browser::by_id("panel") {
            state.measure_sheet(&panel);
        }
        let start = camera::start(&state, browser::container_size(&container));
        match create_map(&state, &container, start) {
            Ok(made) => {
                let made = Rc::new(made);
                pointer::listen(state, &made, hovered_region);
                camera::listen_to_moves(state, &made);
                map.set(Some(made.map.clone()));
                map_context.set(Some(made));
            }
            Err(error) => {
                browser::warn_of(&error);
                // There is no map for a card to be upon.
                state.layout.set_compact(true);
                state.notify(Notice::MapFailed);
            }
        }
    };
    // The base map is drawn in the last turn, for then the static one goes.
    let drawn_context: LocalSignal<MapContext> = RwSignal::new_local(None);
    Effect::new(move |_| {
        if let Some(container) = container.get() {
            state.in_turn(move || {
                make_map(container);
                state.in_turn(move || drawn_context.set(map_context.get_untracked()));
            });
        }
    });
    camera::sync_camera(state, map_context);
    basemap::sync_basemap(state, drawn_context, hovered_region);
    boundary::sync_boundary(state, map_context);
    tiles::sync_tiles(state, map_context);
    gestures::listen(state, frame, hint);
    pins::sync_pins(state, map_context);
    trip_layer::sync_trip(state, map_context);
    around_layer::sync_around(state, map_context);
    print::sync_print(state, map_context);
    size_and_theme::sync_size_and_theme(state, container, map_context);

    view! {
        <div class="map-frame" node_ref=frame style=("--covered", move || pixels(state.layout.covered.get()))>
            <div
                id="map"
                class="map"
                class:clickable=move || state.hovered.get().is_some() || hovered_region.get().is_some()
                node_ref=container
                tabindex="0"
                role="application"
                aria-label=move || state.t().map
                aria-describedby="map-help"
                on:keydown=move |event| {
                    if let Some(map_context) = map_context.get_untracked() {
                        keys::press(&state, &map_context, &event);
                    }
                }
                on:blur=move |_| state.hover(None)
            ></div>
            <p id="map-help" class="sr-only">{move || state.t().map_help}</p>
            <RegionTooltip hovered_region map_context />
            // What a screen reader's user does never scrolls by accident.
            <p class="gesture-hint" aria-hidden="true" class:seen=move || hint.get().is_some()>
                {move || hint.get().map_or("", |text| text(state.t()))}
            </p>
            {move || {
                state.lang.track();
                let buttons = move || {
                    view! {
                        <Legend />
                        <MapControls map />
                    }
                    .into_any()
                };
                view_in_turn(state, Box::new(buttons))
            }}
            {card_slot(state, map)}
        </div>
    }
}

fn pixels(length: f64) -> String {
    (length as i32).to_string() + "px"
}
