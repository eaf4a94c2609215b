//! What stands on paper, or in the PDF that a browser prints into: the map as it looks, whole, where this view is to be
//! found, and the list with what there is to see. The style sheet does the rest (`styles/print.css`).

mod list;

use super::{LocalSignal, MapContext};
use crate::browser::{self, EventListener};
use crate::state::AppState;
use cites::Word;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use list::print_list;
use std::any::Any;

crate::lazy! { print,
    fn load(owner: Owner, state: AppState, map_context: LocalSignal<MapContext>) -> () {
        owner.with(|| follow_printing(state, map_context))
    }
}

/// The room on a sheet of A4 within its margins, in CSS pixels, for the map: less high than the sheet by what stands above
/// and below it. First as the sheet stands, then as it lies.
const ROOMS: [(&str, f64, f64); 2] = [
    ("--print-zoom-portrait", 700.0, 760.0),
    ("--print-zoom-landscape", 1030.0, 540.0),
];

/// Prepares the page for paper, once the browser is idle. Without this code, what is printed has the list as it is shown.
pub fn sync_print(state: AppState, map_context: LocalSignal<MapContext>) {
    let owner = Owner::current().unwrap_or_default();
    state.once_painted(move || {
        browser::when_idle(move || {
            browser::load_stylesheet("print-styles");
            spawn_local(async move {
                if let Err(error) = load(owner, state, map_context).await {
                    browser::warn(&error.to_string());
                }
            });
        });
    });
}

/// Browsers tell before they lay the page out for paper, and once they have.
fn follow_printing(state: AppState, map_context: LocalSignal<MapContext>) {
    let printed = StoredValue::new_local(None::<Box<dyn Any>>);
    let begin = browser::on_window("beforeprint", move || {
        printed.set_value(begin(state, map_context))
    });
    let end = browser::on_window("afterprint", move || {
        printed.set_value(None);
        end(state, map_context);
    });
    let listeners: StoredValue<[Option<EventListener>; 2], LocalStorage> =
        StoredValue::new_local([begin, end]);
    on_cleanup(move || listeners.dispose());
}

fn begin(state: AppState, map_context: LocalSignal<MapContext>) -> Option<Box<dyn Any>> {
    if let Some(map_context) = map_context.get_untracked() {
        let (width, height) = map_context.map.size();
        for (name, room_width, room_height) in ROOMS {
            let zoom = (room_width / width).min(room_height / height);
            browser::set_on_root(name, &format!("{zoom:.4}"));
        }
        browser::set_on_root("--print-width", &format!("{width}px"));
        browser::set_on_root("--print-height", &format!("{height}px"));
        // Paper is light. The canvases would keep the screen's colours.
        browser::set_on_root("data-theme", "light");
        map_context.pins.repaint_for_print();
    }
    browser::set_on_root("data-printed", "1");
    let into = browser::by_id("app")?;
    Some(Box::new(mount_to(into, move || print_list(state))))
}

fn end(state: AppState, map_context: LocalSignal<MapContext>) {
    browser::set_on_root("data-printed", "");
    let theme = state.appearance.with_untracked(|appearance| appearance.theme);
    browser::set_on_root("data-theme", theme.word());
    if let Some(map_context) = map_context.get_untracked() {
        map_context.pins.theme_changed();
    }
}
