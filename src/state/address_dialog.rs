//! Addresses that the visitor is shown to copy, where the browser does not do with them what was asked.

use super::AppState;
use crate::browser;
use leptos::prelude::*;

impl AppState {
    /// Shows an address, or a telephone number, to be copied; `why` leads to it.
    pub fn show_address(&self, address: &str, why: &str) {
        let t = self.t_now();
        browser::show_address(address, why, t.copy, t.close);
    }
}

/// Shows the address of each link that the frame does not let the visitor follow.
pub fn watch_blocked_links(state: AppState) {
    let listeners = StoredValue::new_local([
        browser::on_blocked_link(move |address| state.show_address(address, state.t_now().link_blocked)),
        browser::on_address_button(move |copied| {
            let t = state.t_now();
            if copied { t.copied_here } else { t.copy_refused }
        }),
    ]);
    on_cleanup(move || listeners.dispose());
}
