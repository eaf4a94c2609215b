//! Where the filters offer to look around a place: the place for what is loaded when that is first unfolded.

use super::around;
use super::part_slot::{Mounted, fold_slot};
use crate::state::AppState;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

/// The id of the place.
pub const ID: &str = "around";

crate::lazy! { around,
    fn load_section(state: AppState, into: HtmlElement) -> Mounted {
        around::mount(state, into)
    }
}

/// The field while it is unfolded, once its code has come.
pub fn around_slot(state: AppState, open: RwSignal<bool>) -> AnyView {
    fold_slot(state, ID, state.t_now().around, open, load_section)
}
