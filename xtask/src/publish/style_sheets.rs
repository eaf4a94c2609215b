//! The style sheets of the map and of `integrer.html`: what they name is there.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

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

#[test]
fn every_custom_property_that_is_used_is_set_somewhere() {
    let sheets = [texts("styles", "css"), texts("embed", "css")].concat();
    let code = [texts("src", "rs"), texts("embed", "js")].concat();
    assert!(sheets.len() > 10 && code.len() > 50);
    let declared = sheets.iter().flat_map(|(_, text)| {
        names(text, "--").filter_map(|(name, rest)| rest.trim_start().starts_with(':').then_some(name))
    });
    // A page's own script or the app may set one.
    let set = code
        .iter()
        .flat_map(|(_, text)| names(text, "\"--").map(|(name, _)| name));
    let known: BTreeSet<&str> = declared.chain(set).collect();
    for (sheet, text) in &sheets {
        for (name, rest) in names(text, "var(--") {
            let has_fallback = rest.trim_start().starts_with(',');
            assert!(
                has_fallback || known.contains(name),
                "{}: --{name} is set nowhere",
                sheet.display()
            );
        }
    }
}
