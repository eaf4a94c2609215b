//! Cutting a round into days. A day begins where the one before it ended, and the last one leads back to the start.

use crate::Distances;

/// The least number of days that a round from its first node takes, if none is longer than `km_per_day` or has more stops than
/// `most_stops` says for the first day and for another. `None` where a single stop is too far.
pub fn least_days(
    distances: &Distances,
    mut tour: impl Iterator<Item = usize>,
    km_per_day: f64,
    most_stops: (usize, usize),
) -> Option<usize> {
    let start = tour.next()?;
    let mut tour = tour.peekable();
    let mut here = start;
    // To see as much as a day allows is never worse for the days after it.
    let (mut days, mut stops_left, mut km_left) = (0, 0, 0.0);
    while let Some(next) = tour.next() {
        let back = if tour.peek().is_none() {
            distances.km(next, start)
        } else {
            0.0
        };
        let leg = distances.km(here, next);
        if stops_left == 0 || leg + back > km_left {
            if leg + back > km_per_day {
                return None;
            }
            stops_left = if days == 0 { most_stops.0 } else { most_stops.1 };
            km_left = km_per_day;
            days += 1;
        }
        stops_left -= 1;
        km_left -= leg;
        here = next;
    }
    Some(days)
}

/// Cuts a round from its first node into `days` days, or as many as it has stops if that is fewer, so that the longest day is as
/// short as it can be. Each day has one stop at least and at most what `most_stops` says for the first day and for another.
/// Gives where the days begin but the first, by the stops' numbers from 0, the start not counted.
pub fn shortest_days(
    distances: &Distances,
    tour: &[usize],
    days: usize,
    most_stops: (usize, usize),
) -> Vec<usize> {
    let stops = tour.len().saturating_sub(1);
    let days = days.min(stops);
    // The way from the start to each node of the tour, and back to the start at the end.
    let mut so_far = vec![0.0];
    let mut km = 0.0;
    for at in 0..=stops {
        km += distances.km(tour[at], tour[(at + 1) % tour.len()]);
        so_far.push(km);
    }
    let way = |from: usize, to: usize| so_far[if to == stops { stops + 1 } else { to }] - so_far[from];

    // For each day, and each number of stops seen by its end: the longest day so far, and the stops seen before this day.
    let mut table: Vec<Vec<(f64, usize)>> = Vec::new();
    for day in 0..days {
        let most = if day == 0 { most_stops.0 } else { most_stops.1 };
        let row = (0..=stops).map(|end| {
            let longest = |begin: usize| {
                let before = match table.last() {
                    Some(row) => row[begin].0,
                    None if begin == 0 => 0.0,
                    None => f64::INFINITY,
                };
                (before.max(way(begin, end)), begin)
            };
            let begins = (end.saturating_sub(most)..end).map(longest);
            begins
                .min_by(|a, b| a.0.total_cmp(&b.0))
                .unwrap_or((f64::INFINITY, 0))
        });
        let row = row.collect();
        table.push(row);
    }

    let mut starts = Vec::new();
    let mut end = stops;
    for row in table.iter().skip(1).rev() {
        end = row[end].1;
        starts.push(end);
    }
    starts.reverse();
    starts
}
