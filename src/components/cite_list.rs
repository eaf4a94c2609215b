//! The list: the map's equal. It holds every cité that matches, by region, by distance or best first.

use crate::browser;
use crate::i18n;
use crate::reactive::{composed, effect, effect_from_first};
use crate::state::AppState;
use cites::{CiteId, Hit, RegionId, Status};
use leptos::prelude::*;
use leptos::reactive::computed::Selector;

/// So many lines are made before a changed list is painted, more than any screen shows; the others right after.
const FIRST: usize = 40;
/// So many lines are in the page at first. The real data fits in; a far larger set unfolds by and by.
const PAGE: usize = 300;

/// Which cités are pointed at or open, asked by each line for itself alone.
#[derive(Clone)]
struct Marks {
    hot: Selector<Option<CiteId>>,
    open: Selector<Option<CiteId>>,
}

/// The list of results.
#[component]
pub fn CiteList() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let lang = state.lang.get_untracked();
    let marks = Marks {
        hot: Selector::new(move || state.hot.get()),
        open: Selector::new(move || state.selected.get()),
    };
    let shown = RwSignal::new(PAGE);
    let text = move || state.filter.with(|filter| filter.text.clone());
    let searched = StoredValue::new(untrack(text));
    effect_from_first(move |first| {
        state.here.track();
        let text = text();
        let typed = searched.with_value(|before| *before != text);
        searched.set_value(text);
        if !first {
            shown.set(FIRST);
            browser::after_paint(move || {
                // The best answer is the first one; a chip that was clicked stays where it is.
                if typed {
                    // Beside the map the panel scrolls, in a sheet what is below its head does.
                    browser::scroll_top("panel");
                    browser::scroll_top("panel-body");
                }
                // In another language there is another list by now.
                let _ = shown.try_set(PAGE);
            });
        }
    });
    // A card that was opened elsewhere brings its line into view.
    effect(move || {
        if let Some(slug) = state
            .selected
            .get()
            .and_then(|id| state.cite(id, |cite, _| cite.slug.clone()))
        {
            browser::scroll_to_show(&line_id(&slug));
        }
    });
    let lines = Memo::new(move |_| {
        let shown = shown.get();
        state
            .selection
            .with(|selection| lines_of(&state, &selection.0.hits, shown))
    });
    let rest = move || state.count().saturating_sub(shown.get().max(PAGE));
    let line = move |line: Line| match line {
        Line::Region(id, count) => view! { <Heading id count /> }.into_any(),
        Line::Cite(id, metres) => view! { <CiteLine id metres marks=marks.clone() /> }.into_any(),
    };
    view! {
        <section id="list" class="list" tabindex="-1" aria-label=t.list>
            <ul class="lines">
                <For each=move || lines.get() key=|line| *line children=line />
            </ul>
            <Show when=move || state.count() == 0>
                <Nothing />
            </Show>
            <Show when=move || { rest() > 0 }>
                <button type="button" class="show-more" on:click=move |_| shown.update(|n| *n += PAGE)>
                    {composed(move || (t.show_more)(&i18n::number(lang, rest() as u32)))}
                </button>
            </Show>
            <super::About />
        </section>
    }
}

/// A line of the list; what it shows is its key, so that only what changes is rendered again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Line {
    /// A region and how many of its cités follow.
    Region(RegionId, usize),
    /// A cité, and its distance in metres where the visitor's place is known.
    Cite(CiteId, Option<u32>),
}

/// The first `shown` hits, under their regions while they are in the catalog's order.
fn lines_of(state: &AppState, hits: &[Hit], shown: usize) -> Vec<Line> {
    let data = state.data();
    let by_region = state.here.with(Option::is_none) && state.filter.with(|f| f.text.trim().is_empty());
    let region_of = |hit: &Hit| data.catalog.cite(hit.id).map(|cite| cite.region);
    let mut lines = Vec::with_capacity(hits.len().min(shown) + 16);
    let mut region = None;
    for hit in hits.iter().take(shown) {
        let its = region_of(hit);
        if by_region && its != region {
            region = its;
            let count = hits.iter().filter(|other| region_of(other) == its).count();
            lines.extend(its.map(|id| Line::Region(id, count)));
        }
        lines.push(Line::Cite(hit.id, hit.distance_km.map(|km| (km * 1000.0) as u32)));
    }
    lines
}

fn line_id(slug: &str) -> String {
    ["cite-", slug].concat()
}

#[component]
fn Heading(id: RegionId, count: usize) -> impl IntoView {
    let state = expect_context::<AppState>();
    let name = state.data().catalog.region(id).map(|region| region.name.clone());
    view! {
        <li class="region">
            <h2>{name} " " <span class="count">{count}</span></h2>
        </li>
    }
}

/// A cité: a real link, so that it can be opened in another tab or copied.
#[component]
fn CiteLine(id: CiteId, metres: Option<u32>, marks: Marks) -> impl IntoView {
    let state = expect_context::<AppState>();
    let (t, lang) = (state.t_now(), state.lang.get_untracked());
    state.cite(id, |cite, catalog| {
        let departement = catalog.departement(cite.departement).map(|d| d.name.clone());
        let status = cite.status;
        let Marks { hot, open } = marks;
        let (status_class, status_text) = match status {
            // The rule is not worth a word for the eye; the ear has no shapes to tell it by.
            Status::Homologated => ("sr-only", t.homologated_short),
            Status::Candidate => ("status", t.candidate_short),
            Status::Unconfirmed => ("status", t.unconfirmed_short),
        };
        view! {
            <li>
                <a
                    id=line_id(&cite.slug)
                    class="line"
                    class:hot=move || hot.selected(&Some(id))
                    aria-current=move || open.selected(&Some(id)).then_some("true")
                    href=["?cite=", &cite.slug].concat()
                    on:click=move |event| {
                        // With a modifier the visitor wants another tab.
                        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                            event.prevent_default();
                            state.open(id, true);
                        }
                    }
                    on:mouseenter=move |_| state.point_at(Some(id))
                    on:mouseleave=move |_| state.point_away(id)
                    on:focus=move |_| state.point_at(Some(id))
                    on:blur=move |_| state.point_away(id)
                >
                    <span class=mark_class(status) aria-hidden="true"></span>
                    <span class="name">{cite.name.clone()}</span>
                    <span class="where">
                        {departement}
                        {metres.map(|m| [" · ", &i18n::distance(lang, f64::from(m) / 1000.0)].concat())}
                    </span>
                    <span class=status_class>{status_text}</span>
                </a>
            </li>
        }
    })
}

/// The class of the little shape that stands for a status, as on the map.
pub fn mark_class(status: Status) -> &'static str {
    match status {
        Status::Homologated => "mark homologated",
        Status::Candidate => "mark candidate",
        Status::Unconfirmed => "mark unconfirmed",
    }
}

/// Nothing found: says so, and offers the way back.
#[component]
fn Nothing() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let what = move || {
        state.filter.with(|filter| match filter.text.trim() {
            "" => t.no_result.to_owned(),
            text => (t.no_result_for)(text),
        })
    };
    view! {
        <div class="nothing">
            <p><strong>{what}</strong></p>
            <p>{t.no_result_hint}</p>
            <button
                type="button"
                class="button"
                on:click=move |_| {
                    state.clear_filter();
                    browser::focus_id("list");
                }
            >
                {t.clear_all}
            </button>
        </div>
    }
}
