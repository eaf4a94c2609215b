//! What a link says about how the page looks, each in a word.

use crate::Colour;

/// Where the base map comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TileMode {
    /// Bundled, with IGN's tiles over it where streets matter.
    #[default]
    Auto,
    /// The same, asked for by name.
    Ign,
    /// Bundled alone: never a tile request.
    Simple,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Theme {
    /// As the visitor's system has it.
    #[default]
    Auto,
    Light,
    Dark,
}

/// The list beside the map, in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    /// Beside the map where there is room, otherwise a sheet that peeks in.
    #[default]
    Auto,
    /// There from the start.
    Open,
    /// Behind a button at first.
    Closed,
    /// The map alone.
    None,
}

/// How high the page is, in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Height {
    /// As high as its frame; what is longer scrolls within.
    #[default]
    Fixed,
    /// As high as its content, to which the frame grows.
    Auto,
}

/// Whether visitors are offered to plan a trip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TripOffer {
    /// They are, but not in a small frame.
    #[default]
    Auto,
    /// They are, in a small frame as well.
    On,
    /// They are not. A trip that a link says is drawn all the same.
    Off,
}

/// What of the page's looks can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Appearance {
    /// The base map.
    pub tile_mode: TileMode,
    /// The list, in a frame.
    pub panel: Panel,
    /// How high the page is, in a frame.
    pub height: Height,
    /// The trip.
    pub trip: TripOffer,
    /// Light or dark.
    pub theme: Theme,
    /// A colour in place of the product's own, as it was asked for.
    pub accent: Option<Colour>,
}

/// A choice that links and messages make by a word.
pub trait Word: Copy + PartialEq + Default + 'static {
    /// Every value with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The value's word.
    fn word(self) -> &'static str {
        Self::WORDS
            .iter()
            .find(|(value, _)| *value == self)
            .map_or("", |(_, word)| word)
    }

    /// The value of a word.
    fn of(word: &str) -> Option<Self> {
        Self::WORDS
            .iter()
            .find(|(_, its)| *its == word)
            .map(|(value, _)| *value)
    }
}

impl Word for TileMode {
    const WORDS: &'static [(Self, &'static str)] = &[
        (TileMode::Auto, "auto"),
        (TileMode::Ign, "ign"),
        (TileMode::Simple, "simple"),
    ];
}

impl Word for Theme {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Theme::Auto, "auto"),
        (Theme::Light, "light"),
        (Theme::Dark, "dark"),
    ];
}

impl Word for Height {
    const WORDS: &'static [(Self, &'static str)] = &[(Height::Fixed, "fixed"), (Height::Auto, "auto")];
}

impl Word for TripOffer {
    const WORDS: &'static [(Self, &'static str)] = &[
        (TripOffer::Auto, "auto"),
        (TripOffer::On, "1"),
        (TripOffer::Off, "0"),
    ];
}

impl Word for Panel {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Panel::Auto, "auto"),
        (Panel::Open, "open"),
        (Panel::Closed, "closed"),
        (Panel::None, "none"),
    ];
}
