//! The style sheets of the map and of `integrer.html`: what they name is there.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use cites::HeritageTheme;

/// The script that adds to the sheet of the themes' icons the place of each.
const ICONS: &str = include_str!("../../../styles/theme-icons.mjs");

/// The texts of all files of this kind below a folder of the repository.
fn texts(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|its| its == extension) {
                found.push((path.clone(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    found
}

/// The names that follow `start` in a text, with what comes after each.
fn names<'t>(text: &'t str, start: &str) -> impl Iterator<Item = (&'t str, &'t str)> {
    text.split(start).skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        rest.split_at(end.unwrap_or(rest.len()))
    })
}

/// The custom properties that a style sheet sets: `--name:`, where that is not the end of a class's name.
fn declared(sheet: &str) -> impl Iterator<Item = &str> {
    names(sheet, "--").filter_map(|(name, rest)| {
        let start = name.as_ptr() as usize - sheet.as_ptr() as usize - "--".len();
        let is_whole = !sheet[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
        (is_whole && rest.trim_start().starts_with(':')).then_some(name)
    })
}

/// The custom properties that are used in `sheets` without a fallback and set neither in them, nor in `shared`, nor, as
/// a string, in `code`; each with its sheet.
fn unset<'t>(
    sheets: &'t [(PathBuf, String)],
    shared: &str,
    code: &[(PathBuf, String)],
) -> Vec<(&'t Path, &'t str)> {
    let set = code.iter().flat_map(|(_, text)| {
        names(text, "\"--")
            .filter(|(_, rest)| rest.starts_with('"'))
            .map(|(name, _)| name)
    });
    let known: BTreeSet<&str> = sheets
        .iter()
        .flat_map(|(_, text)| declared(text))
        .chain(declared(shared))
        .chain(set)
        .collect();
    let mut unset = Vec::new();
    for (sheet, text) in sheets {
        for (name, rest) in names(text, "var(--") {
            if !rest.trim_start().starts_with(',') && !known.contains(name) {
                unset.push((sheet.as_path(), name));
            }
        }
    }
    unset
}

#[test]
fn every_custom_property_that_is_used_is_set_where_it_is_seen() {
    let (styles, embed) = (texts("styles", "css"), texts("embed", "css"));
    let (app, page) = (texts("src", "rs"), texts("embed", "js"));
    assert!(styles.len() > 10 && embed.len() > 2 && app.len() > 50 && page.len() > 5);
    // The page that composes a map is not the map: it shares its tokens, and nothing that the app sets.
    let tokens = styles.iter().find(|(path, _)| path.ends_with("tokens.css"));
    let (_, tokens) = tokens.unwrap();
    assert_eq!(unset(&styles, ICONS, &app), []);
    assert_eq!(unset(&embed, tokens, &page), []);
}

#[test]
fn every_theme_and_the_station_have_an_icon_and_nothing_else_has() {
    let icons = ICONS.lines().filter(|line| line.ends_with(".svg\","));
    let drawn: Vec<&str> = icons
        .filter_map(|line| Some(line.trim().split_once(": ")?.0))
        .collect();
    let themes = HeritageTheme::all().map(HeritageTheme::slug);
    assert_eq!(drawn, themes.chain(["gare"]).collect::<Vec<_>>());
}

#[test]
fn a_custom_property_that_is_set_elsewhere_or_only_in_part_is_unset() {
    let sheet = |text: &str| vec![(PathBuf::from("a.css"), text.to_owned())];
    let code = [(PathBuf::from("a.rs"), r#"("--covered", 1)"#.to_owned())];
    let used =
        sheet("a { top: var(--covered); color: var(--ink); left: var(--x, 0); fill: var(--line-fine) }");
    assert_eq!(
        unset(
            &used,
            ":root { --ink: #000; --line: #111 } .b--line-fine:hover {}",
            &code
        ),
        [(Path::new("a.css"), "line-fine")]
    );
    assert_eq!(
        unset(&sheet("a { top: var(--covered) }"), "", &[]),
        [(Path::new("a.css"), "covered")]
    );
}
