//! What a page that lists cités looks like: the shell of the map, with the list where the map's own is.

use cites::Lang;

use super::{head::PageHead, region_page::Files, site_url::SiteUrl};
use crate::publish::html::escaped;

/// The parts of such a page. Texts are plain, `list` and `foot` are markup.
pub struct ListPage<'a> {
    /// What its head says.
    pub head: PageHead<'a>,
    /// How many cités there are, in words.
    pub count: &'a str,
    /// The query of the map that shows the same, and the words of the link there.
    pub map: (&'a str, &'a str),
    /// The list itself.
    pub list: &'a str,
    /// What stands below it.
    pub foot: &'a str,
}

impl ListPage<'_> {
    /// The page's markup.
    pub fn render(&self, files: &Files, site: Option<&SiteUrl>) -> String {
        let Files { stylesheet, script } = files;
        let root = self.head.root;
        let (map, to_the_map) = self.map;
        format!(
            "<!doctype html>
<html lang=\"{tag}\">
<head>
{head}<link rel=\"stylesheet\" href=\"{root}{stylesheet}\">
<script defer src=\"{root}{script}\"></script>
</head>
<body>
<main id=\"static\" class=\"shell\">
<div class=\"panel\">
<header class=\"header\">
<div>
<h1>{heading}</h1>
<p class=\"tagline\">{count}</p>
</div>
</header>
<p class=\"why\"><a id=\"to-the-map\" href=\"{root}{map}\">{to_the_map}</a></p>
<div id=\"static-list\">
{list}{foot}</div>
</div>
<div class=\"stage\" aria-hidden=\"true\"></div>
</main>
</body>
</html>
",
            tag = Lang::tag(self.head.lang),
            head = self.head.render(site),
            heading = escaped(self.head.title),
            count = escaped(self.count),
            map = escaped(map),
            to_the_map = escaped(to_the_map),
            list = self.list,
            foot = self.foot,
        )
    }
}
