//! Searching what there is to see.

use super::build::Words;
use super::rank::{NAME_RANKS, NO_MATCH, Ranks, SCATTERED};
use super::{Field, WordList, is_forgiven, posting};
use crate::{Catalog, CiteId, Sights, fold};
use std::ops::Range;

/// The words of the sights, in one language.
#[derive(Clone, Debug, Default)]
pub struct SightIndex {
    /// Words with the numbers of the sights that have them.
    words: WordList,
    /// Those cités that have sights, and the numbers of theirs, in the catalog's order.
    cites: Vec<(CiteId, Range<usize>)>,
    /// How many sights there are.
    count: usize,
}

impl SightIndex {
    /// Indexes all sights of the cités in the catalog.
    pub fn new(catalog: &Catalog, sights: &Sights) -> SightIndex {
        let mut words = Words::default();
        let (mut cites, mut count) = (Vec::new(), 0);
        for cite in catalog.cites() {
            let first = count;
            for sight in sights.of(&cite.insee) {
                for word in words.numbers(&fold(&sight.text)) {
                    words.add(word, posting(count as u32, Field::Sight));
                }
                count += 1;
            }
            if count > first {
                cites.push((cite.id, first..count));
            }
        }
        SightIndex {
            words: words.into_list(),
            cites,
            count,
        }
    }

    /// Ranks those cités that do not match by their names alone. Each word typed must be in a sight or else where the
    /// names are; `names` has each cité's score for each word there.
    pub(super) fn add_to(&self, ranks: &mut Ranks, tokens: &[&str], names: &[Vec<u8>], forgiving: bool) {
        let scores: Vec<Vec<u8>> = tokens
            .iter()
            .map(|token| {
                let mut scores = vec![NO_MATCH; self.count];
                let forgiving = forgiving && is_forgiven(token);
                self.words.score(singular(token), forgiving, &mut scores);
                scores
            })
            .collect();
        for (id, sights) in &self.cites {
            if ranks.of(*id).is_some() {
                continue;
            }
            let name = |token: usize| score(names, token, id.0 as usize);
            let worst_with = |sights: Range<usize>| {
                let best = |token| sights.clone().map(|sight| score(&scores, token, sight)).min();
                let of_token = |token| best(token).unwrap_or(NO_MATCH).min(name(token));
                (0..tokens.len()).map(of_token).max().unwrap_or(NO_MATCH)
            };
            let in_one = sights.clone().map(|sight| (worst_with(sight..sight + 1), sight));
            let (worst, sight, apart) = match in_one.min() {
                Some((worst, sight)) if worst != NO_MATCH => (worst, sight, 0),
                _ => {
                    // The sight to show is the first that has one of the words.
                    let has_one = |sight: &usize| scores.iter().any(|of| of.get(*sight) != Some(&NO_MATCH));
                    let first = sights.clone().find(has_one).unwrap_or(sights.start);
                    (worst_with(sights.clone()), first, SCATTERED)
                }
            };
            if worst != NO_MATCH {
                ranks.find_by_sight(*id, worst + NAME_RANKS + apart, (sight - sights.start) as u8);
            }
        }
    }
}

fn score(scores: &[Vec<u8>], token: usize, number: usize) -> u8 {
    let score = scores.get(token).and_then(|of_token| of_token.get(number));
    score.copied().unwrap_or(NO_MATCH)
}

/// A word without the `s` of its plural: *halles* is typed for a *halle*, and the beginning of a word finds it.
fn singular(token: &str) -> &str {
    match token.strip_suffix('s') {
        Some(stem) if stem.len() > 3 => stem,
        _ => token,
    }
}
