//! `embed.d.ts`, `embed.js` and the table of attributes say what the code does.

use super::documentation::{documented, written};
use super::{refusals, state};
use crate::link::{Word, status_from_tag};
use crate::message::{COMMANDS, Event, Refusal};
use crate::{Height, HeritageTheme, Lang, Panel, Theme, TileMode, TripOffer};

const TYPES: &str = include_str!("../../../../embed/embed.d.ts");
const SCRIPT: &str = include_str!("../../../../embed/embed.js");

/// The texts of a type such as `"a" | "b";`, after this start.
fn texts(start: &str) -> Vec<&'static str> {
    let (_, rest) = TYPES.split_once(start).unwrap();
    let union = rest.split(';').next().unwrap();
    union
        .split('|')
        .map(|text| text.trim().trim_matches('"'))
        .collect()
}

fn words<T: Word>() -> Vec<&'static str> {
    T::WORDS.iter().map(|(_, word)| *word).collect()
}

/// The names of the members of an interface, methods included.
fn members(interface: &str) -> Vec<&'static str> {
    let start = format!("export interface {interface} ");
    let (_, rest) = TYPES.split_once(&start).unwrap();
    let (_, body) = rest.split_once("{\n").unwrap();
    let lines = body.lines().take_while(|line| *line != "}");
    lines
        .filter(|line| !line.trim_start().starts_with(['/', '*']))
        .map(|line| {
            line.trim()
                .split(['?', ':', '('])
                .next()
                .unwrap()
                .trim_matches('"')
        })
        .collect()
}

/// The attributes that the element tells the map of, each with the message that does.
fn attributes() -> Vec<(&'static str, &'static str)> {
    let (_, rest) = SCRIPT.split_once("const COMMANDS = {\n").unwrap();
    let table = rest.split("\n  };").next().unwrap();
    let row = |line: &'static str| {
        let (name, rest) = line.trim().split_once(": [\"").unwrap();
        (name, rest.split('"').next().unwrap())
    };
    table.lines().map(row).collect()
}

#[test]
fn the_types_have_every_word_and_no_other() {
    assert_eq!(texts("export type TileMode = "), words::<TileMode>());
    assert_eq!(texts("export type Theme = "), words::<Theme>());
    assert_eq!(texts("export type Panel = "), words::<Panel>());
    assert_eq!(texts("export type TripOffer = "), words::<TripOffer>());
    assert_eq!(texts("export type Height = "), words::<Height>());
    let languages = texts("export type Language = ");
    assert_eq!(languages, Lang::ALL.map(Lang::tag));
    let themes: Vec<&str> = HeritageTheme::all().map(HeritageTheme::slug).collect();
    assert_eq!(texts("export type HeritageTheme =\n  | "), themes);
    let statuses = texts("export type Status = ");
    assert!(statuses.len() == 2 && statuses.into_iter().all(|tag| status_from_tag(tag).is_some()));
}

#[test]
fn the_types_have_every_code_of_an_error_and_the_element_s_own() {
    let refusals = refusals();
    let mut codes: Vec<&str> = refusals.iter().map(Refusal::code).collect();
    codes.extend(["gone", "address"]);
    assert_eq!(texts("MapFailure extends Error {\n  code: "), codes);
    for code in &codes[refusals.len()..] {
        assert!(SCRIPT.contains(&format!("{{ code: \"{code}\"")), "{code}");
    }
}

#[test]
fn the_types_have_every_member_of_what_is_sent_and_told() {
    for (interface, command) in [
        ("Filters", "setFilters"),
        ("View", "setView"),
        ("ThemeChoice", "setTheme"),
        ("TripChoice", "setTrip"),
        ("Options", "setOptions"),
    ] {
        let (_, sent) = COMMANDS.iter().find(|(name, _)| *name == command).unwrap();
        assert_eq!(members(interface), *sent, "{interface}");
    }
    let sorted = |mut names: Vec<&'static str>| {
        names.sort_unstable();
        names
    };
    assert_eq!(
        sorted(members("View")),
        written(&Event::Move(state().view.unwrap())).1
    );
    assert_eq!(sorted(members("FilterState")), written(&Event::Filter(state())).1);
    let whole = [members("FilterState"), members("MapState")].concat();
    assert_eq!(sorted(whole), written(&Event::Ready(state())).1);
}

#[test]
fn the_element_has_a_method_for_each_command_and_tells_of_each_event() {
    let commands: Vec<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
    assert_eq!(members("PetitesCitesElement"), commands);
    let methods = documented("| method | sends | |");
    let documented_methods: Vec<&str> = methods.iter().map(|row| row[1].trim_matches('`')).collect();
    assert_eq!(documented_methods, commands);
    for ((name, _), row) in COMMANDS.iter().zip(&methods) {
        assert!(row[0].starts_with(&format!("`{name}(")), "{row:?}");
        assert!(SCRIPT.contains(&format!("\n    {name}(")), "{name}");
    }
    let events = documented("| event | `detail` |");
    let documented_events: Vec<&str> = events.iter().map(|row| row[0].trim_matches('`')).collect();
    assert_eq!(members("PetitesCitesEventMap"), documented_events);
}

#[test]
fn the_table_of_attributes_has_those_of_the_element_and_the_messages_know_them() {
    let attributes = attributes();
    for (name, command) in &attributes {
        let (_, sent) = COMMANDS.iter().find(|(known, _)| known == command).unwrap();
        assert!(sent.contains(name) || *name == "map", "{name}");
    }
    let mut names: Vec<&str> = attributes.iter().map(|(name, _)| *name).collect();
    names.extend(["title", "src"]);
    names.sort_unstable();
    let table = documented("| attribute | value | what it does |");
    let mut rows: Vec<&str> = table.iter().map(|row| row[0].trim_matches('`')).collect();
    rows.sort_unstable();
    assert_eq!(rows, names);
    assert!(SCRIPT.contains("observedAttributes = [...Object.keys(COMMANDS), \"title\", \"src\"];"));
    let docs = include_str!("../../../../docs/embedding.md");
    let (_, rest) = docs.split_once("for `voir`: ").unwrap();
    let said: Vec<&str> = rest
        .split(".\n")
        .next()
        .unwrap()
        .split('`')
        .skip(1)
        .step_by(2)
        .collect();
    let themes: Vec<&str> = HeritageTheme::all().map(HeritageTheme::slug).collect();
    assert_eq!(said, themes);
    // The words that are documented for an attribute are words of the map.
    for (name, known) in [
        ("theme", words::<Theme>()),
        ("panel", words::<Panel>()),
        ("fond", words::<TileMode>()),
        ("voyage", words::<TripOffer>()),
    ] {
        let row = table.iter().find(|row| row[0].trim_matches('`') == name).unwrap();
        let said: Vec<&str> = row[1].split(", ").map(|word| word.trim_matches('`')).collect();
        assert_eq!(said, known, "{name}");
    }
}

#[test]
fn the_example_of_the_documentation_is_compiled_with_the_types() {
    let docs = include_str!("../../../../docs/embedding.md");
    let compiled = include_str!("../../../../tests/types/embed.ts");
    let example = docs.split("```js\n").nth(1).unwrap().split("```").next().unwrap();
    // The first line finds the element, of which TypeScript cannot know that it is there.
    for line in example.lines().skip(1) {
        assert!(compiled.contains(line), "{line}");
    }
}
