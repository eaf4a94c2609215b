//! Questions to IGN's services. Asked only when the visitor asks, never while the page starts.

use cites::RateLimit;
use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use web_sys::{AbortController, ReferrerPolicy, RequestCredentials, RequestInit};

/// So many milliseconds an answer may take, to its end.
const PATIENCE: u32 = 8_000;

/// Which service. Each has its own limit of questions from one address
/// (<https://geoservices.ign.fr/documentation/services/limite-d-usage>).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IgnService {
    /// The road through a trip's stops: at most five questions in a second.
    Routing,
    /// Places by the beginning of their name: at most ten.
    Completion,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IgnError {
    /// The network failed before there was one.
    Network,
    /// It did not come in time.
    Timeout,
    /// The service wants to be left in peace.
    Busy {
        /// For so long.
        retry_after_seconds: u32,
    },
    /// The service refused, with this HTTP status: 404 where no road leads there.
    Refused(u16),
    /// It says what cannot be understood.
    Nonsense,
    /// Whoever asked does not want to know any more.
    GivenUp,
}

/// Ends a question when it is dropped.
pub struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

// A little more apart than the limits say: the network may bring closer together what was sent.
thread_local! {
    static ROUTING: RefCell<RateLimit> = const { RefCell::new(RateLimit::new(220.0)) };
    static COMPLETION: RefCell<RateLimit> = const { RefCell::new(RateLimit::new(120.0)) };
}

impl IgnService {
    fn with_limit<T>(self, change: impl FnOnce(&mut RateLimit) -> T) -> T {
        let limit = match self {
            IgnService::Routing => &ROUTING,
            IgnService::Completion => &COMPLETION,
        };
        limit.with_borrow_mut(change)
    }
}

/// A question that is sent once what it gives is polled: the text of the answer, and what ends the question before.
/// `None` where the browser cannot end one.
///
/// It waits for its turn. No cookie goes along, nor the address of the page.
pub fn ask_ign(
    service: IgnService,
    url: String,
) -> Option<(AbortOnDrop, impl Future<Output = Result<String, IgnError>>)> {
    let abort = AbortController::new().ok()?;
    let handle = AbortOnDrop(abort.clone());
    Some((handle, answer(service, url, abort)))
}

async fn answer(service: IgnService, url: String, abort: AbortController) -> Result<String, IgnError> {
    let wait = service.with_limit(|limit| limit.take_turn(super::now()));
    let wait = wait.map_err(|retry_after_seconds| IgnError::Busy { retry_after_seconds })?;
    if wait > 0.0 {
        TimeoutFuture::new(wait.ceil() as u32).await;
    }
    if abort.signal().aborted() {
        return Err(IgnError::GivenUp);
    }
    let is_late = Rc::new(Cell::new(false));
    let timer = {
        let (is_late, abort) = (is_late.clone(), abort.clone());
        Timeout::new(PATIENCE, move || {
            is_late.set(true);
            abort.abort();
        })
    };
    let found = fetch(service, &url, &abort).await;
    drop(timer);
    match found {
        Err(IgnError::Network) if is_late.get() => Err(IgnError::Timeout),
        Err(IgnError::Network) if abort.signal().aborted() => Err(IgnError::GivenUp),
        found => found,
    }
}

async fn fetch(service: IgnService, url: &str, abort: &AbortController) -> Result<String, IgnError> {
    let network = |_| IgnError::Network;
    let options = RequestInit::new();
    options.set_credentials(RequestCredentials::Omit);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(&abort.signal()));
    // Not by the builder, which would write a `&` at the end of an address that has parameters.
    let request = web_sys::Request::new_with_str_and_init(url, &options).map_err(|_| IgnError::Network)?;
    let response = Request::from(request).send().await.map_err(network)?;
    let retry_after = response.headers().get("retry-after");
    match response.status() {
        200 => response.text().await.map_err(network),
        status if status == 429 || (status == 503 && retry_after.is_some()) => {
            let now = super::now();
            let retry_after_seconds =
                service.with_limit(|limit| limit.back_off(now, retry_after.as_deref(), js_sys::Date::parse));
            Err(IgnError::Busy { retry_after_seconds })
        }
        status => Err(IgnError::Refused(status)),
    }
}
