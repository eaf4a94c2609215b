//! The article of a cité from Wikipedia, which a module of JavaScript (`article/`) asks for and shows. It is shared with
//! the cités' own pages, where the app is not, and loaded when it is first wanted.

use wasm_bindgen::prelude::*;
use web_sys::Event;

// Neither throws. `catch` has wasm-bindgen write a function of its own around each, and give it a name that the build
// knows how to shorten (`xtask/src/publish/names.rs`): otherwise the wasm would import the module's own.
#[wasm_bindgen(module = "/article/open.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = openArticle)]
    fn open(press: &Event) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = closeArticle)]
    fn close() -> Result<(), JsValue>;
}

/// Shows the article in the section of the button that was pressed; what the section must have, `article/open.js` says.
/// What goes wrong is said in the section.
pub fn open_article(press: &Event) {
    let _ = open(press);
}

/// Ends what [`open_article`] has asked for: nothing more is shown.
pub fn close_article() {
    let _ = close();
}

/// The address that the page's head gives the module.
pub fn article_module() -> Option<String> {
    super::by_id("article-module")?.get_attribute("href")
}
