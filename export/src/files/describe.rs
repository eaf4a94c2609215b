//! What is known of an item in words, as formats without fields for it show it.

use super::texts::texts;
use super::{Document, Item, ItineraryDay};
use crate::dates::date_in_words;
use cites::display_phone;

/// A line of a description.
pub(super) enum Fact {
    /// Plain text.
    Text(String),
    /// An address with its text.
    Link { text: &'static str, url: String },
}

impl Fact {
    /// The line as plain text.
    pub fn plain(&self) -> String {
        match self {
            Fact::Text(text) => text.clone(),
            Fact::Link { text, url } => format!("{text} – {url}"),
        }
    }
}

/// All that is known of an item but its name and position, the visitor's note first.
pub(super) fn facts(document: &Document, item: &Item) -> Vec<Fact> {
    let t = texts(document.lang);
    let mut facts = Vec::new();
    facts.extend(item.note.as_ref().map(|note| (t.note)(note)).map(Fact::Text));
    if !item.sights.is_empty() {
        facts.push(Fact::Text((t.sights)(&item.sights.join(" · "))));
    }
    facts.extend(item.labels.iter().cloned().map(Fact::Text));
    let status = item.status.map(|status| (t.status)(status, item.since));
    facts.extend(status.map(Fact::Text));
    facts.extend(area(item).map(Fact::Text));
    let phone = item
        .phone
        .as_deref()
        .map(|phone| (t.phone)(&display_phone(phone)));
    facts.extend(phone.map(Fact::Text));
    for (text, url) in [(t.page, &item.page), (t.website, &item.website)] {
        facts.extend(url.clone().map(|url| Fact::Link { text, url }));
    }
    facts
}

/// The facts as plain text, a line each.
pub(super) fn description(document: &Document, item: &Item) -> String {
    let lines = facts(document, item).iter().map(Fact::plain).collect::<Vec<_>>();
    lines.join("\n")
}

/// What a whole file says of itself: how much is in it, and where it comes from.
pub(super) fn about(document: &Document) -> String {
    [document.summary.as_str(), &document.credit].join("\n")
}

/// Département and region: `Finistère, Bretagne`.
pub(super) fn area(item: &Item) -> Option<String> {
    let departement = item.departement.as_ref().map(|(_, name)| name.as_str());
    let parts: Vec<&str> = [departement, item.region.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The heading of a day by its number from 0: `Jour 1 – 24 décembre 2026`.
pub(super) fn day_title(document: &Document, number: usize, day: &ItineraryDay) -> String {
    let t = texts(document.lang);
    let date = day.date.map(|date| date_in_words(document.lang, date));
    let parts: Vec<String> = [Some((t.day)(number + 1)), date].into_iter().flatten().collect();
    parts.join(" – ")
}
