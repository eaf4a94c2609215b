//! Places that a typed text may be the beginning of, asked of IGN while the visitor types into a field for one.

use super::{AppState, set_if_changed};
use crate::browser::{self, AbortOnDrop, Debounce, IgnError, IgnService, TYPING_PAUSE};
use cites::{Completion, completion_query, completion_url, parse_completions};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// So many answers are remembered: whoever takes a letter back has the one before again.
const REMEMBERED: usize = 30;

/// Asks for places. Made with the field that shows them; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct PlaceSearch {
    /// The places for what was typed last; until they come, for what was typed before.
    pub results: ReadSignal<Vec<Completion>>,
    /// Whether an answer is waited for.
    pub pending: ReadSignal<bool>,
    /// Why there is no answer.
    pub failed: ReadSignal<Option<IgnError>>,
    set_results: WriteSignal<Vec<Completion>>,
    set_pending: WriteSignal<bool>,
    set_failed: WriteSignal<Option<IgnError>>,
    state: AppState,
    debounce: StoredValue<Debounce, LocalStorage>,
    /// The number of the last question. Answers to others are too late.
    generation: StoredValue<u32>,
    /// Dropped to end the open question, also with the owner of this.
    question: StoredValue<Option<AbortOnDrop>, LocalStorage>,
    known: StoredValue<Vec<(String, Vec<Completion>)>>,
}

impl PlaceSearch {
    /// Nothing is asked yet.
    pub fn new(state: AppState) -> Self {
        let (results, set_results) = signal(Vec::new());
        let (pending, set_pending) = signal(false);
        let (failed, set_failed) = signal(None);
        let search = Self {
            results,
            pending,
            failed,
            set_results,
            set_pending,
            set_failed,
            state,
            debounce: StoredValue::new_local(Debounce::new(TYPING_PAUSE)),
            generation: StoredValue::default(),
            question: StoredValue::new_local(None),
            known: StoredValue::default(),
        };
        // The page that embeds this one may forbid to ask while a question is open.
        Effect::new(move |_| {
            if state.asks_nobody() {
                search.stop();
            }
        });
        search
    }

    /// Looks for what is typed now, once the visitor pauses. Below three letters, and where nothing is to be asked of
    /// others, nothing is asked, and there are no places.
    pub fn look_for(&self, text: &str) {
        self.end_question();
        let query = completion_query(text).filter(|_| !untrack(|| self.state.asks_nobody()));
        let Some(query) = query else {
            return self.show(Vec::new(), None);
        };
        let known = self.known.with_value(|known| {
            let of_this = known.iter().find(|(of, _)| *of == query);
            of_this.map(|(_, places)| places.clone())
        });
        if let Some(places) = known {
            return self.show(places, None);
        }
        set_if_changed(self.set_pending, true);
        set_if_changed(self.set_failed, None);
        let search = *self;
        self.debounce
            .with_value(|debounce| debounce.call(move || search.ask(query)));
    }

    /// Asks for nothing any more, and forgets what was found.
    pub fn stop(&self) {
        self.end_question();
        self.show(Vec::new(), None);
    }

    fn end_question(&self) {
        self.debounce.with_value(Debounce::cancel);
        self.question.set_value(None);
        self.generation.update_value(|generation| *generation += 1);
    }

    fn ask(&self, query: String) {
        let url = completion_url(&query);
        let Some((question, answer)) = browser::ask_ign(IgnService::Completion, url) else {
            return self.show(Vec::new(), Some(IgnError::Network));
        };
        self.question.set_value(Some(question));
        let search = *self;
        let generation = self.generation.get_value();
        spawn_local(async move {
            let answer = answer.await;
            // The field may be gone, or something else typed into it.
            if search.generation.try_get_value() == Some(generation) {
                search.take(query, answer);
            }
        });
    }

    fn take(&self, query: String, answer: Result<String, IgnError>) {
        let places = answer.and_then(|json| {
            parse_completions(&json).map_err(|error| {
                browser::warn(&["IGN: ", error.0].concat());
                IgnError::Nonsense
            })
        });
        match places {
            Ok(places) => {
                self.known.update_value(|known| {
                    known.truncate(REMEMBERED - 1);
                    known.insert(0, (query, places.clone()));
                });
                self.show(places, None);
            }
            Err(why) => self.show(Vec::new(), Some(why)),
        }
    }

    fn show(&self, places: Vec<Completion>, failed: Option<IgnError>) {
        set_if_changed(self.set_results, places);
        set_if_changed(self.set_pending, false);
        set_if_changed(self.set_failed, failed);
    }
}
