//! Searching by the beginnings of words.

mod build;
mod rank;
mod sights;
#[cfg(test)]
mod tests;
mod theme_words;
mod typo;

pub use sights::SightIndex;
pub use theme_words::ThemeWords;
pub(crate) use typo::is_one_edit_from_start_of;

use crate::{Catalog, fold};
pub(crate) use rank::Ranks;
use rank::{NO_MATCH, NameMatch};

/// Where a word was found; the order is that of the ranks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Name = 0,
    PartOf = 1,
    Other = 2,
    Sight = 3,
}

/// An inverted index: every word of every cité with the cités that have it.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    words: WordList,
    /// Names' words run together. Apart, since a letter or two would be the beginning of many and mean none.
    joined: WordList,
    /// Folded name of each cité, and how many bytes of it are an article at its start.
    names: Vec<(Box<str>, usize)>,
}

/// Words, folded and kept once, in order, so that those with a given beginning are neighbours.
#[derive(Clone, Debug, Default)]
struct WordList {
    words: Vec<Box<str>>,
    /// `postings[starts[w]..starts[w + 1]]` belong to word `w`.
    starts: Vec<u32>,
    /// A cité, or a sight, and a field in one number, see [`posting`].
    postings: Vec<u32>,
}

fn posting(number: u32, field: Field) -> u32 {
    number << 2 | field as u32
}

impl SearchIndex {
    /// Indexes names, today's communes, départements (name and code), regions and postcodes.
    pub fn new(catalog: &Catalog) -> SearchIndex {
        build::build(catalog)
    }

    /// Ranks the cités of which every word typed begins some word, in any order. Only when there is none, groups of
    /// digits are read as one number, as a postcode may be typed (`29 180`), and after that one
    /// typing error (optimal string alignment distance 1) is forgiven in each word of at least four letters. `None`
    /// when the text has no words.
    ///
    /// Where what there is to see is known, its words count too, after all others, from three letters on: nearly every
    /// cité has a sight with a word that begins with a given letter or two. The words for its kind, in any language, count
    /// after that ([`ThemeWords`]).
    pub(crate) fn search(&self, text: &str, sights: Option<&SightIndex>) -> Option<Ranks> {
        let query = fold(text);
        let tokens: Vec<&str> = query.split(' ').filter(|token| !token.is_empty()).collect();
        if tokens.is_empty() {
            return None;
        }
        let sights = sights.filter(|_| query.len() > 2);
        let strict = self.rank(&tokens, &query, false, sights);
        if !strict.is_empty() {
            return Some(strict);
        }
        let joined = join_digits(&tokens);
        let tokens: Vec<&str> = joined.iter().map(String::as_str).collect();
        let strict = self.rank(&tokens, &query, false, sights);
        Some(if strict.is_empty() {
            self.rank(&tokens, &query, true, sights)
        } else {
            strict
        })
    }

    fn rank(&self, tokens: &[&str], query: &str, forgiving: bool, sights: Option<&SightIndex>) -> Ranks {
        let scores: Vec<Vec<u8>> = tokens.iter().map(|token| self.scores(token, forgiving)).collect();
        let mut worst = vec![0_u8; self.names.len()];
        for scores in &scores {
            for (worst, score) in worst.iter_mut().zip(scores) {
                *worst = (*worst).max(*score);
            }
        }
        for (rank, (name, article)) in worst.iter_mut().zip(&self.names) {
            *rank = rank::with_name(*rank, || NameMatch::of(query, name, *article));
        }
        let mut ranks = Ranks::new(worst);
        if let Some(sights) = sights {
            sights.add_to(&mut ranks, tokens, &scores, forgiving);
        }
        ranks
    }

    /// The best score that any word of each cité has for this token.
    fn scores(&self, token: &str, forgiving: bool) -> Vec<u8> {
        let mut scores = vec![NO_MATCH; self.names.len()];
        let forgiving = forgiving && is_forgiven(token);
        self.words.score(token, forgiving, &mut scores);
        if token.len() > 2 {
            self.joined.score(token, forgiving, &mut scores);
        }
        scores
    }
}

impl WordList {
    fn score(&self, token: &str, forgiving: bool, scores: &mut [u8]) {
        let first = self.words.partition_point(|word| **word < *token);
        let after = self.words.get(first..).unwrap_or_default();
        let count = after.partition_point(|word| word.starts_with(token));
        for (index, word) in (first..).zip(after.iter().take(count)) {
            self.score_word(index, rank::of_word(word.len() == token.len()), scores);
        }
        if forgiving {
            for (index, word) in self.words.iter().enumerate() {
                let near = typo::is_one_edit_from_start_of(token.as_bytes(), word.as_bytes());
                if near {
                    self.score_word(index, rank::OF_TYPO, scores);
                }
            }
        }
    }

    fn score_word(&self, word: usize, base: u8, scores: &mut [u8]) {
        let (Some(&from), Some(&to)) = (self.starts.get(word), self.starts.get(word + 1)) else {
            return;
        };
        for posting in self.postings.get(from as usize..to as usize).unwrap_or_default() {
            if let Some(best) = scores.get_mut((posting >> 2) as usize) {
                *best = (*best).min(rank::in_field(base, (posting & 3) as u8));
            }
        }
    }
}

/// The words typed, with neighbouring groups of digits joined.
fn join_digits(tokens: &[&str]) -> Vec<String> {
    let is_number = |token: &str| token.bytes().all(|b| b.is_ascii_digit());
    let mut joined: Vec<String> = Vec::new();
    for token in tokens {
        match joined.last_mut() {
            Some(last) if is_number(last) && is_number(token) => last.push_str(token),
            _ => joined.push((*token).to_owned()),
        }
    }
    joined
}

/// Short words would match nearly anything, and a number with an error is another number.
fn is_forgiven(token: &str) -> bool {
    token.chars().count() >= 4 && !token.bytes().any(|b| b.is_ascii_digit())
}
