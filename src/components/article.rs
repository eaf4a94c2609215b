//! "Photo and article from Wikipedia": asks nobody before it is pressed, and says whom it will ask then.

use crate::browser;
use crate::state::AppState;
use cites::{CiteId, TileMode};
use leptos::prelude::*;

/// What the button says whom it will ask.
const ASKS_ID: &str = "article-asks";

/// The button, and the place for what it brings. Where nobody else is to be asked for anything it is not there.
pub fn article(state: AppState, id: CiteId) -> AnyView {
    let is_offered = Memo::new(move |_| {
        state
            .appearance
            .with(|appearance| appearance.tile_mode != TileMode::Simple)
    });
    (move || is_offered.get().then(|| section(state, id))).into_any()
}

/// The markup that `article/open.js` and `article/article.js` fill in.
fn section(state: AppState, id: CiteId) -> Option<AnyView> {
    let (name, insee, item) = state.cite(id, |cite, _| {
        (cite.name.clone(), cite.insee.clone(), cite.wikidata.clone())
    })?;
    let module = browser::article_module()?;
    let t = state.t_now();
    on_cleanup(browser::close_article);
    let section = view! {
        <section
            class="article"
            data-module=module
            data-name=name
            data-insee=insee
            data-item=item
            data-lang=state.lang.get_untracked().tag()
            data-busy=t.article_busy
            data-failed=t.article_failed
        >
            <button
                type="button"
                class="button"
                aria-describedby=ASKS_ID
                on:click=move |press| browser::open_article(&press)
            >
                <span>{t.article}</span>
            </button>
            <p class="article-status" role="status"></p>
            <p class="article-asks" id=ASKS_ID>{t.article_asks}</p>
        </section>
    };
    Some(section.into_any())
}
