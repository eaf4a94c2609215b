//! The pins' shapes.

use super::palette::Palette;
use super::scene::{PinLook, Scene};
use super::stamps::Stamps;
use cites::{CiteId, project};
use std::f64::consts::{PI, TAU};
use web_sys::CanvasRenderingContext2d as Context;

/// A pin's radius in pixels: small at the country's scale, larger where there is room.
pub fn radius(zoom: f64) -> f64 {
    (5.0 + (zoom - 5.5) * 1.1).clamp(4.5, 10.0)
}

/// The shown pins that lie in the frame, or reach into it.
pub fn in_frame(scene: &Scene, size: (f64, f64)) -> Vec<(CiteId, (f64, f64))> {
    let r = radius(scene.view().zoom);
    scene
        .points(scene.view())
        .filter(|(_, (x, y))| *x > -r && *y > -r && *x < size.0 + r && *y < size.1 + r)
        .collect()
}

/// Paints these pins, but for those that stand out.
pub fn paint(context: &Context, scene: &Scene, stamps: &Stamps, mut pins: Vec<(CiteId, (f64, f64))>) {
    // Southern pins are painted over northern ones, as things nearer to the reader are.
    pins.sort_by(|(_, a), (_, b)| a.1.total_cmp(&b.1));
    for (id, point) in pins {
        if let Some(spot) = scene.spot(id)
            && Some(id) != scene.selected
            && Some(id) != scene.hot
        {
            stamps.put(context, spot.pin.look, point);
        }
    }
}

/// Paints what stands out: the visitor's place, and the pins that are open or pointed at.
pub fn paint_outstanding(context: &Context, scene: &Scene) {
    let r = radius(scene.view().zoom);
    if let Some(here) = scene.here {
        paint_here(context, &scene.palette, scene.view().place(project(here, 0.0)));
    }
    for id in [
        scene.selected,
        scene.hot.filter(|hot| Some(*hot) != scene.selected),
    ]
    .into_iter()
    .flatten()
    {
        if let (Some(spot), Some(point)) = (scene.spot(id), scene.point_of(id, scene.view())) {
            if Some(id) == scene.selected {
                paint_selected(context, &scene.palette, spot.pin.look, point);
            } else {
                ring(context, &scene.palette.ink, point, r + 5.0);
                mark(context, &scene.palette, spot.pin.look, point, r + 1.5);
            }
        }
    }
}

/// One pin, with a rim of paper that keeps neighbours apart.
pub fn mark(context: &Context, palette: &Palette, look: PinLook, (x, y): (f64, f64), r: f64) {
    context.begin_path();
    match look {
        PinLook::Homologated => {
            let _ = context.arc(x, y, r, 0.0, TAU);
            rim(context, palette, &palette.accent, 1.5);
        }
        PinLook::Candidate => {
            let d = r * 1.25;
            context.move_to(x, y - d);
            context.line_to(x + d, y);
            context.line_to(x, y + d);
            context.line_to(x - d, y);
            context.close_path();
            rim(context, palette, &palette.second, 1.5);
            context.begin_path();
            let _ = context.arc(x, y, (r * 0.42).max(2.0), 0.0, TAU);
            context.set_fill_style_str(&palette.paper);
            context.fill();
        }
        PinLook::Unconfirmed => {
            let _ = context.arc(x, y, r * 0.85, 0.0, TAU);
            rim(context, palette, &palette.paper, 3.0);
            context.set_line_width(1.75);
            context.set_stroke_style_str(&palette.quiet);
            context.stroke();
        }
    }
}

fn rim(context: &Context, palette: &Palette, fill: &str, width: f64) {
    context.set_line_width(width * 2.0);
    context.set_stroke_style_str(&palette.paper);
    context.stroke();
    context.set_fill_style_str(fill);
    context.fill();
}

fn ring(context: &Context, colour: &str, (x, y): (f64, f64), r: f64) {
    context.begin_path();
    let _ = context.arc(x, y, r, 0.0, TAU);
    context.set_line_width(2.0);
    context.set_stroke_style_str(colour);
    context.stroke();
}

/// The selected cité stands up: a drop whose tip is the place, with a gable in it.
fn paint_selected(context: &Context, palette: &Palette, look: PinLook, (x, y): (f64, f64)) {
    let (r, height) = (13.0, 32.0);
    let center = y - height + r;
    context.begin_path();
    let _ = context.arc(x, center, r, PI * 0.82, PI * 2.18);
    context.quadratic_curve_to(x + r * 0.55, y - 8.0, x, y);
    context.quadratic_curve_to(x - r * 0.55, y - 8.0, x - r * 0.845, center + r * 0.536);
    context.close_path();
    let colour = match look {
        PinLook::Homologated => &palette.accent,
        PinLook::Candidate => &palette.second,
        PinLook::Unconfirmed => &palette.quiet,
    };
    rim(context, palette, colour, 2.0);
    context.begin_path();
    context.move_to(x - 6.5, center + 0.5);
    context.line_to(x, center - 6.5);
    context.line_to(x + 6.5, center + 0.5);
    context.line_to(x + 4.5, center + 0.5);
    context.line_to(x + 4.5, center + 6.0);
    context.line_to(x + 1.5, center + 6.0);
    context.line_to(x + 1.5, center + 2.0);
    context.line_to(x - 1.5, center + 2.0);
    context.line_to(x - 1.5, center + 6.0);
    context.line_to(x - 4.5, center + 6.0);
    context.line_to(x - 4.5, center + 0.5);
    context.close_path();
    context.set_fill_style_str(&palette.paper);
    context.fill();
}

fn paint_here(context: &Context, palette: &Palette, point: (f64, f64)) {
    ring(context, &palette.paper, point, 8.0);
    context.begin_path();
    let _ = context.arc(point.0, point.1, 6.0, 0.0, TAU);
    rim(context, palette, &palette.second, 2.0);
    ring(context, &palette.second, point, 11.0);
}
