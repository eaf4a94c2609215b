//! Dutch.

mod export;
mod marks;
mod page;
mod propose;
mod trip;

use super::{LateTexts, Texts};
use cites::Lang;

/// What the first screen says in Dutch.
pub static TEXTS: Texts = Texts {
    lang: Lang::Nl,
    page: &page::STRINGS,
};

/// What the other parts say in Dutch.
pub static LATE_TEXTS: LateTexts = LateTexts {
    lang: Lang::Nl,
    place: &page::PLACE,
    trip: &trip::STRINGS,
    marks: &marks::STRINGS,
    propose: &propose::STRINGS,
    export: &export::STRINGS,
};
