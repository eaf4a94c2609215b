//! What the page says to machines, in the words of schema.org: the place, and the way that leads to its page.

use cites::OfficialLabelKind;
use serde_json::{Value, json};

use super::{Subject, capitalised};
use crate::publish::{
    share::paths,
    texts::{self, PROVIDER},
};

/// The JSON-LD, fit for the inside of a `<script>`.
pub fn render(subject: &Subject) -> String {
    let graph = json!({
        "@context": "https://schema.org",
        "@graph": [place(subject), breadcrumbs(subject)],
    });
    // `</script>` in a text would end the element, and `<!--` change how it ends.
    graph.to_string().replace('<', "\\u003c")
}

fn place(subject: &Subject) -> Value {
    let (cite, lang) = (subject.cite, subject.lang);
    let page = subject.address(&paths::cite(lang, &cite.slug));
    let item = cite
        .wikidata
        .as_ref()
        .map(|item| format!("https://www.wikidata.org/wiki/{item}"));
    let same: Vec<String> = [cite.official_url.clone(), item].into_iter().flatten().collect();
    let sights = attractions(subject);
    let mut place = json!({
        "@type": "TouristDestination",
        "@id": format!("{page}#place"),
        "name": cite.name,
        "description": subject.description(),
        "url": page,
        "hasMap": subject.address(&paths::map(lang, &format!("cite={}", cite.slug))),
        "geo": {
            "@type": "GeoCoordinates",
            "latitude": cite.position.lat(),
            "longitude": cite.position.lon(),
        },
        "address": {
            "@type": "PostalAddress",
            "addressLocality": cite.part_of.as_ref().unwrap_or(&cite.name),
            "addressRegion": subject.region.name_in(subject.lang),
            "addressCountry": "FR",
        },
        "containedInPlace": {
            "@type": "AdministrativeArea",
            "name": subject.departement,
            "containedInPlace": { "@type": "AdministrativeArea", "name": subject.region.name_in(subject.lang) },
        },
    });
    if let Some(postcode) = cite.postcodes.first() {
        place["address"]["postalCode"] = json!(postcode);
    }
    if let Some(image) = subject.image() {
        place["image"] = json!(image);
    }
    for (property, values) in [("sameAs", json!(same)), ("includesAttraction", json!(sights))] {
        if values.as_array().is_some_and(|values| !values.is_empty()) {
            place[property] = values;
        }
    }
    if let Some(hall) = town_hall(subject) {
        place["containsPlace"] = hall;
    }
    place
}

/// What there is to see, with what bears a label of the State.
fn attractions(subject: &Subject) -> Vec<Value> {
    let texts = texts::of(subject.lang);
    let sights = subject
        .sights
        .iter()
        .map(|sight| json!({ "@type": "TouristAttraction", "name": capitalised(&sight.text) }));
    let labels = subject.cite.labels.iter().map(|label| {
        let kind = match label.kind {
            OfficialLabelKind::Garden => json!(["TouristAttraction", "Park"]),
            OfficialLabelKind::Museum => json!(["TouristAttraction", "Museum"]),
        };
        json!({ "@type": kind, "name": label.name, "description": texts.label(label.kind) })
    });
    sights.chain(labels).collect()
}

/// The town hall, where there is a way to reach it.
fn town_hall(subject: &Subject) -> Option<Value> {
    let hall = &subject.cite.town_hall;
    let known = [
        ("telephone", &hall.phone),
        ("email", &hall.email),
        ("url", &hall.website),
    ];
    let mut place = json!({
        "@type": "GovernmentOffice",
        "name": (texts::of(subject.lang).town_hall_of)(&subject.cite.name),
    });
    let mut is_reached = false;
    for (property, value) in known {
        if let Some(value) = value {
            place[property] = json!(value);
            is_reached = true;
        }
    }
    is_reached.then_some(place)
}

fn breadcrumbs(subject: &Subject) -> Value {
    let (cite, lang) = (subject.cite, subject.lang);
    let steps = [
        (PROVIDER, paths::map(lang, "")),
        (
            subject.region.name_in(subject.lang),
            paths::region(lang, &subject.region.slug),
        ),
        (cite.name.as_str(), paths::cite(lang, &cite.slug)),
    ];
    let items: Vec<Value> = (1..)
        .zip(steps)
        .map(|(position, (name, path))| {
            json!({
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": subject.address(&path),
            })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::{Data, graph, site};
    use cites::Lang;
    use serde_json::Value;

    /// What schema.org lets each type have, as far as it is of use here.
    const VOCABULARY: [(&str, &str); 9] = [
        (
            "TouristDestination",
            "address containedInPlace containsPlace description geo hasMap image includesAttraction name sameAs url",
        ),
        ("TouristAttraction", "description name"),
        ("Park", "description name"),
        ("Museum", "description name"),
        ("AdministrativeArea", "containedInPlace name"),
        ("GovernmentOffice", "email name telephone url"),
        ("GeoCoordinates", "latitude longitude"),
        (
            "PostalAddress",
            "addressCountry addressLocality addressRegion postalCode",
        ),
        ("BreadcrumbList", "itemListElement"),
    ];

    fn has_only_what_its_type_may(node: &Value) {
        let Some(members) = node.as_object() else {
            node.as_array()
                .into_iter()
                .flatten()
                .for_each(has_only_what_its_type_may);
            return;
        };
        let kinds = match &node["@type"] {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            kind => vec![kind.as_str().unwrap()],
        };
        for (property, value) in members.iter().filter(|(name, _)| !name.starts_with('@')) {
            let allows = |kind: &&str| match *kind {
                "ListItem" => ["item", "name", "position"].contains(&property.as_str()),
                kind => VOCABULARY
                    .iter()
                    .any(|(known, may)| *known == kind && may.split(' ').any(|may| may == property)),
            };
            assert!(kinds.iter().any(allows), "{property} of {kinds:?}");
            has_only_what_its_type_may(value);
        }
    }

    #[test]
    fn every_property_is_one_that_schema_org_gives_its_type() {
        let (data, site) = (Data::published(), site());
        for slug in ["illiers-combray", "bourbon-l-archambault", "l-ile-rousse"] {
            for lang in [Lang::Fr, Lang::En] {
                let (place, breadcrumbs) = graph(&data.page(slug, lang, Some(&site)));
                has_only_what_its_type_may(&place);
                has_only_what_its_type_may(&breadcrumbs);
            }
        }
    }
}
