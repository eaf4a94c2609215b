//! The little shape that stands for a status, as on the map.

use cites::Status;

/// Its CSS class.
pub fn status_shape_class(status: Status) -> &'static str {
    match status {
        Status::Homologated => "mark homologated",
        Status::Candidate => "mark candidate",
        Status::Unconfirmed => "mark unconfirmed",
    }
}
