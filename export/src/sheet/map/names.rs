//! Where the names stand beside their pins: point-feature label placement by simulated annealing, which Christensen, Marks
//! and Shieber found best ("An Empirical Study of Algorithms for Point-Feature Label Placement", 1995). Names take other
//! places at random, at first even worse ones, ever fewer as it cools; at the end each takes the best that is left.

use cites::Rect;

use super::annealing::{Neighbourhood, anneal};
use super::pins::Pin;
use crate::sheet::display_list::Point;
use crate::sheet::geometry::{around, crosses, holds, inset};
use crate::sheet::setting::Style;
use crate::sheet::{Fonts, projection::Window};

/// How often the annealing is tried anew when a name has found no place.
const ATTEMPTS: u64 = 6;
/// Rounds in which names take better places, at the most.
const ROUNDS: usize = 60;
/// What it costs to stand on a pin's line, and for a line to cross a pin.
const ON_LEADER: f64 = 30.0;
const ACROSS_PIN: f64 = 200.0;
/// What it costs to stand on something that may be covered, such as a town's dot.
const ON_SOFT: f64 = 6.0;

/// A name in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The index of its pin.
    pub pin: usize,
    /// What it takes up.
    pub rect: Rect,
    /// The line from its pin, where it stands apart.
    pub line: Option<(Point, Point)>,
}

/// A place that a name may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub rect: Rect,
    pub line: Option<(Point, Point)>,
    /// What it costs whatever the other names do.
    pub cost: f64,
}

/// What names keep off.
pub struct Obstacles<'a> {
    /// What no name may touch: names of regions, the scale, the key.
    pub hard: &'a [Rect],
    /// What is better left free.
    pub soft: &'a [Rect],
}

/// Finds a place for the name of each pin. Names that find none without touching another are left out.
pub fn place(
    pins: &[Pin],
    radius: f64,
    style: &Style,
    fonts: &Fonts,
    window: &Window,
    obstacles: &Obstacles,
) -> Vec<Name> {
    let bounds = inset(window.rect, 2.0);
    let places: Vec<Vec<Place>> = (0..pins.len())
        .map(|pin| {
            let all = candidates(pins, pin, radius, style, fonts);
            all.into_iter()
                .filter(|place| holds(bounds, place.rect))
                .filter_map(|place| priced(place, pins, pin, radius, obstacles))
                .collect()
        })
        .collect();
    let names = Neighbourhood::new(places);
    let mut best = Vec::new();
    for seed in 1..=ATTEMPTS {
        let found = attempt(&names, seed);
        if found.len() > best.len() {
            best = found;
        }
        if best.len() == pins.len() {
            break;
        }
    }
    best
}

/// Places all names once, with the random numbers of a seed.
fn attempt(names: &Neighbourhood, seed: u64) -> Vec<Name> {
    let places = &names.places;
    let mut chosen: Vec<usize> = places
        .iter()
        .map(|places| cheapest(places, |place| place.cost))
        .collect();
    anneal(names, &mut chosen, seed);
    for _ in 0..ROUNDS {
        let mut moved = false;
        for name in 0..places.len() {
            let Some(own) = places.get(name) else { continue };
            let cost = |place: &Place| place.cost + names.against_others(place, name, &chosen);
            let best = cheapest(own, cost);
            if let Some(now) = chosen.get_mut(name).filter(|now| **now != best) {
                *now = best;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    without_overlaps(places, &chosen)
}

/// The index of the place that costs least; the first of several.
fn cheapest(places: &[Place], cost: impl Fn(&Place) -> f64) -> usize {
    let costs = places.iter().map(cost).enumerate();
    costs
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map_or(0, |(index, _)| index)
}

/// All places of a name: around its pin, and then farther away with a line to it.
fn candidates(pins: &[Pin], pin: usize, radius: f64, style: &Style, fonts: &Fonts) -> Vec<Place> {
    let Some(pin) = pins.get(pin) else {
        return Vec::new();
    };
    let width = style.width(fonts, &pin.name) + 1.0;
    let (up, down) = (style.ascent() + 0.3, style.descent());
    let height = up + down;
    let (x, y) = pin.at;
    let rect = |left: f64, top: f64| Rect {
        left,
        top,
        right: left + width,
        bottom: top + height,
    };
    let radius = pin.reach(radius);
    let beside = radius + 1.4;
    let slant = radius * 0.75 + 0.6;
    let (left, middle, right) = (x - beside - width, x - width / 2.0, x + beside);
    let (above, level, below) = (y - beside - height + 1.0, y - height / 2.0, y + beside - 1.0);
    let near = [
        (right, level, 0.0),
        (left, level, 1.0),
        (x + slant, y - slant - height + 1.0, 2.0),
        (x + slant, y + slant - 1.0, 2.2),
        (middle, above, 2.5),
        (middle, below, 2.8),
        (x - slant - width, y - slant - height + 1.0, 3.0),
        (x - slant - width, y + slant - 1.0, 3.2),
        (x - width * 0.25, above, 3.4),
        (x - width * 0.75, above, 3.6),
        (x - width * 0.25, below, 3.8),
        (x - width * 0.75, below, 4.0),
    ];
    let mut places: Vec<Place> = near
        .into_iter()
        .map(|(left, top, cost)| Place {
            rect: rect(left, top),
            line: None,
            cost,
        })
        .collect();
    for ring in 0..7 {
        let reach = radius + 5.0 + 6.5 * f64::from(ring);
        for step in 0..24 {
            let (sin, cos) = (f64::from(step) * std::f64::consts::TAU / 24.0).sin_cos();
            let (ex, ey) = (x + reach * cos, y + reach * sin);
            // The line ends at the side of the name that it comes from.
            let left = if cos >= 0.0 { ex } else { ex - width };
            let end = (ex + if cos >= 0.0 { -0.4 } else { 0.4 }, ey);
            let start = (x + radius * cos, y + radius * sin);
            places.push(Place {
                rect: rect(left, ey - height / 2.0),
                line: Some((start, end)),
                cost: 14.0 + 9.0 * f64::from(ring),
            });
        }
    }
    places
}

/// A place with what it costs on its own; `None` where it covers a pin or something else that it may not.
fn priced(place: Place, pins: &[Pin], own: usize, radius: f64, obstacles: &Obstacles) -> Option<Place> {
    let rect = place.rect;
    let mut cost = place.cost;
    for (index, pin) in pins.iter().enumerate() {
        if index != own && around(pin.at, pin.reach(radius) + 0.4).overlaps(&rect) {
            return None;
        }
        if index != own
            && let Some((from, to)) = place.line
            && crosses(from, to, around(pin.at, radius * 0.8))
        {
            cost += ACROSS_PIN;
        }
        if pin.is_moved() && crosses(pin.site, pin.at, rect) {
            cost += ON_LEADER;
        }
    }
    if obstacles.hard.iter().any(|other| other.overlaps(&rect)) {
        return None;
    }
    cost += ON_SOFT
        * obstacles
            .soft
            .iter()
            .filter(|other| other.overlaps(&rect))
            .count() as f64;
    Some(Place { cost, ..place })
}

/// The names as they were placed, but for those that touch one before.
fn without_overlaps(places: &[Vec<Place>], chosen: &[usize]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (pin, index) in chosen.iter().enumerate() {
        if let Some(place) = places.get(pin).and_then(|places| places.get(*index)) {
            let is_free = !names.iter().any(|name| name.rect.overlaps(&place.rect));
            if is_free {
                let Place { rect, line, .. } = *place;
                names.push(Name { pin, rect, line });
            }
        }
    }
    names
}
