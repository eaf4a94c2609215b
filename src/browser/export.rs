//! Files that the visitor takes along, which a worker makes (`export/worker/`). All of it is loaded when one is first asked
//! for, and tells of news by an event of the window.

use super::EventListener;
use wasm_bindgen::prelude::*;

// `catch`, as in `article.rs`: neither throws.
#[wasm_bindgen(module = "/export/worker/open.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = startExport)]
    fn start(request: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = askExport)]
    fn ask(what: &str) -> Result<JsValue, JsValue>;
}

/// What has become of the file that was asked for last.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExportStatus {
    /// None was asked for, or it was given up.
    #[default]
    Idle,
    /// It is being made: so much of the whole is done, from 0 to 1.
    Busy(f64),
    /// It is there.
    Done {
        /// What it is called.
        name: String,
        /// How large it is.
        bytes: f64,
        /// An address to save it from, until another is asked for.
        url: String,
        /// Whether the device can hand it to another app.
        can_share: bool,
    },
    /// There is none.
    Failed(ExportFailure),
}

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFailure {
    /// Something that it takes has not come.
    Network,
    /// The page may have no worker.
    Worker,
    /// There is nothing to put into it.
    Empty,
    /// A calendar needs a date that calendars know.
    Date,
    /// Anything else, which the console has.
    Other,
}

/// Has a file made, instead of the one that was asked for before; the request is a text of `cites::ExportRequest`.
pub fn start_export(request: &str) {
    let _ = start(request);
}

/// Gives up what was asked for, and forgets the file.
pub fn cancel_export() {
    said("cancel");
}

/// Hands the file to another app, which the visitor chooses. Browsers allow it at a press only.
pub fn share_export() {
    said("share");
}

/// Calls `handler` when [`export_status`] has changed.
pub fn on_export_news(handler: impl FnMut() + 'static) -> Option<EventListener> {
    super::on_window("cites:export", handler)
}

/// What has become of the file.
pub fn export_status() -> ExportStatus {
    let news = said("news");
    let mut words = news.splitn(3, ' ');
    let (kind, what) = (words.next(), words.next().unwrap_or_default());
    match kind {
        Some("progress") => ExportStatus::Busy(what.parse().unwrap_or_default()),
        Some("done") => ExportStatus::Done {
            name: words.next().unwrap_or_default().to_owned(),
            bytes: what.parse().unwrap_or_default(),
            url: said("url"),
            can_share: !said("sharing").is_empty(),
        },
        Some("failed") => ExportStatus::Failed(match what {
            "network" => ExportFailure::Network,
            "worker" => ExportFailure::Worker,
            "empty" => ExportFailure::Empty,
            "date" => ExportFailure::Date,
            _ => ExportFailure::Other,
        }),
        _ => ExportStatus::Idle,
    }
}

fn said(what: &str) -> String {
    ask(what)
        .ok()
        .and_then(|said| said.as_string())
        .unwrap_or_default()
}
