//! Dates as a visitor reads them.

use cites::Date;
use js_sys::Object;
use wasm_bindgen::JsValue;

/// Today where the visitor is, as `2026-12-24`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// A date in the language of this tag, with its weekday: `samedi 1 mai`. The browser knows how.
pub fn date_text(lang: &str, date: Date) -> String {
    let spelt = cites::date_spelling(date);
    // Midnight of the world's clock, shown by it: a clock of one's own might say the day before.
    let options = Object::new();
    for (name, value) in [
        ("weekday", "short"),
        ("day", "numeric"),
        ("month", "long"),
        ("timeZone", "UTC"),
    ] {
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    let date = js_sys::Date::new(&JsValue::from_str(&spelt));
    date.to_locale_date_string(lang, &options).into()
}
