//! The typefaces: EB Garamond and Source Sans 3 (both OFL), and how wide a text is in them.

mod kerning;
mod woff;

pub use woff::unpacked_woff;

use std::collections::BTreeMap;

use skrifa::{
    MetadataProvider,
    instance::{LocationRef, Size},
    raw::FontRef,
};

use super::SheetError;

/// A typeface in one weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Face {
    Serif,
    SerifSemibold,
    SerifItalic,
    Sans,
    SansSemibold,
}

impl Face {
    /// All of them; a face's place is its index in [`Fonts`].
    pub const ALL: [Face; 5] = [
        Face::Serif,
        Face::SerifSemibold,
        Face::SerifItalic,
        Face::Sans,
        Face::SansSemibold,
    ];

    /// The file, of the npm packages `@fontsource/…`, that holds it.
    pub const fn file(self) -> &'static str {
        match self {
            Face::Serif => "@fontsource/eb-garamond/files/eb-garamond-latin-400-normal.woff",
            Face::SerifSemibold => "@fontsource/eb-garamond/files/eb-garamond-latin-600-normal.woff",
            Face::SerifItalic => "@fontsource/eb-garamond/files/eb-garamond-latin-400-italic.woff",
            Face::Sans => "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff",
            Face::SansSemibold => "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff",
        }
    }
}

/// All typefaces, read.
pub struct Fonts(Vec<Font>);

struct Font {
    data: Vec<u8>,
    /// Each letter's glyph, and its width in ems.
    letters: BTreeMap<char, (u16, f64)>,
    /// What each pair of glyphs of the letters is nearer, in ems; only where it is.
    kerning: BTreeMap<(u16, u16), f64>,
}

/// A letter as it is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Its index in the font.
    pub id: u16,
    /// How far the next one stands, in ems, the kerning between the two included.
    pub advance: f64,
    /// Where its letter begins in the text, and how many bytes it has.
    pub letter: (usize, usize),
}

impl Fonts {
    /// Reads the typefaces from their WOFF files, which stand in the order of [`Face::ALL`].
    ///
    /// # Errors
    /// One is not there, or no font can be read from it.
    pub fn read(files: &[impl AsRef<[u8]>]) -> Result<Fonts, SheetError> {
        let read = |(index, face): (usize, &Face)| {
            let file = files.get(index).and_then(|file| Font::read(file.as_ref()));
            file.ok_or(SheetError::Font(face.file()))
        };
        let fonts = Face::ALL.iter().enumerate().map(read);
        Ok(Fonts(fonts.collect::<Result<_, _>>()?))
    }

    /// The font of a face, as an OpenType file.
    pub fn data(&self, face: Face) -> &[u8] {
        self.0.get(face as usize).map_or(&[], |font| &font.data)
    }

    /// The width of a text, `size` points to the em and `tracking` points after each letter.
    pub fn width(&self, face: Face, text: &str, size: f64, tracking: f64) -> f64 {
        let glyphs = self.glyphs(face, text);
        let advance: f64 = glyphs.iter().map(|glyph| glyph.advance).sum();
        advance * size + tracking * glyphs.len() as f64
    }

    /// The glyphs of a text. A letter that the face lacks is left out; see [`Fonts::missing`].
    pub fn glyphs(&self, face: Face, text: &str) -> Vec<Glyph> {
        let Some(font) = self.0.get(face as usize) else {
            return Vec::new();
        };
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.len());
        for (at, letter) in text.char_indices() {
            let Some(&(id, advance)) = font.letters.get(&letter) else {
                continue;
            };
            if let Some(before) = glyphs.last_mut() {
                before.advance += font.kerning.get(&(before.id, id)).unwrap_or(&0.0);
            }
            let letter = (at, letter.len_utf8());
            glyphs.push(Glyph { id, advance, letter });
        }
        glyphs
    }

    /// The first letter of a text that the face lacks.
    pub fn missing(&self, face: Face, text: &str) -> Option<char> {
        let font = self.0.get(face as usize)?;
        text.chars().find(|letter| !font.letters.contains_key(letter))
    }

    /// A text that can be set in a face: no-break spaces are spaces, and what the face lacks is replaced, by its letter
    /// without accents where there is one. What others have written may hold any letter.
    pub fn settable(&self, face: Face, text: &str) -> String {
        let plain = text.replace(['\u{a0}', '\u{202f}'], " ").replace('\'', "’");
        if self.missing(face, &plain).is_none() {
            return plain;
        }
        let known = |letter: char| self.missing(face, letter.encode_utf8(&mut [0; 4])).is_none();
        let mut settable = String::new();
        for letter in plain.chars() {
            if known(letter) {
                settable.push(letter);
            } else {
                let folded = cites::fold(letter.encode_utf8(&mut [0; 4]));
                let replaced = !folded.is_empty() && folded.chars().all(known);
                settable.push_str(if replaced { &folded } else { "?" });
            }
        }
        settable
    }
}

impl Font {
    fn read(woff: &[u8]) -> Option<Font> {
        let data = unpacked_woff(woff)?;
        let font = FontRef::new(&data).ok()?;
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let em = f64::from(
            font.metrics(Size::unscaled(), LocationRef::default())
                .units_per_em,
        );
        let mut letters = BTreeMap::new();
        for (code, glyph) in font.charmap().mappings() {
            let letter = char::from_u32(code)?;
            let advance = f64::from(metrics.advance_width(glyph)?) / em;
            letters.insert(letter, (u16::try_from(glyph.to_u32()).ok()?, advance));
        }
        let glyphs: Vec<u16> = letters.values().map(|(id, _)| *id).collect();
        let pairs = kerning::pairs(&font, &glyphs).into_iter();
        let kerning = pairs.map(|(pair, units)| (pair, f64::from(units) / em)).collect();
        Some(Font {
            letters,
            kerning,
            data,
        })
    }
}
