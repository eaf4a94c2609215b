//! The calendar among the formats, which asks for what the trip does not say: a date, and how many stops a day has.

use super::Dialog;
use crate::browser;
use crate::state::{ExportDates, ExportOf};
use cites::Trip;
use leptos::prelude::*;

/// So many stops a day can be asked for.
const STOPS_A_DAY: [usize; 6] = [1, 2, 3, 4, 5, 6];
/// And so many are proposed.
const USUAL: usize = 2;

/// The button; below it, once it is pressed, what is asked for.
pub(super) fn calendar(dialog: Dialog) -> AnyView {
    let t = dialog.t;
    let trip = dialog.state.trip.trip;
    let of_trip = dialog.of == ExportOf::Trip;
    let has_date = of_trip && trip.with_untracked(|trip| trip.starts_on().is_some());
    let is_cut = of_trip && trip.with_untracked(|trip: &Trip| !trip.day_starts().is_empty());
    let is_open = RwSignal::new(false);
    let starts_on = RwSignal::new(browser::today());
    let stops_a_day = RwSignal::new(USUAL);
    let press = move |_| match has_date {
        true => dialog.ask("ics", ExportDates::default()),
        false => is_open.update(|open| *open = !*open),
    };
    let make = move |_| {
        let dates = ExportDates {
            starts_on: Some(starts_on.get_untracked()),
            stops_a_day: (!is_cut).then(|| stops_a_day.get_untracked()),
        };
        dialog.ask("ics", dates);
    };
    let expanded = move || (!has_date).then(|| is_open.get().to_string());
    let choices = STOPS_A_DAY.map(|n| view! { <option value=n selected=n == USUAL>{n}</option> });
    view! {
        <li>
            <button type="button" class="export-format" aria-expanded=expanded on:click=press>
                <strong>{t.calendar}</strong>
                <span>{if has_date { t.calendar_dated } else { t.calendar_hint }}</span>
            </button>
            <div class="export-dates" class:gone=move || !is_open.get()>
                <label>
                    <span>{t.first_day}</span>
                    <input
                        type="date"
                        min="1000-01-01"
                        max="9999-12-31"
                        // Set once: a date that is half typed is no date, and setting that would wipe what is typed.
                        prop:value=starts_on.get_untracked()
                        on:input:target=move |event| starts_on.set(event.target().value())
                    />
                </label>
                <label class:gone=is_cut>
                    <span>{t.stops_a_day}</span>
                    <select on:change:target=move |event| {
                        stops_a_day.set(event.target().value().parse().unwrap_or(USUAL));
                    }>{choices}</select>
                </label>
                <button type="button" class="button" on:click=make>
                    {t.make_calendar}
                </button>
            </div>
        </li>
    }
    .into_any()
}
