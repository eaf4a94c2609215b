//! What only a browser can tell: run by `wasm-bindgen-test-runner` in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod wasm {
    mod browser;
    mod ign;
    mod state;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
