//! Markup that several pages have, and text made fit for markup.

use cites::{Cite, Lang, Status, printed_map};

use super::texts::Texts;

/// What is particular to a cité, after its département.
pub fn note_on(cite: &Cite, texts: &Texts) -> String {
    match cite.status {
        Status::Candidate => format!(" ({})", escaped(texts.candidate_short)),
        Status::Homologated | Status::Unconfirmed => String::new(),
    }
}

/// Where the data are from, a duty of their licences, with the licences, which are at `to_root` from the page.
pub fn credits(to_root: &str, texts: &Texts) -> String {
    format!(
        "<p class=about>{} <a href=\"{to_root}licences.txt\">{}</a>\n",
        escaped(texts.sources),
        escaped(texts.licences)
    )
}

/// The link to a printed map, by the name of its file, on a page that the site is at `to_root` from. `of` is what it shows.
pub fn printed_map_link(to_root: &str, lang: Lang, (name, of): (&str, &str), texts: &Texts) -> String {
    format!(
        "<p class=about><a href=\"{to_root}{}\">{}</a>\n",
        escaped(&printed_map(lang, name)),
        escaped(&(texts.printed_map)(of))
    )
}

/// Text that stays text, in an element or in a quoted attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_cannot_end_its_element_or_attribute() {
        assert_eq!(escaped("<a b=\"&amp;\">"), "&lt;a b=&quot;&amp;amp;&quot;&gt;");
    }
}
