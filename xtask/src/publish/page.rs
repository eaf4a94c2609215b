//! Reads and rewrites `index.html`, as Trunk leaves it.

use std::{cell::RefCell, collections::BTreeMap};

use anyhow::{Context, Result, bail};
use lol_html::{
    HandlerResult, HtmlRewriter, RewriteStrSettings, Settings, comments, doc_comments, element,
    html_content::{ContentType, Element},
    rewrite_str, text,
};

/// What the page names that has to be published.
#[derive(Debug, Default, PartialEq)]
pub struct Page {
    /// The code of its inline module script, which starts the app.
    pub module: Option<String>,
    /// Its own style sheets, in order.
    pub stylesheets: Vec<String>,
    /// Its own style sheets that the app asks for once it is ready, in order.
    pub later_stylesheets: Vec<String>,
    /// Its own script files, in order.
    pub scripts: Vec<String>,
    /// The code of the script that stands in the page itself.
    pub inline: Option<String>,
    /// The published data that it names, in links or anywhere else: `data/<name>.json` or `.geojson`.
    pub data: Vec<String>,
    /// Whether it has the place for the list that needs no script.
    pub wants_static_list: bool,
    /// Whether it has the place for the map that needs no script.
    pub wants_static_map: bool,
}

/// What stands in the published page instead.
#[derive(Debug, Default)]
pub struct Replacements {
    /// Old attribute values and the URLs that replace them.
    pub urls: BTreeMap<String, String>,
    /// URL of the one script that starts the app.
    pub module: String,
    /// URL of the one style sheet.
    pub stylesheet: String,
    /// What becomes of the script that stands in the page itself.
    pub inline: String,
    /// Markup of the list that needs no script.
    pub static_list: String,
    /// Markup of the map that needs no script.
    pub static_map: String,
}

const MODULE: &str = "script[type=module]:not([src])";
const INLINE: &str = "script:not([src]):not([type])";
const STATIC_LIST: &str = "#static-list";
const STATIC_MAP: &str = "#static-map";

impl Page {
    /// Reads the page.
    ///
    /// # Errors
    /// It holds something that would not work once online: what the Content-Security-Policy refuses, or
    /// what Trunk did not see.
    pub fn read(html: &str) -> Result<Page> {
        if html.contains("data-trunk") {
            bail!(
                "index.html has a `data-trunk` that Trunk does not see, as inside <noscript> (for styles, use `@media (scripting: none)`)."
            );
        }
        let page = RefCell::new(Page::default());
        let refused = RefCell::new(None);
        let settings = Settings {
            element_content_handlers: vec![
                element!("*", |element| {
                    let mut page = page.borrow_mut();
                    if let Some(what) = refused_by_policy(element, &page) {
                        refused.borrow_mut().get_or_insert(what);
                    }
                    page.notice(element);
                    Ok(())
                }),
                text!(MODULE, |chunk| {
                    let mut page = page.borrow_mut();
                    page.module.get_or_insert_default().push_str(chunk.as_str());
                    Ok(())
                }),
                text!(INLINE, |chunk| {
                    let mut page = page.borrow_mut();
                    page.inline.get_or_insert_default().push_str(chunk.as_str());
                    Ok(())
                }),
            ],
            ..Settings::new()
        };
        let mut reader = HtmlRewriter::new(settings, |_: &[u8]| {});
        reader
            .write(html.as_bytes())
            .and_then(|()| reader.end())
            .context("index.html is not HTML")?;
        if let Some(what) = refused.into_inner() {
            bail!("index.html has {what}, which the Content-Security-Policy refuses.");
        }
        Ok(page.into_inner())
    }

    fn notice(&mut self, element: &Element) {
        match element.get_attribute("id").as_deref() {
            Some("static-list") => self.wants_static_list = true,
            Some("static-map") => self.wants_static_map = true,
            _ => {}
        }
        for attribute in element.attributes() {
            let value = attribute.value();
            if is_data(&value) && !self.data.contains(&value) {
                self.data.push(value);
            }
        }
        if let Some(stylesheet) = own_stylesheet(element) {
            self.stylesheets.push(stylesheet);
        }
        self.later_stylesheets.extend(later_stylesheet(element));
        let script = element.get_attribute("src").filter(|source| is_own(source));
        if element.tag_name() == "script" {
            self.scripts.extend(script);
            if is_inline(element) {
                self.inline.get_or_insert_default();
            }
        }
    }
}

