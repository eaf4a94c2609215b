//! One stop of the trip.

use super::super::icon::{Icon, IconView};
use super::lengths::Lengths;
use super::stop_drag::StopDrag;
use crate::browser;
use crate::state::AppState;
use cites::{Catalog, Date, Lang, Stop, Trip};
use leptos::ev::KeyboardEvent;
use leptos::html::Li;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

/// What is shown of a stop.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// The stop's spelling, and how many like it are before it: a place may be start and end.
    pub key: (String, usize),
    stop: Stop,
    name: String,
    /// The way from the stop before, in words.
    way: Option<String>,
    /// The day that begins here, if there are days.
    day: Option<RowDay>,
    is_last: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct RowDay {
    number: usize,
    date: Option<Date>,
    /// Its ways, in words.
    length: String,
}

impl Row {
    /// A row for each stop.
    pub fn all(trip: &Trip, catalog: &Catalog, lengths: &Lengths, lang: Lang) -> Vec<Row> {
        let days = trip.days(catalog);
        let has_days = days.len() > 1 || trip.starts_on().is_some();
        let mut rows: Vec<Row> = Vec::with_capacity(trip.len());
        for (index, stop) in trip.stops().iter().enumerate() {
            let spelling = stop.spelling(catalog);
            let same = rows.iter().filter(|row| row.key.0 == spelling).count();
            let day = days.iter().enumerate().find(|(_, day)| day.stops.start == index);
            rows.push(Row {
                key: (spelling, same),
                stop: stop.clone(),
                name: stop.name(catalog).to_owned(),
                way: lengths.way_to(index).map(|way| lengths.text(lang, way..way + 1)),
                day: day.filter(|_| has_days).map(|(number, day)| RowDay {
                    number: number + 1,
                    date: day.date,
                    length: lengths.text(lang, lengths.ways_of_day(&day.stops)),
                }),
                is_last: index + 1 == trip.len(),
            });
        }
        rows
    }
}

