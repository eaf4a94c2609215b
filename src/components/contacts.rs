//! Those who know more of a cité: the pages about it, and its town hall.

use super::icon::{Icon, IconView};
use crate::i18n;
use crate::state::AppState;
use cites::Cite;
use leptos::prelude::*;

/// Links to the network's page and to the town's.
pub fn pages(cite: &Cite) -> AnyView {
    let t = expect_context::<AppState>().t_now();
    let outside = |href: String, icon: Icon, text: &'static str| {
        view! {
            <li>
                <a href=href target="_blank" rel="noopener noreferrer">
                    <IconView icon />
                    <span>{text}</span>
                    <span class="sr-only">{t.new_tab}</span>
                </a>
            </li>
        }
    };
    let (page, known) = official_page(cite);
    let page_text = if known { t.official_page } else { t.official_search };
    let website = cite.town_hall.website.clone();
    view! {
        <ul class="contacts">
            {outside(page, Icon::Page, page_text)}
            {website.map(|url| outside(url, Icon::Globe, t.website))}
        </ul>
    }
    .into_any()
}

/// The cité's page on the network's site, or, where its address is not known, the site's search for it.
fn official_page(cite: &Cite) -> (String, bool) {
    match &cite.official_url {
        Some(url) => (url.clone(), true),
        None => (cites::official_search_url(&cite.name), false),
    }
}

/// How to reach the town hall, and what an administration knows of the town; folded, since few visitors need it.
pub fn town_hall(cite: Cite) -> AnyView {
    let state = expect_context::<AppState>();
    let (t, lang) = (state.t_now(), state.lang.get_untracked());
    let inside = |href: String, icon: Icon, title: String, text: AnyView| {
        view! {
            <li>
                <a href=href title=title>
                    <IconView icon />
                    <span>{text}</span>
                </a>
            </li>
        }
    };
    let phone = cite.town_hall.phone.map(|phone| {
        let number = cites::display_phone(&phone);
        let text = view! { <span class="sr-only">{t.phone} " "</span> {number} }.into_any();
        inside(["tel:", &phone].concat(), Icon::Phone, t.phone.to_owned(), text)
    });
    let email = cite.town_hall.email.map(|email| {
        inside(
            ["mailto:", &email].concat(),
            Icon::Mail,
            email,
            t.email.into_any(),
        )
    });
    let inhabitants = cite
        .population
        .map(|n| (t.inhabitants)(&i18n::number(lang, n), n));
    let postcodes = (!cite.postcodes.is_empty()).then(|| {
        [
            (t.postcodes)(cite.postcodes.len()),
            " ",
            &cite.postcodes.join(", "),
        ]
        .concat()
    });
    let facts = [inhabitants, postcodes].map(|fact| fact.map(|fact| view! { <span>{fact}</span> }));
    view! {
        <details class="town-hall">
            <summary>{t.town_hall}</summary>
            <ul class="contacts">{phone} {email}</ul>
            <p class="facts">{facts.into_iter().flatten().collect::<Vec<_>>()}</p>
        </details>
    }
    .into_any()
}
