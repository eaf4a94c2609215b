//! What the page shows, from its top to its foot.

use std::fmt::Write;

use cites::{Cite, Lang, Platform, Status, directions_url, display_number};

use super::{Locator, Subject, sections};
use crate::publish::{
    article,
    html::{credits, escaped, printed_map_link},
    share::paths,
    texts::{self, PROVIDER},
};

/// The content of `<body>`.
pub fn body(subject: &Subject, locator: &Locator) -> String {
    let texts = texts::of(subject.lang);
    let root = paths::to_root(subject.lang);
    let neighbours = &subject.neighbours;
    let lists = [
        sections::nearest(subject),
        sections::others(
            subject,
            texts.same_departement,
            Some(subject.departement),
            &neighbours.departement,
        ),
        sections::others(
            subject,
            &(texts.elsewhere)(&(texts.within)(subject.region)),
            None,
            &neighbours.region,
        ),
    ];
    format!(
        "<a class=\"skip\" href=\"#content\">{skip}</a>
<header>
<a class=\"brand\" href=\"{root}{map}\">{PROVIDER}</a>
{languages}</header>
{breadcrumbs}<main id=\"content\">
<div>
{intro}{sights}{getting_there}{article}</div>
<div>
{figure}{contacts}</div>
{lists}</main>
<footer>
{printed}<p>{official_list}</p>
{credits}</footer>
",
        skip = escaped(texts.skip_to_content),
        map = escaped(&paths::map(subject.lang, "")),
        languages = languages(subject),
        breadcrumbs = breadcrumbs(subject),
        intro = intro(subject),
        sights = sections::sights(subject),
        article = article::section(subject.cite, subject.lang, subject.pages.article, root),
        figure = figure(subject, locator),
        getting_there = sections::getting_there(subject),
        contacts = sections::contacts(subject),
        lists = lists.concat(),
        official_list = escaped(texts.official_list),
        printed = printed_map_link(
            root,
            subject.lang,
            (&subject.region.slug, subject.region.name_in(subject.lang)),
            texts
        ),
        credits = credits(root, texts),
    )
}

/// The same page in the other languages.
fn languages(subject: &Subject) -> String {
    let mut html = String::new();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != subject.lang) {
        let (tag, name) = (lang.tag(), lang.own_name());
        // Writing into a String cannot fail.
        let _ = writeln!(
            html,
            "<a href=\"{}{}\" hreflang=\"{tag}\" lang=\"{tag}\" rel=\"alternate\">{name}</a>",
            paths::to_root(subject.lang),
            paths::cite(lang, &escaped(&subject.cite.slug)),
        );
    }
    html
}

fn breadcrumbs(subject: &Subject) -> String {
    let texts = texts::of(subject.lang);
    let root = paths::to_root(subject.lang);
    format!(
        "<nav aria-label=\"{}\">
<ol>
<li><a href=\"{root}{}\">{}</a></li>
<li><a href=\"../regions/{}.html\">{}</a></li>
<li aria-current=\"page\">{}</li>
</ol>
</nav>
",
        escaped(texts.breadcrumbs),
        escaped(&paths::map(subject.lang, "")),
        escaped(texts.france),
        escaped(&subject.region.slug),
        escaped(subject.region.name_in(subject.lang)),
        escaped(&subject.cite.name),
    )
}

fn intro(subject: &Subject) -> String {
    let (cite, texts) = (subject.cite, texts::of(subject.lang));
    let shape = match cite.status {
        Status::Homologated => "homologated",
        Status::Candidate => "candidate",
        Status::Unconfirmed => "unconfirmed",
    };
    let paragraph = |text: String| format!("<p class=\"quiet\">{}</p>\n", escaped(&text));
    let part_of = cite
        .part_of
        .as_ref()
        .map(|today| paragraph((texts.part_of)(today)));
    let why = (cite.status == Status::Unconfirmed).then(|| paragraph(texts.unconfirmed_why.to_owned()));
    let inhabitants = cite
        .population
        .map(|n| (texts.inhabitants)(&display_number(subject.lang, n), n));
    let postcodes = (!cite.postcodes.is_empty())
        .then(|| (texts.postcodes)(&cite.postcodes.join(", "), cite.postcodes.len()));
    let facts: Vec<String> = [inhabitants, postcodes].into_iter().flatten().collect();
    let facts = (!facts.is_empty()).then(|| paragraph(facts.join(" · ")));
    format!(
        "<p class=\"status\"><span class=\"mark {shape}\" aria-hidden=\"true\"></span>{status}</p>
<h1>{name}</h1>
<p class=\"where\">{departement} · {region}</p>
{part_of}{why}{facts}<p class=\"actions\"><a class=\"button primary\" href=\"{root}{map}\">{see}</a> <a class=\"button\" data-stop=\"{slug}\" href=\"{root}{trip}\">{add}</a> <a class=\"button\" href=\"{way}\">{directions}</a></p>
",
        status = escaped(&texts.status(cite.status, cite.since)),
        name = escaped(&cite.name),
        departement = escaped(subject.departement),
        region = escaped(subject.region.name_in(subject.lang)),
        part_of = part_of.unwrap_or_default(),
        why = why.unwrap_or_default(),
        facts = facts.unwrap_or_default(),
        root = paths::to_root(subject.lang),
        map = escaped(&paths::map(subject.lang, &format!("cite={}", cite.slug))),
        see = escaped(texts.see_on_the_map),
        slug = escaped(&cite.slug),
        // With script, `article/trip.js` makes a button of it.
        trip = escaped(&paths::map(
            subject.lang,
            &format!("cite={slug}&etapes={slug}", slug = cite.slug)
        )),
        add = escaped(texts.add_to_trip),
        way = way(cite),
        directions = escaped(texts.directions),
    )
}

fn figure(subject: &Subject, locator: &Locator) -> String {
    let (cite, texts) = (subject.cite, texts::of(subject.lang));
    let nearest: Vec<&Cite> = subject.neighbours.nearest.iter().map(|near| near.cite).collect();
    let svg = locator.render(
        cite,
        &nearest,
        &subject.neighbours.of_region(),
        &(texts.locator)(&cite.name),
    );
    let legend = (texts.locator_legend)(subject.region.name_in(subject.lang));
    let legend = if svg.contains("<a ") {
        format!("{legend} {}", texts.locator_links)
    } else {
        legend
    };
    format!(
        "<figure>{svg}\n<figcaption>{}</figcaption></figure>\n",
        escaped(&legend)
    )
}

/// Without script nobody knows the machine: the page of OpenStreetMap works on all.
fn way(cite: &Cite) -> String {
    escaped(&directions_url(Platform::Other, cite.position, &cite.name))
}
