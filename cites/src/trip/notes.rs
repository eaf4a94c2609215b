//! What a visitor notes at a stop.

use std::collections::BTreeMap;

/// No note is longer, in characters.
pub const MAX_NOTE_CHARS: usize = 280;

/// Notes by [`Stop::spelling`](super::Stop::spelling): they stay with a stop wherever it is moved, and come back when it
/// does.
pub type Notes = BTreeMap<String, String>;
