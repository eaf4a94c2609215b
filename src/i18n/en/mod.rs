//! English.

mod export;
mod marks;
mod page;
mod propose;
mod trip;

use super::{LateTexts, Texts};
use cites::Lang;

/// What the first screen says in English.
pub static TEXTS: Texts = Texts {
    lang: Lang::En,
    page: &page::STRINGS,
};

/// What the other parts say in English.
pub static LATE_TEXTS: LateTexts = LateTexts {
    lang: Lang::En,
    place: &page::PLACE,
    trip: &trip::STRINGS,
    marks: &marks::STRINGS,
    propose: &propose::STRINGS,
    export: &export::STRINGS,
};
