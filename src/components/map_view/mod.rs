//! The map: made once, and kept to the state by effects that only reach outward.

mod basemap;
mod boundary;
mod camera;
mod gestures;
mod keys;
mod pointer;
mod tiles;

use super::CardHost;
use super::legend::Legend;
use super::map_controls::MapControls;
use crate::browser::{self, MediaQuery, SizeObserver};
use crate::leaflet::{Listener, MapHandle, Pin, PinLayer, PinLook, VectorLayer};
use crate::state::{AppState, Notice};
use cites::{RegionId, Status};
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Sources of the bundled base map; a licence's duty.
const ATTRIBUTION: &str = "© IGN, INSEE, DILA, Etalab (LO 2.0) · Natural Earth";

/// The map and its layers, alive as long as the page.
pub struct MapContext {
    pub map: Rc<MapHandle>,
    pub basemap: VectorLayer,
    pub drawn: VectorLayer,
    pub pins: PinLayer,
    listeners: RefCell<Vec<Listener>>,
    /// While the map is being moved by us, its events are not the visitor's.
    is_programmatic: Cell<bool>,
}

/// A signal of what lives in this thread alone.
pub type LocalSignal<T> = RwSignal<Option<Rc<T>>, LocalStorage>;

/// The region under the mouse, and where the mouse is.
type HoveredRegion = Option<(RegionId, (f64, f64))>;

/// The map with its buttons, its legend and its cards.
#[component]
pub fn MapView() -> impl IntoView {
    let state = expect_context::<AppState>();
    let canvas = NodeRef::<Div>::new();
    let context: LocalSignal<MapContext> = RwSignal::new_local(None);
    let map: LocalSignal<MapHandle> = RwSignal::new_local(None);
    let hovered_region = RwSignal::new(None::<(RegionId, (f64, f64))>);
    let frame = NodeRef::<Div>::new();
    let hint: gestures::Hint = RwSignal::new(None);

    Effect::new(move |_| {
        let Some(container) = canvas.get().filter(|_| context.with_untracked(Option::is_none)) else {
            return;
        };
        match create_map(&state, &container) {
            Ok(made) => {
                let made = Rc::new(made);
                pointer::listen(state, &made, hovered_region);
                listen_to_moves(state, &made);
                map.set(Some(made.map.clone()));
                context.set(Some(made));
            }
            Err(error) => {
                browser::warn(&error);
                // There is no map for a card to be upon.
                state.compact.set(true);
                state.notify(Notice::MapFailed);
            }
        }
    });
    camera::sync_camera(state, context);
    basemap::sync_basemap(state, context, hovered_region);
    boundary::sync_boundary(state, context);
    tiles::sync_tiles(state, context);
    gestures::listen(state, frame, hint);
    sync_pins(state, context);
    sync_size_and_theme(state, canvas, context);

    let tooltip = move || {
        hovered_region.get().and_then(|(id, (x, y))| {
            let data = state.data();
            let name = data.catalog.region(id)?.name.clone();
            let count = state
                .facets
                .with(|facets| facets.regions.get(usize::from(id.0)).copied());
            let text = (state.t_now().region_count)(&name, count.unwrap_or_default() as usize);
            let half = context.get_untracked()?.map.size().0 / 2.0;
            let class = if x < half {
                "region-tooltip"
            } else {
                "region-tooltip before"
            };
            // Not below the map's lower edge.
            let top = ["min(100% - 3.5rem,", &pixels(y), ")"].concat();
            Some(view! {
                <p class=class style:left=pixels(x) style:top=top>
                    {text}
                </p>
            })
        })
    };
    view! {
        <div class="map-frame" node_ref=frame style=("--covered", move || pixels(state.covered.get()))>
            <div
                id="map"
                class="map"
                class:points=move || state.hovered.get().is_some() || hovered_region.get().is_some()
                node_ref=canvas
                tabindex="0"
                role="application"
                aria-label=move || state.t().map
                aria-describedby="map-help"
                on:keydown=move |event| {
                    if let Some(context) = context.get_untracked() {
                        keys::press(&state, &context, &event);
                    }
                }
                on:blur=move |_| state.hover(None)
            ></div>
            <p id="map-help" class="sr-only">{move || state.t().map_help}</p>
            <div aria-hidden="true">{tooltip}</div>
            // What a screen reader's user does never scrolls by accident.
            <p class="gesture-hint" aria-hidden="true" class:seen=move || hint.get().is_some()>
                {move || hint.get().map_or("", |text| text(state.t()))}
            </p>
            {move || {
                state.lang.track();
                view! {
                    <Legend />
                    <MapControls map />
                }
            }}
            <CardHost map />
        </div>
    }
}

