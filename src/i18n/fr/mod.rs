//! French, the product's first language. Narrow no-break spaces stand before double signs, as in print.

mod export;
mod marks;
mod page;
mod propose;
mod trip;

use super::{LateTexts, Texts};
use cites::Lang;

/// What the first screen says in French.
pub static TEXTS: Texts = Texts {
    lang: Lang::Fr,
    page: &page::STRINGS,
};

/// What the other parts say in French.
pub static LATE_TEXTS: LateTexts = LateTexts {
    lang: Lang::Fr,
    place: &page::PLACE,
    trip: &trip::STRINGS,
    marks: &marks::STRINGS,
    propose: &propose::STRINGS,
    export: &export::STRINGS,
};
