//! Where the data come from: a duty of their licences, and what a careful reader looks for.

use crate::state::AppState;
use leptos::prelude::*;

/// Sources, licences, and the date of the list.
#[component]
pub fn About() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let as_of = state.data().catalog.as_of().unwrap_or_default().to_owned();
    let maps = move || {
        let link = |(href, name): (String, String)| {
            view! {
                <p class="about-link">
                    <a href=href target="_blank" rel="noopener">
                        {name}
                        <span class="sr-only">" " {t.new_tab}</span>
                    </a>
                </p>
            }
        };
        state.printed_maps().into_iter().map(link).collect_view()
    };
    view! {
        <footer class="about">
            {maps}
            <h2>{t.sources}</h2>
            <p>
                {(t.sources_text)(&as_of)} " "
                <a href="licences.txt" target="_blank" rel="noopener">
                    {t.licences}
                    <span class="sr-only">" " {t.new_tab}</span>
                </a>
            </p>
            // In a frame the full map is the place to ask.
            {(!state.embed).then(|| view! { <p class="about-link"><a href="integrer.html">{t.embed_this}</a></p> })}
        </footer>
    }
}
