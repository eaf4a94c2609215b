//! No scroll trap: in another site's page the wheel and one finger scroll that page, not the map.
//!
//! The events are stopped on their way down to the map, so that Leaflet never hears of them and the browser
//! does with them what it does anywhere in a page.

use crate::browser::{self, Debounce, EventListener};
use crate::i18n::Strings;
use crate::state::AppState;
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;

/// Milliseconds that a hint is to be read.
const HINT: u32 = 1800;

/// What the visitor is told to do instead.
pub type Hint = RwSignal<Option<fn(&Strings) -> &'static str>>;

/// Listens on what holds the map, as long as the owner lives.
pub fn listen(state: AppState, frame: NodeRef<Div>, hint: Hint) {
    let kept = StoredValue::new_local(Vec::<EventListener>::new());
    Effect::new(move |_| {
        let Some(frame) = frame.get().filter(|_| state.embed) else {
            return;
        };
        // From a press on the map until the pointer or the focus leaves it.
        let in_use = Rc::new(Cell::new(false));
        let debounce = Rc::new(Debounce::new(HINT));
        let say = move |text: fn(&Strings) -> &'static str| {
            hint.set(Some(text));
            debounce.call(move || {
                let _ = hint.try_set(None);
            });
        };
        let uses = |event, now| {
            let in_use = in_use.clone();
            browser::capture(&frame, event, move |_| in_use.set(now))
        };
        let (wheel, said) = (in_use.clone(), say.clone());
        let pulled = Rc::new(Cell::new(false));
        let begins = pulled.clone();
        kept.set_value(vec![
            uses("mousedown", true),
            uses("mouseleave", false),
            uses("focusout", false),
            browser::capture(&frame, "wheel", move |event| {
                if !(wheel.get() || browser::with_zoom_key(event) || browser::is_fullscreen()) {
                    event.stop_propagation();
                    said(if browser::is_apple() {
                        |t| t.hint_wheel_apple
                    } else {
                        |t| t.hint_wheel
                    });
                }
            }),
            browser::capture(&frame, "touchstart", move |event| {
                begins.set(false);
                if browser::is_one_finger_on(event, "map") && !browser::is_fullscreen() {
                    event.stop_propagation();
                }
            }),
            browser::capture(&frame, "touchmove", move |event| {
                let one = browser::is_one_finger_on(event, "map") && !browser::is_fullscreen();
                // A tap trembles; only a second movement is a pull.
                if one && pulled.replace(true) {
                    say(|t| t.hint_touch);
                }
            }),
        ]);
    });
}
