//! How far the list's sheet is up.

use cites::Panel;

/// Where the sheet rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetPosition {
    /// Only its head is seen.
    Peek,
    /// It has half of the page.
    Half,
    /// It has nearly all of it.
    Full,
}

impl SheetPosition {
    /// Where the embedding site wishes it to be.
    pub fn wished(panel: Panel) -> Self {
        match panel {
            Panel::Open => Self::Half,
            _ => Self::Peek,
        }
    }

    /// What the style sheets call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Peek => "peek",
            Self::Half => "half",
            Self::Full => "full",
        }
    }

    /// Where a sheet comes to rest that was let go at this part of the page's height.
    pub fn nearest(part: f64) -> Self {
        if part < 0.32 {
            Self::Peek
        } else if part < 0.72 {
            Self::Half
        } else {
            Self::Full
        }
    }
}
