//! Pins of the three styles, each drawn once as a sprite and then copied to wherever it stands: hundreds by the
//! canvas, a crowd of thousands pixel by pixel, since the browser takes as long again to show what a canvas has
//! drawn.

use super::model::PinStyle;
use super::palette::Palette;
use super::scene::Scene;
use super::shapes::{self, radius};
use cites::CiteId;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d as Context, HtmlCanvasElement, ImageData};

/// From so many pins on in the frame they are a crowd.
pub const CROWD: usize = 500;
/// Side in CSS pixels of the cells that hold one pin of a crowd: what would be painted over is not painted.
const CELL: f64 = 12.0;

/// Red, green, blue and alpha.
type Pixel = [u8; 4];

/// A style, drawn in a square.
struct Sprite {
    style: PinStyle,
    /// Of the square, in device pixels.
    side: f64,
    image: HtmlCanvasElement,
    pixels: Vec<SpritePixel>,
}

/// A pixel of a sprite that is to be seen, counted from the sprite's top left corner.
#[derive(Clone, Copy)]
struct SpritePixel {
    x: i32,
    y: i32,
    pixel: Pixel,
}

/// The styles at one size, kept from one painting to the next.
#[derive(Default)]
pub struct Sprites {
    /// Radius in CSS pixels and device pixels per CSS pixel; zero before the first painting.
    drawn_for: (f64, f64),
    all: Vec<Sprite>,
    frame: Vec<Pixel>,
}

impl Sprites {
    /// The colours have changed.
    pub fn forget(&mut self) {
        self.drawn_for = (0.0, 0.0);
    }

    /// Draws the styles at the scene's size, unless they are drawn already. `ratio` is in device pixels per CSS
    /// pixel.
    pub fn prepare(&mut self, scene: &Scene, ratio: f64) -> Result<(), JsValue> {
        let r = radius(scene.viewport().zoom);
        if self.drawn_for == (r, ratio) {
            return Ok(());
        }
        self.all.clear();
        // Every style has a rim, and the diamond is wider than its radius.
        for (style, reach) in [
            (PinStyle::Homologated, r + 2.0),
            (PinStyle::Candidate, r * 1.25 + 2.5),
            (PinStyle::Unconfirmed, r + 2.0),
        ] {
            let side = (reach * 2.0 * ratio).ceil();
            self.all.push(draw(&scene.palette, style, r, side, ratio)?);
        }
        self.drawn_for = (r, ratio);
        Ok(())
    }

    /// Copies these pins to their points in CSS pixels, but for those that stand out.
    pub fn put_all(&self, context: &Context, scene: &Scene, mut pins: Vec<(CiteId, (f64, f64))>) {
        // Southern pins are painted over northern ones, as things nearer to the reader are.
        pins.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
        for (id, point) in pins {
            if let Some(pin_state) = scene.pin(id)
                && Some(id) != scene.selected
                && Some(id) != scene.hovered
            {
                self.put(context, pin_state.pin.style, point);
            }
        }
    }

