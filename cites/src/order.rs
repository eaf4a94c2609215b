//! Putting things in order.

use std::cmp::Ordering;

/// The items in the order that `compare` says; equal ones keep theirs.
///
/// The sorts of the standard library are compiled anew for each type and each order, 5 KB of wasm every time.
/// Through this function all share one, which sorts the numbers of the items.
pub fn sorted_by<T>(items: Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(items.len(), &mut |a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| items.get_mut(index)?.take())
        .collect()
}

/// The numbers below `count` in order.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    order
}

#[cfg(test)]
mod tests {
    use super::sorted_by;

    #[test]
    fn equal_items_keep_their_order() {
        let words = vec!["pear", "fig", "plum", "kiwi", "nut", "apple"];
        let sorted = sorted_by(words, |a, b| a.len().cmp(&b.len()));
        assert_eq!(sorted, ["fig", "nut", "pear", "plum", "kiwi", "apple"]);
        assert!(sorted_by(Vec::<u8>::new(), Ord::cmp).is_empty());
    }
}
