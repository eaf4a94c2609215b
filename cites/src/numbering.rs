//! Texts that are numbered as they come, and found again at once. A table of slots, since the standard maps
//! weigh several kilobytes in the wasm.

/// Each text once, by the number of its coming.
#[derive(Default)]
pub(crate) struct Numbering {
    texts: Vec<Box<str>>,
    /// The number of a text plus one, at the slot that its hash says or at the next one that was free; a power
    /// of two of them, at most half of them taken.
    slots: Vec<u32>,
}

impl Numbering {
    /// The number of a text that has come before.
    pub fn find(&self, text: &str) -> Option<usize> {
        let slot = *self.slots.get(self.slot_of(text)?)?;
        (slot as usize).checked_sub(1)
    }

    /// The number of a text, a new one if it is new, and whether it is.
    pub fn add(&mut self, text: &str) -> (usize, bool) {
        if self.texts.len() * 2 >= self.slots.len() {
            self.grow();
        }
        if let Some(number) = self.find(text) {
            return (number, false);
        }
        let number = self.texts.len();
        self.take_slot(text, number);
        self.texts.push(text.into());
        (number, true)
    }

    /// All texts, by number.
    pub fn into_texts(self) -> Vec<Box<str>> {
        self.texts
    }

    /// The slot of a text, or the one that it would take; `None` while there are no slots.
    fn slot_of(&self, text: &str) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = hash(text) as usize & mask;
        loop {
            let number = (*self.slots.get(slot)? as usize).checked_sub(1);
            match number.and_then(|number| self.texts.get(number)) {
                Some(other) if **other != *text => slot = (slot + 1) & mask,
                _ => return Some(slot),
            }
        }
    }

    fn take_slot(&mut self, text: &str, number: usize) {
        if let Some(slot) = self.slot_of(text).and_then(|slot| self.slots.get_mut(slot)) {
            *slot = number as u32 + 1;
        }
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        let texts = std::mem::take(&mut self.texts);
        for text in texts {
            self.take_slot(&text, self.texts.len());
            self.texts.push(text);
        }
    }
}

/// FNV-1a: short, and good enough for names.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    proptest! {
        #[test]
        fn numbers_are_those_of_a_map(texts in prop::collection::vec("[a-c]{0,4}|\\PC{0,3}", 0..300)) {
            let (mut numbering, mut map) = (Numbering::default(), HashMap::new());
            for text in &texts {
                let next = map.len();
                let is_new = !map.contains_key(text);
                let number = *map.entry(text.clone()).or_insert(next);
                prop_assert_eq!(numbering.add(text), (number, is_new));
            }
            for text in texts.iter().map(String::as_str).chain(["never there"]) {
                prop_assert_eq!(numbering.find(text), map.get(text).copied());
            }
            prop_assert_eq!(numbering.into_texts().len(), map.len());
        }
    }
}
