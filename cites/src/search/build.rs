//! Gathering the words of a catalog.

use super::{Field, SearchIndex, WordList, posting, rank};
use crate::region_names::foreign_names;
use crate::{Catalog, fold};
use std::collections::HashMap;

pub(super) fn build(catalog: &Catalog) -> SearchIndex {
    let (mut words, mut joined) = (Words::default(), Words::default());
    // The words of an area are looked up once, not once for each of its cités.
    let regions: Vec<Vec<usize>> = catalog
        .regions()
        .iter()
        .map(|region| {
            // In all languages: visitors type what their guidebook says.
            let mut numbers = words.numbers(&fold(&region.name));
            for name in foreign_names(&region.name) {
                numbers.extend(words.numbers(&fold(name)));
            }
            // A word that several languages have counts once.
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        })
        .collect();
    let departements: Vec<Vec<usize>> = catalog
        .departements()
        .iter()
        .map(|departement| {
            let mut numbers = words.numbers(&fold(&departement.name));
            numbers.extend(words.numbers(&fold(&departement.code)));
            numbers
        })
        .collect();
    let mut names = Vec::with_capacity(catalog.cites().len());
    for cite in catalog.cites() {
        let name = fold(&cite.name);
        let article = rank::article_at_start_of(&name);
        let id = cite.id.0;
        for number in words.numbers(&name) {
            words.add(number, posting(id, Field::Name));
        }
        for word in joined_words(&name) {
            let number = joined.number(&word);
            joined.add(number, posting(id, Field::PartOf));
        }
        if let Some(part_of) = &cite.part_of {
            for number in words.numbers(&fold(part_of)) {
                words.add(number, posting(id, Field::PartOf));
            }
        }
        for postcode in &cite.postcodes {
            for number in words.numbers(postcode) {
                words.add(number, posting(id, Field::Other));
            }
        }
        let region = regions.get(usize::from(cite.region.0)).into_iter();
        let departement = departements.get(usize::from(cite.departement.0)).into_iter();
        for number in region.chain(departement).flatten() {
            words.add(*number, posting(id, Field::Other));
        }
        names.push((name.into_boxed_str(), article));
    }
    SearchIndex {
        words: words.into_list(),
        joined: joined.into_list(),
        names,
    }
}

/// A folded name's words run together, from each but the last to the end: `portlouis`, and with it `vaisonla` and
/// `delorne`, are typed for what has spaces or hyphens.
fn joined_words(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let starts = 0..words.len().saturating_sub(1);
    starts
        .filter_map(|start| Some(words.get(start..)?.concat()))
        .collect()
}

/// An interner: words with their postings, numbered as they come.
#[derive(Default)]
pub(super) struct Words {
    numbers: HashMap<Box<str>, usize>,
    postings: Vec<Vec<u32>>,
}

impl Words {
    /// The numbers of the words of a folded text. An elided `d` or `l` (any single letter) is also a word together
    /// with the next, as `cotes darmor` is often typed.
    pub(super) fn numbers(&mut self, folded: &str) -> Vec<usize> {
        let mut numbers = Vec::new();
        let mut elided = None;
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            numbers.push(self.number(word));
            if let Some(letter) = elided {
                numbers.push(self.number(&[letter, word].concat()));
            }
            elided = (word.len() == 1).then_some(word);
        }
        numbers
    }

    fn number(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.postings.len();
        self.numbers.insert(word.into(), number);
        self.postings.push(Vec::new());
        number
    }

    pub(super) fn add(&mut self, number: usize, posting: u32) {
        if let Some(postings) = self.postings.get_mut(number) {
            postings.push(posting);
        }
    }

    pub(super) fn into_list(mut self) -> WordList {
        let mut list = WordList {
            starts: vec![0],
            ..WordList::default()
        };
        let mut words: Vec<(Box<str>, usize)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        for (word, number) in words {
            if let Some(postings) = self.postings.get_mut(number) {
                list.postings.append(postings);
            }
            list.starts.push(list.postings.len() as u32);
            list.words.push(word);
        }
        list
    }
}
