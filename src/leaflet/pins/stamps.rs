//! Pins of the three looks, each drawn once and then copied to wherever it stands: hundreds by the canvas, a
//! crowd of thousands pixel by pixel, since the browser takes as long again to show what a canvas has drawn.

use super::marks::{mark, radius};
use super::palette::Palette;
use super::scene::{PinLook, Scene};
use cites::CiteId;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d as Context, HtmlCanvasElement, ImageData};

/// From so many pins on in the frame they are a crowd.
pub const CROWD: usize = 1_000;
/// Side in CSS pixels of the cells that hold one pin of a crowd: what would be painted over is not painted.
const CELL: f64 = 10.0;

/// Red, green, blue and alpha.
type Pixel = [u8; 4];

/// A look, drawn in a square.
struct Stamp {
    look: PinLook,
    /// Of the square, in device pixels.
    side: f64,
    image: HtmlCanvasElement,
    pixels: Vec<Pixel>,
}

/// The looks at one size, kept from one painting to the next.
#[derive(Default)]
pub struct Stamps {
    /// Radius in CSS pixels and device pixels per CSS pixel; zero before the first painting.
    drawn_for: (f64, f64),
    all: Vec<Stamp>,
    frame: Vec<Pixel>,
}

impl Stamps {
    /// The colours have changed.
    pub fn forget(&mut self) {
        self.drawn_for = (0.0, 0.0);
    }

    /// Draws the looks at the scene's size, unless they are drawn already. `ratio` is in device pixels per CSS
    /// pixel.
    pub fn prepare(&mut self, scene: &Scene, ratio: f64) -> Result<(), JsValue> {
        let r = radius(scene.view().zoom);
        if self.drawn_for == (r, ratio) {
            return Ok(());
        }
        self.all.clear();
        // Every look has a rim, and the diamond is wider than its radius.
        for (look, reach) in [
            (PinLook::Homologated, r + 2.0),
            (PinLook::Candidate, r * 1.25 + 2.5),
            (PinLook::Unconfirmed, r + 2.0),
        ] {
            let side = (reach * 2.0 * ratio).ceil();
            self.all.push(draw(&scene.palette, look, r, side, ratio)?);
        }
        self.drawn_for = (r, ratio);
        Ok(())
    }

    /// Copies one pin to a point in CSS pixels.
    pub fn put(&self, context: &Context, look: PinLook, point: (f64, f64)) {
        if let Some(stamp) = self.of(look) {
            let ((x, y), ratio) = (self.corner(stamp, point), self.drawn_for.1);
            let side = stamp.side / ratio;
            let _ = context.draw_image_with_html_canvas_element_and_dw_and_dh(
                &stamp.image,
                x / ratio,
                y / ratio,
                side,
                side,
            );
        }
    }

    /// Paints a crowd in place of all that is on a canvas of `width` and `height` device pixels.
    pub fn put_crowd(
        &mut self,
        context: &Context,
        scene: &Scene,
        pins: &[(CiteId, (f64, f64))],
        (width, height): (u32, u32),
    ) -> Result<(), JsValue> {
        let mut frame = std::mem::take(&mut self.frame);
        let (columns, ratio) = (width as usize, self.drawn_for.1);
        frame.clear();
        frame.resize(columns * height as usize, Pixel::default());
        let cell = |at: f64| (at.max(0.0) / CELL) as usize;
        let cells_across = cell(f64::from(width) / ratio) + 1;
        let mut taken = vec![false; cells_across * (cell(f64::from(height) / ratio) + 1)];
        for (id, point) in pins {
            let free = taken.get_mut(cell(point.1) * cells_across + cell(point.0).min(cells_across - 1));
            if free.is_some_and(|taken| !std::mem::replace(taken, true))
                && let Some(stamp) = scene.spot(*id).and_then(|spot| self.of(spot.pin.look))
            {
                let (x, y) = self.corner(stamp, *point);
                let side = stamp.side as usize;
                stamp_at(&mut frame, columns, &stamp.pixels, side, (x as i32, y as i32));
            }
        }
        let image =
            ImageData::new_with_u8_clamped_array_and_sh(Clamped(frame.as_flattened()), width, height)?;
        self.frame = frame;
        context.put_image_data(&image, 0.0, 0.0)
    }

    fn of(&self, look: PinLook) -> Option<&Stamp> {
        self.all.iter().find(|stamp| stamp.look == look)
    }