fn pixels(length: f64) -> String {
    (length as i32).to_string() + "px"
}

fn create_map(state: &AppState, container: &leptos::web_sys::HtmlElement) -> Result<MapContext, String> {
    let animate = !browser::matches("(prefers-reduced-motion: reduce)");
    let start = camera::start(state, browser::container_size(container));
    let made = MapHandle::new(container, start, animate, ATTRIBUTION).and_then(|map| {
        let (basemap, drawn) = (
            VectorLayer::new(&map, "basemap")?,
            VectorLayer::new(&map, "drawn")?,
        );
        let pins = PinLayer::new(&map)?;
        Ok(MapContext {
            map: Rc::new(map),
            basemap,
            drawn,
            pins,
            listeners: RefCell::default(),
            is_programmatic: Cell::new(false),
        })
    });
    let context = made.map_err(|error| format!("{error:?}"))?;
    context.map.add_scale();
    let look = |status| match status {
        Status::Homologated => PinLook::Homologated,
        Status::Candidate => PinLook::Candidate,
        Status::Unconfirmed => PinLook::Unconfirmed,
    };
    let data = state.data();
    let pin = |cite: &cites::Cite| Pin {
        coord: cite.position,
        look: look(cite.status),
        name: cite.name.clone(),
    };
    context
        .pins
        .set_pins(data.catalog.cites().iter().map(pin).collect());
    Ok(context)
}

impl MapContext {
    /// Keeps a listener for as long as the map lives.
    pub fn keep(&self, listener: Listener) {
        self.listeners.borrow_mut().push(listener);
    }
}

/// A view that the visitor has chosen by hand becomes part of the link; one that fits the choice does not.
fn listen_to_moves(state: AppState, context: &Rc<MapContext>) {
    let idle_at = move |camera: cites::Camera| {
        state.idle_view.set(Some(cites::MapView {
            zoom: camera.zoom,
            center: camera.center,
        }));
    };
    idle_at(context.map.camera());
    let weak = Rc::downgrade(context);
    context.keep(context.map.on_move_end(move |camera| {
        idle_at(camera);
        if let Some(context) = weak.upgrade().filter(|context| !context.is_programmatic.get()) {
            let by_hand = !camera::is_home(&state, camera, context.map.size());
            state.view_changed(by_hand.then_some(camera));
        }
    }));
}

/// The whole of France, whatever is chosen, or all that cannot be left.
pub fn whole_france(state: &AppState, map: &MapHandle) {
    if !state.lock.with_untracked(cites::Filter::is_empty) {
        state.fit();
    } else {
        state.jump_to(camera::france(state, map.size()));
    }
}

/// Which pins are shown, pointed at and open.
fn sync_pins(state: AppState, context: LocalSignal<MapContext>) {
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            state
                .selection
                .with(|selection| context.pins.show(selection.0.hits.iter().map(|hit| hit.id)));
        }
    });
    // Also for a filter that selects what the one before did, and where there is no map.
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.filter.track();
        if !first {
            browser::after_paint(|| browser::mark("cites:filtered"));
        }
    });
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            context.pins.select(state.selected.get());
        }
    });
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            context.pins.heat(state.hovered.get());
        }
    });
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            context.pins.set_here(state.user_location.get());
        }
    });
}

/// The map keeps to the size of its container, and its canvas to the page's colours.
fn sync_size_and_theme(state: AppState, canvas: NodeRef<Div>, context: LocalSignal<MapContext>) {
    let kept = StoredValue::new_local(None::<(Option<SizeObserver>, MediaQuery)>);
    Effect::new(move |_| {
        let (Some(container), Some(context)) = (canvas.get(), context.get()) else {
            return;
        };
        let themed = context.clone();
        let size = Cell::new(context.map.size());
        let measured = container.clone();
        let resized = SizeObserver::watch(&container, move || {
            // The observer also tells the size that the map was made with.
            let now = browser::container_size(&measured);
            if size.replace(now) != now {
                context.is_programmatic.set(true);
                context.map.resized();
                context.is_programmatic.set(false);
                state.refit();
            }
        });
        let theme = MediaQuery::watch("(prefers-color-scheme: dark)", move |_| {
            themed.pins.theme_changed()
        });
        kept.set_value(Some((resized, theme)));
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.look.track();
        if let (Some(context), false) = (context.get_untracked(), first) {
            // The page has its new colours once the effects of this change are through.
            browser::after_paint(move || context.pins.theme_changed());
        }
    });
}
