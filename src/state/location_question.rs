//! Whether the visitor's position is being asked for.

/// The question for the position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LocationQuestion {
    /// Nobody has asked.
    #[default]
    None,
    /// It is open, and the visitor waits for the answer.
    Open,
    /// It is open, but the visitor has thought better of it.
    GivenUp,
}
