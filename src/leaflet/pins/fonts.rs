//! The fonts of names on the map, and how large a name is in them.

use super::palette::Palette;
use cites::LabelKind;
use web_sys::CanvasRenderingContext2d as Context;

/// The CSS font of names of this kind.
pub fn font(palette: &Palette, kind: LabelKind) -> String {
    match kind {
        LabelKind::Region => ["600 13px ", &palette.serif].concat(),
        LabelKind::Cite => ["600 14px ", &palette.serif].concat(),
        LabelKind::Sea => ["italic 14px ", &palette.serif].concat(),
        LabelKind::Country => ["italic 12px ", &palette.serif].concat(),
        LabelKind::Town(1) => ["12px ", &palette.sans].concat(),
        LabelKind::Town(_) => ["11px ", &palette.sans].concat(),
    }
}

/// Height in CSS pixels of a line of such a name.
pub fn line_height(kind: LabelKind) -> f64 {
    match kind {
        LabelKind::Cite => 16.0,
        LabelKind::Town(_) => 13.0,
        LabelKind::Region | LabelKind::Sea | LabelKind::Country => 15.0,
    }
}

/// Width of a text in CSS pixels, in the font that is set.
pub fn measure(context: &Context, text: &str) -> f64 {
    context.measure_text(text).map_or(0.0, |metrics| metrics.width())
}
