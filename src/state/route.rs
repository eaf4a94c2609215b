//! The road through a trip's points, asked of IGN when the visitor asks, and kept for as long as the points are the same.

use super::AppState;
use crate::browser::{self, AbortOnDrop, IgnError, IgnService};
use cites::{Coord, Route, route_url};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// So many roads are remembered: whoever undoes a step has the one before again.
const REMEMBERED: usize = 8;

/// What is known of the road through the present points.
#[derive(Clone, Debug, Default)]
pub enum RouteState {
    /// Nobody has asked.
    #[default]
    Idle,
    /// The question is open.
    Asking,
    /// This is the road.
    Known(Arc<Route>),
    /// There is no answer. It can be asked for again.
    Failed(IgnError),
}

/// Asks for roads. Made where a trip is shown, not with the page; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct RouteSearch {
    /// What is known of the road through the points of the last [`follow`](Self::follow).
    pub route: ReadSignal<RouteState>,
    set_route: WriteSignal<RouteState>,
    state: AppState,
    points: StoredValue<Vec<Coord>>,
    known: StoredValue<Vec<(Vec<Coord>, Arc<Route>)>>,
    /// Dropped to end the open question, also with the owner of this.
    question: StoredValue<Option<AbortOnDrop>, LocalStorage>,
}

impl RouteSearch {
    /// Nothing is asked yet.
    pub fn new(state: AppState) -> Self {
        let (route, set_route) = signal(RouteState::Idle);
        let search = Self {
            route,
            set_route,
            state,
            points: StoredValue::default(),
            known: StoredValue::default(),
            question: StoredValue::new_local(None),
        };
        // The page that embeds this one may forbid to ask while the question is open.
        Effect::new(move |_| {
            if state.asks_nobody() && route.with_untracked(|route| matches!(route, RouteState::Asking)) {
                search.question.set_value(None);
                search.set_route.set(RouteState::Idle);
            }
        });
        search
    }

    /// The trip leads through these points now, the first again at the end where it is a round. What is known of others
    /// does not hold any more, and an open question about them is given up; nothing is asked.
    pub fn follow(&self, points: Vec<Coord>) {
        if self.points.with_value(|now| *now == points) {
            return;
        }
        self.question.set_value(None);
        let known = self.known.with_value(|known| {
            let of_these = known.iter().find(|(of, _)| *of == points);
            of_these.map(|(_, route)| route.clone())
        });
        self.points.set_value(points);
        self.set_route
            .set(known.map_or(RouteState::Idle, RouteState::Known));
    }

    /// Asks for the road through the present points, unless it is known or being asked for, there are fewer than two, or
    /// nothing is to be asked of others.
    pub fn ask(&self) {
        let is_needed = self
            .route
            .with_untracked(|route| matches!(route, RouteState::Idle | RouteState::Failed(_)));
        if !is_needed || untrack(|| self.state.asks_nobody()) {
            return;
        }
        let points = self.points.get_value();
        let Some(url) = route_url(&points) else {
            return;
        };
        let Some((question, answer)) = browser::ask_ign(IgnService::Routing, url) else {
            return self.set_route.set(RouteState::Failed(IgnError::Network));
        };
        self.question.set_value(Some(question));
        self.set_route.set(RouteState::Asking);
        let search = *self;
        spawn_local(async move {
            let answer = answer.await;
            // The page of the trip may be gone, or the trip another one.
            if search.points.try_with_value(|now| *now == points) == Some(true)
                && !matches!(answer, Err(IgnError::GivenUp))
            {
                search.take(points, answer);
            }
        });
    }

    fn take(&self, points: Vec<Coord>, answer: Result<String, IgnError>) {
        let route = answer.and_then(|json| {
            Route::parse(&json, &points).map_err(|error| {
                browser::warn(&["IGN: ", error.0].concat());
                IgnError::Nonsense
            })
        });
        self.question.set_value(None);
        match route {
            Ok(route) => {
                let route = Arc::new(route);
                self.known.update_value(|known| {
                    known.truncate(REMEMBERED - 1);
                    known.insert(0, (points, route.clone()));
                });
                self.set_route.set(RouteState::Known(route));
            }
            Err(why) => self.set_route.set(RouteState::Failed(why)),
        }
    }
}
