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

    /// Does what waits, and what comes to wait meanwhile, each in a task of its own.
    pub async fn do_in_turn(self) {
        loop {
            browser::next_task().await;
            let next = self.startup.turns.try_update_value(|turns| {
                let next = turns.as_mut().and_then(VecDeque::pop_front);
                if next.is_none() {
                    *turns = None;
                }
                next
            });
            match next.flatten() {
                Some(work) => work(),
                None => break,
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
