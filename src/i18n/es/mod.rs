//! Spanish, of Spain.

mod export;
mod marks;
mod page;
mod propose;
mod trip;

use super::{LateTexts, Texts};
use cites::Lang;

/// What the first screen says in Spanish.
pub static TEXTS: Texts = Texts {
    lang: Lang::Es,
    page: &page::STRINGS,
};

/// What the other parts say in Spanish.
pub static LATE_TEXTS: LateTexts = LateTexts {
    lang: Lang::Es,
    place: &page::PLACE,
    trip: &trip::STRINGS,
    marks: &marks::STRINGS,
    propose: &propose::STRINGS,
    export: &export::STRINGS,
};