    /// Where a stamp's corner goes, in whole device pixels so that it stays as sharp as it was drawn.
    fn corner(&self, stamp: &Stamp, (x, y): (f64, f64)) -> (f64, f64) {
        let corner = |at: f64| (at * self.drawn_for.1 - stamp.side / 2.0).round();
        (corner(x), corner(y))
    }
}

fn draw(palette: &Palette, look: PinLook, r: f64, side: f64, ratio: f64) -> Result<Stamp, JsValue> {
    let image: HtmlCanvasElement = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("no document")?
        .create_element("canvas")?
        .unchecked_into();
    image.set_width(side as u32);
    image.set_height(side as u32);
    let context: Context = image.get_context("2d")?.ok_or("no 2D canvas")?.unchecked_into();
    context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0)?;
    let middle = side / ratio / 2.0;
    mark(&context, palette, look, (middle, middle), r);
    let bytes = context.get_image_data(0.0, 0.0, side, side)?.data();
    Ok(Stamp {
        look,
        side,
        image,
        pixels: bytes.as_chunks().0.to_vec(),
    })
}

/// Lays a square stamp of `side` pixels over a frame that is `columns` pixels wide, with its top left corner at
/// `left` and `top`; what lies outside is cut off.
fn stamp_at(frame: &mut [Pixel], columns: usize, stamp: &[Pixel], side: usize, (left, top): (i32, i32)) {
    let cut = left.min(0).unsigned_abs() as usize;
    let start = left.max(0) as usize;
    for (row, line) in stamp.chunks_exact(side).enumerate() {
        let under = usize::try_from(top.saturating_add(row as i32))
            .ok()
            .and_then(|y| frame.chunks_exact_mut(columns).nth(y))
            .and_then(|under| under.get_mut(start..));
        let (Some(under), Some(over)) = (under, line.get(cut..)) else {
            continue;
        };
        for (under, over) in under.iter_mut().zip(over) {
            match over[3] {
                0 => {}
                255 => *under = *over,
                // Upon nothing the colour stays whole; its alpha does the blending.
                _ if under[3] == 0 => *under = *over,
                _ => *under = blend(*under, *over),
            }
        }
    }
}

/// What is seen of `under` through `over`.
fn blend(under: Pixel, over: Pixel) -> Pixel {
    let part = u16::from(over[3]);
    let mix = |channel: usize| {
        ((u16::from(over[channel]) * part + u16::from(under[channel]) * (255 - part)) / 255) as u8
    };
    [mix(0), mix(1), mix(2), under[3].max(over[3])]
}

#[cfg(test)]
mod tests {
    use super::{Pixel, stamp_at};

    const FULL: Pixel = [9, 8, 7, 255];
    const FAINT: Pixel = [200, 0, 0, 51];
    const NOTHING: Pixel = [0; 4];
    /// Two full pixels above two faint ones.
    const STAMP: [Pixel; 4] = [FULL, FULL, FAINT, FAINT];

    #[test]
    fn a_stamp_covers_what_is_under_it() {
        let grey = [100, 100, 100, 255];
        let mut frame = [grey; 9];
        stamp_at(&mut frame, 3, &STAMP, 2, (1, 0));
        // A fifth of the faint one and four fifths of what was there.
        let both = [120, 80, 80, 255];
        assert_eq!(frame, [grey, FULL, FULL, grey, both, both, grey, grey, grey]);
    }

    #[test]
    fn upon_nothing_a_faint_colour_stays_faint_and_whole() {
        let mut frame = [NOTHING; 4];
        stamp_at(&mut frame, 2, &STAMP, 2, (0, 0));
        assert_eq!(frame, STAMP);
    }

    #[test]
    fn what_lies_outside_is_cut_off() {
        for (corner, painted) in [
            ((-1, -1), vec![(0, FAINT)]),
            ((2, 2), vec![(8, FULL)]),
            ((-5, 0), vec![]),
            ((0, 7), vec![]),
            ((i32::MIN, i32::MAX), vec![]),
        ] {
            let mut frame = [NOTHING; 9];
            stamp_at(&mut frame, 3, &STAMP, 2, corner);
            let found: Vec<_> = frame
                .into_iter()
                .enumerate()
                .filter(|(_, pixel)| *pixel != NOTHING)
                .collect();
            assert_eq!(found, painted, "{corner:?}");
        }
    }
}
