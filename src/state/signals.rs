//! What Leptos' signals lack.

use leptos::prelude::Update;

/// Sets a signal to what it may be already: then nobody is told, and what hangs on it is not made anew.
pub fn set_if_changed<T: PartialEq>(signal: impl Update<Value = T>, value: T) {
    signal.maybe_update(|now| {
        let changed = *now != value;
        if changed {
            *now = value;
        }
        changed
    });
}
