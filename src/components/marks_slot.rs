//! Where the filters show the visitor's marks: the place for what is loaded when that is first unfolded.

use super::marks;
use super::part_slot::{Mounted, fold_slot};
use crate::state::AppState;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

/// The id of the place.
pub const ID: &str = "marks";

crate::lazy! { marks,
    fn load_section(state: AppState, into: HtmlElement) -> Mounted {
        marks::mount(state, into)
    }
}

/// The marks while they are unfolded, once their code has come; a word until then.
pub fn marks_slot(state: AppState, open: RwSignal<bool>) -> AnyView {
    fold_slot(state, ID, state.t_now().marks, open, load_section)
}
