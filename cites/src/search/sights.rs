//! Searching what there is to see.

use super::build::Words;
use super::rank::{NAME_RANKS, NO_MATCH, OF_THEME, Ranks, SCATTERED};
use super::theme_words::singular;
use super::{Field, ThemeWords, WordList, is_forgiven, posting};
use crate::{Catalog, CiteId, HeritageTheme, Sights, fold};
use std::ops::Range;

/// The words of the sights, in one language, and those for their kinds, in all languages.
#[derive(Clone, Debug, Default)]
pub struct SightIndex {
    /// Words with the numbers of the sights that have them.
    words: WordList,
    /// Those cités that have sights, and the numbers of theirs, in the catalog's order.
    cites: Vec<(CiteId, Range<usize>)>,
    /// The theme of each sight.
    themes: Vec<Option<HeritageTheme>>,
    /// The words for the themes. They are looked up as they are typed: with each sight's postings they would be many times
    /// what they are.
    theme_words: ThemeWords,
}

impl SightIndex {
    /// Indexes all sights of the cités in the catalog. Without words for the themes, sights are found by their texts alone.
    pub fn new(catalog: &Catalog, sights: &Sights, theme_words: &ThemeWords) -> SightIndex {
        let mut words = Words::default();
        let (mut cites, mut themes) = (Vec::new(), Vec::new());
        for cite in catalog.cites() {
            let first = themes.len();
            for sight in sights.of(&cite.insee) {
                for word in words.numbers(&fold(&sight.text)) {
                    words.add(word, posting(themes.len() as u32, Field::Sight));
                }
                themes.push(sight.theme);
            }
            if themes.len() > first {
                cites.push((cite.id, first..themes.len()));
            }
        }
        SightIndex {
            words: words.into_list(),
            cites,
            themes,
            theme_words: theme_words.clone(),
        }
    }

    /// Scores the sights whose theme a word stands for, where their texts do not match better.
    fn score_themes(&self, token: &str, scores: &mut [u8]) {
        let meant = self.theme_words.themes_of(token);
        for (score, theme) in scores.iter_mut().zip(&self.themes) {
            if theme.is_some_and(|theme| meant.contains(theme)) {
                *score = (*score).min(OF_THEME);
            }
        }
    }

    /// Ranks those cités that do not match by their names alone. Each word typed must be in a sight or else where the
    /// names are; `names` has each cité's score for each word there.
    pub(super) fn add_to(&self, ranks: &mut Ranks, tokens: &[&str], names: &[Vec<u8>], forgiving: bool) {
        let scores: Vec<Vec<u8>> = tokens
            .iter()
            .map(|token| {
                let mut scores = vec![NO_MATCH; self.themes.len()];
                let forgiving = forgiving && is_forgiven(token);
                self.words.score(singular(token), forgiving, &mut scores);
                self.score_themes(token, &mut scores);
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
