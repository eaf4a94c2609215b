//! The map's size and colours.

use super::{LocalSignal, MapContext};
use crate::browser::{self, MediaQuery, SizeObserver};
use crate::state::AppState;
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::Cell;

/// The map keeps to the size of its container, and its canvas to the page's colours.
pub fn sync_size_and_theme(state: AppState, canvas: NodeRef<Div>, context: LocalSignal<MapContext>) {
    let kept = StoredValue::new_local(None::<(Option<SizeObserver>, MediaQuery)>);
    Effect::new(move |_| {
        let (Some(container), Some(context)) = (canvas.get(), context.get()) else {
            return;
        };
        let themed = context.clone();
        let size = Cell::new(context.map.size());
        let measured = container.clone();
        let resized = SizeObserver::watch(&container, move || {
            // The observer also tells the size that the map was made with.
            let now = browser::container_size(&measured);
            if size.replace(now) != now {
                context.is_programmatic.set(true);
                context.map.resized();
                context.is_programmatic.set(false);
                state.refit();
            }
        });
        let theme = MediaQuery::watch("(prefers-color-scheme: dark)", move |_| {
            themed.pins.theme_changed()
        });
        kept.set_value(Some((resized, theme)));
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.appearance.track();
        if let (Some(context), false) = (context.get_untracked(), first) {
            // The page has its new colours once the effects of this change are through.
            browser::after_paint(move || context.pins.theme_changed());
        }
    });
}
