//! Where the visitor is; asked only when the visitor asks.

use cites::Coord;
use gloo_events::EventListener;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{PermissionState, PermissionStatus, Position, PositionError, PositionOptions};

/// Why the position is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocationError {
    /// The visitor, the browser or the embedding page refused.
    Refused,
    /// The device could not tell.
    Unavailable,
    /// It took too long.
    TimedOut,
}

/// Calls `asks` when the browser is asking the visitor for leave, and `answered` once it has the answer, as long as what
/// this gives is kept. Neither is called where leave was given or refused before, or where the browser does not tell.
pub async fn watch_permission(
    asks: impl FnOnce(),
    answered: impl FnOnce() + 'static,
) -> Option<EventListener> {
    let status = permission().await?;
    if status.state() != PermissionState::Prompt {
        return None;
    }
    asks();
    Some(EventListener::once(&status, "change", move |_| answered()))
}

/// Whether the visitor lets the page know the position.
async fn permission() -> Option<PermissionStatus> {
    let permissions = web_sys::window()?.navigator().permissions().ok()?;
    let descriptor = Object::new();
    Reflect::set(&descriptor, &"name".into(), &"geolocation".into()).ok()?;
    let status = JsFuture::from(permissions.query(&descriptor).ok()?).await.ok()?;
    status.dyn_into().ok()
}

/// Asks once; the answer comes at the latest fifteen seconds after the visitor has given leave.
///
/// # Errors
/// The visitor refuses, or the device does not tell.
pub async fn locate() -> Result<Coord, LocationError> {
    let service = web_sys::window().and_then(|window| window.navigator().geolocation().ok());
    let service = service.ok_or(LocationError::Unavailable)?;
    let options = PositionOptions::new();
    options.set_timeout(15_000);
    options.set_maximum_age(60_000);
    // The promise's own functions take the answer: whichever is not called is gone with it.
    let answer = Promise::new(&mut |found, failed| {
        let asked =
            service.get_current_position_with_error_callback_and_options(&found, Some(&failed), &options);
        if asked.is_err() {
            let _ = failed.call0(&JsValue::NULL);
        }
    });
    match JsFuture::from(answer).await {
        Ok(position) => {
            let coords = position.unchecked_into::<Position>().coords();
            Coord::new(coords.longitude(), coords.latitude()).ok_or(LocationError::Unavailable)
        }
        Err(error) if error.is_object() => Err(match error.unchecked_into::<PositionError>().code() {
            PositionError::PERMISSION_DENIED => LocationError::Refused,
            PositionError::TIMEOUT => LocationError::TimedOut,
            _ => LocationError::Unavailable,
        }),
        Err(_) => Err(LocationError::Unavailable),
    }
}
