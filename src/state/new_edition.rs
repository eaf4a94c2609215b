//! The map without a network, and that there is a new edition of it.

use super::{AppState, Notice};
use crate::browser;
use leptos::prelude::*;

impl AppState {
    /// Has the browser keep the map, when it has nothing better to do, and says so when there is a new edition, for as
    /// long as the owner lives.
    pub fn keep_offline(&self) {
        let state = *self;
        let listener =
            StoredValue::new_local(browser::on_new_edition(move || state.notify(Notice::NewEdition)));
        on_cleanup(move || listener.dispose());
        browser::when_idle(browser::keep_offline);
    }
}
