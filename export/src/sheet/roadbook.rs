//! The roadbook of a trip.

use cites::Trip;

use super::SheetError;
use super::layout::Layout;

impl Layout<'_> {
    pub(super) fn roadbook(&mut self, _trip: &Trip) -> Result<(), SheetError> {
        Err(SheetError::Empty)
    }
}
