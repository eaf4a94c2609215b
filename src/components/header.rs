//! The name of the map, and the choice of its language.

use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::Lang;
use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

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
    view! {
        <header class="header">
            <div>
                <h1>{t.title}</h1>
                <p class="tagline">
                    {(t.tagline)(&i18n::number(lang, total))}
                </p>
            </div>
            {state.embed.then(|| view! { <super::FullMapLink class="in-header" /> })}
            <LanguageMenu />
        </header>
    }
}

/// The languages, each named in itself. The native field for a choice lies, unseen, over what is seen: the tag of the
/// present language, which has room where the longest name has none.
#[component]
fn LanguageMenu() -> impl IntoView {
    let state = expect_context::<AppState>();
    let now = state.lang.get_untracked();
    let choose = move |event| {
        let field: HtmlSelectElement = event_target(&event);
        if let Some(lang) = Lang::from_tag(&field.value()) {
            // It shows the language of the page until the other has come, which may not happen, and be asked for again.
            field.set_value(now.tag());
            state.set_lang(lang);
        }
    };
    // As markup, of names that are ours: as views they would be code on the way to the first screen.
    let option = |lang: Lang| {
        let (tag, name) = (lang.tag(), lang.own_name());
        let selected = if lang == now { " selected" } else { "" };
        [
            "<option value=",
            tag,
            " lang=",
            tag,
            selected,
            ">",
            name,
            "</option>",
        ]
        .concat()
    };
    view! {
        <span class="lang">
            <span aria-hidden="true">{now.tag().to_ascii_uppercase()}</span>
            <select
                id="lang"
                aria-label=state.t_now().language
                on:change=choose
                inner_html=Lang::ALL.map(option).concat()
            ></select>
        </span>
    }
}
