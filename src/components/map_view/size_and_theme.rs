//! The map's size and colours.

use super::{LocalSignal, MapContext, camera};
use crate::browser::{self, MediaQuery, SizeObserver};
use crate::state::AppState;
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::Cell;

/// The map keeps to the size of its container, and its canvases to the page's colours.
pub fn sync_size_and_theme(state: AppState, container: NodeRef<Div>, map_context: LocalSignal<MapContext>) {
    let kept = StoredValue::new_local(None::<(Option<SizeObserver>, MediaQuery)>);
    Effect::new(move |_| {
        let (Some(container), Some(map_context)) = (container.get(), map_context.get()) else {
            return;
        };
        let themed = map_context.clone();
        let size = Cell::new(map_context.map.size());
        let measured = container.clone();
        let resized = SizeObserver::watch(&container, move || {
            // The observer also tells the size that the map was made with.
            let now = browser::container_size(&measured);
            if size.replace(now) != now {
                map_context.keeps_link.set(true);
                // Before it is resized: the old limit would push the view aside in the new frame.
                camera::limit(state, &map_context);
                map_context.map.resized();
                map_context.keeps_link.set(false);
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
        if let (Some(map_context), false) = (map_context.get_untracked(), first) {
            // The page has its new colours once the effects of this change are through.
            browser::after_paint(move || map_context.pins.theme_changed());
        }
    });
}