    /// Copies one pin to a point in CSS pixels.
    fn put(&self, context: &Context, style: PinStyle, point: (f64, f64)) {
        if let Some(sprite) = self.of(style) {
            let ((x, y), ratio) = (self.corner(sprite, point), self.drawn_for.1);
            let side = sprite.side / ratio;
            let _ = context.draw_image_with_html_canvas_element_and_dw_and_dh(
                &sprite.image,
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
            if let Some(sprite) = scene.pin(*id).and_then(|pin_state| self.of(pin_state.pin.style)) {
                let (x, y) = self.corner(sprite, *point);
                blit(&mut frame, columns, &sprite.pixels, (x as i32, y as i32));
            }
        }
        let image =
            ImageData::new_with_u8_clamped_array_and_sh(Clamped(frame.as_flattened()), width, height)?;
        self.frame = frame;
        context.put_image_data(&image, 0.0, 0.0)
    }

    fn of(&self, style: PinStyle) -> Option<&Sprite> {
        self.all.iter().find(|sprite| sprite.style == style)
    }

    /// Where a sprite's corner goes, in whole device pixels so that it stays as sharp as it was drawn.
    fn corner(&self, sprite: &Sprite, (x, y): (f64, f64)) -> (f64, f64) {
        let corner = |at: f64| (at * self.drawn_for.1 - sprite.side / 2.0 + 0.5).floor();
        (corner(x), corner(y))
    }
}

fn draw(palette: &Palette, style: PinStyle, r: f64, side: f64, ratio: f64) -> Result<Sprite, JsValue> {
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
    shapes::draw(&context, palette, style, (middle, middle), r);
    let bytes = context.get_image_data(0.0, 0.0, side, side)?.data();
    Ok(Sprite {
        style,
        side,
        image,
        pixels: opaque_first(bytes.as_chunks().0, side as usize),
    })
}

/// What is to be seen of a square of `side` pixels: first what covers what is under it, then what lets it through.
fn opaque_first(square: &[Pixel], side: usize) -> Vec<SpritePixel> {
    let at = |(index, pixel): (usize, &Pixel)| SpritePixel {
        x: (index % side) as i32,
        y: (index / side) as i32,
        pixel: *pixel,
    };
    let seen = square.iter().enumerate().map(at).filter(|at| at.pixel[3] > 0);
    let (mut pixels, faint): (Vec<SpritePixel>, Vec<SpritePixel>) = seen.partition(|at| at.pixel[3] == 255);
    pixels.extend(faint);
    pixels
}

/// Lays a sprite over a frame that is `columns` pixels wide, with its top left corner at `left` and `top`; what
/// lies outside is cut off.
fn blit(frame: &mut [Pixel], columns: usize, sprite: &[SpritePixel], (left, top): (i32, i32)) {
    let rows = frame.len() / columns;
    for SpritePixel { x, y, pixel } in sprite {
        // What is left of the frame, or above it, is far beyond it once it is taken for a positive number.
        let x = left.wrapping_add(*x) as u32 as usize;
        let y = top.wrapping_add(*y) as u32 as usize;
        if x < columns
            && y < rows
            && let Some(under) = frame.get_mut(y * columns + x)
        {
            // Upon nothing a faint colour stays whole; its alpha does the blending.
            *under = match (pixel[3], under[3]) {
                (255, _) | (_, 0) => *pixel,
                _ => blend(*under, *pixel),
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
    use super::{Pixel, SpritePixel, blit, opaque_first};

    const FULL: Pixel = [9, 8, 7, 255];
    const FAINT: Pixel = [200, 0, 0, 51];
    const NOTHING: Pixel = [0; 4];
    const SQUARE: [Pixel; 4] = [FULL, FULL, FAINT, FAINT];

    /// Two full pixels above two faint ones.
    fn sprite() -> Vec<SpritePixel> {
        opaque_first(&SQUARE, 2)
    }

    #[test]
    fn of_a_square_only_what_is_seen_is_laid() {
        let found: Vec<_> = opaque_first(&[NOTHING, FULL, FAINT, NOTHING], 2)
            .iter()
            .map(|at| (at.x, at.y, at.pixel))
            .collect();
        assert_eq!(found, [(1, 0, FULL), (0, 1, FAINT)]);
    }

    #[test]
    fn a_sprite_covers_what_is_under_it() {
        let grey = [100, 100, 100, 255];
        let mut frame = [grey; 9];
        blit(&mut frame, 3, &sprite(), (1, 0));
        // A fifth of the faint one and four fifths of what was there.
        let both = [120, 80, 80, 255];
        assert_eq!(frame, [grey, FULL, FULL, grey, both, both, grey, grey, grey]);
    }

    #[test]
    fn upon_nothing_a_faint_colour_stays_faint_and_whole() {
        let mut frame = [NOTHING; 4];
        blit(&mut frame, 2, &sprite(), (0, 0));
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
            blit(&mut frame, 3, &sprite(), corner);
            let found: Vec<_> = frame
                .into_iter()
                .enumerate()
                .filter(|(_, pixel)| *pixel != NOTHING)
                .collect();
            assert_eq!(found, painted, "{corner:?}");
        }
    }
}
