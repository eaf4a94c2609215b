//! The shell: loads the data, says what went wrong, lays out the page.

use crate::browser::{self, MediaQuery};
use crate::components::{
    ActiveFilters, Announcer, BottomSheet, CiteList, Failure, Filters, FrameBar, Header, MapView, NoticeBar,
    SearchBox, SkipLinks, trip_slot,
};
use crate::embed;
use crate::i18n::{self, Texts};
use crate::state::{
    AppState, Data, LateFiles, LoadError, Notice, current, load_catalog, load_late_files, sync_facets,
    sync_history, sync_late_files, view_in_turn, watch_blocked_links,
};
use cites::{Catalog, Colour, Lang, SearchIndex, Word};
use futures_util::future::join3;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// No room for a card upon the map. The style sheets say the same.
const COMPACT: &str = "(max-width: 719.98px), (max-height: 479.98px)";

/// How far the page has come.
#[derive(Clone)]
enum Load {
    Waiting,
    /// Not even the texts have come.
    NoTexts,
    Failed(LoadError, &'static Texts),
    Ready(Arc<Data>, LateFiles, &'static Texts),
}

/// The whole page. The static list that the page came with stays until there is something better.
#[component]
pub fn App() -> impl IntoView {
    let load = RwSignal::new(Load::Waiting);
    let lang = i18n::choose(current().lang, &browser::preferred_languages());
    let fetch = move || {
        browser::set_state("loading");
        spawn_local(async move { load.set(load_data(lang).await) });
    };
    fetch();
    move || match load.get() {
        Load::Waiting => None,
        Load::Failed(error, texts) => {
            browser::set_state("failed");
            Some(
                view! { <Failure error texts on_retry=move || { load.set(Load::Waiting); fetch() } /> }
                    .into_any(),
            )
        }
        // The page tells it itself, since nothing else can in the visitor's language.
        Load::NoTexts => {
            browser::set_state("failed");
            None
        }
        Load::Ready(data, late, texts) => Some(view! { <Page data late texts /> }.into_any()),
    }
}

async fn load_data(lang: Lang) -> Load {
    let link = current();
    // What such a link shows hangs on the late files. Otherwise they come after the first screen.
    let late = async {
        let needed = link.cite.is_some() || link.station_km.is_some() || !link.q.is_empty();
        if needed {
            Some(load_late_files(lang).await)
        } else {
            None
        }
    };
    let texts = async {
        let texts = i18n::load(lang).await.ok()?;
        browser::set_title_and_lang(lang.tag(), texts.page.title);
        Some(texts)
    };
    match join3(load_catalog(), late, texts).await {
        (_, _, None) => Load::NoTexts,
        (Ok(catalog), late, Some(texts)) => {
            // In tasks of their own: what the visitor does meanwhile, as to scroll the static list, comes between them.
            browser::next_task().await;
            let index = SearchIndex::new(&catalog);
            let data = Arc::new(Data { catalog, index });
            let late = match late {
                Some(late) => late(data.clone()).await,
                None => LateFiles::default(),
            };
            browser::next_task().await;
            Load::Ready(data, late, texts)
        }
        (Err(error), _, Some(texts)) => Load::Failed(error, texts),
    }
}

/// The map and the panel.
#[component]
fn Page(data: Arc<Data>, late: LateFiles, texts: &'static Texts) -> impl IntoView {
    let state = AppState::new(data.clone(), late, &current(), texts);
    provide_context(state);
    state.layout.set_compact(browser::matches(COMPACT));
    let watch = StoredValue::new_local(MediaQuery::watch(COMPACT, move |compact| {
        state.layout.set_compact(compact)
    }));
    on_cleanup(move || watch.dispose());
    // As it was opened, slips included: from here on the address bar is put right.
    let address = browser::location();
    sync_history(state);
    sync_facets(state);
    sync_appearance(state);
    watch_blocked_links(state);
    report_skipped(&state, &data.catalog);

    state.take_turns();
    state.in_turn(move || state.load_basemap());
    let owner = Owner::current().unwrap_or_default();
    spawn_local(async move {
        state.do_in_turn().await;
        let inner = owner.clone();
        // As an effect it comes after those of the last turn, which draw the map.
        owner.with(|| Effect::new(move |_| show_page(state, inner.clone(), address.clone())));
    });
    view! {
        // In another language everything but the map is made anew, so that no text needs watching.
        {move || {
            state.lang.track();
            view! { <SkipLinks /> }
        }}
        // Named, since the page that embeds this one has a main part as well.
        <main class="shell" aria-label=state.t_now().title>
            {move || {
                state.lang.track();
                view! { <Panel /> }
            }}
            <div class="stage">
                <MapView />
                {move || {
                    state.lang.track();
                    state.embed.then(|| view! { <FrameBar /> })
                }}
                <NoticeBar />
            </div>
        </main>
        <Announcer />
    }
}

/// Shows the page in the place of the static list and map, and lets come what the first screen does not need.
fn show_page(state: AppState, owner: Owner, address: (String, String)) {
    // Whoever reads the static list by keyboard is not sent back to the page's start.
    let was_reading = browser::find("#static :focus").is_some();
    browser::remove("static");
    browser::set_state("ready");
    if was_reading {
        browser::focus_id("list");
    }
    browser::after_paint(move || {
        browser::mark("cites:ready");
        browser::load_stylesheet("theme-icons");
        state.is_painted();
        owner.with(|| {
            embed::start(state, &address);
            sync_late_files(state);
            state.start_trip();
            state.start_marks();
            state.keep_offline();
        });
    });
}

/// Tells the style sheets how the page is to look.
fn sync_appearance(state: AppState) {
    browser::set_on_root("data-embed", if state.embed { "1" } else { "" });
    Effect::new(move |_| {
        let appearance = state.appearance.get();
        if state.embed {
            browser::set_on_root("data-panel", appearance.panel.word());
            browser::set_on_root("data-height", appearance.height.word());
        }
        browser::set_on_root("data-trip", if state.offers_trip() { "" } else { "off" });
        browser::set_on_root("data-theme", appearance.theme.word());
        for (name, paper) in [
            ("--accent-on-light", Colour::LIGHT_PAPER),
            ("--accent-on-dark", Colour::DARK_PAPER),
        ] {
            let colour = appearance.accent.map(|accent| accent.readable_on(paper));
            browser::set_on_root(
                name,
                &colour.map_or_else(String::new, |colour| colour.to_string()),
            );
        }
    });
}

/// What stands beside the map, or slides over it.
#[component]
fn Panel() -> impl IntoView {
    let state = expect_context::<AppState>();
    let head = view! {
        <Header />
        {view_in_turn(state, Box::new(|| view! { <SearchBox /> }.into_any()))}
    };
    view! {
        <BottomSheet head=head.into_any()>
            // The list stays as it is, and as far as it is unfolded, while the trip stands in its place.
            <div class="browse" class:gone=move || state.trip.is_open.get()>
                {view_in_turn(state, Box::new(|| view! { <Filters /> }.into_any()))}
                {view_in_turn(state, Box::new(|| {
                    view! {
                        <ActiveFilters />
                        <CiteList />
                    }
                    .into_any()
                }))}
            </div>
            {move || state.trip.is_open.get().then(trip_slot)}
        </BottomSheet>
    }
}

/// Broken features are left out, but not in silence.
fn report_skipped(state: &AppState, catalog: &Catalog) {
    let skipped = catalog.skipped();
    for feature in skipped {
        let label = feature.label.as_deref().unwrap_or("?");
        browser::warn(&format!(
            "communes.geojson: feature {} ({label}) left out: {:?}",
            feature.position, feature.reason
        ));
    }
    if !skipped.is_empty() {
        state.notify(Notice::LeftOut(skipped.len()));
    }
}
