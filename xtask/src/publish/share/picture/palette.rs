//! The light theme's colours, read from the style sheet so that they live in one place.

use anyhow::{Context, Result, bail};
use tiny_skia::Color;

/// The colours that the pictures use, by their names in `tokens.css`.
#[allow(missing_docs)]
pub struct Palette {
    pub paper: Color,
    pub land_neighbours: Color,
    pub land_chosen: Color,
    pub land_aside: Color,
    pub sea: Color,
    pub river: Color,
    pub line: Color,
    pub line_fine: Color,
    pub accent: Color,
    pub second: Color,
    pub quiet: Color,
    pub ink: Color,
}

impl Palette {
    /// Reads the colours of `tokens.css`: of its first block, which the dark theme's follows.
    ///
    /// # Errors
    /// A colour is missing, or not written as `#rrggbb`.
    pub fn read(css: &str) -> Result<Palette> {
        let light = css.split('}').next().unwrap_or_default();
        let colour = |name: &str| {
            let value = light
                .lines()
                .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'))
                .with_context(|| format!("styles/tokens.css has no {name}"))?;
            // A colour that a site may replace is a fallback: `var(--accent-on-light, #8c1d40)`.
            let value = value.rsplit([',', ' ']).next().unwrap_or(value);
            hex(value.trim_end_matches([';', ')']))
                .with_context(|| format!("{name} in styles/tokens.css is not a colour like #fbf7ef"))
        };
        Ok(Palette {
            paper: colour("--paper")?,
            land_neighbours: colour("--land-neighbours")?,
            land_chosen: colour("--land-chosen")?,
            land_aside: colour("--land-aside")?,
            sea: colour("--sea")?,
            river: colour("--river")?,
            line: colour("--line")?,
            line_fine: colour("--line-fine")?,
            accent: colour("--accent")?,
            second: colour("--second")?,
            quiet: colour("--ink-quiet")?,
            ink: colour("--ink")?,
        })
    }

    /// The colours that tell pins apart.
    pub fn of_pins(&self) -> [Color; 4] {
        [self.accent, self.second, self.quiet, self.paper]
    }
}

fn hex(value: &str) -> Result<Color> {
    let digits = value.strip_prefix('#').context("no #")?;
    if digits.len() != 6 {
        bail!("not six digits");
    }
    let [_, red, green, blue] = u32::from_str_radix(digits, 16)?.to_be_bytes();
    Ok(Color::from_rgba8(red, green, blue, 255))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_light_theme_has_every_colour() {
        let css = include_str!("../../../../../styles/tokens.css");
        let palette = Palette::read(css).unwrap();
        assert_eq!(palette.accent, Color::from_rgba8(0x8c, 0x1d, 0x40, 255));
        assert!(Palette::read(&css.replacen("--sea: #", "--sea: rgb", 1)).is_err());
        assert!(Palette::read("").is_err());
    }
}
