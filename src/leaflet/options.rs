//! Leaflet takes plain objects as options; this builds them without a struct for each.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An options object from names and values. Setting a field of a fresh plain object cannot fail.
pub fn options(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

/// An `[x, y]` pair, which Leaflet takes wherever it takes a point.
pub fn pair(x: f64, y: f64) -> JsValue {
    js_sys::Array::of2(&x.into(), &y.into()).into()
}
