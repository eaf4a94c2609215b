//! Pair kerning, from the font's `GPOS` table (OpenType, feature `kern`).

use std::collections::BTreeMap;

use skrifa::raw::tables::gpos::{PairPos, PairPosFormat1, PairPosFormat2, PositionSubtables};
use skrifa::raw::{
    FontRef, ReadError, TableProvider,
    types::{GlyphId16, Tag},
};

/// By how many font units the second glyph of a pair stands farther from the first than the first's width says, for all
/// pairs of these glyphs where it is not 0. A font without kerning has none.
pub(super) fn pairs(font: &FontRef, glyphs: &[u16]) -> BTreeMap<(u16, u16), i16> {
    let mut pairs = BTreeMap::new();
    // What is broken in a font costs it its kerning alone.
    let _ = collect(font, glyphs, &mut pairs);
    pairs.retain(|_, units| *units != 0);
    pairs
}

type Pairs = BTreeMap<(u16, u16), i16>;

fn collect(font: &FontRef, glyphs: &[u16], pairs: &mut Pairs) -> Result<(), ReadError> {
    let gpos = font.gpos()?;
    let features = gpos.feature_list()?;
    let mut lookups = Vec::new();
    for record in features.feature_records() {
        if record.feature_tag() == Tag::new(b"kern") {
            let feature = record.feature(features.offset_data())?;
            lookups.extend(feature.lookup_list_indices().iter().map(|index| index.get()));
        }
    }
    lookups.sort_unstable();
    lookups.dedup();
    for lookup in lookups {
        let lookup = gpos.lookup_list()?.lookups().get(usize::from(lookup))?;
        if let PositionSubtables::Pair(subtables) = lookup.subtables()? {
            for subtable in subtables.iter() {
                match subtable? {
                    PairPos::Format1(table) => each_pair(&table, glyphs, pairs)?,
                    PairPos::Format2(table) => by_class(&table, glyphs, pairs)?,
                }
            }
        }
    }
    Ok(())
}

/// Pairs that are listed one by one. The first subtable that knows a pair decides, here as below.
fn each_pair(table: &PairPosFormat1, glyphs: &[u16], pairs: &mut Pairs) -> Result<(), ReadError> {
    let coverage = table.coverage()?;
    for &first in glyphs {
        let Some(at) = coverage.get(GlyphId16::new(first)) else {
            continue;
        };
        for record in table
            .pair_sets()
            .get(usize::from(at))?
            .pair_value_records()
            .iter()
        {
            let record = record?;
            let units = record.value_record1().x_advance().unwrap_or(0);
            let pair = (first, record.second_glyph().to_u16());
            pairs.entry(pair).or_insert(units);
        }
    }
    Ok(())
}

/// Pairs by the classes of their glyphs.
fn by_class(table: &PairPosFormat2, glyphs: &[u16], pairs: &mut Pairs) -> Result<(), ReadError> {
    let (coverage, firsts, seconds) = (table.coverage()?, table.class_def1()?, table.class_def2()?);
    for &first in glyphs {
        if coverage.get(GlyphId16::new(first)).is_none() {
            continue;
        }
        let class = usize::from(firsts.get(GlyphId16::new(first)));
        let row = table.class1_records().get(class)?;
        for &second in glyphs {
            let class = usize::from(seconds.get(GlyphId16::new(second)));
            let record = row.class2_records().get(class)?;
            let units = record.value_record1().x_advance().unwrap_or(0);
            pairs.entry((first, second)).or_insert(units);
        }
    }
    Ok(())
}
