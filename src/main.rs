//! Entry of the page.

use petites_cites::app::App;
use petites_cites::browser;

fn main() {
    if let Some(root) = browser::by_id("app") {
        leptos::mount::mount_to(root, App).forget();
    }
}