/// The page with everything replaced, and without comments and indentation.
///
/// # Errors
/// It is not HTML.
pub fn rewrite(html: &str, replacements: &Replacements) -> Result<String> {
    let mut has_stylesheet = false;
    let settings = RewriteStrSettings {
        element_content_handlers: vec![
            element!("*", |element| replace_urls(element, &replacements.urls)),
            element!("link[rel=stylesheet]", |element| {
                if own_stylesheet(element).is_none() {
                    return Ok(());
                }
                if std::mem::replace(&mut has_stylesheet, true) {
                    element.remove();
                }
                Ok(element.set_attribute("href", &replacements.stylesheet)?)
            }),
            element!(MODULE, |script| {
                script.set_inner_content("", ContentType::Text);
                Ok(script.set_attribute("src", &replacements.module)?)
            }),
            element!(INLINE, |script| {
                script.set_inner_content(&replacements.inline, ContentType::Html);
                Ok(())
            }),
            element!(STATIC_LIST, |place| {
                place.set_inner_content(&replacements.static_list, ContentType::Html);
                Ok(())
            }),
            element!(STATIC_MAP, |place| {
                place.set_inner_content(&replacements.static_map, ContentType::Html);
                Ok(())
            }),
            comments!("*", |comment| {
                comment.remove();
                Ok(())
            }),
        ],
        document_content_handlers: vec![doc_comments!(|comment| {
            comment.remove();
            Ok(())
        })],
        ..RewriteStrSettings::new()
    };
    let html = rewrite_str(html, settings).context("index.html is not HTML")?;
    Ok(without_indentation(&html))
}

fn replace_urls(element: &mut Element, urls: &BTreeMap<String, String>) -> HandlerResult {
    let attributes: Vec<_> = element
        .attributes()
        .iter()
        .map(|attribute| (attribute.name(), attribute.value()))
        .collect();
    for (name, value) in attributes {
        if let Some(url) = urls.get(&value) {
            element.set_attribute(&name, url)?;
        }
    }
    Ok(())
}

/// Whether the element is a script that runs where it stands. The policy names one such script by its hash.
fn is_inline(element: &Element) -> bool {
    let is_inert = |kind: String| kind == "module" || kind.ends_with("json");
    element.tag_name() == "script"
        && !element.has_attribute("src")
        && !element.get_attribute("type").is_some_and(is_inert)
}

/// What of this element a policy without `unsafe-inline` refuses, after what was read of the page before it.
fn refused_by_policy(element: &Element, page: &Page) -> Option<String> {
    let name = element.tag_name();
    if is_inline(element) && (page.inline.is_some() || element.has_attribute("type")) {
        return Some("another inline script".to_owned());
    }
    if name == "style" {
        return Some("an inline style sheet".to_owned());
    }
    let names = element.attributes().iter().map(|attribute| attribute.name());
    let refused = names
        .into_iter()
        .find(|name| name == "style" || name.starts_with("on"))?;
    Some(format!("the attribute `{refused}` on <{name}>"))
}

fn own_stylesheet(element: &Element) -> Option<String> {
    let is_plain = element.tag_name() == "link"
        && element.get_attribute("rel").as_deref() == Some("stylesheet")
        && !element.has_attribute("media");
    element
        .get_attribute("href")
        .filter(|href| is_plain && is_own(href))
}

fn later_stylesheet(element: &Element) -> Option<String> {
    let is_later = element.get_attribute("rel").as_deref() == Some("x-later");
    element
        .get_attribute("href")
        .filter(|href| is_later && is_own(href) && href.ends_with(".css"))
}

fn is_own(url: &str) -> bool {
    !url.starts_with('/') && !url.contains("://") && !url.starts_with("data:")
}

fn is_data(value: &str) -> bool {
    let name = value.strip_prefix("./").unwrap_or(value).strip_prefix("data/");
    let stem = name.and_then(|name| {
        name.strip_suffix(".geojson")
            .or_else(|| name.strip_suffix(".json"))
    });
    stem.is_some_and(|stem| !stem.is_empty() && !stem.contains(['/', ' ', '?', '#']))
}

/// Line breaks stay, since they separate words; where white space counts, all of it stays.
fn without_indentation(html: &str) -> String {
    if html.contains("<pre") || html.contains("<textarea") {
        return html.to_owned();
    }
    let lines: Vec<&str> = html
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests;
