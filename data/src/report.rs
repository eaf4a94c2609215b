//! The short report a build ends with.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use serde_json::Value;

use crate::heritage::Heritage;
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

/// What is known of what there is to see, and of which cités nothing is.
pub fn heritage(features: &[Feature], heritage: &Heritage) -> String {
    let count = |known: &dyn Fn(&Feature) -> bool| features.iter().filter(|feature| known(feature)).count();
    let labels: usize = features
        .iter()
        .map(|feature| feature.properties.labels.len())
        .sum();
    let mut text = format!(
        "\nThemes of {} cités; {labels} official labels; sights",
        count(&|feature| !feature.properties.themes.is_empty())
    );
    for (language, sights) in &heritage.sights {
        let known = count(&|feature| sights.contains_key(&feature.id));
        let _ = write!(text, " of {known} ({language})");
    }
    text.push_str(".\n");
    let has_sights = |feature: &Feature| heritage.sight_themes.contains_key(&feature.id);
    for feature in features.iter().filter(|feature| !has_sights(feature)) {
        let _ = writeln!(
            text,
            "Nothing is said of what there is to see in {} {}.",
            feature.id, feature.properties.name
        );
    }
    text
}

fn by_region(features: &[Feature]) -> String {
    let mut regions: BTreeMap<&str, Vec<&Feature>> = BTreeMap::new();
    for feature in features {
        regions
            .entry(&feature.properties.region.name)
            .or_default()
            .push(feature);
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
    for (name, features) in regions {
        line(name, Counts::of(features));
    }
    line("Total", Counts::of(features));
    text
}

fn changes(before: &[Feature], after: &[Feature]) -> String {
    let (before, after) = (by_id(before), by_id(after));
    let mut lines = Vec::new();
    for id in before
        .keys()
        .chain(after.keys())
        .copied()
        .collect::<BTreeSet<_>>()
    {
        match (before.get(id).copied(), after.get(id).copied()) {
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

fn by_id(features: &[Feature]) -> BTreeMap<&str, &Feature> {
    features
        .iter()
        .map(|feature| (feature.id.as_str(), feature))
        .collect()
}

/// The properties that differ, `since null -> 1975, …`.
fn differences(old: &Feature, new: &Feature) -> String {
    let mut differing = Vec::new();
    if old.geometry != new.geometry {
        differing.push(format!(
            "position {:?} -> {:?}",
            <[f64; 2]>::from(old.geometry),
            <[f64; 2]>::from(new.geometry)
        ));
    }
    let values = [&old.properties, &new.properties].map(serde_json::to_value);
    if let [Ok(Value::Object(old)), Ok(Value::Object(new))] = values {
        let changed = new.iter().filter(|(key, value)| old.get(*key) != Some(value));
        differing.extend(
            changed.map(|(key, value)| format!("{key} {} -> {value}", old.get(key).unwrap_or(&Value::Null))),
        );
    }
    differing.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn feature(id: &str, since: Option<u16>) -> Feature {
        let feature = serde_json::json!({
            "type": "Feature", "id": id,
            "geometry": { "type": "Point", "coordinates": [-4.2, 48.1] },
            "properties": {
                "name": format!("N{id}"), "slug": id,
                "departement": { "code": "29", "name": "Finistère" },
                "region": { "code": "53", "name": "Bretagne", "slug": "bretagne" },
                "status": "homologated", "since": since, "population": 829, "postcodes": ["29180"],
                "current_commune": null, "town_hall": { "phone": null, "email": null, "website": null },
                "official_url": null, "wikidata": null
            }
        });
        serde_json::from_value::<geojson::Feature>(feature)
            .unwrap()
            .try_into()
            .unwrap()
    }

    #[test]
    fn counts_and_changes() {
        let mut candidate = feature("3", None);
        candidate.properties.status = crate::published::Status::Candidate;
        let before = [feature("1", None), feature("2", None), candidate.clone()];
        let after = [feature("2", Some(1975)), candidate, feature("4", None)];
        let text = report(Some(&before), &after);
        let lines: Vec<_> = text
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(
            lines,
            [
                "homologated candidate unconfirmed total",
                "Bretagne 2 1 0 3",
                "Total 2 1 0 3",
                "",
                "3 changed since the last build:",
                "- 1 N1",
                "~ 2 N2: since null -> 1975",
                "+ 4 N4",
            ]
        );
        assert!(report(Some(&after), &after).ends_with("\nNo change since the last build.\n"));
        assert!(report(None, &after).contains("First build"));
    }
}
