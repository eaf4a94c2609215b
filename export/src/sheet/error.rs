//! Why a sheet could not be made.

use std::fmt;

/// The first thing that kept a sheet from being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// A typeface's file is no WOFF file of version 1, or holds no font that can be used.
    Font(&'static str),
    /// A typeface lacks a letter.
    Letter(char),
    /// The picture of a theme, by its slug, is missing or cannot be read.
    Icon(&'static str),
    /// The style sheet lacks a colour.
    Colour(&'static str),
    /// There is no such region, or nothing to draw.
    Empty,
    /// An address is too long for a QR code.
    Address(String),
    /// The PDF would not be what PDF/UA-1 asks for; what is wrong with it.
    Pdf(String),
}

impl fmt::Display for SheetError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            SheetError::Font(name) => write!(out, "the typeface {name} is no WOFF file with a font in it"),
            SheetError::Letter(letter) => write!(out, "the sheet's typefaces lack {letter:?}"),
            SheetError::Icon(slug) => write!(
                out,
                "the picture of the theme {slug} is missing or cannot be read"
            ),
            SheetError::Colour(name) => write!(out, "styles/tokens.css has no colour {name}"),
            SheetError::Empty => write!(out, "there is no cité to draw"),
            SheetError::Address(url) => write!(out, "{url} is too long for a QR code"),
            SheetError::Pdf(what) => write!(out, "the PDF would not be valid: {what}"),
        }
    }
}

impl std::error::Error for SheetError {}
