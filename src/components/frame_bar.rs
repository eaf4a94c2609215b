//! What a map in another site's page has besides: the way to the full map, and the list's button.

use super::icon::{Icon, IconView};
use crate::browser;
use crate::state::AppState;
use cites::Panel;
use leptos::prelude::*;

/// The same choice on a page of its own. `class` says where the link stands.
#[component]
pub fn FullMapLink(class: &'static str) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let href = move || {
        let link = state.link.get().unframed();
        browser::absolute(&link.to_search(), &link.to_hash())
    };
    view! {
        <a class=["full-map ", class].concat() href=href target="_blank" rel="noopener">
            {t.open_full_map}
            <span class="sr-only">" " {t.new_tab}</span>
            <IconView icon=Icon::Out />
        </a>
    }
}

/// Upon the map, where the list is beside it only on demand.
#[component]
pub fn FrameBar() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let shown = move || {
        matches!(
            state.appearance.with(|appearance| appearance.panel),
            Panel::Auto | Panel::Open
        )
    };
    let toggle = move |_| {
        let panel = if shown() { Panel::Closed } else { Panel::Open };
        state.set_panel(panel);
    };
    view! {
        <div class="frame-bar">
            <button type="button" class="panel-toggle" aria-expanded=move || shown().to_string() aria-controls="panel" on:click=toggle>
                {move || if shown() { t.hide_list } else { t.show_list }}
            </button>
            <FullMapLink class="on-map" />
        </div>
    }
}
