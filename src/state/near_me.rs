//! "Near me": asking where the visitor is, and sorting by distance from there.

use super::location_question::LocationQuestion;
use super::{AppState, CameraMove, Notice};
use crate::browser;
use crate::i18n;
use cites::{Coord, MAP_BOUNDS};
use leptos::prelude::*;
use leptos::task::spawn_local;

impl AppState {
    /// Sorts by distance from the visitor, or stops doing so. While the question for the position is open, it is not
    /// asked again: what was pressed last holds when the answer comes.
    pub fn toggle_near_me(&self) {
        if self.user_location.get_untracked().is_some() {
            self.write.user_location.set(None);
            self.dismiss(Notice::FarAway);
            return;
        }
        match self.location_question.get_value() {
            LocationQuestion::None => self.ask_for_location(),
            LocationQuestion::Open => {
                self.location_question.set_value(LocationQuestion::GivenUp);
                self.dismiss(Notice::Locating);
                self.dismiss(Notice::AwaitingPermission);
            }
            LocationQuestion::GivenUp => {
                self.location_question.set_value(LocationQuestion::Open);
                self.tell_of_question();
            }
        }
    }

    fn ask_for_location(&self) {
        let state = *self;
        self.location_question.set_value(LocationQuestion::Open);
        self.tell_of_question();
        spawn_local(async move {
            let found = browser::locate().await;
            let wanted = state.location_is_wanted();
            state.location_question.set_value(LocationQuestion::None);
            state.permission_watch.set_value(None);
            match found {
                Ok(location) if wanted => state.located(location),
                Err(why) if wanted => state.notify(Notice::Location(why)),
                _ => {}
            }
        });
    }

    /// Tells what the visitor waits for: the position, or first the visitor's own answer to the browser.
    fn tell_of_question(&self) {
        let state = *self;
        let tell = move |notice: Notice| {
            if state.location_is_wanted() {
                state.notify(notice);
            }
        };
        self.notify(Notice::Locating);
        spawn_local(async move {
            let watch = browser::watch_permission(
                move || tell(Notice::AwaitingPermission),
                move || tell(Notice::Locating),
            )
            .await;
            // The answer may have been faster.
            if state.location_question.get_value() != LocationQuestion::None {
                state.permission_watch.set_value(watch);
            }
        });
    }

    fn location_is_wanted(&self) -> bool {
        self.location_question.get_value() == LocationQuestion::Open
    }

    fn located(&self, location: Coord) {
        self.dismiss(Notice::Locating);
        self.dismiss(Notice::AwaitingPermission);
        self.write.user_location.set(Some(location));
        if MAP_BOUNDS.contains(location) {
            self.write.movement.set(Some(CameraMove::Around(location)));
        } else {
            self.notify(Notice::FarAway);
        }
        let nearest = self.selection.with_untracked(|s| s.nearest().first().copied());
        if let Some(hit) = nearest
            && let (Some(km), Some(name)) = (hit.distance_km, self.cite(hit.id, |cite, _| cite.name.clone()))
        {
            let distance = i18n::distance(self.lang.get_untracked(), km);
            self.announce((self.t_now().located)(&name, &distance));
        }
    }
}
