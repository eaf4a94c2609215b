//! Who is new, who is gone, and which slug is now known.

use std::{collections::BTreeSet, fmt};

use crate::members::{Member, Standing};

/// What a maintainer has to look at.
#[derive(Debug, Default, PartialEq)]
pub struct Comparison {
    /// Slugs of pages that no row has: cités to add.
    pub new: Vec<String>,
    /// Rows to publish whose slug has no page any more.
    pub gone: Vec<Row>,
    /// Rows without a slug, and the page that bears their name: fill in `official_slug`.
    pub known: Vec<Row>,
    /// Rows without a slug, and no page that bears their name.
    pub unknown: Vec<Row>,
    /// Former members that have a page: back again?
    pub returned: Vec<Row>,
    /// How many rows have a slug that has a page.
    pub agreeing: usize,
}

/// A row of the curated list.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Row {
    pub line: u64,
    pub insee: String,
    pub name: String,
    /// The slug it has, or could have; empty where there is none.
    pub slug: String,
}

/// Compares the list with the slugs of the pages.
pub fn compare(members: &[Member], pages: &BTreeSet<String>) -> Comparison {
    let mut comparison = Comparison::default();
    let mut left = pages.clone();
    for slug in members.iter().filter_map(|member| member.official_slug.as_ref()) {
        left.remove(slug);
    }
    for member in members {
        let is_former = member.standing == Standing::Former;
        let has_page = member.official_slug.as_ref().map(|slug| pages.contains(slug));
        let bears_name = left.iter().find(|page| same_name(page, &member.name)).cloned();
        let row = |slug: Option<&String>| Row {
            line: member.line,
            insee: member.insee.clone(),
            name: member.name.clone(),
            slug: slug.cloned().unwrap_or_default(),
        };
        if let Some(page) = &bears_name {
            left.remove(page);
        }
        let slug = bears_name.as_ref().or(member.official_slug.as_ref());
        match (is_former, has_page, &bears_name) {
            (true, Some(true), _) | (true, _, Some(_)) => comparison.returned.push(row(slug)),
            (true, _, None) => {}
            (false, Some(true), _) => comparison.agreeing += 1,
            (false, _, Some(_)) => comparison.known.push(row(slug)),
            (false, Some(false), None) => comparison.gone.push(row(slug)),
            (false, None, None) => comparison.unknown.push(row(None)),
        }
    }
    comparison.new = left.into_iter().collect();
    comparison
}

/// Whether a page's slug is what a name gives; the network leaves out articles at times.
fn same_name(page: &str, name: &str) -> bool {
    let without_article = |slug: &str| {
        let article = ["le-", "la-", "les-", "l-"]
            .into_iter()
            .find(|article| slug.starts_with(article));
        slug.strip_prefix(article.unwrap_or_default())
            .unwrap_or(slug)
            .to_owned()
    };
    without_article(page) == without_article(&slug::slugify(name))
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = |rows: &[Row]| rows.iter().map(Row::to_string).collect::<Vec<_>>();
        let parts = [
            ("new: on the network's list, in no row", self.new.clone()),
            ("gone: the row's slug has no page", rows(&self.gone)),
            ("now known: fill in official_slug", rows(&self.known)),
            (
                "still unknown: no slug, and no page of that name",
                rows(&self.unknown),
            ),
            ("former, but on the network's list", rows(&self.returned)),
        ];
        for (title, lines) in parts {
            writeln!(f, "{} {title}", lines.len())?;
            for line in lines {
                writeln!(f, "  {line}")?;
            }
        }
        writeln!(f, "{} agree", self.agreeing)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row {
            line,
            insee,
            name,
            slug,
        } = self;
        write!(f, "line {line}: {insee} {name}")?;
        if slug.is_empty() {
            Ok(())
        } else {
            write!(f, " -> {slug}")
        }
    }
}
