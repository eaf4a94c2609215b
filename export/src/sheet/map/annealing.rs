//! Simulated annealing of names: what places cost beside each other, and how names move among them.

use cites::Rect;

use super::names::Place;
use crate::sheet::display_list::Point;
use crate::sheet::geometry::{around, crosses};

/// Steps of annealing for each name, and what a name may cost more by a step at the beginning and at the end.
const STEPS: usize = 1000;
const HOT: f64 = 60.0;
const COLD: f64 = 0.8;
/// What it costs to stand on another name, for a line to cross one, and for two lines to cross.
const ON_NAME: f64 = 400.0;
const ACROSS_NAME: f64 = 160.0;
const ACROSS_LINE: f64 = 120.0;

/// Moves names at random while it cools. The same names with the same seed, not 0, move alike.
pub(super) fn anneal(names: &Neighbourhood, chosen: &mut [usize], seed: u64) {
    let places = &names.places;
    let mut random = Random(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed));
    let steps = STEPS * places.len();
    for step in 0..steps {
        let temperature = HOT * (COLD / HOT).powf(step as f64 / steps as f64);
        let name = random.below(places.len());
        let Some(own) = places.get(name) else { continue };
        let (to, from) = (random.below(own.len()), chosen.get(name).copied().unwrap_or(0));
        let (Some(new), Some(old)) = (own.get(to), own.get(from)) else {
            continue;
        };
        // What is far too dear by itself need not be compared with all others.
        if new.cost - old.cost > temperature * 12.0 + ON_NAME {
            continue;
        }
        let cost = |place: &Place| place.cost + names.against_others(place, name, chosen);
        let worse = cost(new) - cost(old);
        if (worse <= 0.0 || random.part() < (-worse / temperature).exp())
            && let Some(now) = chosen.get_mut(name)
        {
            *now = to;
        }
    }
}

/// Random numbers (Marsaglia's xorshift, 2003), the same in each run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A whole number below this one; 0 for 0.
    fn below(&mut self, count: usize) -> usize {
        (self.next() % (count.max(1) as u64)) as usize
    }

    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// All places of all names, and which names can come near which.
pub(super) struct Neighbourhood {
    pub places: Vec<Vec<Place>>,
    near: Vec<Vec<usize>>,
}

impl Neighbourhood {
    pub fn new(places: Vec<Vec<Place>>) -> Neighbourhood {
        let reach: Vec<Option<Rect>> = places.iter().map(|places| reach(places)).collect();
        let near = |name: usize, own: &Option<Rect>| {
            let others = reach.iter().enumerate();
            let meets = |other: &Option<Rect>| own.zip(*other).is_some_and(|(a, b)| a.overlaps(&b));
            others
                .filter(|(other, rect)| *other != name && meets(rect))
                .map(|(other, _)| other)
                .collect()
        };
        let near = reach
            .iter()
            .enumerate()
            .map(|(name, own)| near(name, own))
            .collect();
        Neighbourhood { places, near }
    }

    /// What a place costs because of where the other names are.
    pub fn against_others(&self, place: &Place, name: usize, chosen: &[usize]) -> f64 {
        let near = self.near.get(name).map_or(&[][..], Vec::as_slice);
        let chosen = near
            .iter()
            .filter_map(|other| self.places.get(*other)?.get(*chosen.get(*other)?));
        chosen.map(|other| between(place, other)).sum()
    }
}

/// The smallest rectangle around all places of a name and their lines.
fn reach(places: &[Place]) -> Option<Rect> {
    let start = |place: &Place| place.line.map(|(start, _)| around(start, 0.1));
    let rects = places
        .iter()
        .flat_map(|place| [Some(place.rect), start(place)])
        .flatten();
    rects.reduce(|a, b| Rect {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    })
}

/// What it costs that two names stand in these places.
fn between(place: &Place, other: &Place) -> f64 {
    let mut cost = 0.0;
    if other.rect.overlaps(&place.rect) {
        cost += ON_NAME;
    }
    if place.line.is_some_and(|(from, to)| crosses(from, to, other.rect)) {
        cost += ACROSS_NAME;
    }
    if other.line.is_some_and(|(from, to)| crosses(from, to, place.rect)) {
        cost += ACROSS_NAME;
    }
    if let (Some(a), Some(b)) = (place.line, other.line)
        && cross(a, b)
    {
        cost += ACROSS_LINE;
    }
    cost
}

/// Whether two straight lines cross.
fn cross((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0) > 0.0;
    side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}
