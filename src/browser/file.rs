//! Files that the visitor saves and chooses.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlInputElement};

/// Why a chosen file gives no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than was asked for.
    TooLarge,
    /// It is gone, or may not be read.
    Unreadable,
}

/// The address of a file that the page itself holds, for a link with `download`.
pub fn json_file_url(json: &str) -> String {
    let text: String = js_sys::encode_uri_component(json).into();
    ["data:application/json;charset=utf-8,", &text].concat()
}

/// The text of the file that was chosen in the field whose event this is; none when none was. The field is empty
/// afterwards, so that the same file can be chosen again.
pub async fn chosen_text(event: Event, at_most: f64) -> Option<Result<String, FileError>> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    if file.size() > at_most {
        return Some(Err(FileError::TooLarge));
    }
    let text = JsFuture::from(file.text()).await.ok();
    let text = text.and_then(|text| text.as_string());
    Some(text.ok_or(FileError::Unreadable))
}
