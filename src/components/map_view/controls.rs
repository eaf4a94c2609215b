//! The map's buttons.

use super::super::icon::{Icon, IconView};
use super::LocalSignal;
use crate::browser::{self, Fullscreen};
use crate::i18n::Strings;
use crate::leaflet::MapHandle;
use crate::state::{AppState, Notice};
use cites::Filter;
use leptos::prelude::*;

/// Zoom, the whole of France, near me, full screen.
#[component]
pub fn MapControls(map: LocalSignal<MapHandle>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let full = RwSignal::new(browser::is_fullscreen());
    let watch = StoredValue::new_local(Fullscreen::watch(move |now| full.set(now)));
    on_cleanup(move || watch.dispose());
    let near = move || state.user_location.get().is_some();
    let full_text = move || {
        if full.get() {
            t.fullscreen_leave
        } else {
            t.fullscreen
        }
    };
    let button = move |icon: Icon, text: fn(&Strings) -> &'static str, act: Box<dyn Fn()>| {
        view! {
            <button
                type="button"
                aria-label=text(t)
                title=text(t)
                on:click=move |_| act()
            >
                <IconView icon />
            </button>
        }
    };
    let overview: fn(&Strings) -> &'static str = match state.lock.with_untracked(Filter::is_empty) {
        true => |t| t.whole_france,
        false => |t| t.overview,
    };
    let with_map = move |act: fn(&MapHandle)| -> Box<dyn Fn()> {
        Box::new(move || {
            if let Some(map) = map.get_untracked() {
                act(&map);
            }
        })
    };
    view! {
        <div class="controls">
            <div class="control-group">
                {button(Icon::Plus, |t| t.zoom_in, with_map(MapHandle::zoom_in))}
                {button(Icon::Minus, |t| t.zoom_out, with_map(MapHandle::zoom_out))}
            </div>
            <div class="control-group">
                {button(Icon::France, overview, Box::new(move || state.show_everything()))}
                <button
                    type="button"
                    aria-pressed=move || near().to_string()
                    aria-label=t.near_me
                    title=move || if near() { t.near_me_off } else { t.near_me }
                    on:click=move |_| state.toggle_near_me()
                >
                    <IconView icon=Icon::Locate />
                </button>
                <button
                    type="button"
                    class="fullscreen"
                    aria-label=full_text
                    title=full_text
                    on:click=move |_| {
                        let root = browser::by_id("app");
                        let allowed = root.is_some_and(|root| browser::toggle_fullscreen(&root));
                        if !allowed {
                            state.notify(Notice::FullscreenRefused);
                        }
                    }
                >
                    <IconView icon=Icon::Expand />
                </button>
            </div>
        </div>
    }
}
