//! The way to what a visitor takes along, whose dialog is loaded when it is first opened.

use super::export;
use crate::state::{AppState, ExportOf};

crate::lazy! { export,
    fn load_dialog(state: AppState, of: ExportOf) -> () {
        export::open(state, of)
    }
}

/// Opens the dialog.
pub fn open_export(state: AppState, of: ExportOf) {
    state.ask_for_part(load_dialog(state, of));
}
