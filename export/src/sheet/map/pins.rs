//! The numbered pins, moved apart where they would cover each other.

use cites::Status;

use crate::sheet::display_list::{Item, Point, Stroke};
use crate::sheet::geometry::distance;
use crate::sheet::palette::Palette;
use crate::sheet::projection::Window;
use crate::sheet::setting::{Align, Style};
use crate::sheet::{Face, Fonts};

/// How much farther than a disc a diamond reaches, so that a number has its room in it.
const DIAMOND: f64 = 1.42;
/// Points that stay free between two pins.
const GAP: f64 = 0.7;
/// A pin that stands no farther than this from its place needs no line to it.
const UNMOVED: f64 = 1.6;
/// Rounds of moving apart at the most; a crowd of twenty needs about fifty.
const ROUNDS: usize = 600;

/// A pin.
#[derive(Clone, Debug)]
pub struct Pin {
    /// The number that it bears.
    pub number: usize,
    /// What it says.
    pub name: String,
    /// Its shape.
    pub status: Status,
    /// Where the place is on the page.
    pub site: Point,
    /// Where the pin stands.
    pub at: Point,
}

/// Moves pins apart until none covers another, each as little as possible, within the window.
pub fn separate(pins: &mut [Pin], radius: f64, window: &Window) {
    for round in 0..ROUNDS {
        // At first each is drawn back to its place, so that none goes farther than it must.
        let pull = if round < ROUNDS / 2 { 0.02 } else { 0.0 };
        for pin in pins.iter_mut() {
            pin.at.0 += (pin.site.0 - pin.at.0) * pull;
            pin.at.1 += (pin.site.1 - pin.at.1) * pull;
        }
        let mut touching = false;
        for first in 0..pins.len() {
            for second in first + 1..pins.len() {
                touching |= push(pins, first, second, radius);
            }
        }
        let (rect, edge) = (window.rect, radius + 2.0);
        for pin in pins.iter_mut() {
            pin.at.0 = pin.at.0.clamp(rect.left + edge, rect.right - edge);
            pin.at.1 = pin.at.1.clamp(rect.top + edge, rect.bottom - edge);
        }
        if !touching {
            return;
        }
    }
}

/// Moves two pins apart where they are too near; whether they were.
fn push(pins: &mut [Pin], first: usize, second: usize, radius: f64) -> bool {
    let (Some(one), Some(other)) = (pins.get(first), pins.get(second)) else {
        return false;
    };
    let least = one.reach(radius) + other.reach(radius) + GAP;
    let (a, b) = (one.at, other.at);
    let between = distance(a, b);
    if between >= least {
        return false;
    }
    // Two at the same place part in a direction of their own.
    let (dx, dy) = if between > 0.01 {
        ((b.0 - a.0) / between, (b.1 - a.1) / between)
    } else {
        let angle = (first * 7 + second) as f64;
        (angle.cos(), angle.sin())
    };
    let half = (least - between) / 2.0 + 0.01;
    for (index, side) in [(first, -half), (second, half)] {
        if let Some(pin) = pins.get_mut(index) {
            pin.at.0 += dx * side;
            pin.at.1 += dy * side;
        }
    }
    true
}

impl Pin {
    /// Whether it stands so far from its place that a line leads there.
    pub fn is_moved(&self) -> bool {
        distance(self.at, self.site) > UNMOVED
    }

    /// The line to its place, which is under all pins.
    pub fn leader(&self, palette: &Palette) -> Vec<Item> {
        if !self.is_moved() {
            return Vec::new();
        }
        let dot = Item::Disc {
            at: self.site,
            radius: 1.1,
            fill: Some(palette.ink),
            ring: None,
        };
        vec![
            Item::Lines(vec![vec![self.site, self.at]], Stroke::new(palette.ink, 0.5)),
            dot,
        ]
    }

    /// The pin itself with its number.
    pub fn draw(&self, radius: f64, size: f64, fonts: &Fonts, palette: &Palette) -> Vec<Item> {
        let ink = match self.status {
            Status::Homologated => palette.paper,
            Status::Candidate => palette.second,
            Status::Unconfirmed => palette.ink,
        };
        let style = Style::new(Face::SansSemibold, size, ink);
        let (x, y) = self.at;
        // The middle of a digit's height, which is two thirds of the em.
        let base = (x, y + 0.33 * size);
        let mut items = shape(self.status, self.at, radius, palette);
        let number = style.line(fonts, &self.number.to_string(), base, Align::Middle);
        items.push(Item::Text(number));
        items
    }

    /// How far it reaches from its middle.
    pub fn reach(&self, radius: f64) -> f64 {
        match self.status {
            Status::Candidate => radius * DIAMOND,
            _ => radius,
        }
    }
}

/// The shape that stands for a status, the same as on the screen: a disc, a diamond or a ring, so that they are told apart
/// in grey too.
pub fn shape(status: Status, at: Point, radius: f64, palette: &Palette) -> Vec<Item> {
    let width = radius * 0.2;
    if status == Status::Candidate {
        let reach = radius * DIAMOND - width * 0.7;
        let (x, y) = at;
        let corners = vec![
            (x, y - reach),
            (x + reach, y),
            (x, y + reach),
            (x - reach, y),
            (x, y - reach),
        ];
        return vec![
            Item::Fill(vec![corners.clone()], palette.paper),
            Item::Lines(vec![corners], Stroke::new(palette.second, width * 0.8)),
        ];
    }
    let (fill, ring) = match status {
        Status::Unconfirmed => (palette.paper, Stroke::new(palette.quiet, width)),
        _ => (palette.accent, Stroke::new(palette.paper, width * 0.6)),
    };
    // A ring is drawn on both sides of its radius: its outer edge is the pin's.
    vec![Item::Disc {
        at,
        radius: radius - ring.width / 2.0,
        fill: Some(fill),
        ring: Some(ring),
    }]
}
