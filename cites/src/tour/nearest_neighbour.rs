//! Nearest neighbour: the tour of one who always goes to the nearest stop that is left.

use super::Distances;

/// The tour from `start`, which ends with the stops `at_last` in their order. Of two equally near stops the first comes first.
pub fn nearest_neighbour(distances: &Distances, start: usize, at_last: &[usize]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..distances.count()).collect();
    left.retain(|stop| *stop != start && !at_last.contains(stop));
    let mut tour = vec![start];
    let mut here = start;
    while let Some(at) = nearest(distances, here, &left) {
        here = left.remove(at);
        tour.push(here);
    }
    tour.extend(at_last);
    tour
}

/// The position in `stops` of the one nearest to `here`.
fn nearest(distances: &Distances, here: usize, stops: &[usize]) -> Option<usize> {
    let by_distance = |a: &usize, b: &usize| {
        distances
            .km(here, stops[*a])
            .total_cmp(&distances.km(here, stops[*b]))
    };
    (0..stops.len()).min_by(by_distance)
}
