//! German. The visitor is addressed as „Sie“, buttons address nobody.

mod export;
mod marks;
mod page;
mod propose;
mod trip;

use super::{LateTexts, Texts};
use cites::Lang;

/// What the first screen says in German.
pub static TEXTS: Texts = Texts {
    lang: Lang::De,
    page: &page::STRINGS,
};

/// What the other parts say in German.
pub static LATE_TEXTS: LateTexts = LateTexts {
    lang: Lang::De,
    place: &page::PLACE,
    trip: &trip::STRINGS,
    marks: &marks::STRINGS,
    propose: &propose::STRINGS,
    export: &export::STRINGS,
};