/// The element of a stop: its place in the order follows the trip.
pub(super) fn stop(
    state: AppState,
    rows: Memo<Arc<Vec<Row>>>,
    index: ReadSignal<usize>,
    drag: StopDrag,
) -> AnyView {
    let lang = state.lang.get_untracked();
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    // While a row is being taken out, its index may be beyond the last.
    let row = Memo::new(move |before: Option<&Option<Row>>| {
        let now = rows.with(|rows| rows.get(index.get()).cloned());
        now.or_else(|| before.cloned().flatten())
    });
    let Some(first) = row.get_untracked() else {
        return ().into_any();
    };
    let name = first.name.clone();
    let cite = first.stop.cite();
    let note_of = first.stop.clone();
    let is_open = RwSignal::new(false);
    let is_first = Signal::derive(move || index.get() == 0);
    let is_last = Signal::derive(move || row.with(|row| row.as_ref().is_some_and(|row| row.is_last)));
    let heading = move || {
        let day = row.get()?.day?;
        let date = day
            .date
            .map(|date| [" · ", &browser::date_text(lang.tag(), date)].concat());
        let length = [" · ", &day.length].concat();
        Some(view! { <h3 class="trip-day">{(t.day)(day.number)} <small>{date} {length}</small></h3> })
    };
    let leg = move || row.get()?.way.map(|way| (t.leg)(&way));
    let item = NodeRef::<Li>::new();
    let step = move |down: bool, back_to: &'static str| {
        state.step_stop(index.get_untracked(), down);
        // The element may be moved in the page, which takes the focus away.
        focus_when_settled(item.get_untracked().map(Into::into), back_to);
    };
    let on_grip_key = move |event: KeyboardEvent| {
        let down = match event.key().as_str() {
            "ArrowUp" => false,
            "ArrowDown" => true,
            _ => return,
        };
        event.prevent_default();
        step(down, ".stop-grip");
    };
    let remove = move |()| {
        let item = item.get_untracked();
        let neighbour = item.and_then(|item| item.next_element_sibling().or(item.previous_element_sibling()));
        state.remove_stop(index.get_untracked());
        focus_when_settled(neighbour, ".stop-remove");
    };
    let parts = state.trip_parts();
    let key = first.key.0.clone();
    let note = Memo::new(move |_| {
        parts.map_or_else(String::new, |parts| {
            parts
                .notes
                .with(|notes| notes.get(&key).cloned().unwrap_or_default())
        })
    });
    let shows_note = move || is_open.get() || !note.with(String::is_empty);
    let day_button = {
        let name = name.clone();
        move || {
            let begins = row.with(|row| row.as_ref().is_some_and(|row| row.day.is_some()));
            let (text, label) = match begins {
                true => (t.join_day_short, (t.join_day)(&name)),
                false => (t.begin_day_short, (t.begin_day)(&name)),
            };
            view! {
                <button type="button" class="plain-link" aria-label=label on:click=move |_| state.toggle_day(index.get_untracked())>
                    {text}
                </button>
            }
        }
    };
    let open_label = (t.more)(&name);
    let grip_label = {
        let name = name.clone();
        move || (t.grip)(index.get() + 1, &name)
    };
    view! {
        <li class="stop" node_ref=item class:drop-before=move || drag.drops_before(index.get()) class:drop-after=move || drag.drops_after(index.get())>
            {heading}
            <div class="stop-row">
                <button
                    type="button"
                    class="stop-grip"
                    id=move || grip_id(index.get())
                    aria-label=grip_label
                    on:keydown=on_grip_key
                    on:pointerdown=move |event| drag.take(&event, index.get_untracked())
                    on:pointermove=move |event| drag.move_to(&event)
                    on:pointerup=move |_| drag.drop()
                    on:pointercancel=move |_| drag.cancel()
                >
                    <span class="stop-number">{move || index.get() + 1}</span>
                </button>
                <div class="stop-text">
                    {match cite {
                        Some(id) => view! {
                            <button type="button" class="stop-name" on:click=move |_| state.open(id)>{name.clone()}</button>
                        }
                        .into_any(),
                        None => view! { <span class="stop-name">{name.clone()}</span> }.into_any(),
                    }}
                    <span class="stop-leg">{leg}</span>
                    <button
                        type="button"
                        class="plain-link"
                        aria-label=open_label
                        aria-expanded=move || is_open.get().to_string()
                        on:click=move |_| is_open.update(|open| *open = !*open)
                    >
                        {t.more_short}
                    </button>
                </div>
                {stop_button(Icon::Up, (t.up)(&name), "stop-up", is_first, Callback::new(move |()| step(false, ".stop-up")))}
                {stop_button(Icon::Chevron, (t.down)(&name), "stop-down", is_last, Callback::new(move |()| step(true, ".stop-down")))}
                {stop_button(Icon::Close, (t.remove)(&name), "stop-remove", Signal::stored(false), Callback::new(remove))}
            </div>
            <div class="stop-more">
                <span class:gone=move || !is_open.get() || index.get() == 0>{day_button}</span>
                <input
                    type="text"
                    class="stop-note"
                    class:gone=move || !shows_note()
                    maxlength="280"
                    aria-label=(t.note)(&name)
                    placeholder=t.note_placeholder
                    prop:value=move || note.get()
                    on:change:target=move |event| state.set_note(&note_of, &event.target().value())
                />
            </div>
        </li>
    }
    .into_any()
}

/// One of the buttons of a stop, an icon with a name. Where it has nothing to do it can still have the focus, which a press
/// must not lose.
fn stop_button(
    icon: Icon,
    name: String,
    class: &'static str,
    is_idle: Signal<bool>,
    on_press: Callback<()>,
) -> AnyView {
    view! {
        <button
            type="button"
            class=["stop-button ", class].concat()
            aria-label=name
            aria-disabled=move || is_idle.get().to_string()
            on:click=move |_| on_press.run(())
        >
            <IconView icon />
        </button>
    }
    .into_any()
}

/// Gives the focus to what a selector finds in a stop's element, or else to the panel's title, as soon as the page shows the
/// trip as it is now: before the next key can be pressed.
fn focus_when_settled(item: Option<Element>, selector: &'static str) {
    spawn_local(async move {
        tick().await;
        let target = item.and_then(|item| item.query_selector(selector).ok().flatten());
        let target = target.and_then(|target| target.dyn_into().ok());
        if !target.is_some_and(|target| browser::refocus(&target)) {
            browser::focus_id(super::TITLE_ID);
        }
    });
}

/// The id of the button with the number of the stop at this index.
pub(super) fn grip_id(index: usize) -> String {
    ["stop-grip-", &index.to_string()].concat()
}
