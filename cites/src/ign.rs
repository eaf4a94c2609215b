//! What IGN's *Géoplateforme* is asked, and what its answers say: the road through the stops of a trip, and places by the
//! beginning of their name. Who asks is not decided here.

mod completion;
mod rate_limit;
mod route;

pub use completion::{Completion, completion_query, completion_url, parse_completions};
pub use rate_limit::RateLimit;
pub use route::{Route, RouteLeg, route_url};

use std::fmt;

/// Where the services are.
pub const IGN_HOST: &str = "https://data.geopf.fr";

/// Why an answer is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerError(
    /// What it lacks, for whoever looks into the console.
    pub &'static str,
);

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for AnswerError {}
