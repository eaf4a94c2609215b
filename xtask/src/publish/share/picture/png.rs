//! Pictures as PNG files with a palette: a map has few colours, and a file of a fifth of the size shows them.

use std::collections::BTreeMap;

use anyhow::Result;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use tiny_skia::{Color, Pixmap};

type Rgb = [u8; 3];
/// Left, top, right and bottom in pixels.
type Area = (f32, f32, f32, f32);

/// Colours in a palette: fewer make smaller files, and edges that one sees to be steps.
const COLOURS: usize = 48;

/// A picture whose pixels are numbers of colours.
#[derive(Clone)]
pub struct Indexed {
    palette: Vec<Rgb>,
    pixels: Vec<u8>,
    width: u32,
    height: u32,
}

impl Indexed {
    /// An opaque picture with a palette. Colours beyond the most frequent ones, all of them of blurred edges, become the
    /// nearest of these; those in `kept` stay what they are, however rare.
    pub fn new(picture: &Pixmap, kept: &[Color]) -> Indexed {
        let pixels: Vec<Rgb> = rgb(picture.data());
        let kept = kept.iter().map(|colour| {
            let colour = colour.to_color_u8();
            [colour.red(), colour.green(), colour.blue()]
        });
        let palette = palette(&pixels, kept.collect());
        Indexed {
            pixels: indexed(&pixels, &mut known(&palette), &palette),
            palette,
            width: picture.width(),
            height: picture.height(),
        }
    }

    /// The same with the same palette after a change of the picture within these areas: looking at them alone takes a
    /// fraction of the time.
    pub fn with(&self, picture: &Pixmap, changed: &[Area]) -> Indexed {
        let mut new = self.clone();
        let mut known = known(&self.palette);
        let width = self.width as usize;
        let column = |x: f32| (x.max(0.0) as usize).min(width);
        for &(left, top, right, bottom) in changed {
            let (left, right) = (column(left), column(right));
            for row in top.max(0.0) as usize..(bottom.max(0.0) as usize).min(self.height as usize) {
                let span = row * width + left..row * width + right.max(left);
                let bytes = picture.data().get(span.start * 4..span.end * 4);
                let pixels = bytes.map(|bytes| indexed(&rgb(bytes), &mut known, &self.palette));
                if let Some((place, pixels)) = new.pixels.get_mut(span).zip(pixels) {
                    place.copy_from_slice(&pixels);
                }
            }
        }
        new
    }
}

/// The PNG file of a picture.
///
/// # Errors
/// It cannot be encoded.
pub fn write(picture: &Indexed) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(picture.palette.as_flattened().to_vec());
    encoder.set_compression(Compression::Balanced);
    // Filters are for what changes little by little, which numbers of colours do not.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&picture.pixels)?;
    writer.finish()?;
    Ok(file)
}

/// Red, green and blue of opaque pixels.
fn rgb(data: &[u8]) -> Vec<Rgb> {
    data.chunks_exact(4)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect()
}

/// The colours to keep, then the most frequent ones; where two are as frequent, their values decide, so that the
/// file is always the same.
fn palette(pixels: &[Rgb], mut kept: Vec<Rgb>) -> Vec<Rgb> {
    let mut counts = BTreeMap::<Rgb, usize>::new();
    // Most pixels are like the one before them: looking up runs is what makes this quick.
    for run in pixels.chunk_by(|a, b| a == b) {
        if let Some(colour) = run.first() {
            *counts.entry(*colour).or_default() += run.len();
        }
    }
    let mut colours: Vec<(Rgb, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let rest = colours.into_iter().map(|(colour, _)| colour);
    let rest: Vec<Rgb> = rest.filter(|colour| !kept.contains(colour)).collect();
    kept.extend(rest);
    kept.truncate(COLOURS);
    kept
}

/// The number of each colour of the palette.
fn known(palette: &[Rgb]) -> BTreeMap<Rgb, u8> {
    (0..=u8::MAX)
        .zip(palette)
        .map(|(number, colour)| (*colour, number))
        .collect()
}

/// The numbers of pixels' colours, or of those nearest to them, which are then known.
fn indexed(pixels: &[Rgb], known: &mut BTreeMap<Rgb, u8>, palette: &[Rgb]) -> Vec<u8> {
    let mut indices = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|a, b| a == b) {
        if let Some(colour) = run.first() {
            let index = *known.entry(*colour).or_insert_with(|| nearest(*colour, palette));
            indices.resize(indices.len() + run.len(), index);
        }
    }
    indices
}

fn nearest(colour: Rgb, palette: &[Rgb]) -> u8 {
    let distance = |other: &Rgb| -> u32 {
        let apart = colour.iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(*b)));
        apart.map(|difference| difference * difference).sum()
    };
    (0..=u8::MAX)
        .zip(palette)
        .min_by_key(|(_, other)| distance(other))
        .map_or(0, |(index, _)| index)
}
