//! What is known of a cité. What is not known is not shown.

use super::article::article;
use super::contacts::{pages, town_hall};
use super::icon::{Icon, IconView};
use super::near_cites::NearCites;
use super::status_shape::status_shape_class;
use super::what_to_see::what_to_see;
use crate::browser::{self, Shared};
use crate::state::AppState;
use cites::{CiteId, Mark, Platform, Status, directions_url};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the card's title, which gets the focus when the card opens.
pub const TITLE_ID: &str = "card-title";

/// The card of one cité, the same in the popup and in the sheet.
#[component]
pub fn CiteCard(id: CiteId) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let data = state.data();
    let cite = data.catalog.cite(id)?.clone();
    let departement = data.catalog.departement_name(cite.departement).to_owned();
    let region = data
        .catalog
        .region_name_in(state.lang.get_untracked(), cite.region)
        .to_owned();
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
            {what_to_see(&cite)}
            <Actions id />
            {article(state, id)}
            {pages(&cite)}
            {town_hall(cite)}
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
    let share = move || if copied.get() { t.copied } else { t.share };
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
            {trip_button(state, id)}
            {mark_button(state, id, Mark::Seen)}
            {mark_button(state, id, Mark::Wished)}
            <button
                type="button"
                class="button"
                aria-label=t.zoom_here
                title=t.zoom_here
                on:click=move |_| state.zoom_to(id)
            >
                <IconView icon=Icon::Zoom />
            </button>
            <button type="button" class="button" aria-label=share title=share on:click=on_share>
                <IconView icon=Icon::Share />
                {move || copied.get().then_some(t.copied)}
            </button>
        </div>
    })
}

/// Adds the cité to the trip, or takes it out.
fn trip_button(state: AppState, id: CiteId) -> AnyView {
    let t = state.t_now();
    let is_in = Memo::new(move |_| state.trip.trip.with(|trip| trip.contains(id)));
    view! {
        <button
            type="button"
            class="button add-stop"
            aria-pressed=move || is_in.get().to_string()
            on:click=move |_| state.ask_to_toggle_stop(id)
        >
            <IconView icon=Icon::Trip />
            {move || if is_in.get() { t.trip_in } else { t.trip_add_short }}
        </button>
    }
    .into_any()
}

/// Marks the cité as seen or wished, or takes that back.
fn mark_button(state: AppState, id: CiteId, mark: Mark) -> AnyView {
    let t = state.t_now();
    let (icon, text) = match mark {
        Mark::Seen => (Icon::Seen, t.seen),
        Mark::Wished => (Icon::Wished, t.wished),
    };
    let is_set = move || state.marks.of(id) == Some(mark);
    view! {
        <button
            type="button"
            class="button mark-button"
            aria-pressed=move || is_set().to_string()
            on:click=move |_| state.ask_to_mark(id, mark)
        >
            <IconView icon />
            {text}
        </button>
    }
    .into_any()
}
