//! A dialog with a text to be copied. Its markup is in `index.html`: as a component it cost 3.3 KB more, in November 2026.

use super::{EventListener, by_id};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlDocument, HtmlTextAreaElement, window};

const ID: &str = "address";
const FIELD_ID: &str = "address-text";
const COPY_ID: &str = "address-copy";
const CLOSE_ID: &str = "address-close";
const OUTCOME_ID: &str = "address-outcome";

/// Shows a text, selected, to be copied. The browser keeps the focus in the dialog, closes it with Escape, and gives
/// the focus back to what has it now. `why` names the dialog, `copy` and `close` its buttons.
pub fn show_address(text: &str, why: &str, copy: &str, close: &str) {
    for (id, text) in [
        ("address-why", why),
        (FIELD_ID, text),
        (OUTCOME_ID, ""),
        (COPY_ID, copy),
        (CLOSE_ID, close),
    ] {
        write(id, text);
    }
    if let Some(dialog) = by_id(ID) {
        let _ = dialog.unchecked_into::<HtmlDialogElement>().show_modal();
        // The browser brings into view what gets the focus: a frame may be higher than the window that shows it.
        select();
    }
}

/// Does what the dialog's buttons say; `outcome` puts into words whether the browser has copied the text. A form that
/// closes its dialog would be simpler, but a sandbox may allow no forms.
pub fn on_address_button(outcome: impl Fn(bool) -> &'static str + 'static) -> Option<EventListener> {
    let dialog: HtmlDialogElement = by_id(ID)?.unchecked_into();
    let closing = dialog.clone();
    Some(EventListener::new(&dialog, "click", move |event| {
        let pressed = event
            .target()
            .map(|target| target.unchecked_into::<Element>().id());
        match pressed.as_deref() {
            Some(COPY_ID) => {
                select();
                write(OUTCOME_ID, outcome(copy_selection()));
            }
            Some(CLOSE_ID) => closing.close(),
            _ => {}
        }
    }))
}

/// A frame may copy what is selected, at a press of a button, that is given no leave to use the clipboard.
fn copy_selection() -> bool {
    window().and_then(|own| own.document()).is_some_and(|document| {
        let document: HtmlDocument = document.unchecked_into();
        document.exec_command("copy").unwrap_or(false)
    })
}

fn select() {
    if let Some(field) = by_id(FIELD_ID) {
        field.unchecked_into::<HtmlTextAreaElement>().select();
    }
}

fn write(id: &str, text: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(Some(text));
    }
}
