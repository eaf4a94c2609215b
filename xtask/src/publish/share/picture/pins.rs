//! The pins: the shapes of `src/leaflet/pins/shapes.rs`.

use cites::Status;
use tiny_skia::{Color, FillRule, Path, PathBuilder, Pixmap, Stroke, Transform};

use super::{canvas::paint, palette::Palette};

/// Draws one pin, with a rim of paper that keeps neighbours apart.
pub fn draw(pixmap: &mut Pixmap, palette: &Palette, status: Status, (x, y): (f32, f32), r: f32) {
    match status {
        Status::Homologated => {
            let disc = PathBuilder::from_circle(x, y, r);
            rimmed(pixmap, disc, palette.paper, palette.accent, 2.5);
        }
        Status::Candidate => {
            rimmed(
                pixmap,
                diamond(x, y, r * 1.25),
                palette.paper,
                palette.second,
                2.5,
            );
            let eye = PathBuilder::from_circle(x, y, r * 0.42);
            rimmed(pixmap, eye, palette.paper, palette.paper, 0.0);
        }
        Status::Unconfirmed => {
            let disc = PathBuilder::from_circle(x, y, r * 0.85);
            rimmed(pixmap, disc.clone(), palette.paper, palette.quiet, 4.0);
            let inside = PathBuilder::from_circle(x, y, r * 0.85 - 2.5);
            rimmed(pixmap, inside, palette.paper, palette.paper, 0.0);
        }
    }
}

fn diamond(x: f32, y: f32, d: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(x, y - d);
    path.line_to(x + d, y);
    path.line_to(x, y + d);
    path.line_to(x - d, y);
    path.close();
    path.finish()
}

fn rimmed(pixmap: &mut Pixmap, shape: Option<Path>, rim: Color, fill: Color, width: f32) {
    let Some(shape) = shape else { return };
    let stroke = Stroke {
        width: width * 2.0,
        ..Stroke::default()
    };
    let identity = Transform::identity();
    if width > 0.0 {
        pixmap.stroke_path(&shape, &paint(rim), &stroke, identity, None);
    }
    pixmap.fill_path(&shape, &paint(fill), FillRule::Winding, identity, None);
}
