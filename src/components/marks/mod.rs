//! The visitor's marks among the filters: what to ask for, how far each region is seen, and the file. All of it is in
//! the chunk `marks`, which is loaded when it is first asked for.

mod file;
mod regions;

use super::choice::Choice;
use crate::browser;
use crate::state::{AppState, Keeping, MarkCounts};
use cites::{MarkFilter, Marks};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use std::any::Any;

/// Shows the marks in an element, for as long as what this gives is kept.
pub fn mount(state: AppState, into: HtmlElement) -> Box<dyn Any> {
    state.begin_marks();
    browser::load_stylesheet("marks-styles");
    Box::new(mount_to(into, move || section(state)))
}

/// How many cités a choice gives.
type Count = fn(&MarkCounts) -> usize;

fn section(state: AppState) -> AnyView {
    let Some(t) = state.late_texts().map(|texts| texts.marks) else {
        return ().into_any();
    };
    let Some(parts) = state.mark_parts() else {
        return ().into_any();
    };
    let counts = Memo::new(move |_| state.mark_counts());
    let choices: [(MarkFilter, Count); 3] = [
        (MarkFilter::Seen, |counts| counts.seen),
        (MarkFilter::Wished, |counts| counts.wished),
        (MarkFilter::NotSeen, |counts| counts.not_seen),
    ];
    let choices = choices.map(|(marked, count)| {
        let choice = Choice::Marked(marked);
        let chosen = move || state.filter.with(|filter| choice.is_in(filter));
        view! {
            <li>
                <button
                    type="button"
                    class="choice"
                    class:empty=move || counts.with(count) == 0
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| choice.toggle(&state)
                >
                    {choice.name(&state)}
                    " "
                    <span class="count">{move || counts.with(count)}</span>
                </button>
            </li>
        }
    });
    let not_kept = move || match parts.keeping.get() {
        Keeping::Works => None,
        Keeping::Blocked => Some(view! { <p class="marks-not-kept">{t.not_kept}</p> }),
        Keeping::Full => Some(view! { <p class="marks-not-kept">{t.no_room}</p> }),
    };
    let is_empty = move || parts.marks.with(Marks::is_empty);
    view! {
        <div class="marks">
            <ul class="choices">{choices}</ul>
            {not_kept}
            <p class="marks-hint" class:gone=move || !is_empty()>{t.hint}</p>
            {regions::regions(state, parts, t)}
            {file::file(state, parts, t)}
        </div>
    }
    .into_any()
}
