//! The name of the map, and the way to its other language.

use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::Lang;
use leptos::prelude::*;

/// Links over the list and the map, seen when focused.
#[component]
pub fn SkipLinks() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let link = move |target: &'static str, text: fn(&i18n::Strings) -> &'static str| {
        view! {
            <a
                class="skip"
                href=format!("#{target}")
                on:click=move |event| {
                    // The fragment is the map's view, so the focus goes without it.
                    event.prevent_default();
                    browser::focus_id(target);
                }
            >
                {text(t)}
            </a>
        }
    };
    view! {
        <nav class="skips">
            {link("search", |t| t.skip_to_search)} {link("list", |t| t.skip_to_list)}
            {link("map", |t| t.skip_to_map)}
        </nav>
    }
}

/// Title, number of cités, language.
#[component]
pub fn Header() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let total = state.data().catalog.cites().len() as u32;
    let lang = state.lang.get_untracked();
    let other = match lang {
        Lang::Fr => Lang::En,
        Lang::En => Lang::Fr,
    };
    view! {
        <header class="header">
            <div>
                <h1>{t.title}</h1>
                <p class="tagline">
                    {(t.tagline)(&i18n::number(lang, total))}
                </p>
            </div>
            {state.embed.then(|| view! { <super::FullMapLink class="in-header" /> })}
            <button
                type="button"
                class="lang"
                id="lang"
                lang=other.tag()
                aria-label=t.other_language_label
                title=t.other_language
                on:click=move |_| {
                    state.set_lang(other);
                    // The panel is made anew in the other language, this button with it.
                    browser::after_paint(|| {
                        browser::focus_id("lang");
                    });
                }
            >
                {other.tag().to_ascii_uppercase()}
            </button>
        </header>
    }
}
