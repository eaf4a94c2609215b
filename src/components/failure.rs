//! What the visitor reads when the data cannot be had.

use crate::i18n;
use cites::Lang;
use leptos::prelude::*;

/// Why there is nothing to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// They did not come.
    Network,
    /// They came, but are not what they should be.
    Data,
}

/// Says what happened and offers to try again; the static list stays below it.
#[component]
pub fn Failure(cause: Cause, lang: Lang, on_retry: impl Fn() + 'static) -> impl IntoView {
    let t = i18n::strings(lang);
    view! {
        <div class="failure" role="alert">
            <h2>{t.failed}</h2>
            <p>
                {match cause {
                    Cause::Network => t.failed_network,
                    Cause::Data => t.failed_data,
                }}
            </p>
            <button type="button" class="button primary" on:click=move |_| on_retry()>
                {t.retry}
            </button>
        </div>
    }
}
