//! Names in pictures, in a face of the kind that the map's style sheet asks for.

use std::fs;

use anyhow::{Context, Result, bail};
use export::sheet::unpacked_woff;
use rustybuzz::{Face, UnicodeBuffer, ttf_parser};
use tiny_skia::{Path, PathBuilder};

use crate::project;

/// Of the kind that the style sheet's serif is, and free (OFL).
const TYPEFACE: &str = "node_modules/@fontsource/eb-garamond/files/eb-garamond-latin-600-normal.woff";

/// A typeface, as a file that text can be set from.
pub struct Lettering(Vec<u8>);

/// A line of text as outlines.
pub struct Line {
    /// From the origin at the left end of the base line, in pixels; none where nothing is to be seen.
    pub path: Option<Path>,
    /// How far the next letter would stand, in pixels.
    pub width: f32,
}

impl Lettering {
    /// The typeface of the pictures, from the npm packages.
    ///
    /// # Errors
    /// It is not there, or not a font.
    pub fn of_the_pictures() -> Result<Lettering> {
        let path = project::root().join(TYPEFACE);
        let woff = fs::read(&path).with_context(|| {
            format!(
                "{} cannot be read: `cargo xtask build` installs it",
                path.display()
            )
        })?;
        Lettering::read(&woff)
    }

    /// Reads a WOFF file of version 1 (https://www.w3.org/TR/WOFF/), in which fonts come from npm.
    ///
    /// # Errors
    /// It is not one, or holds no font.
    fn read(woff: &[u8]) -> Result<Lettering> {
        let font = unpacked_woff(woff).context("the typeface is not a WOFF file")?;
        if Face::from_slice(&font, 0).is_none() {
            bail!("the typeface's WOFF file holds no font");
        }
        Ok(Lettering(font))
    }

    /// Sets a line of text, `size` pixels to the em, with its kerning and ligatures.
    ///
    /// # Errors
    /// The typeface lacks a letter of the text.
    pub fn line(&self, text: &str, size: f32) -> Result<Line> {
        let face = Face::from_slice(&self.0, 0).context("no font")?;
        let scale = size / face.units_per_em() as f32;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let glyphs = rustybuzz::shape(&face, &[], buffer);
        let mut outline = Outline {
            path: PathBuilder::new(),
            scale,
            x: 0.0,
        };
        for (glyph, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
            if glyph.glyph_id == 0 {
                bail!("the pictures' typeface lacks a letter of {text:?}");
            }
            // A space has no outline.
            let _ = face.outline_glyph(ttf_parser::GlyphId(u16::try_from(glyph.glyph_id)?), &mut outline);
            outline.x += position.x_advance as f32 * scale;
        }
        Ok(Line {
            width: outline.x,
            path: outline.path.finish(),
        })
    }
}

/// Adds glyphs to a path, in pixels, y downwards.
struct Outline {
    path: PathBuilder,
    scale: f32,
    x: f32,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, -y * self.scale)
    }
}

impl ttf_parser::OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn broken_files_are_errors() {
        for broken in [&b""[..], b"wOFF", b"wOF2\0\0\0\0\0\0\0\0\0\x09", &[0; 64]] {
            assert!(Lettering::read(broken).is_err());
        }
    }

    #[test]
    fn names_are_set_with_their_kerning() {
        let lettering = Lettering::of_the_pictures().unwrap();
        let width = |text| lettering.line(text, 100.0).unwrap().width;
        assert!(width("AV") < width("A") + width("V"));
        let accents = lettering.line("Œ Èàçîë’ÿ", 100.0).unwrap();
        assert!(accents.path.unwrap().bounds().height() > 60.0);
        assert!(lettering.line("北", 100.0).is_err());
        assert!(lettering.line("", 100.0).unwrap().path.is_none());
    }
}
