//! Dragging a stop to another place, by mouse or finger. By keyboard and for screen readers, arrows and buttons do the same.

use super::stop::grip_id;
use crate::browser;
use crate::state::AppState;
use leptos::ev::PointerEvent;
use leptos::prelude::*;

/// A drag that goes on: from which stop, and over which one it is.
#[derive(Clone, Copy)]
pub(super) struct StopDrag {
    state: AppState,
    from: RwSignal<Option<usize>>,
    over: RwSignal<usize>,
}

impl StopDrag {
    pub fn new(state: AppState) -> Self {
        Self {
            state,
            from: RwSignal::new(None),
            over: RwSignal::new(0),
        }
    }

    /// Whether a stop is being dragged.
    pub fn is_on(self) -> bool {
        self.from.get().is_some()
    }

    /// Whether the stop would come to stand before this one.
    pub fn drops_before(self, index: usize) -> bool {
        self.from.get().is_some_and(|from| from > index) && self.over.get() == index
    }

    /// Whether the stop would come to stand after this one.
    pub fn drops_after(self, index: usize) -> bool {
        self.from.get().is_some_and(|from| from < index) && self.over.get() == index
    }

    /// The pointer takes a stop by its grip.
    pub fn take(self, event: &PointerEvent, index: usize) {
        // The main button alone.
        if event.button() == 0 {
            browser::capture_pointer(event);
            self.over.set(index);
            self.from.set(Some(index));
        }
    }

    /// The pointer is over another stop.
    pub fn move_to(self, event: &PointerEvent) {
        if self.from.get_untracked().is_none() {
            return;
        }
        let y = f64::from(event.client_y());
        let boxes = browser::bounding_boxes(".stop");
        let over = boxes
            .iter()
            .position(|stop| y < stop.bottom)
            .unwrap_or(boxes.len().saturating_sub(1));
        if self.over.get_untracked() != over {
            self.over.set(over);
            browser::scroll_to_show(&grip_id(over));
        }
    }

    /// The pointer lets go.
    pub fn drop(self) {
        let from = self.from.get_untracked();
        self.from.set(None);
        if let Some(from) = from.filter(|from| *from != self.over.get_untracked()) {
            self.state.move_stop(from, self.over.get_untracked());
        }
    }

    /// The drag is given up.
    pub fn cancel(self) {
        self.from.set(None);
    }
}
