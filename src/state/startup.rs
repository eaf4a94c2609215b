//! What makes the page while it starts, a piece in each task: what the visitor does meanwhile, as to scroll the list that
//! the page came with, comes between them.

use super::AppState;
use crate::browser;
use leptos::prelude::*;
use std::collections::VecDeque;

type Work = Box<dyn FnOnce()>;
/// What waits, first come first served; none where nothing has to wait any more.
type Queue = StoredValue<Option<VecDeque<Work>>, LocalStorage>;

/// What the page waits for, and what waits for the page.
#[derive(Clone, Copy)]
pub(super) struct Startup {
    /// Pieces of the first screen.
    turns: Queue,
    /// What the first screen does not need.
    painted: Queue,
}

impl Startup {
    /// Nothing has to wait until [`AppState::take_turns`].
    pub(super) fn new() -> Self {
        Self {
            turns: StoredValue::new_local(None),
            painted: StoredValue::new_local(None),
        }
    }
}

impl AppState {
    /// From now on work waits for its turn, until [`do_in_turn`](Self::do_in_turn) has done it, or for the first screen,
    /// until [`is_painted`](Self::is_painted).
    pub fn take_turns(&self) {
        self.startup.turns.set_value(Some(VecDeque::new()));
        self.startup.painted.set_value(Some(VecDeque::new()));
    }

    /// Does `work` in its turn while the page starts, and at once where it has started.
    pub fn in_turn(&self, work: impl FnOnce() + 'static) {
        add(self.startup.turns, Box::new(work));
    }

    /// Does `work` once the first screen is painted.
    pub fn once_painted(&self, work: impl FnOnce() + 'static) {
        add(self.startup.painted, Box::new(work));
    }

    /// Does what waits, and what comes to wait meanwhile, each in a task of its own. Is done in the task of the last one, so
    /// that what is shown instead of the page can go before a frame shows both.
    pub async fn do_in_turn(self) {
        let turns = self.startup.turns;
        loop {
            browser::next_task().await;
            let next = turns.try_update_value(|turns| turns.as_mut().and_then(VecDeque::pop_front));
            if let Some(work) = next.flatten() {
                work();
            }
            let is_done = turns.try_update_value(|turns| {
                let is_done = turns.as_ref().is_none_or(VecDeque::is_empty);
                if is_done {
                    *turns = None;
                }
                is_done
            });
            if is_done != Some(false) {
                break;
            }
        }
    }

    /// The first screen is painted.
    pub fn is_painted(&self) {
        let waiting = self.startup.painted.try_update_value(Option::take).flatten();
        for work in waiting.into_iter().flatten() {
            work();
        }
    }
}

fn add(queue: Queue, work: Work) {
    let mut work = Some(work);
    queue.try_update_value(|queue| {
        if let Some(queue) = queue {
            queue.extend(work.take());
        }
    });
    if let Some(work) = work {
        work();
    }
}

/// What `view` makes, in its turn.
pub fn view_in_turn(state: AppState, view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let is_due = RwSignal::new(false);
    state.in_turn(move || {
        // In another language there is another one by now.
        let _ = is_due.try_set(true);
    });
    (move || is_due.get().then(&view)).into_any()
}
