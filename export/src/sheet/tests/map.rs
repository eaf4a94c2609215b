//! The map: every cité once, nothing on something else.

use cites::{Cite, Rect};

use super::data::{all, data};
use crate::sheet::display_list::{Item, Page, Point, Text};
use crate::sheet::geometry::distance;
use crate::sheet::{Face, Sheet};

/// The numbered pins of a page: the number, its middle, and how far the pin reaches for sure.
fn pins(page: &Page) -> Vec<(usize, Point, f64)> {
    let mut pins = Vec::new();
    for pair in page.items.windows(2) {
        let Item::Text(text) = &pair[1] else { continue };
        // The scale has numbers as well.
        if text.face != Face::SansSemibold {
            continue;
        }
        let Ok(number) = text.text.parse() else { continue };
        let middle = (text.at.0 + text.width / 2.0, text.at.1 - 0.33 * text.size);
        match &pair[0] {
            Item::Disc { at, radius, .. } if distance(*at, middle) < 0.1 => pins.push((number, *at, *radius)),
            // A diamond reaches so far on all sides.
            Item::Lines(lines, _) if lines.len() == 1 && lines[0].len() == 5 => {
                pins.push((number, middle, (lines[0][1].0 - middle.0) * 0.7));
            }
            _ => {}
        }
    }
    pins
}

/// The names of cités on a map, which are semibold.
fn names(sheet: &Sheet) -> Vec<&Text> {
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let texts = sheet.pages[0].items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    });
    texts
        .filter(|text| text.face == Face::SansSemibold && !is_number(&text.text))
        .filter(|text| data().catalog.cites().iter().any(|cite| said(cite) == text.text))
        .collect()
}

fn said(cite: &Cite) -> String {
    cite.name.replace('\'', "’")
}

fn rect(text: &Text) -> Rect {
    Rect {
        left: text.at.0,
        top: text.at.1 - 0.7 * text.size,
        right: text.at.0 + text.width,
        bottom: text.at.1 + 0.2 * text.size,
    }
}

#[test]
fn every_cite_is_once_on_the_map_and_pins_do_not_cover_each_other() {
    for (name, sheet) in all() {
        let pins = pins(&sheet.pages[0]);
        let mut numbers: Vec<usize> = pins.iter().map(|(number, ..)| *number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "{name}");
        let cites = match data()
            .catalog
            .regions()
            .iter()
            .find(|region| name.ends_with(&region.name))
        {
            Some(region) => data()
                .catalog
                .cites()
                .iter()
                .filter(|cite| cite.region == region.id)
                .count(),
            None => data().catalog.cites().len(),
        };
        assert_eq!(numbers.len(), cites, "{name}");
        for (index, (number, at, radius)) in pins.iter().enumerate() {
            for (other, near, reach) in &pins[..index] {
                let apart = distance(*at, *near);
                assert!(
                    apart > radius + reach,
                    "{name}: {number} and {other} are {apart} apart"
                );
            }
        }
    }
}

#[test]
fn every_pin_bears_its_name_but_on_small_paper_for_all_of_france() {
    for (name, sheet) in all() {
        let names = names(sheet);
        let expected = if name.ends_with("A4") {
            0
        } else {
            pins(&sheet.pages[0]).len()
        };
        assert_eq!(names.len(), expected, "{name}");
        for (index, text) in names.iter().enumerate() {
            for other in &names[..index] {
                assert!(
                    !rect(text).overlaps(&rect(other)),
                    "{name}: {} on {}",
                    text.text,
                    other.text
                );
            }
            for (number, at, radius) in pins(&sheet.pages[0]) {
                let pin = crate::sheet::geometry::around(at, radius * 0.9);
                assert!(!rect(text).overlaps(&pin), "{name}: {} on {number}", text.text);
            }
        }
    }
}

#[test]
fn every_region_is_named_on_the_map_of_france() {
    for (paper, sheet) in all().iter().take(2) {
        let texts: Vec<String> = sheet.pages[0]
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Text(text) if text.face == Face::Serif => Some(text.text.clone()),
                _ => None,
            })
            .collect();
        let written = texts.join("").replace([' ', '-'], "");
        for region in data().catalog.regions() {
            let name = region
                .name
                .to_uppercase()
                .replace([' ', '-'], "")
                .replace('\'', "’");
            assert!(written.contains(&name), "{paper}: {name}");
        }
    }
}
