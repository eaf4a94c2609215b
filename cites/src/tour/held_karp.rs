//! Held–Karp: the shortest closed tour for certain, by dynamic programming over the sets of stops.

use super::Distances;

/// The shortest closed tour through all stops, from the last one on. Time grows with n² · 2ⁿ and memory with n · 2ⁿ, so
/// this is for few stops; there has to be one at least.
pub fn shortest_tour(distances: &Distances) -> Vec<usize> {
    // All ways begin at the last stop; a set of others is a number, one bit a stop.
    let base = distances.count() - 1;
    let sets = 1_usize << base;
    let at = |set: usize, end: usize| set * base + end;
    // Of the ways from the base through a set that end at one of its stops, the shortest length and the stop before the end.
    let mut shortest = vec![f64::INFINITY; sets * base];
    let mut before = vec![base as u8; sets * base];
    for stop in 0..base {
        shortest[at(1 << stop, stop)] = distances.km(base, stop);
    }
    for set in 1..sets {
        for end in stops_of(set, base) {
            let so_far = shortest[at(set, end)];
            for next in stops_of(sets - 1 - set, base) {
                let longer = at(set | 1 << next, next);
                let length = so_far + distances.km(end, next);
                if length < shortest[longer] {
                    shortest[longer] = length;
                    before[longer] = end as u8;
                }
            }
        }
    }

    let back = |end: &usize| shortest[at(sets - 1, *end)] + distances.km(*end, base);
    let end = (0..base).min_by(|a, b| back(a).total_cmp(&back(b)));
    let mut tour = Vec::new();
    let (mut set, mut next) = (sets - 1, end.unwrap_or(base));
    while next != base {
        tour.push(next);
        let previous = usize::from(before[at(set, next)]);
        set &= !(1 << next);
        next = previous;
    }
    tour.push(base);
    tour.reverse();
    tour
}

/// The stops of a set, ascending.
fn stops_of(set: usize, base: usize) -> impl Iterator<Item = usize> {
    (0..base).filter(move |stop| set & (1 << stop) != 0)
}
