//! A few ids, each once and in order: a list does for what a visitor chooses, and weighs less than a tree.

use std::ops::Deref;

/// The ids, to be read as the slice that they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen<T>(Vec<T>);

impl<T> Default for Chosen<T> {
    /// None.
    fn default() -> Self {
        Chosen(Vec::new())
    }
}

impl<T: Copy + Ord> Chosen<T> {
    /// Adds an id, unless it is there.
    pub fn insert(&mut self, id: T) {
        if !self.0.contains(&id) {
            let place = self.0.iter().take_while(|other| **other < id).count();
            self.0.insert(place, id);
        }
    }

    /// Takes an id away; whether it was there.
    pub fn remove(&mut self, id: T) -> bool {
        let place = self.0.iter().position(|other| *other == id);
        place.map(|place| self.0.remove(place)).is_some()
    }

    /// Keeps those that `keep` holds for.
    pub fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.0.retain(keep);
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<T> Deref for Chosen<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Copy + Ord> Extend<T> for Chosen<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, ids: I) {
        for id in ids {
            self.insert(id);
        }
    }
}

impl<T: Copy + Ord> FromIterator<T> for Chosen<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        let mut chosen = Chosen::default();
        chosen.extend(ids);
        chosen
    }
}

impl<T: Copy + Ord, const N: usize> From<[T; N]> for Chosen<T> {
    fn from(ids: [T; N]) -> Self {
        ids.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Chosen;

    #[test]
    fn ids_are_there_once_and_in_order() {
        let mut chosen = Chosen::from([5, 1, 3, 1]);
        assert_eq!(*chosen, [1, 3, 5]);
        assert!(chosen.remove(3) && !chosen.remove(3));
        chosen.insert(2);
        assert_eq!(*chosen, [1, 2, 5]);
        chosen.retain(|id| *id != 2);
        assert_eq!(chosen, Chosen::from([5, 1]));
        chosen.clear();
        assert!(chosen.is_empty());
    }
}
