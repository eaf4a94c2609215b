//! The dialog of what a visitor takes along: the list or the trip, in a format of their choice. All of it is in the chunk
//! `export`, which is loaded when it is first asked for.

mod calendar;
mod formats;
mod outcome;

use super::choice::Choice;
use super::icon::{Icon, IconView};
use crate::browser::{self, ExportStatus};
use crate::i18n::{self, ExportStrings};
use crate::state::{AppState, ExportOf};
use cites::Trip;
use leptos::mount::mount_to;
use leptos::prelude::*;

const CLASS: &str = "export";
const TITLE_ID: &str = "export-title";

/// What the parts of the dialog share.
#[derive(Clone, Copy)]
struct Dialog {
    state: AppState,
    of: ExportOf,
    t: &'static ExportStrings,
    /// What has become of the last file.
    status: RwSignal<ExportStatus>,
    /// The format that was asked for last, by the ending of its files.
    format: RwSignal<&'static str>,
}

/// Opens the dialog.
pub fn open(state: AppState, of: ExportOf) {
    browser::load_stylesheet("export-styles");
    browser::open_dialog(CLASS, TITLE_ID, move |into| {
        Box::new(mount_to(into, move || {
            provide_context(state);
            content(state, of)
        }))
    });
}

fn content(state: AppState, of: ExportOf) -> AnyView {
    let Some(t) = state.late_texts().map(|texts| texts.export) else {
        return ().into_any();
    };
    let status = RwSignal::new(ExportStatus::Idle);
    let dialog = Dialog {
        state,
        of,
        t,
        status,
        format: RwSignal::new(""),
    };
    let listener = StoredValue::new_local(browser::on_export_news(move || {
        let _ = status.try_set(browser::export_status());
    }));
    on_cleanup(move || {
        listener.dispose();
        browser::cancel_export();
    });
    let title = match of {
        ExportOf::List => t.title_list,
        ExportOf::Trip => t.title_trip,
    };
    view! {
        <div class="export-head">
            <h2 id=TITLE_ID>{title}</h2>
            <button
                type="button"
                class="export-close"
                aria-label=state.t_now().close
                on:click=move |_| browser::close_dialog(CLASS)
            >
                <IconView icon=Icon::Close />
            </button>
        </div>
        <p class="export-what">{move || dialog.what()}</p>
        {formats::formats(dialog)}
        {outcome::outcome(dialog)}
    }
    .into_any()
}

impl Dialog {
    /// Asks for a file.
    fn ask(&self, format: &'static str, dates: crate::state::ExportDates) {
        self.format.set(format);
        let title = untrack(|| self.choices());
        self.state
            .export(self.of, format, (!title.is_empty()).then_some(title), dates);
    }

    /// What the cités of the list have in common, in words; nothing of a trip.
    fn choices(&self) -> String {
        if self.of == ExportOf::Trip {
            return String::new();
        }
        let choices = self.state.filter.with(Choice::all_in);
        let names = choices.iter().map(|choice| choice.name(&self.state));
        names.collect::<Vec<_>>().join(" · ")
    }

    /// How much is taken along, and what it has in common; a page around a frame may change it meanwhile.
    fn what(&self) -> String {
        let (state, choices) = (self.state, self.choices());
        let count = match self.of {
            ExportOf::Trip => (self.t.stops)(state.trip.trip.with(Trip::len)),
            ExportOf::List => {
                let n = state.selection.with(|selection| selection.hits.len());
                (state.t_now().results)(&i18n::number(state.lang.get_untracked(), n as u32), n)
            }
        };
        match choices.is_empty() {
            true => count,
            false => [count.as_str(), &choices].join(" · "),
        }
    }
}
