//! The panel: beside the map where there is room, a sheet that slides up from below where there is not.

use crate::browser;
use crate::state::{AppState, SheetPosition};
use leptos::ev::PointerEvent;
use leptos::html::Aside;
use leptos::prelude::*;

/// `head` is always seen, `children` when the sheet is up.
#[component]
pub fn BottomSheet(head: AnyView, children: Children) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let layout = state.layout;
    let position = layout.sheet_position;
    let wish = Memo::new(move |_| state.appearance.with(|appearance| appearance.panel));
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        let wish = wish.get();
        if !first {
            layout.set_sheet_position(SheetPosition::wished(wish));
        }
    });
    // While a finger holds the sheet: its height in pixels, and where the finger took it.
    let height = RwSignal::new(None::<f64>);
    let grip = StoredValue::new(None::<(f64, f64)>);
    let pulled = StoredValue::new(false);
    let panel = NodeRef::<Aside>::new();

    let covered = move || {
        if let Some(panel) = panel.get_untracked() {
            state.measure_sheet(&panel);
        }
    };
    let observer = StoredValue::new_local(None);
    Effect::new(move |_| {
        if let Some(panel) = panel.get() {
            observer.set_value(browser::SizeObserver::watch(&panel, covered));
        }
    });
    let grab = move |event: PointerEvent| {
        if let Some(panel) = panel.get_untracked() {
            browser::capture_pointer(&event);
            // After a pull by finger no click has come.
            pulled.set_value(false);
            grip.set_value(Some((
                f64::from(event.client_y()),
                browser::container_size(&panel).1,
            )));
        }
    };
    let pull = move |event: PointerEvent| {
        if let Some((y, from)) = grip.get_value() {
            let now = from + y - f64::from(event.client_y());
            // A tap trembles; only a pull moves the sheet.
            if height.get_untracked().is_some() || (now - from).abs() > 6.0 {
                height.set(Some(now.max(60.0)));
            }
        }
    };
    let release = move |_: PointerEvent| {
        grip.set_value(None);
        if let Some(height) = height.try_update(Option::take).flatten() {
            layout.set_sheet_position(SheetPosition::nearest(height / browser::viewport().1.max(1.0)));
            // The click that ends a pull is not a tap.
            pulled.set_value(true);
        }
    };
    let toggle = move |_| {
        if !pulled.try_update_value(std::mem::take).unwrap_or_default() {
            layout.set_sheet_position(match position.get_untracked() {
                SheetPosition::Peek => SheetPosition::Half,
                _ => SheetPosition::Peek,
            });
        }
    };
    view! {
        <aside
            id="panel"
            class="panel"
            node_ref=panel
            data-position=move || position.get().name()
            data-held=move || height.get().is_some().to_string()
            style:height=move || height.get().map(|h| (h as i32).to_string() + "px")
        >
            <button
                type="button"
                class="handle"
                aria-expanded=move || (position.get() != SheetPosition::Peek).to_string()
                aria-controls="list"
                aria-label=move || if position.get() == SheetPosition::Peek { t.sheet_open } else { t.sheet_close }
                on:pointerdown=grab
                on:pointermove=pull
                on:pointerup=release
                on:pointercancel=release
                on:click=toggle
            ></button>
            {head}
            <div
                class="panel-body"
                on:focusin=move |_| {
                    // What has the focus must be seen.
                    if position.get_untracked() == SheetPosition::Peek {
                        layout.set_sheet_position(SheetPosition::Half);
                    }
                }
            >
                {children()}
            </div>
        </aside>
    }
}
