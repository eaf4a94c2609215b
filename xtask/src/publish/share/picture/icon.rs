//! The app's icon: the pin of the page's own icon (`index.html`), drawn for systems that take no SVG.

use anyhow::{Context, Result};
use tiny_skia::{Color, FillRule, Path, PathBuilder, Pixmap, Transform};

use super::{canvas::paint, palette::Palette, png, png::Indexed};

/// The square that the pin is drawn on.
const SIDE: f32 = 64.0;
/// The top and foot of the pin.
const PIN: (f32, f32) = (2.0, 62.0);
/// So far is the handle of a Bézier curve that is a quarter of a circle with radius 1.
const QUARTER: f32 = 0.5523;

/// The icon as a PNG file of `size` pixels, on paper. The pin takes this `share` of its height.
///
/// # Errors
/// A colour is missing in the style sheet `tokens`, or there is no memory.
pub fn icon(tokens: &str, size: u32, share: f32) -> Result<Vec<u8>> {
    let palette = Palette::read(tokens)?;
    let picture = draw(&palette, size, share).context("an icon has no room in memory")?;
    png::write(&Indexed::new(&picture, &[palette.accent, palette.paper]))
}

/// The paper's colour as CSS writes it.
///
/// # Errors
/// A colour is missing in the style sheet `tokens`.
pub fn paper(tokens: &str) -> Result<String> {
    let colour: Color = Palette::read(tokens)?.paper;
    let colour = colour.to_color_u8();
    Ok(format!(
        "#{:02x}{:02x}{:02x}",
        colour.red(),
        colour.green(),
        colour.blue()
    ))
}

fn draw(palette: &Palette, size: u32, share: f32) -> Option<Pixmap> {
    let mut pixmap = Pixmap::new(size, size)?;
    pixmap.fill(palette.paper);
    let scale = size as f32 * share / (PIN.1 - PIN.0);
    let view = Transform::from_translate(-SIDE / 2.0, -(PIN.0 + PIN.1) / 2.0)
        .post_scale(scale, scale)
        .post_translate(size as f32 / 2.0, size as f32 / 2.0);
    for (path, colour) in [(pin()?, palette.accent), (house()?, palette.paper)] {
        pixmap.fill_path(&path, &paint(colour), FillRule::Winding, view, None);
    }
    Some(pixmap)
}

/// `M32 2a22 22 0 0 1 22 22c0 14-14 22-22 38C24 46 10 38 10 24A22 22 0 0 1 32 2z`
fn pin() -> Option<Path> {
    let handle = 22.0 * QUARTER;
    let mut path = PathBuilder::new();
    path.move_to(32.0, 2.0);
    path.cubic_to(32.0 + handle, 2.0, 54.0, 24.0 - handle, 54.0, 24.0);
    path.cubic_to(54.0, 38.0, 40.0, 46.0, 32.0, 62.0);
    path.cubic_to(24.0, 46.0, 10.0, 38.0, 10.0, 24.0);
    path.cubic_to(10.0, 24.0 - handle, 32.0 - handle, 2.0, 32.0, 2.0);
    path.close();
    path.finish()
}

/// `M18 26 32 12l14 14h-4v12h-7v-9h-6v9h-7V26z`
fn house() -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(18.0, 26.0);
    for (x, y) in [
        (32.0, 12.0),
        (46.0, 26.0),
        (42.0, 26.0),
        (42.0, 38.0),
        (35.0, 38.0),
        (35.0, 29.0),
        (29.0, 29.0),
        (29.0, 38.0),
        (22.0, 38.0),
        (22.0, 26.0),
    ] {
        path.line_to(x, y);
    }
    path.close();
    path.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TOKENS: &str = include_str!("../../../../../styles/tokens.css");

    #[test]
    fn the_pin_is_the_page_s_own() {
        let page = include_str!("../../../../../index.html");
        for path in [
            "M32 2a22 22 0 0 1 22 22c0 14-14 22-22 38C24 46 10 38 10 24A22 22 0 0 1 32 2z",
            "M18 26 32 12l14 14h-4v12h-7v-9h-6v9h-7V26z",
        ] {
            assert!(page.contains(path), "{path}");
        }
    }

    #[test]
    fn a_maskable_icon_keeps_its_pin_within_the_circle_that_is_never_cut() {
        let palette = Palette::read(TOKENS).unwrap();
        let (size, paper) = (512, palette.paper.premultiply().to_color_u8());
        let picture = draw(&palette, size, 0.58).unwrap();
        let middle = size as f32 / 2.0;
        for (index, pixel) in picture.pixels().iter().enumerate() {
            let (x, y) = (index as u32 % size, index as u32 / size);
            let far = (x as f32 - middle).hypot(y as f32 - middle) > size as f32 * 0.4;
            assert!(!far || *pixel == paper, "{x} {y}");
        }
        // Above the door, in the wall of the house.
        assert_eq!(picture.pixel(256, 210).unwrap(), paper);
        let accent = palette.accent.premultiply().to_color_u8();
        assert_eq!(picture.pixel(256, 120).unwrap(), accent);
    }

    #[test]
    fn an_icon_is_a_png_and_the_paper_a_colour() {
        let file = icon(TOKENS, 192, 0.84).unwrap();
        assert!(file.starts_with(b"\x89PNG"));
        assert_eq!(paper(TOKENS).unwrap(), "#fbf7ef");
        assert!(icon("", 192, 0.84).is_err());
    }
}
