//! How good a match is: a number, the lower the better.
//!
//! A word's score is its way of matching and its field: `2·field + beginning`, or `9 + 2·field` with a typing error; what
//! stands for a sight's theme is between them. A cité's is the worst of the words typed; when all of them are in its name,
//! how the names as a whole compare comes before that. A cité that is found by what there is to see comes after all that
//! are found by their names, and one whose words stand in several sights after one with a sight that has them all.

use crate::CiteId;

/// Score of a cité that lacks a word.
pub(super) const NO_MATCH: u8 = u8::MAX;
/// Score of a word that stands for the theme of a sight: after all that are in the texts themselves.
pub(super) const OF_THEME: u8 = 8;
/// Base score of a word that is a typing error away.
pub(super) const OF_TYPO: u8 = 9;
/// How much worse it is when the words stand in several sights.
pub(super) const SCATTERED: u8 = 32;
/// How many ranks the comparison of whole names has.
pub(super) const NAME_RANKS: u8 = 4;

/// The rank of each cité for one search.
#[derive(Clone, Debug)]
pub(crate) struct Ranks {
    by_cite: Vec<u8>,
    /// The cités that were found by what there is to see: which of their sights it was, in the catalog's order.
    by_sight: Vec<(CiteId, u8)>,
}

impl Ranks {
    pub(super) fn new(by_cite: Vec<u8>) -> Ranks {
        Ranks {
            by_cite,
            by_sight: Vec::new(),
        }
    }

    /// The rank of a cité, 0 being the best; `None` when it does not match.
    pub fn of(&self, id: CiteId) -> Option<u8> {
        self.by_cite
            .get(id.0 as usize)
            .copied()
            .filter(|rank| *rank != NO_MATCH)
    }

    /// The number of the sight, among those of its cité, by which the cité was found, if it was by one.
    pub fn sight_of(&self, id: CiteId) -> Option<u8> {
        let at = self.by_sight.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.by_sight.get(at).map(|(_, sight)| *sight)
    }

    /// Ranks a cité by one of its sights; cités come in the catalog's order.
    pub(super) fn find_by_sight(&mut self, id: CiteId, rank: u8, sight: u8) {
        if let Some(place) = self.by_cite.get_mut(id.0 as usize) {
            *place = rank;
            self.by_sight.push((id, sight));
        }
    }

    /// Whether nothing matches.
    pub fn is_empty(&self) -> bool {
        self.by_cite.iter().all(|rank| *rank == NO_MATCH)
    }
}

/// Base score of a word that is the one typed, or begins with it.
pub(super) fn of_word(is_whole: bool) -> u8 {
    u8::from(!is_whole)
}

/// Score of a word in a field.
pub(super) fn in_field(base: u8, field: u8) -> u8 {
    base + 2 * field
}

/// How a name as a whole compares with what was typed; an article at its start may be left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NameMatch {
    Equal = 0,
    EqualWithoutArticle = 1,
    Start = 2,
    StartWithoutArticle = 3,
}

impl NameMatch {
    /// `article` is [`article_at_start_of`] the name.
    pub fn of(query: &str, name: &str, article: usize) -> Option<NameMatch> {
        let bare = name.get(article..).unwrap_or(name);
        if name == query {
            Some(NameMatch::Equal)
        } else if bare == query {
            Some(NameMatch::EqualWithoutArticle)
        } else if name.starts_with(query) {
            Some(NameMatch::Start)
        } else if bare.starts_with(query) {
            Some(NameMatch::StartWithoutArticle)
        } else {
            None
        }
    }
}

/// How many bytes of a folded name are an article at its start, with the space after it.
pub(super) fn article_at_start_of(name: &str) -> usize {
    let articles = ["l ", "le ", "la ", "les "];
    let found = articles.iter().find(|article| name.starts_with(**article));
    found.map_or(0, |article| article.len())
}

/// The rank of a cité from the worst score of its words. The name is looked at only where it can matter: when all
/// words typed are words of the name or begin one.
pub(super) fn with_name(worst: u8, name: impl FnOnce() -> Option<NameMatch>) -> u8 {
    match worst {
        NO_MATCH => NO_MATCH,
        0 | 1 => name().map_or(worst + NAME_RANKS, |name| name as u8),
        _ => worst + NAME_RANKS,
    }
}
