//! What the page shows.

use std::fmt::Write;

use cites::{Cite, Coord, Platform, Status, directions_url, display_distance, display_number, display_phone};

use super::{Locator, Subject, capitalised};
use crate::publish::{
    article,
    html::{credits, escaped, note_on},
    share::paths,
    texts::{self, PROVIDER},
};

/// The content of `<body>`.
pub fn body(subject: &Subject, locator: &Locator) -> String {
    let texts = texts::of(subject.lang);
    let root = paths::to_root(subject.lang);
    let neighbours = &subject.neighbours;
    let lists = [
        nearest(subject),
        others(
            subject,
            texts.same_departement,
            Some(subject.departement),
            &neighbours.departement,
        ),
        others(
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
{intro}{sights}{article}</div>
<div>
{figure}{getting_there}{contacts}</div>
{lists}</main>
<footer>
<p>{official_list}</p>
{credits}</footer>
",
        skip = escaped(texts.skip_to_content),
        map = escaped(&paths::map(subject.lang, "")),
        languages = languages(subject),
        breadcrumbs = breadcrumbs(subject),
        intro = intro(subject),
        sights = sights(subject),
        article = article::section(subject.cite, subject.lang, subject.pages.article, root),
        figure = figure(subject, locator),
        getting_there = getting_there(subject),
        contacts = contacts(subject),
        lists = lists.concat(),
        official_list = escaped(texts.official_list),
        credits = credits(root, texts),
    )
}

/// The same page in the other languages.
fn languages(subject: &Subject) -> String {
    let mut html = String::new();
    for lang in texts::LANGUAGES.into_iter().filter(|lang| *lang != subject.lang) {
        let (tag, name) = (lang.tag(), texts::of(lang).language);
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
        escaped(&subject.region.name),
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
{part_of}{why}{facts}<p class=\"actions\"><a class=\"button primary\" href=\"{root}{map}\">{see}</a> <a class=\"button\" href=\"{way}\">{directions}</a></p>
",
        status = escaped(&texts.status(cite.status, cite.since)),
        name = escaped(&cite.name),
        departement = escaped(subject.departement),
        region = escaped(&subject.region.name),
        part_of = part_of.unwrap_or_default(),
        why = why.unwrap_or_default(),
        facts = facts.unwrap_or_default(),
        root = paths::to_root(subject.lang),
        map = escaped(&paths::map(subject.lang, &format!("cite={}", cite.slug))),
        see = escaped(texts.see_on_the_map),
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
    format!(
        "<figure>{svg}\n<figcaption>{}</figcaption></figure>\n",
        escaped(&(texts.locator_legend)(&subject.region.name))
    )
}

/// What there is to see, with the State's labels; nothing where nothing is known.
fn sights(subject: &Subject) -> String {
    let texts = texts::of(subject.lang);
    let mut list = String::new();
    for sight in subject.sights {
        let theme = sight.theme.map_or_else(String::new, |theme| {
            format!(" <span>{}</span>", escaped(texts.theme(theme)))
        });
        let _ = writeln!(list, "<li>{}{theme}</li>", escaped(&capitalised(&sight.text)));
    }
    let mut content = String::new();
    if !list.is_empty() {
        let _ = writeln!(content, "<ul class=\"sights\">\n{list}</ul>");
    }
    if !subject.cite.labels.is_empty() {
        content.push_str("<ul class=\"labels\">\n");
        for label in &subject.cite.labels {
            let (kind, name) = (escaped(texts.label(label.kind)), escaped(&label.name));
            let _ = writeln!(content, "<li><span>{kind}</span> {name}</li>");
        }
        content.push_str("</ul>\n");
    }
    if content.is_empty() {
        return content;
    }
    let _ = writeln!(content, "<p class=\"quiet\">{}</p>", escaped(texts.check_first));
    section(texts.to_see, None, &content)
}

/// The nearest station, and the way.
fn getting_there(subject: &Subject) -> String {
    let texts = texts::of(subject.lang);
    let station = match subject.station {
        Some((station, km)) => format!(
            "{} <b>{}</b> <span>{}</span>",
            escaped(texts.nearest_station),
            escaped(&station.name),
            escaped(&(texts.as_the_crow_flies)(&display_distance(subject.lang, km))),
        ),
        None => escaped(texts.no_station),
    };
    let position = (texts.position)(&position(subject.cite.position));
    section(
        texts.getting_there,
        None,
        &format!("<p>{station}</p>\n<p>{}</p>\n", escaped(&position)),
    )
}

/// Latitude and longitude in degrees, as navigation devices and map apps take them.
fn position(at: Coord) -> String {
    format!("{:.4}, {:.4}", at.lat(), at.lon())
}

/// Without script nobody knows the machine: the page of OpenStreetMap works on all.
fn way(cite: &Cite) -> String {
    escaped(&directions_url(Platform::Other, cite.position, &cite.name))
}

fn contacts(subject: &Subject) -> String {
    let (cite, texts) = (subject.cite, texts::of(subject.lang));
    let hall = &cite.town_hall;
    let link =
        |href: &str, text: &str| format!("<li><a href=\"{}\">{}</a></li>\n", escaped(href), escaped(text));
    let phone = hall.phone.as_ref().map(|phone| {
        format!(
            "<li>{} <a href=\"tel:{}\">{}</a></li>\n",
            escaped(texts.phone),
            escaped(phone),
            escaped(&display_phone(phone)),
        )
    });
    let email = hall
        .email
        .as_ref()
        .map(|email| link(&format!("mailto:{email}"), texts.email));
    let website = hall.website.as_ref().map(|url| link(url, texts.website));
    let network = match &cite.official_url {
        Some(url) => link(url, texts.official_page),
        None => link(&cites::official_search_url(&cite.name), texts.official_search),
    };
    let items: Vec<String> = [phone, email, website, Some(network)]
        .into_iter()
        .flatten()
        .collect();
    section(
        texts.town_hall,
        None,
        &format!("<ul class=\"contacts\">\n{}</ul>\n", items.concat()),
    )
}

fn nearest(subject: &Subject) -> String {
    let texts = texts::of(subject.lang);
    let mut list = String::new();
    for near in &subject.neighbours.nearest {
        let side = texts
            .towards
            .get(near.towards as usize)
            .copied()
            .unwrap_or_default();
        let _ = writeln!(
            list,
            "<li>{} <span>{} {}</span></li>",
            link_to(near.cite),
            display_distance(subject.lang, near.km),
            escaped(side)
        );
    }
    if list.is_empty() {
        return list;
    }
    section(
        texts.nearest,
        None,
        &format!("<ul class=\"nearest\">\n{list}</ul>\n"),
    )
}

fn others(subject: &Subject, title: &str, of: Option<&str>, cites: &[&Cite]) -> String {
    if cites.is_empty() {
        return String::new();
    }
    let texts = texts::of(subject.lang);
    let mut list = String::new();
    for cite in cites {
        let _ = writeln!(list, "<li>{}{}</li>", link_to(cite), note_on(cite, texts));
    }
    section(title, of, &format!("<ul class=\"others\">\n{list}</ul>\n"))
}

/// A link to another page of the same folder.
fn link_to(cite: &Cite) -> String {
    format!(
        "<a href=\"{}.html\">{}</a>",
        escaped(&cite.slug),
        escaped(&cite.name)
    )
}

fn section(title: &str, of: Option<&str>, content: &str) -> String {
    let of = of.map_or_else(String::new, |of| format!(" <span>{}</span>", escaped(of)));
    format!(
        "<section>\n<h2>{}{of}</h2>\n{content}</section>\n",
        escaped(title)
    )
}
