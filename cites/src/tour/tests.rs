#![allow(clippy::unwrap_used)]
use super::*;
use crate::Coord;
use proptest::collection::vec;
use proptest::prelude::*;

/// Positions in France.
fn coords(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Coord>> {
    vec((-5.0..9.5, 41.3..51.1), count).prop_map(|all| {
        all.into_iter()
            .map(|(lon, lat)| Coord::clamped(lon, lat))
            .collect()
    })
}

fn all_ends() -> impl Strategy<Value = Ends> {
    (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(round, first, last)| Ends { round, first, last })
}

/// All orders of the stops.
fn permutations(count: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for stop in 0..count {
        let with_stop = |order: &Vec<usize>| {
            let order = order.clone();
            (0..=order.len()).map(move |at| [&order[..at], &[stop], &order[at..]].concat())
        };
        all = all.iter().flat_map(with_stop).collect();
    }
    all
}

fn keeps(order: &[usize], ends: Ends) -> bool {
    (!ends.first || order.first() == Some(&0)) && (!ends.last || order.last() == Some(&(order.len() - 1)))
}

/// The least length of all orders that keep the ends.
fn brute_force(distances: &Distances, ends: Ends) -> f64 {
    let orders = permutations(distances.count())
        .into_iter()
        .filter(|order| keeps(order, ends));
    orders
        .map(|order| distances.length(&order, ends.round))
        .fold(f64::INFINITY, f64::min)
}

/// Each stop once, the fixed ends where they were.
fn assert_is_order(order: &[usize], count: usize, ends: Ends) {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    assert_eq!(sorted, (0..count).collect::<Vec<_>>(), "{order:?}");
    assert!(count == 0 || keeps(order, ends), "{order:?} {ends:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn few_stops_are_in_the_best_order_there_is(coords in coords(1..8), ends in all_ends()) {
        let distances = Distances::between(&coords);
        let order = best_order(&distances, ends);
        assert_is_order(&order, coords.len(), ends);
        let (found, least) = (distances.length(&order, ends.round), brute_force(&distances, ends));
        prop_assert!(found <= least + LEAST_GAIN_KM, "{found} {least}");
    }

    #[test]
    fn an_order_is_never_longer_than_the_given_one_or_the_nearest_neighbours(coords in coords(0..61), ends in all_ends()) {
        let distances = Distances::between(&coords);
        let order = best_order(&distances, ends);
        assert_is_order(&order, coords.len(), ends);
        let found = distances.length(&order, ends.round);
        let given: Vec<usize> = (0..coords.len()).collect();
        prop_assert!(found <= distances.length(&given, ends.round));
        if let Some(last) = coords.len().checked_sub(1) {
            let at_last = if ends.last && last > 0 { vec![last] } else { Vec::new() };
            let nearest = distances.length(&nearest_neighbour(&distances, 0, &at_last), ends.round);
            prop_assert!(found <= nearest + LEAST_GAIN_KM, "{found} {nearest}");
        }
    }

    #[test]
    fn a_best_order_stays_as_it_is(coords in coords(3..30), ends in all_ends()) {
        let order = best_order(&Distances::between(&coords), ends);
        let ordered: Vec<Coord> = order.iter().map(|stop| coords[*stop]).collect();
        let again = best_order(&Distances::between(&ordered), ends);
        let given: Vec<usize> = (0..coords.len()).collect();
        // The search may begin better from here, but never turns a way round for nothing.
        let distances = Distances::between(&ordered);
        let gain = distances.length(&given, ends.round) - distances.length(&again, ends.round);
        prop_assert!(again == given || (coords.len() > EXACT_STOPS && gain >= LEAST_GAIN_KM), "{again:?}");
    }
}

/// What is done for many stops, tried on few: as good as what Held–Karp finds.
#[test]
fn the_local_search_finds_the_best_order_of_few_stops() {
    let mut random = 1_u32;
    let mut below_one = || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(random >> 8) / f64::from(1 << 24)
    };
    for case in 0..40 {
        let count = 5 + case % 8;
        let place = |_| Coord::clamped(14.0 * below_one() - 5.0, 10.0 * below_one() + 41.0);
        let distances = Distances::between(&(0..count).map(place).collect::<Vec<_>>());
        for [round, first, last] in [
            [true, false, false],
            [false, true, true],
            [false, true, false],
            [false; 3],
        ] {
            let ends = Ends { round, first, last };
            let closed = closed_problem(&distances, ends);
            let exact = oriented(held_karp::shortest_tour(&closed), count, ends);
            let order = oriented(shortest_of_several(&closed, count, ends), count, ends);
            assert_is_order(&order, count, ends);
            let (found, least) = (distances.length(&order, round), distances.length(&exact, round));
            assert!(
                found <= least + LEAST_GAIN_KM,
                "case {case}, {ends:?}: {found} {least}"
            );
        }
    }
}

#[test]
fn ends_decide_the_order() {
    // Stops on a line: 0 at the third of five places, 1 at the first, …
    let distances = Distances::between(&[2.0, 0.0, 4.0, 1.0, 3.0].map(|lat| Coord::clamped(2.0, lat)));
    let ends = |round, first, last| Ends { round, first, last };
    for (ends, expected) in [
        (ends(false, false, false), [1, 3, 0, 4, 2]),
        (ends(false, true, false), [0, 3, 1, 4, 2]),
        (ends(false, false, true), [1, 3, 0, 2, 4]),
        (ends(false, true, true), [0, 3, 1, 2, 4]),
        (ends(true, true, true), [0, 3, 1, 2, 4]),
    ] {
        let order = best_order(&distances, ends);
        assert!(
            (distances.length(&order, ends.round) - distances.length(&expected, ends.round)).abs() < 1e-6,
            "{ends:?} {order:?}"
        );
        assert!(keeps(&order, ends), "{ends:?} {order:?}");
    }
}

#[test]
fn stops_at_one_place_do_no_harm() {
    let distances = Distances::between(&[Coord::clamped(1.0, 45.0); 20]);
    let given: Vec<usize> = (0..20).collect();
    assert_eq!(best_order(&distances, Ends::default()), given);
    assert_eq!(
        best_order(&Distances::between(&[]), Ends::default()),
        Vec::<usize>::new()
    );
}
