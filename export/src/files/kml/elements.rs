//! Elements of KML that the crate has no type for, or whose order it does not keep.

use crate::files::describe::Fact;
use ::kml::types::Element;

/// An element with nothing in it yet.
pub(super) fn child(name: &str) -> Element {
    Element {
        name: name.to_owned(),
        ..Element::default()
    }
}

/// An element with a text.
pub(super) fn element(name: &str, text: &str) -> Element {
    Element {
        content: Some(text.to_owned()),
        ..child(name)
    }
}

fn with(element: Element, attribute: &str, value: &str) -> Element {
    Element {
        attrs: [(attribute.to_owned(), value.to_owned())].into(),
        ..element
    }
}

/// A link to a page.
pub(super) fn atom_link(url: &str) -> Element {
    with(child("atom:link"), "href", url)
}

/// A field and its value.
pub(super) fn data(name: &str, value: &str) -> Element {
    let data = Element {
        children: vec![element("value", value)],
        ..child("Data")
    };
    with(data, "name", name)
}

/// A style of one colour, `aabbggrr`. It names no picture: apps colour their own pin, and nobody is asked for one.
pub(super) fn style(id: &str, kind: &str, colour: &str) -> Element {
    let mut children = vec![element("color", colour)];
    children.extend((kind == "LineStyle").then(|| element("width", "4")));
    let kind = Element {
        children,
        ..child(kind)
    };
    let style = Element {
        children: vec![kind],
        ..child("Style")
    };
    with(style, "id", id)
}

/// Plain text as HTML, which descriptions in KML are.
pub(super) fn html(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;");
    escaped.replace('\n', "<br>")
}

/// Facts as HTML, a line each. An address is a link where it is one of the web.
pub(super) fn facts_html(facts: &[Fact]) -> String {
    let lines = facts.iter().map(|fact| match fact {
        Fact::Link { text, url } if url.starts_with("https://") || url.starts_with("http://") => {
            format!(r#"<a href="{}">{}</a>"#, html(url), html(text))
        }
        other => html(&other.plain()),
    });
    lines.collect::<Vec<_>>().join("<br>")
}
