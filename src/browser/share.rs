//! Sharing and copying a link.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ShareData, window};

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// Handed to the visitor's chosen app, or the visitor thought better of it.
    Handed,
    /// In the clipboard.
    Copied,
    /// Neither is allowed here; the visitor must copy it by hand.
    Refused,
}

/// Opens the device's own sharing sheet where there is one, otherwise copies the link.
pub async fn share(title: &str, url: &str) -> Shared {
    let Some(navigator) = window().map(|w| w.navigator()) else {
        return Shared::Refused;
    };
    // `share` is a method that many desktop browsers lack, so it is looked for first.
    let can_share = Reflect::get(&navigator, &"share".into()).is_ok_and(|f| f.is_instance_of::<Function>());
    if can_share {
        let data = ShareData::new();
        data.set_title(title);
        data.set_url(url);
        match JsFuture::from(navigator.share_with_data(&data)).await {
            Ok(_) => return Shared::Handed,
            Err(error) if name_of(&error) == "AbortError" => return Shared::Handed,
            Err(_) => {}
        }
    }
    copy(url).await
}

/// Copies text; [`Shared::Refused`] where the clipboard is missing or forbidden.
pub async fn copy(text: &str) -> Shared {
    let Some(navigator) = window().map(|w| w.navigator()) else {
        return Shared::Refused;
    };
    // Without a secure context `clipboard` is undefined, whatever its type says.
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    let written = Reflect::get(&clipboard, &"writeText".into())
        .and_then(|f| f.dyn_into::<Function>())
        .and_then(|f| f.call1(&clipboard, &text.into()))
        .and_then(|promise| promise.dyn_into::<Promise>());
    let Ok(promise) = written else {
        return Shared::Refused;
    };
    if JsFuture::from(promise).await.is_ok() {
        Shared::Copied
    } else {
        Shared::Refused
    }
}

fn name_of(error: &JsValue) -> String {
    Reflect::get(error, &"name".into())
        .ok()
        .and_then(|name| name.as_string())
        .unwrap_or_default()
}
