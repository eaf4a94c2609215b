//! The picture of a cité: its region with its pin, and its name at the foot.

use anyhow::{Context, Result};
use cites::Cite;
use tiny_skia::{Color, FillRule, PathBuilder, Pixmap, Rect, Transform};

use super::{
    Lettering, Painter, SIZE, Subject,
    canvas::{Canvas, faint, paint},
    lettering::Line,
    pins,
    png::{self, Indexed},
};
use crate::publish::texts::PROVIDER;

/// Pixels that the name takes at the foot of the picture.
const FOOT: f64 = 168.0;
/// Pixels from the edge to the text.
const MARGIN: f32 = 52.0;
/// Pixels to the em of the name, and at most of the line below it; long ones are set smaller.
const TEXT: (f32, f32) = (92.0, 38.0);
/// Base lines of the two, in pixels from the top of the foot.
const BASELINES: (f32, f32) = (78.0, 128.0);
/// Pixels to the em of the network's name, at the right.
const MARK: f32 = 30.0;
/// The pin's radius.
const RADIUS: f32 = 19.0;
/// Pixels around the pin's middle that it may change.
const REACH: f32 = 48.0;

/// Draws the pictures of a region's cités, all on one drawing of the region.
pub struct RegionPainter<'a> {
    painter: &'a Painter,
    lettering: &'a Lettering,
    canvas: Canvas,
    ground: Indexed,
    /// Pixels for the line below the name, which the network's name follows.
    room: f32,
}

impl<'a> RegionPainter<'a> {
    /// Draws the region with the pins of all its cités.
    ///
    /// # Errors
    /// There is no memory for it, or nothing to show.
    pub fn new(
        painter: &'a Painter,
        lettering: &'a Lettering,
        subject: &Subject,
    ) -> Result<RegionPainter<'a>> {
        let mut canvas = painter.draw_pins(subject, FOOT)?;
        let (width, height) = (SIZE.0 as f32, SIZE.1 as f32);
        let foot = Rect::from_ltrb(0.0, height - FOOT as f32, width, height).context("no room for a name")?;
        let palette = &painter.palette;
        canvas
            .pixmap
            .fill_rect(foot, &paint(palette.paper), Transform::identity(), None);
        let rule = Rect::from_ltrb(0.0, foot.top() - 2.0, width, foot.top()).context("no room for a name")?;
        canvas
            .pixmap
            .fill_rect(rule, &paint(palette.line), Transform::identity(), None);
        painter.draw_frame(&mut canvas.pixmap);
        let mark = lettering.line(PROVIDER, MARK)?;
        let right = width - MARGIN - mark.width;
        draw(
            &mut canvas.pixmap,
            &mark,
            (right, foot.top() + BASELINES.1),
            palette.accent,
        );
        // Colours of the text that the region alone has not.
        let mut kept = palette.of_pins().to_vec();
        kept.push(palette.ink);
        let ground = Indexed::new(&canvas.pixmap, &kept);
        Ok(RegionPainter {
            painter,
            lettering,
            canvas,
            ground,
            room: right - 2.0 * MARGIN,
        })
    }

    /// The picture of one of the cités as a PNG file; `below` is what stands under its name.
    ///
    /// # Errors
    /// The typeface lacks a letter, or the file cannot be written.
    pub fn paint(&self, cite: &Cite, below: &str) -> Result<Vec<u8>> {
        let palette = &self.painter.palette;
        let mut pixmap = self.canvas.pixmap.clone();
        let (x, y) = self.canvas.pixel(cite);
        let halo = PathBuilder::from_circle(x, y, RADIUS * 2.1).context("the pin has no place")?;
        pixmap.fill_path(
            &halo,
            &paint(faint(palette.accent, 0.2)),
            FillRule::Winding,
            Transform::identity(),
            None,
        );
        pins::draw(&mut pixmap, palette, cite.status, (x, y), RADIUS);
        let top = SIZE.1 as f32 - FOOT as f32;
        let mut changed = vec![(x - REACH, y - REACH, x + REACH, y + REACH)];
        for (text, size, room, baseline, colour) in [
            (
                cite.name.as_str(),
                TEXT.0,
                SIZE.0 as f32 - 2.0 * MARGIN,
                BASELINES.0,
                palette.ink,
            ),
            (below, TEXT.1, self.room, BASELINES.1, palette.quiet),
        ] {
            let line = self.fitting(text, size, room)?;
            let baseline = top + baseline;
            draw(&mut pixmap, &line, (MARGIN, baseline), colour);
            // Accents reach above the em, and some letters a little beyond their width.
            changed.push((
                MARGIN - size / 4.0,
                baseline - size,
                MARGIN + line.width + size / 4.0,
                baseline + size / 3.0,
            ));
        }
        png::write(&self.ground.with(&pixmap, &changed))
    }

    /// A line of text, as large as there is room for.
    fn fitting(&self, text: &str, size: f32, room: f32) -> Result<Line> {
        let line = self.lettering.line(text, size)?;
        if line.width > room {
            return self.lettering.line(text, size * room / line.width);
        }
        Ok(line)
    }
}

/// Draws a line of text from a point on its base line.
fn draw(pixmap: &mut Pixmap, line: &Line, (x, y): (f32, f32), colour: Color) {
    if let Some(path) = &line.path {
        let place = Transform::from_translate(x, y);
        pixmap.fill_path(path, &paint(colour), FillRule::Winding, place, None);
    }
}
