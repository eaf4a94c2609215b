//! One quiet line over the map for what did not work, with a way to hide it.

use super::icon::{Icon, IconView};
use crate::browser;
use crate::state::{AppState, Notice};
use leptos::prelude::*;

/// The present notice. What is missing can be asked for again.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let state = expect_context::<AppState>();
    view! {
        <div class="notice-area" role="status">
            {move || {
                state.notices.with(|notices| notices.last().copied()).map(|notice| view! {
                    <div class="notice">
                        <p>{notice.text(state.t())}</p>
                        {matches!(notice, Notice::BasemapFailed | Notice::LateFilesFailed).then(|| view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| {
                                    match notice {
                                        Notice::BasemapFailed => state.load_basemap(),
                                        _ => state.load_late_files(),
                                    }
                                    browser::keep_focus("map");
                                }
                            >
                                {state.t_now().retry}
                            </button>
                        })}
                        <button
                            type="button"
                            class="plain"
                            aria-label=state.t_now().dismiss
                            on:click=move |_| {
                                state.dismiss(notice);
                                browser::keep_focus("map");
                            }
                        >
                            <IconView icon=Icon::Close />
                        </button>
                    </div>
                })
            }}
        </div>
    }
}
