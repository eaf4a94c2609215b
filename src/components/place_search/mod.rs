//! A field for a place: a cité, a station, the visitor's position, or an address that IGN knows. An editable combobox with
//! list autocomplete and manual selection (<https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>).

mod keys;
mod suggestions;

use super::icon::{Icon, IconView};
use crate::browser::{self, IgnError};
use crate::i18n::PlaceStrings;
use crate::state::{AppState, PlaceSearch};
use cites::Stop;
use keys::on_key;
use leptos::prelude::*;
use suggestions::{Suggestion, suggestions};

/// The signals of one field.
#[derive(Clone, Copy)]
struct Combobox {
    state: AppState,
    id: &'static str,
    text: RwSignal<String>,
    is_open: RwSignal<bool>,
    /// The suggestion that the arrow keys have come to.
    active: RwSignal<Option<usize>>,
    suggestions: Memo<Vec<Suggestion>>,
    search: PlaceSearch,
    t: &'static PlaceStrings,
    on_choose: Callback<Stop>,
}

impl Combobox {
    fn set_text(&self, text: String) {
        self.search.look_for(&text);
        self.active.set(None);
        self.text.set(text);
        self.is_open.set(true);
    }

    fn close(&self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    fn clear(&self) {
        self.search.stop();
        self.close();
        self.text.set(String::new());
    }

    fn choose(&self, index: usize) {
        let suggestion = self
            .suggestions
            .with_untracked(|suggestions| suggestions.get(index).cloned());
        if let Some(suggestion) = suggestion {
            self.search.stop();
            self.close();
            self.text.set(suggestion.label(self.t));
            suggestion.stop(self.state, self.on_choose);
        }
    }

    fn option_id(&self, index: usize) -> String {
        [self.id, "-option-", &index.to_string()].concat()
    }

    /// Whether the list itself is to be seen: it has something.
    fn has_list(&self) -> bool {
        self.is_open.get() && self.suggestions.with(|suggestions| !suggestions.is_empty())
    }

    /// What there is to say of the list besides what is in it.
    fn note(&self) -> String {
        let is_empty = self.suggestions.with(Vec::is_empty);
        let failed = self.search.failed.get().map(|why| match why {
            IgnError::Network => self.t.failed_network.to_owned(),
            IgnError::Timeout => self.t.failed_timeout.to_owned(),
            IgnError::Busy { retry_after_seconds } => (self.t.failed_busy)(retry_after_seconds),
            IgnError::Refused(_) | IgnError::Nonsense | IgnError::GivenUp => self.t.failed_service.to_owned(),
        });
        let places = self.search.results.with(|places| !places.is_empty());
        match failed {
            Some(failed) => failed,
            None if self.search.pending.get() => self.t.busy.to_owned(),
            None if places => self.t.attribution.to_owned(),
            None if is_empty && self.text.with(|text| !text.trim().is_empty()) => self.t.none.to_owned(),
            None => String::new(),
        }
    }

    /// The number of suggestions, said once nothing more is to come.
    fn announcement(&self) -> String {
        let is_said = self.is_open.get() && !self.search.pending.get();
        let count = self.suggestions.with(Vec::len);
        match is_said && self.text.with(|text| !text.trim().is_empty()) {
            true => (self.t.count)(count),
            false => String::new(),
        }
    }
}

/// The field with its label and its list. `id` is that of the field, and what others within are called after.
/// `value` is what it shows until something is typed. What is chosen is given as a trip stops there; the visitor's position once the
/// browser has told it.
#[component]
pub fn PlaceSearchBox(
    id: &'static str,
    #[prop(into)] label: String,
    #[prop(into, optional)] value: String,
    on_choose: Callback<Stop>,
) -> impl IntoView {
    browser::load_stylesheet("place-search-style");
    let state = expect_context::<AppState>();
    let text = RwSignal::new(value);
    let search = PlaceSearch::new(state);
    let t = state.late_texts()?.place;
    let field = Combobox {
        state,
        id,
        text,
        is_open: RwSignal::new(false),
        active: RwSignal::new(None),
        suggestions: Memo::new(move |_| text.with(|text| suggestions(&state, &search, t, text))),
        search,
        t,
        on_choose,
    };
    let name = |part: &str| [id, "-", part].concat();
    let active = move || field.active.get().map(|index| field.option_id(index));
    Effect::new(move |_| {
        if let Some(id) = active() {
            browser::scroll_to_show(&id);
        }
    });
    Some(view! {
        <div class="place-search" on:focusout=move |_| field.close()>
            <label for=id>{label.clone()}</label>
            <div class="place-field">
                <input
                    id=id
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="100"
                    aria-autocomplete="list"
                    aria-controls=name("list")
                    aria-describedby=name("hint")
                    aria-expanded=move || field.has_list().to_string()
                    aria-activedescendant=active
                    placeholder=t.placeholder
                    prop:value=move || text.get()
                    on:input:target=move |event| field.set_text(event.target().value())
                    on:click=move |_| field.is_open.set(true)
                    on:keydown=move |event| on_key(field, &event)
                />
                <button
                    type="button"
                    class="clear"
                    class:gone=move || text.with(String::is_empty)
                    aria-label=t.clear
                    on:click=move |_| {
                        field.clear();
                        browser::focus_id(id);
                    }
                >
                    <IconView icon=Icon::Close />
                </button>
            </div>
            // Pressed, it keeps the focus in the field, whose loss would close it.
            <div
                class="place-popup"
                class:gone=move || !field.has_list() && (!field.is_open.get() || field.note().is_empty())
                on:mousedown=|event| event.prevent_default()
            >
                <ul
                    id=name("list")
                    role="listbox"
                    aria-label=label
                    class:gone=move || !field.has_list()
                >
                    {move || options(field)}
                </ul>
                <p class="place-note">{move || field.note()}</p>
            </div>
            <p id=name("hint") class="place-hint">
                {move || (!state.asks_nobody()).then_some(t.asks)}
            </p>
            <p class="sr-only" role="status">{move || field.announcement()}</p>
        </div>
    })
}

fn options(field: Combobox) -> Vec<AnyView> {
    let option = |(index, suggestion): (usize, Suggestion)| {
        let is_active = move || field.active.get() == Some(index);
        view! {
            <li
                id=field.option_id(index)
                role="option"
                class="place-option"
                aria-selected=move || is_active().to_string()
                on:click=move |_| field.choose(index)
            >
                {suggestion.icon().map(|icon| view! { <IconView icon /> })}
                <span class="name">{suggestion.label(field.t)}</span>
                <span class="where">{suggestion.detail().to_owned()}</span>
            </li>
        }
        .into_any()
    };
    field
        .suggestions
        .get()
        .into_iter()
        .enumerate()
        .map(option)
        .collect()
}
