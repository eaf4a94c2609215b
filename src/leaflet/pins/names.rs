//! Names on the map, painted: of cités from zoom 8, of regions, towns, seas and neighbours below them.

use super::fonts::{font, measure};
use super::model::LabelOwner;
use super::scene::Scene;
use super::shapes::radius;
use cites::LabelKind;
use web_sys::CanvasRenderingContext2d as Context;

/// Paints the names that have a place.
pub fn paint(context: &Context, scene: &Scene) {
    context.set_text_baseline("middle");
    context.set_line_join("round");
    for name in scene.placed.iter().flatten() {
        let palette = &scene.palette;
        match name.owner {
            LabelOwner::Cite(id) => {
                if let (Some(pin_state), Some((x, y))) = (scene.pin(id), scene.point_of(id, scene.viewport()))
                {
                    context.set_font(&font(&scene.palette, LabelKind::Cite));
                    text(
                        context,
                        &pin_state.pin.name,
                        (x + name.dx, y + name.dy),
                        &palette.ink,
                        &palette.paper,
                    );
                }
            }
            LabelOwner::Label(index) => {
                let Some(item) = scene.labels.get(index) else {
                    continue;
                };
                let (x, y) = scene.viewport().to_frame(item.world);
                let kind = item.label.kind;
                context.set_font(&font(&scene.palette, kind));
                let colour = if kind == LabelKind::Sea {
                    &palette.river
                } else {
                    &palette.quiet
                };
                let halo = if kind == LabelKind::Sea {
                    "transparent"
                } else {
                    palette.land.as_str()
                };
                if matches!(kind, LabelKind::Town(_)) {
                    context.begin_path();
                    let _ = context.arc(x, y, 1.75, 0.0, std::f64::consts::TAU);
                    context.set_fill_style_str(&palette.quiet);
                    context.fill();
                }
                text(
                    context,
                    &item.label.text,
                    (x + name.dx, y + name.dy),
                    colour,
                    halo,
                );
            }
        }
    }
}

/// The tooltip: the name of the hovered pin, above everything else.
pub fn paint_tooltip(context: &Context, scene: &Scene, size: (f64, f64)) {
    let Some(id) = scene.hovered.filter(|id| Some(*id) != scene.selected) else {
        return;
    };
    let (Some(pin_state), Some((x, y))) = (scene.pin(id), scene.point_of(id, scene.viewport())) else {
        return;
    };
    context.set_text_baseline("middle");
    context.set_font(&font(&scene.palette, LabelKind::Cite));
    let width = measure(context, &pin_state.pin.name) + 20.0;
    // Not `clamp`, which panics where the frame is narrower than the name.
    let left = (x - width / 2.0).min(size.0 - width - 4.0).max(4.0);
    let above = y - radius(scene.viewport().zoom) - 40.0;
    let top = if above < 4.0 {
        y + radius(scene.viewport().zoom) + 12.0
    } else {
        above
    };
    let palette = &scene.palette;
    context.begin_path();
    let _ = context.round_rect_with_f64(left, top, width, 28.0, 6.0);
    context.set_fill_style_str(&palette.ink);
    context.fill();
    context.set_fill_style_str(&palette.paper);
    let _ = context.fill_text(&pin_state.pin.name, left + 10.0, top + 14.5);
}

fn text(context: &Context, text: &str, (x, y): (f64, f64), colour: &str, halo: &str) {
    context.set_line_width(3.0);
    context.set_stroke_style_str(halo);
    let _ = context.stroke_text(text, x, y);
    context.set_fill_style_str(colour);
    let _ = context.fill_text(text, x, y);
}
