//! What the visitor reads when the data cannot be had.

use crate::i18n::Texts;
use crate::state::LoadError;
use leptos::prelude::*;

/// Says what happened and offers to try again; the static list stays below it.
#[component]
pub fn Failure(error: LoadError, texts: &'static Texts, on_retry: impl Fn() + 'static) -> impl IntoView {
    let t = texts.page;
    view! {
        <div class="failure" role="alert">
            <h2>{t.failed}</h2>
            <p>
                {match error {
                    LoadError::Network => t.failed_network,
                    LoadError::Data => t.failed_data,
                }}
            </p>
            <button type="button" class="button primary" on:click=move |_| on_retry()>
                {t.retry}
            </button>
        </div>
    }
}
