//! The map in another site's page: the dialogue with that page, and how high the frame wants to be.
//!
//! What may be said is decided in `cites::message`; here it is carried to the state's actions and from its
//! signals.

mod height;
mod inbox;
mod outbox;

use crate::browser::{self, EventListener};
use crate::lazy;
use crate::state::AppState;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// So many milliseconds after the dialogue's code could not be loaded it is asked for again.
const PAUSE: u32 = 5_000;

/// Starts the dialogue, once the map is usable, for as long as the owner lives. `address` are the query and the
/// fragment that the page was opened with.
pub fn start(state: AppState, address: &(String, String)) {
    if state.embed {
        load(Owner::current().unwrap_or_default(), state, address.clone());
    }
}

/// Until the dialogue's code is there the map goes on without: nobody is there to be asked whether to try again.
fn load(owner: Owner, state: AppState, address: (String, String)) {
    spawn_local(async move {
        if talk(owner.clone(), state, address.clone()).await.is_err() {
            browser::warn("The map cannot talk with the page around it yet: its code did not come.");
            browser::after(PAUSE, move || load(owner, state, address));
        }
    });
}

lazy! { embed,
    fn talk(owner: Owner, state: AppState, address: (String, String)) -> () {
        owner.with(|| begin(state, &address))
    }
}

fn begin(state: AppState, address: &(String, String)) {
    report_link_warnings(&state, address);
    outbox::sync_host(state);
    height::sync_height(state);
    let listener: Option<EventListener> = inbox::listen(state);
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listener.dispose());
}

/// Tells whoever wrote the frame's address what in it means nothing. Visitors are not troubled.
fn report_link_warnings(state: &AppState, (search, hash): &(String, String)) {
    let t = state.t_now();
    for warning in cites::link_warnings(search, hash, &state.data().catalog) {
        browser::warn(&(t.link_warning)(
            &warning.name,
            &warning.value,
            warning.meant.as_deref(),
        ));
    }
}
