//! The list: the map's equal. It holds every cité that matches, by region, by distance or best first.

mod lines;

use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::CiteId;
use leptos::ev::{FocusEvent, MouseEvent};
use leptos::html::Ul;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, EventTarget};
use lines::Lines;

/// The part of the page's height that the list has at most, below the search and the filters. So many lines are
/// there when a changed list is painted; the others come when the visitor pauses.
const ROOM: f64 = 0.5;
/// Height in pixels of the lowest line.
const LINE: f64 = 55.0;
/// A list of up to so many lines is in the page as a whole, as the real data is.
const WHOLE: usize = 300;
/// So many lines are given their icons and buttons at a time: a few milliseconds' work on a phone.
const LINES: usize = 15;
/// A longer one unfolds by so many at a time.
const PAGE: usize = 30;

/// The list of results.
#[component]
pub fn CiteList() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let lang = state.lang.get_untracked();
    // So many lines more than at first, as the visitor asked.
    let more = RwSignal::new(0);
    let list = NodeRef::<Ul>::new();
    sync_list(state, list, more);
    let remaining = move || state.count().saturating_sub(at_first(state.count()) + more.get());
    // The line that was last hovered or focused here.
    let hovered = StoredValue::new(None::<CiteId>);
    let hover = move |target: Option<EventTarget>| {
        let id = line_at(&state, target);
        if let Some(before) = hovered.get_value().filter(|before| id != Some(*before)) {
            state.unhover(before);
        }
        if id.is_some() {
            state.hover(id);
        }
        hovered.set_value(id);
    };
    let choose = move |event: MouseEvent| {
        let added = stop_added_at(&state, event.target());
        if let Some(id) = added {
            state.ask_to_toggle_stop(id);
            return;
        }
        // With a modifier the visitor wants another tab.
        if let Some(id) = line_at(&state, event.target())
            .filter(|_| !(event.ctrl_key() || event.meta_key() || event.shift_key()))
        {
            event.prevent_default();
            state.open(id);
        }
    };
    view! {
        <section id="list" class="list" tabindex="-1" aria-label=t.list>
            // One listener for all lines: they come and go by the hundred.
            <ul
                class="lines"
                node_ref=list
                on:click=choose
                on:mouseover=move |event: MouseEvent| hover(event.target())
                on:mouseleave=move |_| hover(None)
                on:focusin=move |event: FocusEvent| hover(event.target())
                on:focusout=move |_| hover(None)
            ></ul>
            <Show when=move || state.count() == 0>
                <NoResults />
            </Show>
            <Show when=move || { remaining() > 0 }>
                <button type="button" class="show-more" on:click=move |_| more.update(|n| *n += PAGE)>
                    {move || (t.show_more)(&i18n::number(lang, remaining() as u32))}
                </button>
            </Show>
            <super::About />
        </section>
    }
}

