//! Colours that a site may ask for, made readable where they are not.

use std::fmt;

/// What WCAG 2.2 asks of normal text (1.4.3).
const READABLE: f64 = 4.5;

/// An opaque colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, green and blue.
    pub channels: [u8; 3],
}

impl Colour {
    /// Paper of the light theme; the style sheets say the same.
    pub const LIGHT_PAPER: Colour = Colour::new(0xfb, 0xf7, 0xef);
    /// Paper of the dark theme.
    pub const DARK_PAPER: Colour = Colour::new(0x1d, 0x1b, 0x18);

    const fn new(red: u8, green: u8, blue: u8) -> Colour {
        Colour {
            channels: [red, green, blue],
        }
    }

    /// Reads the hexadecimal notation of CSS, `8c1d40` or `83e`, with or without a `#` before it.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        match digits.len() {
            6 => Some(Colour::new(red, green, blue)),
            3 => {
                let twice = |shift: u32| ((value >> shift & 0xf) * 0x11) as u8;
                Some(Colour::new(twice(8), twice(4), twice(0)))
            }
            _ => None,
        }
    }

    /// Contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it.
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour nearest to this one that can be read on `paper` (a contrast of 4.5 by WCAG 2.2, 1.4.3): this one,
    /// or a darker one on light paper, a lighter one on dark paper.
    pub fn readable_on(self, paper: Colour) -> Colour {
        let away: u8 = if paper.luminance() > 0.2 { 0 } else { 255 };
        // In steps of a hundredth of the way to black or white, where the contrast with the paper is greatest.
        (0..100)
            .map(|step| self.towards(i32::from(away), step))
            .find(|colour| colour.contrast(paper) >= READABLE)
            .unwrap_or(Colour::new(away, away, away))
    }

    fn towards(self, end: i32, hundredths: i32) -> Colour {
        let [red, green, blue] = self.channels.map(|from| {
            let from = i32::from(from);
            (from + (end - from) * hundredths / 100) as u8
        });
        Colour::new(red, green, blue)
    }

    /// Relative luminance (WCAG 2.2): from 0 for black to 1 for white.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.channels.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Six hexadecimal digits.
    pub fn digits(self) -> String {
        let [red, green, blue] = self.channels;
        format!("{red:02x}{green:02x}{blue:02x}")
    }
}

impl fmt::Display for Colour {
    /// As style sheets write it: `#8c1d40`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#")?;
        f.write_str(&self.digits())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn colours_are_read_as_people_write_them() {
        for (text, colour) in [
            ("8c1d40", Some("#8c1d40")),
            ("#8C1D40", Some("#8c1d40")),
            ("#08f", Some("#0088ff")),
            ("", None),
            ("#", None),
            ("8c1d4", None),
            ("+c1d40", None),
            ("éé", None),
            ("red", None),
            ("8c1d4000", None),
        ] {
            let read = Colour::parse(text).map(|colour| colour.to_string());
            assert_eq!(read.as_deref(), colour, "{text}");
        }
    }

    /// The style sheet has the papers' colours, and the dark theme's twice: for the system's wish and for a site's.
    #[test]
    fn the_style_sheet_says_the_same() {
        let css = include_str!("../../styles/tokens.css");
        let blocks: Vec<Vec<&str>> = css
            .split('}')
            .map(|block| {
                block
                    .lines()
                    .map(str::trim)
                    .filter(|line| line.starts_with("--"))
                    .collect()
            })
            .filter(|block: &Vec<&str>| !block.is_empty())
            .collect();
        let [light, dark, dark_by_site] = blocks.as_slice() else {
            panic!("{} blocks", blocks.len());
        };
        assert_eq!(dark, dark_by_site);
        for (block, paper) in [(light, Colour::LIGHT_PAPER), (dark, Colour::DARK_PAPER)] {
            assert_eq!(block[0], format!("--paper: {paper};"));
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Colour::new(0, 0, 0), Colour::new(255, 255, 255));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        let grey = Colour::parse("767676").unwrap();
        assert!(
            (grey.contrast(white) - 4.54).abs() < 0.01,
            "{}",
            grey.contrast(white)
        );
    }

    #[test]
    fn a_colour_that_can_be_read_stays_and_a_pale_one_gets_stronger() {
        let accent = Colour::parse("8c1d40").unwrap();
        assert_eq!(accent.readable_on(Colour::LIGHT_PAPER), accent);
        let yellow = Colour::parse("ffd500").unwrap();
        assert_ne!(yellow.readable_on(Colour::LIGHT_PAPER), yellow);
        assert_eq!(yellow.readable_on(Colour::DARK_PAPER), yellow);
    }

    proptest! {
        #[test]
        fn every_colour_can_be_made_readable(channels: [u8; 3]) {
            let colour = Colour { channels };
            for paper in [Colour::LIGHT_PAPER, Colour::DARK_PAPER] {
                prop_assert!(colour.readable_on(paper).contrast(paper) >= READABLE);
            }
            prop_assert_eq!(Colour::parse(&colour.to_string()), Some(colour));
        }

        #[test]
        fn any_text_is_a_colour_or_none(text in "\\PC{0,12}") {
            let _ = Colour::parse(&text);
        }
    }
}
