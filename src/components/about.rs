//! Where the data come from: a duty of their licences, and what a careful reader looks for.

use crate::browser;
use crate::state::AppState;
use cites::printed_map;
use leptos::prelude::*;

/// Sources, licences, and the date of the list.
#[component]
pub fn About() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let as_of = state.data().catalog.as_of().unwrap_or_default().to_owned();
    // That of the chosen region, where it is one alone; those of all of France are for two sizes of paper.
    let maps = move || {
        let data = state.data();
        let region = state.filter.with(|filter| {
            let alone = filter.regions.first().filter(|_| filter.regions.len() == 1);
            alone.and_then(|id| data.catalog.region(*id))
        });
        let maps = match region {
            Some(region) => vec![(region.slug.clone(), region.name.clone())],
            None => [("france", "France, A3"), ("france-a4", "France, A4")]
                .map(|(name, of)| (name.to_owned(), of.to_owned()))
                .into(),
        };
        let link = |(name, of): (String, String)| {
            let href = browser::beside(&printed_map(state.lang.get_untracked(), &name));
            view! {
                <p class="about-link">
                    <a href=href target="_blank" rel="noopener">
                        {(t.printed_map)(&of)}
                        <span class="sr-only">" " {t.new_tab}</span>
                    </a>
                </p>
            }
        };
        maps.into_iter().map(link).collect_view()
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