/// Keeps the lines to the selection, and to what is pointed at and open.
fn sync_list(state: AppState, list: NodeRef<Ul>, more: RwSignal<usize>) {
    let lines = StoredValue::new_local(None::<Lines>);
    let debounce = StoredValue::new_local(browser::Debounce::new(browser::TYPING_PAUSE));
    let screenful = (browser::viewport().1 * ROOM / LINE) as usize + 1;
    let all_asked_for = move || at_first(untrack(|| state.count())) + more.get_untracked();
    let show = move |most: usize| {
        let by_region = state.lists_by_region();
        let _ = lines.try_update_value(|lines| {
            if let Some(lines) = lines {
                state
                    .selection
                    .with_untracked(|selection| lines.show(&selection.hits, by_region, screenful, most));
            }
        });
        if most > screenful {
            complete_when_idle(lines);
        }
    };
    let text = move || state.filter.with_untracked(|filter| filter.text.clone());
    let searched = StoredValue::new(text());
    // From where the lines say how far it is.
    let from = move || {
        let around = state.filter.with_untracked(|filter| filter.around.clone());
        let center = around.and_then(|around| around.center.position(&state.data().catalog));
        center.or(state.user_location.get_untracked())
    };
    let measured = StoredValue::new(from());
    let hits = move || untrack(|| state.selection.with(|selection| selection.hits.clone()));
    let listed = StoredValue::new(hits());
    Effect::new(move |_| {
        if let Some(list) = list.get() {
            let list: &Element = &list;
            lines.set_value(Some(Lines::new(state, list.clone())));
            show(all_asked_for());
        }
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.selection.track();
        if first {
            return;
        }
        let from = from();
        let located = measured.try_update_value(|before| std::mem::replace(before, from)) != Some(from);
        if located {
            lines.update_value(|lines| lines.iter_mut().for_each(Lines::forget));
        }
        let text = text();
        let typed = searched.with_value(|before| *before != text);
        searched.set_value(text);
        let hits = hits();
        let same = listed.with_value(|before| *before == hits);
        listed.set_value(hits);
        // Counts alone have changed: the list stays as it is, as far as it is scrolled.
        if same && !typed && !located {
            return;
        }
        if typed || (located && from.is_some()) {
            // The best answer, or the nearest, is the first one; a chip that was clicked stays where it is.
            browser::after_paint(browser::scroll_to_results);
        }
        show(screenful);
        debounce.with_value(|debounce| {
            debounce.call(move || {
                // In another language there is another list by now.
                let _ = more.try_set(0);
            });
        });
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        more.track();
        if !first {
            show(all_asked_for());
        }
    });
    Effect::new(move |_| {
        let hovered = state.hovered.get();
        lines.update_value(|lines| lines.iter_mut().for_each(|lines| lines.hover(hovered)));
    });
    Effect::new(move |_| {
        state.trip.trip.with(|trip| {
            lines.update_value(|lines| lines.iter().for_each(|lines| lines.show_trip(trip)));
        });
    });
    Effect::new(move |_| {
        state.marks.by_cite.track();
        lines.update_value(|lines| lines.iter().for_each(Lines::show_marks));
    });
    // A card that was opened elsewhere brings its line into view.
    Effect::new(move |_| {
        let open = state.selected.get();
        lines.update_value(|lines| lines.iter_mut().for_each(|lines| lines.open(open)));
        if let Some(slug) = open.and_then(|id| state.cite(id, |cite, _| cite.slug.clone())) {
            browser::scroll_to_show(&line_id(&slug));
        }
    });
}

/// Gives their icons and buttons to the lines that are out of sight, a few at a time.
fn complete_when_idle(lines: StoredValue<Option<Lines>, LocalStorage>) {
    browser::when_idle(move || {
        let more =
            lines.try_update_value(|lines| lines.as_mut().is_some_and(|lines| lines.complete_some(LINES)));
        if more == Some(true) {
            complete_when_idle(lines);
        }
    });
}

/// How many lines of `all` are in the page before the visitor asks for more.
fn at_first(all: usize) -> usize {
    if all <= WHOLE { all } else { PAGE }
}

/// The cité whose line something in the page belongs to.
fn line_at(state: &AppState, target: Option<EventTarget>) -> Option<CiteId> {
    let element: Element = target?.dyn_into().ok()?;
    let line = element.closest(".line").ok()??;
    let data = state.data();
    let slug = line.id();
    data.catalog
        .by_slug(slug.strip_prefix(LINE_ID)?)
        .map(|cite| cite.id)
}

/// The cité whose button something in the page is.
fn stop_added_at(state: &AppState, target: Option<EventTarget>) -> Option<CiteId> {
    let button: Element = target?.dyn_into().ok()?;
    let line = button.previous_element_sibling()?;
    (button.class_name() == ADD_STOP).then_some(())?;
    line_at(state, Some(line.into()))
}

/// Class of a line's button that adds its cité to the trip.
const ADD_STOP: &str = "add-stop";
const LINE_ID: &str = "cite-";

fn line_id(slug: &str) -> String {
    [LINE_ID, slug].concat()
}

/// Nothing found: says so, and offers the way back.
#[component]
fn NoResults() -> impl IntoView {
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
