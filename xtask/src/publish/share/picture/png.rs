//! Pictures as PNG files with a palette: a map has few colours, and a file of a fifth of the size shows them.

use std::collections::BTreeMap;

use anyhow::Result;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use tiny_skia::{Color, Pixmap};

type Rgb = [u8; 3];

/// Colours in a palette: fewer make smaller files, and edges that one sees to be steps.
const COLOURS: usize = 48;

/// The file of an opaque picture. Colours beyond the most frequent ones, all of them of blurred edges, become the
/// nearest of these; those in `kept` stay what they are, however rare.
///
/// # Errors
/// It cannot be encoded.
pub fn encode(picture: &Pixmap, kept: &[Color]) -> Result<Vec<u8>> {
    let pixels: Vec<Rgb> = picture
        .data()
        .chunks_exact(4)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let kept = kept.iter().map(|colour| {
        let colour = colour.to_color_u8();
        [colour.red(), colour.green(), colour.blue()]
    });
    let palette = palette(&pixels, kept.collect());
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.as_flattened().to_vec());
    encoder.set_compression(Compression::High);
    // Filters are for what changes little by little, which numbers of colours do not.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexed(&pixels, &palette))?;
    writer.finish()?;
    Ok(file)
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

fn indexed(pixels: &[Rgb], palette: &[Rgb]) -> Vec<u8> {
    let mut known: BTreeMap<Rgb, u8> = (0..=u8::MAX)
        .zip(palette)
        .map(|(i, colour)| (*colour, i))
        .collect();
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
