//! What the embedding page asks.

use super::outbox;
use crate::browser::{self, EventListener};
use crate::state::AppState;
use cites::{Command, Event, Refusal};
use std::cell::Cell;

/// So many messages are taken in a second; no page needs more, and a page that errs must not freeze the map.
const MOST: u32 = 60;
const SECOND: f64 = 1000.0;

/// Answers the embedding page's messages.
pub fn listen(state: AppState) -> Option<EventListener> {
    let rate_limit = RateLimit::default();
    browser::on_host_message(move |json| match rate_limit.takes(browser::now()) {
        Some(true) => receive(&state, &json),
        Some(false) => outbox::send(&Event::Error(Refusal::Flood), None),
        None => {}
    })
}

fn receive(state: &AppState, json: &str) {
    let Some(message) = cites::read_message(json) else {
        return;
    };
    let id = message.id.as_ref();
    let name = message.command.as_ref().map(Command::name).unwrap_or_default();
    let asked = matches!(message.command, Ok(Command::GetState));
    match message.command.and_then(|command| state.apply(command)) {
        Err(refusal) => outbox::send(&Event::Error(refusal), id),
        Ok(()) => {
            if let Some(id) = id {
                let shown = asked.then(|| outbox::shown(state));
                browser::post_to_host(&cites::answer(name, id, shown.as_ref()));
            }
        }
    }
}

/// A rate limit: counts messages by the second.
#[derive(Default)]
struct RateLimit {
    since: Cell<f64>,
    count: Cell<u32>,
}

impl RateLimit {
    /// Whether a message is taken; `Some(false)` for the first that is not, `None` for those after it.
    fn takes(&self, now: f64) -> Option<bool> {
        // A clock that was set back begins a new second as well.
        if !(0.0..SECOND).contains(&(now - self.since.get())) {
            self.since.set(now);
            self.count.set(0);
        }
        self.count.set(self.count.get().saturating_add(1));
        match self.count.get() {
            ..=MOST => Some(true),
            count if count == MOST + 1 => Some(false),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_told_of_once_a_second() {
        let rate_limit = RateLimit::default();
        let taken = |now: f64| (0..200).map(|_| rate_limit.takes(now)).collect::<Vec<_>>();
        for now in [5_000.0, 6_000.0, 1_000.0] {
            let answers = taken(now);
            assert_eq!(answers.iter().filter(|answer| **answer == Some(true)).count(), 60);
            assert_eq!(answers.iter().filter(|answer| **answer == Some(false)).count(), 1);
        }
    }
}
