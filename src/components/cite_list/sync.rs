//! Keeps the lines to the selection, and to what is pointed at, open, in the trip and marked.

use super::lines::Lines;
use super::{at_first, line_id};
use crate::browser;
use crate::state::AppState;
use leptos::html::Ul;
use leptos::prelude::*;
use leptos::web_sys::Element;

/// The part of the page's height that the list has at most, below the search and the filters. So many lines are
/// there when a changed list is painted; the others come when the visitor pauses.
const ROOM: f64 = 0.5;
/// Height in pixels of the lowest line.
const LINE: f64 = 55.0;
/// By so many lines the list grows at a time while the page starts.
const STEP: usize = 60;
/// So many milliseconds are spent at a time on lines that are out of sight: on a phone, too, a press is answered at once.
const SLICE: f64 = 5.0;

/// The lines that are in the page.
#[derive(Clone, Copy)]
struct Shown {
    state: AppState,
    lines: StoredValue<Option<Lines>, LocalStorage>,
    /// So many lines more than at first, as the visitor asked.
    more: RwSignal<usize>,
    /// Whether the browser has been asked to tell when it is idle.
    waits: StoredValue<bool>,
}

impl Shown {
    fn all_asked_for(self) -> usize {
        at_first(untrack(|| self.state.count())) + self.more.get_untracked()
    }

    /// The first lines, which fill the page.
    fn show_first(self) {
        self.show(screenful());
    }

    /// Shows all lines that the visitor has asked for.
    fn show_all(self) {
        self.show(self.all_asked_for());
        self.complete();
    }

    /// The same while the page starts: some lines in each task.
    fn show_all_in_turn(self) {
        let all = self.all_asked_for();
        for most in (screenful()..all).step_by(STEP).skip(1).chain([all]) {
            self.state.in_turn(move || self.show(most));
        }
    }

    fn show(self, most: usize) {
        let by_region = self.state.lists_by_region();
        let _ = self.lines.try_update_value(|lines| {
            if let Some(lines) = lines {
                let selection = self.state.selection.get_untracked();
                lines.show(&selection.hits, by_region, screenful(), most);
            }
        });
    }

    /// When the browser is idle, gives their icons and buttons to the lines that are out of sight, a few at a time.
    fn complete(self) {
        if self
            .waits
            .try_update_value(|waits| std::mem::replace(waits, true))
            != Some(false)
        {
            return;
        }
        browser::when_idle(move || {
            // In another language there is another list by now.
            if self.waits.try_set_value(false).is_some() {
                return;
            }
            let until = browser::frame_time() + SLICE;
            let complete = |lines: &mut Option<Lines>| {
                let lines = lines.as_mut();
                lines.is_some_and(|lines| lines.complete_some(|| browser::frame_time() < until))
            };
            if self.lines.try_update_value(complete) == Some(true) {
                self.complete();
            }
        });
    }
}

/// How many lines fill the list's part of the page.
fn screenful() -> usize {
    (browser::viewport().1 * ROOM / LINE) as usize + 1
}

/// Keeps the lines to the selection, and to what is pointed at and open.
pub fn sync_list(state: AppState, list: NodeRef<Ul>, more: RwSignal<usize>) {
    let lines = StoredValue::new_local(None::<Lines>);
    let shown = Shown {
        state,
        lines,
        more,
        waits: StoredValue::new(false),
    };
    let debounce = StoredValue::new_local(browser::Debounce::new(browser::TYPING_PAUSE));
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
            if state.selected.get_untracked().is_some() {
                // Its line is scrolled to.
                shown.show_all();
            } else {
                shown.show_first();
                shown.show_all_in_turn();
            }
        }
    });
    state.once_painted(move || shown.complete());
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
        shown.show_first();
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
            shown.show_all();
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
