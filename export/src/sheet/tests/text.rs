//! Texts: within the page, in order, set with care.

use cites::{Lang, display_phone};

use super::data::{SITE, all, data, sheet};
use crate::sheet::display_list::{Item, Page, Text};
use crate::sheet::{Face, Paper, Subject};

fn texts(page: &Page) -> impl Iterator<Item = &Text> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    })
}

#[test]
fn no_text_leaves_its_page_and_every_letter_has_a_glyph() {
    for (name, sheet) in all() {
        for (number, page) in sheet.pages.iter().enumerate() {
            for text in texts(page) {
                let (x, y) = text.at;
                let inside =
                    x > 10.0 && x + text.width < page.size.0 - 10.0 && y > 15.0 && y < page.size.1 - 10.0;
                assert!(inside, "{name}, page {number}: {text:?}");
                assert_eq!(
                    data().fonts.missing(text.face, &text.text),
                    None,
                    "{name}: {}",
                    text.text
                );
            }
        }
    }
}

#[test]
fn nothing_is_shortened() {
    for (name, sheet) in all() {
        for text in sheet.pages.iter().flat_map(texts) {
            assert!(!text.text.ends_with('…'), "{name}: {}", text.text);
        }
    }
}

#[test]
fn lines_of_text_in_the_index_do_not_touch() {
    for (name, sheet) in all() {
        for page in &sheet.pages[1..] {
            let texts: Vec<&Text> = texts(page).collect();
            for (index, text) in texts.iter().enumerate() {
                for other in &texts[..index] {
                    let beside = other.at.0 + other.width <= text.at.0 + 0.5
                        || text.at.0 + text.width <= other.at.0 + 0.5;
                    // Letters rise two thirds of the em; a space at a line's end is not seen.
                    let apart = (text.at.1 - other.at.1).abs() > 0.66 * text.size.min(other.size);
                    let unseen = text.text.ends_with(' ') || other.text.ends_with(' ');
                    assert!(
                        beside || apart || unseen,
                        "{name}: {} on {}",
                        text.text,
                        other.text
                    );
                }
            }
        }
    }
}

#[test]
fn every_cite_is_once_in_the_index_with_its_telephone_and_its_square() {
    for (name, sheet) in all() {
        let index: Vec<&Text> = sheet.pages[1..].iter().flat_map(texts).collect();
        let region = data()
            .catalog
            .regions()
            .iter()
            .find(|region| name.ends_with(&region.name));
        let cites = data()
            .catalog
            .cites()
            .iter()
            .filter(|cite| region.is_none_or(|region| region.id == cite.region));
        for cite in cites {
            let said = cite.name.replace('\'', "’");
            // A town may have the name of its region or département, which are set in another face.
            let count = index
                .iter()
                .filter(|text| text.face == Face::Sans && text.text == said)
                .count();
            assert_eq!(count, 1, "{name}: {said}");
            if let Some(phone) = &cite.town_hall.phone {
                let phone = display_phone(phone).replace('\u{a0}', " ");
                assert!(
                    index.iter().any(|text| text.text.trim_end() == phone),
                    "{name}: {phone}"
                );
            }
        }
        let is_square = |text: &&&Text| {
            let mut letters = text.text.chars();
            text.face == Face::SansSemibold
                && letters.next().is_some_and(|c| c.is_ascii_uppercase())
                && letters.as_str().parse::<u8>().is_ok()
        };
        let links: usize = sheet.pages.iter().map(|page| page.links.len()).sum();
        assert_eq!(index.iter().filter(is_square).count(), links, "{name}");
    }
}

#[test]
fn pairs_are_kerned_and_foreign_letters_become_ours() {
    let fonts = &data().fonts;
    for face in Face::ALL {
        let width = |text| fonts.width(face, text, 100.0, 0.0);
        assert!(width("AV") < width("A") + width("V"), "{face:?}");
        assert_eq!(
            fonts.missing(face, "ÉÎÀàâçèéêëîïôùûÿœŒ’«»–·®©…"),
            None,
            "{face:?}"
        );
        assert_eq!(fonts.settable(face, "L'Île\u{a0}: Łódź 北"), "L’Île : lódz ?");
    }
}

#[test]
fn pages_have_their_papers_size_and_the_large_map_has_two() {
    let sheets = all();
    assert_eq!(sheets[0].1.pages.len(), 2);
    for (name, sheet) in sheets {
        let size = if *name == "A3" {
            Paper::A3.size()
        } else {
            Paper::A4.size()
        };
        assert!(sheet.pages.iter().all(|page| page.size == size), "{name}");
    }
}

#[test]
fn english_sheets_are_english_and_links_stand_in_the_index_alone() {
    let sheet = sheet(Lang::En, Paper::A3, Subject::France, Some(SITE));
    assert!(texts(&sheet.pages[1]).any(|text| text.text == "Index of towns"));
    assert!(sheet.pages[0].links.is_empty());
    assert_eq!(sheet.pages[1].links.len(), data().catalog.cites().len());
    assert!(
        sheet.pages[1]
            .links
            .iter()
            .all(|link| link.url.starts_with("https://carte.example/en/cites/"))
    );
}

#[test]
fn without_an_address_there_is_no_code_and_links_lead_to_the_network() {
    let sheet = sheet(Lang::Fr, Paper::A4, Subject::France, None);
    let links = sheet.pages.iter().flat_map(|page| &page.links);
    assert!(links.clone().count() > 150);
    assert!(links.clone().all(|link| !link.url.contains("carte.example")));
}
