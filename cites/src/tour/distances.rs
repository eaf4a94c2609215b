//! How far it is between any two of some stops.

use crate::Coord;

/// The distances between any two of some stops in kilometres, the same both ways. It holds the square of their number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distances {
    count: usize,
    /// Row by row.
    km: Vec<f64>,
}

impl Distances {
    /// As the crow flies, in the order of `coords`.
    pub fn between(coords: &[Coord]) -> Distances {
        let count = coords.len();
        let mut km = vec![0.0; count * count];
        for (from, coord) in coords.iter().enumerate() {
            for (to, other) in coords.iter().enumerate().skip(from + 1) {
                let distance = coord.distance_km(*other);
                km[from * count + to] = distance;
                km[to * count + from] = distance;
            }
        }
        Distances { count, km }
    }

    /// How many stops there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// From one stop to another, by their indexes; 0 where there is no such stop.
    pub fn km(&self, from: usize, to: usize) -> f64 {
        if to < self.count {
            self.km.get(from * self.count + to).copied().unwrap_or(0.0)
        } else {
            0.0
        }
    }

    /// The way through `order`, and back from its last stop to its first where it is `round`.
    pub fn length(&self, order: &[usize], round: bool) -> f64 {
        let way: f64 = order.windows(2).map(|leg| self.km(leg[0], leg[1])).sum();
        match order {
            [first, .., last] if round => way + self.km(*last, *first),
            _ => way,
        }
    }

    /// Some of these stops, in the order of `stops`.
    pub(crate) fn among(&self, stops: &[usize]) -> Distances {
        let all = stops
            .iter()
            .flat_map(|from| stops.iter().map(|to| self.km(*from, *to)));
        Distances {
            count: stops.len(),
            km: all.collect(),
        }
    }

    /// These stops and one more, which is `km` from each of them.
    pub(super) fn with_another(&self, km: impl Fn(usize) -> f64) -> Distances {
        let count = self.count + 1;
        let row = |from: usize| (0..count).map(move |to| (from, to));
        let all = (0..count)
            .flat_map(row)
            .map(|(from, to)| match (from == self.count, to == self.count) {
                (true, true) => 0.0,
                (true, false) => km(to),
                (false, true) => km(from),
                (false, false) => self.km(from, to),
            });
        Distances {
            count,
            km: all.collect(),
        }
    }
}
