//! Drawing what is on the world into a picture.

use cites::{Cite, project};
use tiny_skia::{Color, FillRule, LineCap, LineJoin, Paint, Path, Pixmap, Point, Stroke, Transform};

/// A picture being drawn, and how what is on the world gets there.
pub struct Canvas {
    /// The picture so far.
    pub pixmap: Pixmap,
    /// From the world of zoom 0 to its pixels.
    pub view: Transform,
}

impl Canvas {
    /// Where a cité is in the picture.
    pub fn pixel(&self, cite: &Cite) -> (f32, f32) {
        let (x, y) = project(cite.position, 0.0);
        let mut point = Point::from_xy(x as f32, y as f32);
        self.view.map_point(&mut point);
        (point.x, point.y)
    }

    /// Fills areas.
    pub fn fill(&mut self, path: &Option<Path>, colour: Color) {
        if let Some(path) = path {
            self.pixmap
                .fill_path(path, &paint(colour), FillRule::Winding, self.view, None);
        }
    }

    /// Draws lines of `width` pixels, whatever the view is.
    pub fn stroke(&mut self, path: &Option<Path>, colour: Color, width: f32) {
        let stroke = Stroke {
            width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            ..Stroke::default()
        };
        if let Some(path) = path.clone().and_then(|path| path.transform(self.view)) {
            self.pixmap
                .stroke_path(&path, &paint(colour), &stroke, Transform::identity(), None);
        }
    }
}

/// What draws in one colour.
pub fn paint(colour: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(colour);
    paint.anti_alias = true;
    paint
}

/// The colour at this opacity.
pub fn faint(mut colour: Color, alpha: f32) -> Color {
    colour.set_alpha(alpha);
    colour
}
