//! The only place besides `leaflet/` that touches the browser. Each module is one of its services; what is
//! refused or missing comes back as `None` or an error, never as a panic.

mod address_dialog;
mod article;
mod blocked_link;
mod children;
mod date;
mod debounce;
mod dialog;
mod dom;
mod export;
mod fetch;
mod file;
mod frame;
mod fullscreen;
mod geolocation;
mod gesture;
mod host;
mod idle;
mod ign;
mod listener;
mod media;
mod offline;
mod page;
mod resize;
mod share;
mod storage;
mod url;

pub use address_dialog::{on_address_button, show_address};
pub use article::{article_module, close_article, open_article};
pub use blocked_link::{has_origin, on_blocked_link};
pub use children::{deep_clone, element, set_children};
pub use date::{date_text, today};
pub use debounce::{Debounce, TYPING_PAUSE};
pub use dialog::{close_dialog, open_dialog};
pub use dom::{
    bounding_box, bounding_boxes, by_id, capture_pointer, container_size, css_pixels, find, focus_and_show,
    focus_id, focus_is_free, focused, keep_focus, new_div, refocus, remove, scroll_to_results,
    scroll_to_show, scroll_top, static_map_shapes, viewport,
};
pub use export::{
    ExportFailure, ExportStatus, cancel_export, export_status, on_export_news, share_export, start_export,
};
pub use fetch::{FetchError, fetch_linked};
pub use file::{FileError, chosen_text, json_file_url};
pub use frame::{Frame, after, after_paint, frame_time, next_task};
pub use fullscreen::{Fullscreen, is_fullscreen, toggle_fullscreen};
pub use geolocation::{LocationError, locate, watch_permission};
pub use gesture::{is_apple, is_one_finger_on, with_zoom_key};
pub use host::{message_json, now, on_host_message, post_to_host};
pub use idle::when_idle;
pub use ign::{AbortOnDrop, IgnError, IgnService, ask_ign};
pub use listener::{EventListener, capture, on_window};
pub use media::{MediaQuery, matches};
pub use offline::{keep_offline, on_new_edition, take_new_edition};
pub use page::{
    canonical, load_stylesheet, mark, preferred_languages, set_on_root, set_state, set_title_and_lang,
    user_agent, warn, warn_of,
};
pub use resize::SizeObserver;
pub use share::{Shared, copy, share};
pub use storage::{StorageError, is_stored, on_stored_elsewhere, store, stored, unstore};
pub use url::{absolute, beside, location, on_popstate, push, replace};
