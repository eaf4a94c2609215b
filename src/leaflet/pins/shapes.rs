//! The pins' shapes.

use super::model::PinStyle;
use super::palette::Palette;
use cites::{Mark, Rect};
use std::f64::consts::{PI, TAU};
use web_sys::CanvasRenderingContext2d as Context;

/// A pin's radius in pixels: small at the country's scale, larger where there is room.
pub fn radius(zoom: f64) -> f64 {
    (5.0 + (zoom - 5.5) * 1.1).clamp(4.5, 10.0)
}

/// One pin, with a rim of paper that keeps neighbours apart.
pub fn draw(context: &Context, palette: &Palette, style: PinStyle, (x, y): (f64, f64), r: f64) {
    context.begin_path();
    match style {
        PinStyle::Homologated => {
            let _ = context.arc(x, y, r, 0.0, TAU);
            rim(context, palette, &palette.accent, 1.5);
        }
        PinStyle::Candidate => {
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
        PinStyle::Unconfirmed => {
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

/// A ring around a point.
pub fn ring(context: &Context, colour: &str, (x, y): (f64, f64), r: f64) {
    context.begin_path();
    let _ = context.arc(x, y, r, 0.0, TAU);
    context.set_line_width(2.0);
    context.set_stroke_style_str(colour);
    context.stroke();
}

/// What the shape of the selected cité at this point takes up, and some pixels around it.
pub fn selected_box((x, y): (f64, f64)) -> Rect {
    Rect {
        left: x - 16.0,
        top: y - 36.0,
        right: x + 16.0,
        bottom: y,
    }
}

/// The selected cité stands up: a drop whose tip is the place, with a gable in it.
pub fn draw_selected(context: &Context, palette: &Palette, style: PinStyle, (x, y): (f64, f64)) {
    let (r, height) = (13.0, 32.0);
    let center = y - height + r;
    context.begin_path();
    let _ = context.arc(x, center, r, PI * 0.82, PI * 2.18);
    context.quadratic_curve_to(x + r * 0.55, y - 8.0, x, y);
    context.quadratic_curve_to(x - r * 0.55, y - 8.0, x - r * 0.845, center + r * 0.536);
    context.close_path();
    let colour = match style {
        PinStyle::Homologated => &palette.accent,
        PinStyle::Candidate => &palette.second,
        PinStyle::Unconfirmed => &palette.quiet,
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

/// Where the visitor is.
pub fn draw_user_location(context: &Context, palette: &Palette, point: (f64, f64)) {
    ring(context, &palette.paper, point, 8.0);
    context.begin_path();
    let _ = context.arc(point.0, point.1, 6.0, 0.0, TAU);
    rim(context, palette, &palette.second, 2.0);
    ring(context, &palette.second, point, 11.0);
}

/// Radius of a stop in pixels.
const STOP: f64 = 10.0;

/// What a stop at this point takes up.
pub fn stop_box((x, y): (f64, f64)) -> Rect {
    Rect {
        left: x - STOP,
        top: y - STOP,
        right: x + STOP,
        bottom: y + STOP,
    }
}

/// A stop of the trip, with its number.
pub fn draw_stop(context: &Context, palette: &Palette, number: usize, (x, y): (f64, f64)) {
    context.begin_path();
    let _ = context.arc(x, y, STOP, 0.0, TAU);
    rim(context, palette, &palette.ink, 1.5);
    context.set_font(&["600 11px ", &palette.sans].concat());
    context.set_text_align("center");
    context.set_text_baseline("middle");
    context.set_fill_style_str(&palette.paper);
    let _ = context.fill_text(&number.to_string(), x, y + 0.5);
    // As the names are written.
    context.set_text_align("start");
}

/// A check, and a star, around a point, in pixels.
const SEEN: [(f64, f64); 3] = [(-3.5, 0.0), (-1.0, 3.0), (4.0, -3.5)];
const WISHED: [(f64, f64); 10] = [
    (0.0, -4.5),
    (1.2, -1.5),
    (4.3, -1.4),
    (1.9, 0.7),
    (2.8, 3.7),
    (0.0, 2.0),
    (-2.8, 3.7),
    (-1.9, 0.7),
    (-4.3, -1.4),
    (-1.2, -1.5),
];

/// The sign of the visitor's mark at the upper right of a pin, with a rim of paper that sets it off from what is under
/// it.
pub fn draw_mark(context: &Context, palette: &Palette, mark: Mark, (x, y): (f64, f64), r: f64) {
    let (x, y) = (x + r * 0.9, y - r * 0.9);
    context.begin_path();
    let points = match mark {
        Mark::Seen => &SEEN[..],
        Mark::Wished => &WISHED[..],
    };
    for (dx, dy) in points {
        context.line_to(x + dx, y + dy);
    }
    if mark == Mark::Wished {
        context.close_path();
    }
    for (width, colour) in [(4.5, &palette.paper), (1.75, &palette.ink)] {
        context.set_line_width(width);
        context.set_stroke_style_str(colour);
        context.stroke();
    }
    if mark == Mark::Wished {
        context.set_fill_style_str(&palette.ink);
        context.fill();
    }
}
