//! What is known of a cité. What is not known is not shown.

use super::icon::{Icon, IconView};
use super::near_cites::NearCites;
use super::status_shape::status_shape_class;
use crate::browser::{self, Shared};
use crate::i18n;
use crate::state::AppState;
use cites::{Cite, CiteId, Platform, Status, directions_url};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the card's title, which gets the focus when the card opens.
pub const TITLE_ID: &str = "card-title";

/// The card of one cité, the same in the popup and in the sheet.
#[component]
pub fn CiteCard(id: CiteId) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let lang = state.lang.get_untracked();
    let data = state.data();
    let cite = data.catalog.cite(id)?.clone();
    let departement = data.catalog.departement_name(cite.departement).to_owned();
    let region = data.catalog.region_name(cite.region).to_owned();
    let (status, since) = (cite.status, cite.since);
    let status_text = match (status, since) {
        (Status::Homologated, Some(year)) => (t.homologated_since)(year),
        (Status::Homologated, None) => t.homologated.to_owned(),
        (Status::Candidate, _) => t.candidate.to_owned(),
        (Status::Unconfirmed, _) => t.unconfirmed.to_owned(),
    };
    let part_of = cite.part_of.clone().map(|today| {
        view! { <p class="part-of">{(t.part_of)(&today)}</p> }
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
    let facts = [inhabitants, postcodes]
        .into_iter()
        .flatten()
        .map(|fact| view! { <span>{fact}</span> });
    Some(view! {
        <article class="card" aria-labelledby=TITLE_ID>
            <button
                type="button"
                class="card-close"
                aria-label=t.close
                on:click=move |_| state.close()
            >
                <IconView icon=Icon::Close />
            </button>
            <p class="card-status">
                <span class=status_shape_class(status) aria-hidden="true"></span>
                {status_text}
            </p>
            <h2 id=TITLE_ID tabindex="-1">{cite.name.clone()}</h2>
            <p class="card-where">{departement} " · " {region}</p>
            {part_of}
            {(status == Status::Unconfirmed).then(|| view! {
                <p class="part-of">{t.unconfirmed_why}</p>
            })}
            <p class="facts">{facts.collect_view()}</p>
            <Actions id />
            <Contacts cite=cite.clone() />
            <NearCites id />
        </article>
    })
}

/// What can be done with the cité: go there, look closer, pass it on.
#[component]
fn Actions(id: CiteId) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let (name, position) = state.cite(id, |cite, _| (cite.name.clone(), cite.position))?;
    let platform = match Platform::from_user_agent(&browser::user_agent()) {
        // Where no app can be opened, an address is wanted that can be copied.
        Platform::Android if !browser::has_origin() => Platform::Other,
        platform => platform,
    };
    let directions = directions_url(platform, position, &name);
    let outside = directions.starts_with("http");
    let copied = RwSignal::new(false);
    let on_share = move |_| {
        let (name, url) = (name.clone(), state.shared_link(id).unwrap_or_default());
        spawn_local(async move {
            let shared = browser::share(&name, &url).await;
            copied.set(shared == Shared::Copied);
            match shared {
                Shared::Copied => state.announce(state.t_now().copied.to_owned()),
                Shared::Refused => state.show_address(&url, state.t_now().share_refused),
                Shared::Handed => {}
            }
        });
    };
    Some(view! {
        <div class="actions">
            <a
                class="button primary"
                href=directions
                target=outside.then_some("_blank")
                rel="noopener noreferrer"
            >
                <IconView icon=Icon::Route />
                {t.directions}
                {outside.then(|| view! { <span class="sr-only">{t.new_tab}</span> })}
            </a>
            <button type="button" class="button" on:click=move |_| state.zoom_to(id)>
                <IconView icon=Icon::Zoom />
                {t.zoom_here}
            </button>
            <button type="button" class="button" on:click=on_share>
                <IconView icon=Icon::Share />
                {move || if copied.get() { t.copied } else { t.share }}
            </button>
        </div>
    })
}

/// Links to those who know more.
#[component]
fn Contacts(cite: Cite) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let outside = move |href: String, icon: Icon, text: &'static str| {
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
    let inside = move |href: String, icon: Icon, title: String, text: AnyView| {
        view! {
            <li>
                <a href=href title=title>
                    <IconView icon />
                    <span>{text}</span>
                </a>
            </li>
        }
    };
    let (page, known) = official_page(&cite);
    let page_text = if known { t.official_page } else { t.official_search };
    let website = cite
        .town_hall
        .website
        .map(|url| outside(url, Icon::Globe, t.website));
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
    view! {
        <ul class="contacts">
            {outside(page, Icon::Page, page_text)}
            {website} {phone} {email}
        </ul>
    }
}

/// The cité's page on the network's site, or, where its address is not known, the site's search for it.
fn official_page(cite: &Cite) -> (String, bool) {
    match &cite.official_url {
        Some(url) => (url.clone(), true),
        None => (cites::official_search_url(&cite.name), false),
    }
}
