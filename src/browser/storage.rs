//! What is kept in this browser, for this site alone: `localStorage`.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent, window};

/// Why nothing was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser, the visitor, or the page around this one does not allow it.
    Blocked,
    /// There is no room left.
    Full,
}

/// Only to ask for it may be refused.
fn storage() -> Result<Storage, StorageError> {
    let storage = window().and_then(|window| window.local_storage().ok().flatten());
    storage.ok_or(StorageError::Blocked)
}

/// Whether something is kept under this key.
pub fn is_stored(key: &str) -> bool {
    matches!(stored(key), Ok(Some(_)))
}

/// What is kept under this key, if there is something.
///
/// # Errors
/// Nothing can be kept here.
pub fn stored(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|_| StorageError::Blocked)
}

/// Keeps a text.
///
/// # Errors
/// Nothing can be kept here, or there is no room.
pub fn store(key: &str, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, text).map_err(|_| StorageError::Full)
}

/// Keeps it no longer.
///
/// # Errors
/// Nothing can be kept here.
pub fn unstore(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|_| StorageError::Blocked)
}

/// Calls `changed` when another tab has changed what is kept under this key.
pub fn on_stored_elsewhere(key: &'static str, changed: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        // No key: all was cleared.
        let of = event.unchecked_ref::<StorageEvent>().key();
        if of.is_none_or(|of| of == key) {
            changed();
        }
    }))
}
