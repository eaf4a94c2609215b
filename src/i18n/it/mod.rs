//! Italian.

mod export;
mod marks;
mod page;
mod propose;
mod trip;

use super::{LateTexts, Texts};
use cites::Lang;

/// What the first screen says in Italian.
pub static TEXTS: Texts = Texts {
    lang: Lang::It,
    page: &page::STRINGS,
};

/// What the other parts say in Italian.
pub static LATE_TEXTS: LateTexts = LateTexts {
    lang: Lang::It,
    place: &page::PLACE,
    trip: &trip::STRINGS,
    marks: &marks::STRINGS,
    propose: &propose::STRINGS,
    export: &export::STRINGS,
};
