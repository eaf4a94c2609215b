//! The parts of the page, each under its heading.

use std::fmt::Write;

use cites::{Cite, Coord, display_distance, display_phone};

use super::{Subject, capitalised};
use crate::publish::{
    html::{escaped, note_on},
    texts,
};

/// What there is to see, with the State's labels; nothing where nothing is known.
pub fn sights(subject: &Subject) -> String {
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

/// The nearest station, and the position.
pub fn getting_there(subject: &Subject) -> String {
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

/// The town hall, and the network.
pub fn contacts(subject: &Subject) -> String {
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

/// The nearest cités, each with its distance and direction.
pub fn nearest(subject: &Subject) -> String {
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

/// Cités of an area, by name; nothing where there are none.
pub fn others(subject: &Subject, title: &str, of: Option<&str>, cites: &[&Cite]) -> String {
    if cites.is_empty() {
        return String::new();
    }
    let texts = texts::of(subject.lang);
    let mut list = String::new();
    for cite in cites {
        let note = match note_on(cite, texts) {
            note if note.is_empty() => note,
            note => format!("<span>{note}</span>"),
        };
        let _ = writeln!(list, "<li>{}{note}</li>", link_to(cite));
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
