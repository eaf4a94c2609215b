//! How high the frame wants to be, where it grows with its content.

use super::outbox;
use crate::browser::{self, SizeObserver};
use crate::state::AppState;
use cites::{Event, Height};
use leptos::prelude::*;

/// Tells the panel's height, with the map above it where the page is narrow, whenever it changes.
pub fn sync_height(state: AppState) {
    let told = StoredValue::new(0);
    let observer = StoredValue::new_local(None);
    Effect::new(move |_: Option<()>| {
        // In another language there is another panel.
        state.lang.track();
        if state
            .appearance
            .with(|appearance| appearance.height != Height::Auto)
        {
            observer.set_value(None);
            told.set_value(0);
            return;
        }
        browser::after_paint(move || {
            let Some(panel) = browser::by_id("panel") else {
                return;
            };
            let measured = panel.clone();
            let watch = SizeObserver::watch(&panel, move || {
                let height = measured.offset_top() + measured.offset_height();
                if height > 0 && told.try_update_value(|told| std::mem::replace(told, height)) != Some(height)
                {
                    outbox::send(&Event::Resize(height.unsigned_abs()), None);
                }
            });
            let _ = observer.try_set_value(watch);
        });
    });
}
