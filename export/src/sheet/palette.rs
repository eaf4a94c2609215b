//! The light theme's colours, from the style sheet that the map on the screen is drawn by.

use super::SheetError;

/// Red, green and blue.
pub type Colour = [u8; 3];

/// The style sheet that says them.
const TOKENS: &str = include_str!("../../../styles/tokens.css");

/// The colours of the sheet, by their names in `tokens.css`.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Palette {
    pub paper: Colour,
    pub land: Colour,
    pub land_neighbours: Colour,
    pub land_chosen: Colour,
    pub land_aside: Colour,
    pub sea: Colour,
    pub river: Colour,
    pub water_ink: Colour,
    pub line: Colour,
    pub line_fine: Colour,
    pub accent: Colour,
    pub second: Colour,
    pub quiet: Colour,
    pub ink: Colour,
}

impl Palette {
    /// The colours of the light theme.
    ///
    /// # Errors
    /// The style sheet lacks one, or writes it otherwise than as `#rrggbb`.
    pub fn light() -> Result<Palette, SheetError> {
        Palette::read(TOKENS)
    }

    fn read(css: &str) -> Result<Palette, SheetError> {
        // The light theme is the first block; the dark one's follow.
        let light = css.split('}').next().unwrap_or_default();
        let colour = |name: &'static str| {
            let value = light
                .lines()
                .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'));
            // A colour that a site may replace is a fallback: `var(--accent-on-light, #8c1d40)`.
            value
                .and_then(|value| value.rsplit([',', ' ']).next())
                .and_then(|value| cites::Colour::parse(value.trim_end_matches([';', ')'])))
                .map(|colour| colour.channels)
                .ok_or(SheetError::Colour(name))
        };
        Ok(Palette {
            paper: colour("--paper")?,
            land: colour("--land")?,
            land_neighbours: colour("--land-neighbours")?,
            land_chosen: colour("--land-chosen")?,
            land_aside: colour("--land-aside")?,
            sea: colour("--sea")?,
            river: colour("--river")?,
            water_ink: colour("--water-ink")?,
            line: colour("--line")?,
            line_fine: colour("--line-fine")?,
            accent: colour("--accent")?,
            second: colour("--second")?,
            quiet: colour("--ink-quiet")?,
            ink: colour("--ink")?,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_style_sheet_has_every_colour() {
        assert_eq!(Palette::light().unwrap().accent, [0x8c, 0x1d, 0x40]);
        assert!(matches!(Palette::read(""), Err(SheetError::Colour("--paper"))));
    }
}
