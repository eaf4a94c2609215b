//! One quiet line over the map for what did not work, with a way to hide it.

use super::icon::{Icon, IconView};
use crate::browser;
use crate::i18n::Strings;
use crate::state::{AppState, Notice};
use leptos::prelude::*;

/// What a button does.
type Action = fn(&AppState);

/// The present notice, with what can be done about it.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let state = expect_context::<AppState>();
    view! {
        <div class="notice-area" role="status">
            {move || {
                state.notices.with(|notices| notices.last().copied()).map(|notice| view! {
                    <div class="notice">
                        <p>{notice.text(state.t())}</p>
                        {action(notice, state.t_now()).map(|(label, act)| view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| {
                                    act(&state);
                                    browser::keep_focus("map");
                                }
                            >
                                {label}
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

/// What can be done about it: the label of its button, and what that does.
fn action(notice: Notice, t: &Strings) -> Option<(&'static str, Action)> {
    match notice {
        Notice::BasemapFailed => Some((t.retry, AppState::load_basemap)),
        Notice::LateFilesFailed => Some((t.retry, AppState::load_late_files)),
        Notice::NewEdition => Some((t.reload, |_| browser::take_new_edition())),
        _ => None,
    }
}
