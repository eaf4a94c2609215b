//! What the visitor may need to be told, kept as facts so that it follows the language.

use crate::browser::LocationError;
use crate::i18n::Strings;

/// One thing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The position is being asked for.
    Locating,
    /// The browser asks the visitor for leave to tell the position.
    AwaitingPermission,
    /// The visitor is beyond what the map shows.
    FarAway,
    /// The position is not to be had.
    Location(LocationError),
    /// Tiles do not come.
    TilesFailed,
    /// The boundaries do not come.
    ContoursFailed,
    /// The base map does not come; it can be asked for again.
    BasemapFailed,
    /// What there is to see, or the stations, do not come; they can be asked for again.
    LateFilesFailed,
    /// A part of the page that is loaded later does not come; what asked for it can be asked again.
    PartFailed,
    /// The browser does not keep what the visitor marks.
    MarksNotKept,
    /// Full screen is not allowed here.
    FullscreenRefused,
    /// So many features were broken and are left out.
    LeftOut(usize),
    /// The browser could not draw the map.
    MapFailed,
    /// A new edition of the map has been fetched; it is shown when asked for.
    NewEdition,
}

impl Notice {
    /// Where the visitor is has one answer at a time.
    pub fn is_about_location(self) -> bool {
        matches!(
            self,
            Self::Locating | Self::AwaitingPermission | Self::FarAway | Self::Location(_)
        )
    }

    /// The notice in words.
    pub fn text(self, t: &Strings) -> String {
        match self {
            Self::Locating => t.locating.to_owned(),
            Self::AwaitingPermission => t.awaiting_permission.to_owned(),
            Self::FarAway => t.far_away.to_owned(),
            Self::Location(LocationError::Refused) => t.refused.to_owned(),
            Self::Location(LocationError::Unavailable) => t.unavailable.to_owned(),
            Self::Location(LocationError::TimedOut) => t.timed_out.to_owned(),
            Self::TilesFailed => t.tiles_failed.to_owned(),
            Self::ContoursFailed => t.contours_failed.to_owned(),
            Self::BasemapFailed => t.basemap_failed.to_owned(),
            Self::LateFilesFailed => t.late_files_failed.to_owned(),
            Self::PartFailed => t.part_failed.to_owned(),
            Self::MarksNotKept => t.marks_not_kept.to_owned(),
            Self::FullscreenRefused => t.fullscreen_refused.to_owned(),
            Self::LeftOut(n) => (t.left_out)(n),
            Self::MapFailed => t.failed_map.to_owned(),
            Self::NewEdition => t.new_edition.to_owned(),
        }
    }
}
