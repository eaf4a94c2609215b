//! Pins of the three looks, each drawn once and then copied to wherever it stands: hundreds by the canvas, a
//! crowd of thousands pixel by pixel, since the browser takes as long again to show what a canvas has drawn.

use super::marks::{mark, radius};
use super::palette::Palette;
use super::scene::{PinLook, Scene};
use cites::CiteId;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d as Context, HtmlCanvasElement, ImageData};

/// From so many pins on in the frame they are a crowd.
pub const CROWD: usize = 500;
/// Side in CSS pixels of the cells that hold one pin of a crowd: what would be painted over is not painted.
const CELL: f64 = 12.0;

/// Red, green, blue and alpha.
type Pixel = [u8; 4];

/// A look, drawn in a square.
struct Stamp {
    look: PinLook,
    /// Of the square, in device pixels.
    side: f64,
    image: HtmlCanvasElement,
    dots: Vec<Dot>,
}

/// A pixel of a stamp that is to be seen, counted from the stamp's top left corner.
#[derive(Clone, Copy)]
struct Dot {
    x: i32,
    y: i32,
    pixel: Pixel,
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
        frame.resize(columns * height as usize, Pixel::default());
        // Bytes are set all at once, pixels one by one.
        frame.as_flattened_mut().fill(0);
        // The first pin of each cell. From north to south: at random the memory would be slower than the painting,
        // and southern pins are to lie over northern ones.
        let cell = |at: f64| (at / CELL) as usize;
        let cells_across = cell(f64::from(width) / ratio) + 1;
        let mut cells = vec![None; cells_across * (cell(f64::from(height) / ratio) + 1)];
        for pin in pins {
            let (x, y) = pin.1;
            if let Some(first) = cells.get_mut(cell(y) * cells_across + cell(x).min(cells_across - 1)) {
                first.get_or_insert(pin);
            }
        }
        for (id, point) in cells.into_iter().flatten() {
            if let Some(stamp) = scene.spot(*id).and_then(|spot| self.of(spot.pin.look)) {
                let (x, y) = self.corner(stamp, *point);
                stamp_at(&mut frame, columns, &stamp.dots, (x as i32, y as i32));
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
        let corner = |at: f64| (at * self.drawn_for.1 - stamp.side / 2.0 + 0.5).floor();
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
        dots: dots(bytes.as_chunks().0, side as usize),
    })
}

/// What is to be seen of a square of `side` pixels: first what covers what is under it, then what lets it through.
fn dots(square: &[Pixel], side: usize) -> Vec<Dot> {
    let dot = |(index, pixel): (usize, &Pixel)| Dot {
        x: (index % side) as i32,
        y: (index / side) as i32,
        pixel: *pixel,
    };
    let seen = square.iter().enumerate().map(dot).filter(|dot| dot.pixel[3] > 0);
    let (mut dots, faint): (Vec<Dot>, Vec<Dot>) = seen.partition(|dot| dot.pixel[3] == 255);
    dots.extend(faint);
    dots
}

/// Lays a stamp over a frame that is `columns` pixels wide, with its top left corner at `left` and `top`; what
/// lies outside is cut off.
fn stamp_at(frame: &mut [Pixel], columns: usize, stamp: &[Dot], (left, top): (i32, i32)) {
    let rows = frame.len() / columns;
    for dot in stamp {
        // What is left of the frame, or above it, is far beyond it once it is taken for a positive number.
        let x = left.wrapping_add(dot.x) as u32 as usize;
        let y = top.wrapping_add(dot.y) as u32 as usize;
        if x < columns
            && y < rows
            && let Some(under) = frame.get_mut(y * columns + x)
        {
            // Upon nothing a faint colour stays whole; its alpha does the blending.
            *under = match (dot.pixel[3], under[3]) {
                (255, _) | (_, 0) => dot.pixel,
                _ => blend(*under, dot.pixel),
            };
        }
    }
}

/// What is seen of `under` through `over`: two channels at a time, and in 256ths, for there are a hundred thousand
/// of these to a frame.
fn blend(under: Pixel, over: Pixel) -> Pixel {
    const EVERY_OTHER: u32 = 0x00ff_00ff;
    let part = u32::from(over[3]);
    let (below, above) = (u32::from_le_bytes(under), u32::from_le_bytes(over));
    let mix = |below: u32, above: u32| {
        let sum = (above & EVERY_OTHER) * part + (below & EVERY_OTHER) * (256 - part) + 0x0080_0080;
        (sum >> 8) & EVERY_OTHER
    };
    let [red, _, blue, _] = mix(below, above).to_le_bytes();
    let green = mix(below >> 8, above >> 8) as u8;
    [red, green, blue, under[3].max(over[3])]
}

#[cfg(test)]
mod tests {
    use super::{Dot, Pixel, dots, stamp_at};

    const FULL: Pixel = [9, 8, 7, 255];
    const FAINT: Pixel = [200, 0, 0, 51];
    const NOTHING: Pixel = [0; 4];
    const SQUARE: [Pixel; 4] = [FULL, FULL, FAINT, FAINT];

    /// Two full pixels above two faint ones.
    fn stamp() -> Vec<Dot> {
        dots(&SQUARE, 2)
    }

    #[test]
    fn of_a_square_only_what_is_seen_is_laid() {
        let found: Vec<_> = dots(&[NOTHING, FULL, FAINT, NOTHING], 2)
            .iter()
            .map(|dot| (dot.x, dot.y, dot.pixel))
            .collect();
        assert_eq!(found, [(1, 0, FULL), (0, 1, FAINT)]);
    }

    #[test]
    fn a_stamp_covers_what_is_under_it() {
        let grey = [100, 100, 100, 255];
        let mut frame = [grey; 9];
        stamp_at(&mut frame, 3, &stamp(), (1, 0));
        // A fifth of the faint one and four fifths of what was there.
        let both = [120, 80, 80, 255];
        assert_eq!(frame, [grey, FULL, FULL, grey, both, both, grey, grey, grey]);
    }

    #[test]
    fn upon_nothing_a_faint_colour_stays_faint_and_whole() {
        let mut frame = [NOTHING; 4];
        stamp_at(&mut frame, 2, &stamp(), (0, 0));
        assert_eq!(frame, SQUARE);
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
            stamp_at(&mut frame, 3, &stamp(), corner);
            let found: Vec<_> = frame
                .into_iter()
                .enumerate()
                .filter(|(_, pixel)| *pixel != NOTHING)
                .collect();
            assert_eq!(found, painted, "{corner:?}");
        }
    }
}
