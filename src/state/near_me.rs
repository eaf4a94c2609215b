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
                self.notify(Notice::Locating);
            }
        }
    }

    fn ask_for_location(&self) {
        let state = *self;
        let is_open = move || state.location_question.get_value() == LocationQuestion::Open;
        let tell = move |notice: Notice| {
            if is_open() {
                state.notify(notice);
            }
        };
        self.location_question.set_value(LocationQuestion::Open);
        self.notify(Notice::Locating);
        spawn_local(browser::watch_question(
            move || tell(Notice::AwaitingPermission),
            move || tell(Notice::Locating),
        ));
        spawn_local(async move {
            let found = browser::locate().await;
            let wanted = is_open();
            state.location_question.set_value(LocationQuestion::None);
            match found {
                Ok(location) if wanted => state.located(location),
                Err(why) if wanted => state.notify(Notice::Location(why)),
                _ => {}
            }
        });
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
