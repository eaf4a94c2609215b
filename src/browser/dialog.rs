//! A dialog that takes the page's place until it is closed.

use gloo_events::EventListener;
use std::any::Any;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, window};

/// Opens a dialog of this class, whose title has this id, and which `fill` fills. The browser keeps the focus in it,
/// closes it with Escape, and gives the focus back to what has it now. What `fill` gives is kept until then, and the
/// dialog is gone from the page afterwards. One of this class that is open stays the only one.
pub fn open_dialog(
    class: &str,
    title_id: &str,
    fill: impl FnOnce(HtmlElement) -> Box<dyn Any>,
) -> Option<()> {
    // A second press may come while the first waits for the dialog's code.
    if super::find(&["dialog.", class].concat()).is_some() {
        return None;
    }
    let element = super::element("dialog", class)?;
    let dialog: HtmlDialogElement = element.unchecked_into();
    let _ = dialog.set_attribute("aria-labelledby", title_id);
    window()?.document()?.body()?.append_child(&dialog).ok()?;
    let content = fill(dialog.clone().unchecked_into());
    let closed = dialog.clone();
    EventListener::once(&dialog, "close", move |_| {
        drop(content);
        closed.remove();
    })
    .forget();
    dialog.show_modal().ok()
}

/// Closes the dialog of this class, if there is one.
pub fn close_dialog(class: &str) {
    if let Some(dialog) = super::find(&["dialog.", class].concat()) {
        dialog.unchecked_into::<HtmlDialogElement>().close();
    }
}
