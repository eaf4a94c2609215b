//! The fonts of names on the map, and how wide a name is in them.

use super::model::LabelKind;
use super::palette::Palette;
use web_sys::CanvasRenderingContext2d as Context;

/// The CSS font of a cité's name.
pub fn cite_font(palette: &Palette) -> String {
    ["600 14px ", &palette.serif].concat()
}

/// The CSS font of a name of the base map.
pub fn label_font(palette: &Palette, kind: LabelKind) -> String {
    match kind {
        LabelKind::Region => ["600 13px ", &palette.serif].concat(),
        LabelKind::Sea => ["italic 14px ", &palette.serif].concat(),
        LabelKind::Country => ["italic 12px ", &palette.serif].concat(),
        LabelKind::Town(1) => ["12px ", &palette.sans].concat(),
        LabelKind::Town(_) => ["11px ", &palette.sans].concat(),
    }
}

/// Width of a text in CSS pixels, in the font that is set.
pub fn measure(context: &Context, text: &str) -> f64 {
    context.measure_text(text).map_or(0.0, |metrics| metrics.width())
}
