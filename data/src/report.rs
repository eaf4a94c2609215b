//! The short report a build ends with.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use serde_json::Value;

use crate::published::{Counts, Feature};

/// Counts by region and status, and what changed since the last build.
pub fn report(before: Option<&[Feature]>, after: &[Feature]) -> String {
    let mut text = by_region(after);
    match before {
        None => text.push_str("\nFirst build: nothing to compare with.\n"),
        Some(before) => text.push_str(&changes(before, after)),
    }
    text
}

fn by_region(features: &[Feature]) -> String {
    let mut regions: BTreeMap<&str, Vec<Feature>> = BTreeMap::new();
    for feature in features {
        regions
            .entry(&feature.properties.region.name)
            .or_default()
            .push(feature.clone());
    }
    let mut text = format!(
        "{:<28}{:>12}{:>12}{:>12}{:>8}\n",
        "", "homologated", "candidate", "unconfirmed", "total"
    );
    let mut line = |name: &str, counts: Counts| {
        let Counts {
            total,
            homologated,
            candidate,
            unconfirmed,
        } = counts;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{name:<28}{homologated:>12}{candidate:>12}{unconfirmed:>12}{total:>8}"
        );
    };
    for (name, features) in &regions {
        line(name, Counts::of(features));
    }
    line("Total", Counts::of(features));
    text
}

fn changes(before: &[Feature], after: &[Feature]) -> String {
    let by_id = |features: &'_ [Feature]| -> BTreeMap<String, Feature> {
        features
            .iter()
            .map(|feature| (feature.id.clone(), feature.clone()))
            .collect()
    };
    let (before, after) = (by_id(before), by_id(after));
    let mut lines = Vec::new();
    for id in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        match (before.get(id), after.get(id)) {
            (None, Some(new)) => lines.push(format!("+ {id} {}", new.properties.name)),
            (Some(gone), None) => lines.push(format!("- {id} {}", gone.properties.name)),
            (Some(old), Some(new)) if old != new => {
                lines.push(format!(
                    "~ {id} {}: {}",
                    new.properties.name,
                    differences(old, new)
                ));
            }
            _ => {}
        }
    }
    match lines.len() {
        0 => "\nNo change since the last build.\n".to_owned(),
        count => format!("\n{count} changed since the last build:\n{}\n", lines.join("\n")),
    }
}

/// The properties that differ, `since null -> 1975, …`.
fn differences(old: &Feature, new: &Feature) -> String {
    let mut differing = Vec::new();
    if old.geometry != new.geometry {
        differing.push(format!(
            "position {:?} -> {:?}",
            old.geometry.coordinates, new.geometry.coordinates
        ));
    }
    let values = [&old.properties, &new.properties].map(|properties| serde_json::to_value(properties));
    if let [Ok(Value::Object(old)), Ok(Value::Object(new))] = values {
        let changed = new.iter().filter(|(key, value)| old.get(*key) != Some(value));
        differing.extend(
            changed.map(|(key, value)| format!("{key} {} -> {value}", old.get(key).unwrap_or(&Value::Null))),
        );
    }
    differing.join(", ")
}
