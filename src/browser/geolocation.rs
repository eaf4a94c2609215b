//! Where the visitor is; asked only when the visitor asks.

use cites::Coord;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Position, PositionError, PositionOptions};

/// Why the place is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocationError {
    /// The visitor, the browser or the embedding page refused.
    Refused,
    /// The device could not tell.
    Unavailable,
    /// It took too long.
    TimedOut,
}

/// Asks once; `done` is called once, at the latest after fifteen seconds.
pub fn locate(done: impl FnOnce(Result<Coord, LocationError>) + Clone + 'static) {
    let service = web_sys::window().and_then(|window| window.navigator().geolocation().ok());
    let Some(service) = service else {
        return done(Err(LocationError::Unavailable));
    };
    let (found, failed) = (done.clone(), done.clone());
    let on_found = Closure::once_into_js(move |position: Position| {
        let coords = position.coords();
        found(Coord::new(coords.longitude(), coords.latitude()).ok_or(LocationError::Unavailable));
    });
    let on_failed = Closure::once_into_js(move |error: PositionError| {
        failed(Err(match error.code() {
            PositionError::PERMISSION_DENIED => LocationError::Refused,
            PositionError::TIMEOUT => LocationError::TimedOut,
            _ => LocationError::Unavailable,
        }));
    });
    let options = PositionOptions::new();
    options.set_timeout(15_000);
    options.set_maximum_age(60_000);
    let asked = service.get_current_position_with_error_callback_and_options(
        on_found.unchecked_ref(),
        Some(on_failed.unchecked_ref()),
        &options,
    );
    if asked.is_err() {
        done(Err(LocationError::Unavailable));
    }
}
