//! The marks as a file, to keep or to take to another device.

use crate::browser;
use crate::i18n::MarkStrings;
use crate::state::{AppState, MarkParts};
use cites::Marks;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Event;

/// A larger file is none that was saved here. In bytes.
const MAX_FILE: f64 = 200_000.0;

/// The link that saves the file, the field that takes one over, and what came of that.
pub(super) fn file(state: AppState, parts: MarkParts, t: &'static MarkStrings) -> AnyView {
    let said = RwSignal::new(String::new());
    let address = move || parts.marks.with(|marks| browser::json_file_url(&marks.to_json()));
    let is_empty = move || parts.marks.with(Marks::is_empty);
    let import = move |event: Event| {
        spawn_local(async move {
            let Some(text) = browser::chosen_text(event, MAX_FILE).await else {
                return;
            };
            let words = match text.map(|text| state.import_marks(&text)) {
                Ok(Ok((changed, marked))) => (t.imported)(changed, marked),
                Ok(Err(error)) => (t.not_imported)(error).to_owned(),
                Err(_) => t.not_read.to_owned(),
            };
            state.announce(words.clone());
            // The section may be folded by now.
            let _ = said.try_set(words);
        });
    };
    view! {
        <div class="marks-file">
            <a class="button" class:gone=is_empty href=address download=t.file_name>
                {t.export}
            </a>
            <label class="button marks-import">
                {t.import}
                <input class="sr-only" type="file" accept=".json,application/json" on:change=import />
            </label>
        </div>
        <p class="marks-said" class:gone=move || said.with(String::is_empty)>{said}</p>
    }
    .into_any()
}
