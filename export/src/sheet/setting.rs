//! Setting text: styles, alignment, and breaking into lines.

use super::display_list::{Point, Text};
use super::palette::Colour;
use super::{Face, Fonts};

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The typeface.
    pub face: Face,
    /// Points to the em.
    pub size: f64,
    /// Points added after each letter.
    pub tracking: f64,
    /// The colour.
    pub colour: Colour,
}

/// Which point of a line of text is given.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Align {
    Left,
    Middle,
    Right,
}

impl Style {
    /// A style without letter-spacing.
    pub const fn new(face: Face, size: f64, colour: Colour) -> Style {
        Style {
            face,
            size,
            tracking: 0.0,
            colour,
        }
    }

    /// The same with letter-spacing, in points.
    pub const fn tracked(self, tracking: f64) -> Style {
        Style { tracking, ..self }
    }

    /// The same in another size.
    pub const fn sized(self, size: f64) -> Style {
        Style { size, ..self }
    }

    /// The same in another colour.
    pub const fn coloured(self, colour: Colour) -> Style {
        Style { colour, ..self }
    }

    /// How far letters rise above the base line.
    pub fn ascent(&self) -> f64 {
        0.72 * self.size
    }

    /// How far letters reach below it.
    pub fn descent(&self) -> f64 {
        0.22 * self.size
    }

    /// The width of a text.
    pub fn width(&self, fonts: &Fonts, text: &str) -> f64 {
        fonts.width(
            self.face,
            &fonts.settable(self.face, text),
            self.size,
            self.tracking,
        )
    }

    /// A line of text whose base line has this point.
    pub fn line(&self, fonts: &Fonts, text: &str, (x, y): Point, align: Align) -> Text {
        let text = fonts.settable(self.face, text);
        let width = fonts.width(self.face, &text, self.size, self.tracking);
        // The space after the last letter is not seen.
        let seen = width - self.tracking;
        let left = match align {
            Align::Left => x,
            Align::Middle => x - seen / 2.0,
            Align::Right => x - seen,
        };
        Text {
            at: (left, y),
            text,
            face: self.face,
            size: self.size,
            tracking: self.tracking,
            colour: self.colour,
            width: seen,
        }
    }

    /// A text in lines no wider than this, broken at its spaces; a word that is wider, as an address, is broken anywhere.
    /// No-break spaces hold.
    pub fn broken(&self, fonts: &Fonts, text: &str, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            match lines.last_mut() {
                Some(line) if self.width(fonts, &format!("{line} {word}")) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.extend(self.cut(fonts, word, width)),
            }
        }
        lines
    }

    /// A word in parts no wider than this, of one letter at least.
    fn cut(&self, fonts: &Fonts, word: &str, width: f64) -> Vec<String> {
        if self.width(fonts, word) <= width {
            return vec![word.to_owned()];
        }
        let mut parts = vec![String::new()];
        for letter in word.chars() {
            match parts.last_mut() {
                Some(part) if part.is_empty() || self.width(fonts, &format!("{part}{letter}")) <= width => {
                    part.push(letter);
                }
                _ => parts.push(letter.to_string()),
            }
        }
        parts
    }

    /// A text shortened with an ellipsis until it is no wider than this.
    pub fn shortened(&self, fonts: &Fonts, text: &str, width: f64) -> String {
        let mut short = text.to_owned();
        while self.width(fonts, &short) > width && !short.is_empty() {
            short = short.trim_end_matches('…').to_owned();
            short.pop();
            short = short.trim_end().to_owned() + "…";
        }
        short
    }
}
