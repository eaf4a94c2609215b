//! What the figures may be.

use std::fmt;

use crate::publish::budget::UNTIL_READY;

/// A limit that a figure must keep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Budget {
    /// At most so many bytes.
    Bytes(u32),
    /// At most so many milliseconds.
    Milliseconds(u32),
    /// At least so many points.
    Points(u32),
}

impl Budget {
    /// Received until ready, everything counted; `cargo xtask build` fails above it.
    pub const TRANSFER: Budget = Budget::Bytes(UNTIL_READY);
    /// Lighthouse's score for performance.
    pub const PERFORMANCE: Budget = Budget::Points(98);
    /// Lighthouse's other scores.
    pub const FULL_SCORE: Budget = Budget::Points(100);

    /// From a keystroke in the search to the painted result: a frame on a laptop for the real data, and a
    /// little more for very many places on a slow phone.
    pub fn of_keystroke(synthetic: bool, slowdown: u32) -> Option<Budget> {
        match (synthetic, slowdown) {
            (false, 1) => Some(Budget::Milliseconds(16)),
            (true, 4) => Some(Budget::Milliseconds(50)),
            _ => None,
        }
    }

    /// ` ✓` for a figure that keeps the limit, ` ✗` for another.
    pub fn mark(self, figure: f64) -> &'static str {
        let kept = match self {
            Budget::Bytes(most) | Budget::Milliseconds(most) => figure <= f64::from(most),
            Budget::Points(least) => figure >= f64::from(least),
        };
        if kept { " ✓" } else { " ✗" }
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Budget::Bytes(most) => write!(out, "≤ {}", super::grouped(u64::from(*most))),
            Budget::Milliseconds(most) => write!(out, "≤ {most}"),
            Budget::Points(least) => write!(out, "≥ {least}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn the_limit_itself_is_kept() {
        assert_eq!(Budget::Milliseconds(16).mark(16.0), " ✓");
        assert_eq!(Budget::Milliseconds(16).mark(16.1), " ✗");
        assert_eq!(Budget::TRANSFER.mark(320_001.0), " ✗");
        assert_eq!(Budget::PERFORMANCE.mark(98.0), " ✓");
        assert_eq!(Budget::PERFORMANCE.mark(97.0), " ✗");
    }

    #[test]
    fn keystrokes_have_a_budget_on_a_laptop_and_for_many_places_on_a_phone() {
        assert_eq!(Budget::of_keystroke(false, 1), Some(Budget::Milliseconds(16)));
        assert_eq!(Budget::of_keystroke(true, 4), Some(Budget::Milliseconds(50)));
        assert_eq!(Budget::of_keystroke(true, 1), None);
        assert_eq!(Budget::of_keystroke(false, 4), None);
    }
}
