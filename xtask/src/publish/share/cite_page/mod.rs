//! The page of a cité, which needs no script: what there is to see, where it is, whom to ask, and what is near.

mod json_ld;
mod locator;
mod markup;
mod neighbours;
mod path;
mod sections;
#[cfg(test)]
mod tests;

use cites::{Catalog, Cite, Lang, Sight, Sights, Station, Stations};

use super::{head::PageHead, paths, picture, site_url::SiteUrl};
use crate::publish::{
    article::{self, ArticleScripts},
    html::escaped,
    texts,
};
pub use locator::Locator;
use neighbours::Neighbours;

/// The page's sign in a browser's tab, that of the map.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'%3E%3Cpath d='M32 2a22 22 0 0 1 22 22c0 14-14 22-22 38C24 46 10 38 10 24A22 22 0 0 1 32 2z' fill='%238c1d40'/%3E%3Cpath d='M18 26 32 12l14 14h-4v12h-7v-9h-6v9h-7V26z' fill='%23fbf7ef'/%3E%3C/svg%3E";
/// A search engine shows about so many characters of a description.
const DESCRIPTION: usize = 165;

/// What all pages of cités are made of.
pub struct Pages<'a> {
    /// All cités.
    pub catalog: &'a Catalog,
    /// What there is to see, in each language.
    pub sights: Vec<(Lang, Sights)>,
    /// The railway stations.
    pub stations: &'a Stations,
    /// The pages' style sheet, relative to the site.
    pub stylesheet: &'a str,
    /// What shows photo and article when a visitor asks for them.
    pub article: &'a ArticleScripts,
    /// Where they will be seen, if that is known.
    pub site: Option<&'a SiteUrl>,
}

/// The name of a cité's picture.
pub fn picture_name(cite: &Cite) -> String {
    format!("cites/{}", cite.slug)
}

/// Its oEmbed answer, relative to the site.
pub fn oembed_path(cite: &Cite) -> String {
    format!("oembed/cites/{}.json", cite.slug)
}

/// A cité, and what its page says of it in one language.
struct Subject<'a> {
    pages: &'a Pages<'a>,
    cite: &'a Cite,
    lang: Lang,
    departement: &'a str,
    region: &'a cites::Region,
    neighbours: Neighbours<'a>,
    sights: &'a [Sight],
    /// The nearest, with its distance in kilometres.
    station: Option<(&'a Station, f64)>,
}

impl Subject<'_> {
    /// An address for those who know nothing of the page's own: absolute where that can be.
    fn address(&self, path: &str) -> String {
        self.pages.site.map_or_else(
            || format!("{}{path}", paths::to_root(self.lang)),
            |site| site.url(path),
        )
    }
}

impl Pages<'_> {
    /// The page of `cite` in a language; nothing where its region is not in the catalog, which is never the case.
    pub fn render(&self, cite: &Cite, locator: &Locator, lang: Lang) -> Option<String> {
        let subject = Subject {
            pages: self,
            cite,
            lang,
            departement: self.catalog.departement_name(cite.departement),
            region: self.catalog.region(cite.region)?,
            neighbours: Neighbours::of(self.catalog, cite),
            sights: self.sights_of(cite, lang),
            station: self.stations.nearest(cite.position),
        };
        Some(subject.render(locator))
    }

    fn sights_of(&self, cite: &Cite, lang: Lang) -> &[Sight] {
        let found = self.sights.iter().find(|(of, _)| *of == lang);
        found.map_or(&[], |(_, sights)| sights.of(&cite.insee))
    }
}

impl Subject<'_> {
    fn render(&self, locator: &Locator) -> String {
        let (cite, lang, texts) = (self.cite, self.lang, texts::of(self.lang));
        let title = (texts.cite_title)(&cite.name, self.departement);
        let oembed = oembed_path(cite);
        let head = PageHead {
            lang,
            root: paths::to_root(lang),
            path: &|lang| paths::cite(lang, &cite.slug),
            title: &title,
            description: &self.description(),
            picture: &picture_name(cite),
            alt: &(texts.cite_picture)(&cite.name, self.region.name_in(self.lang)),
            oembed: Some((&oembed, &title)),
        };
        format!(
            "<!doctype html>
<html lang=\"{tag}\">
<head>
{head}<meta name=\"theme-color\" content=\"#fbf7ef\" media=\"(prefers-color-scheme: light)\">
<meta name=\"theme-color\" content=\"#1d1b18\" media=\"(prefers-color-scheme: dark)\">
<link rel=\"icon\" href=\"{ICON}\">
<link rel=\"stylesheet\" href=\"{root}{stylesheet}\">
{article}<script type=\"application/ld+json\">{json_ld}</script>
</head>
<body>
{body}</body>
</html>
",
            tag = lang.tag(),
            head = head.render(self.pages.site),
            root = paths::to_root(lang),
            stylesheet = escaped(self.pages.stylesheet),
            article = article::script(self.pages.article, paths::to_root(lang)),
            json_ld = json_ld::render(self),
            body = markup::body(self, locator),
        )
    }

    /// The page in one or two sentences, with as many sights as there is room for.
    fn description(&self) -> String {
        let texts = texts::of(self.lang);
        let with = |sights: &str| {
            (texts.cite_description)(
                &self.cite.name,
                self.departement,
                self.region.name_in(self.lang),
                sights,
            )
        };
        let sights: Vec<&str> = self.sights.iter().map(|sight| sight.text.as_str()).collect();
        let all = (0..=sights.len())
            .rev()
            .map(|n| with(&sights.get(..n).unwrap_or_default().join(", ")));
        let mut fitting = all.filter(|text| text.chars().count() <= DESCRIPTION);
        fitting.next().unwrap_or_else(|| with(""))
    }

    /// Where the picture of the page is, absolute; none without the site's address.
    fn image(&self) -> Option<String> {
        let path = picture::path(&picture_name(self.cite));
        self.pages.site.map(|site| site.url(&path))
    }
}

/// A noun phrase of the data as it begins a line.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}
