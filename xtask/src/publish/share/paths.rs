//! Where the pages of regions and cités stand, relative to the site. French has no folder of its own.

use cites::Lang;

/// The folder of a language's pages: nothing, or `en/`.
fn folder(lang: Lang) -> String {
    match lang {
        Lang::Fr => String::new(),
        other => format!("{}/", other.tag()),
    }
}

/// From a page of a cité or a region to the site.
pub fn to_root(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "../",
        _ => "../../",
    }
}

/// The page of a cité.
pub fn cite(lang: Lang, slug: &str) -> String {
    format!("{}cites/{slug}.html", folder(lang))
}

/// The page of a region.
pub fn region(lang: Lang, slug: &str) -> String {
    format!("{}regions/{slug}.html", folder(lang))
}

/// The map with a query such as `cite=locronan`, or as it is; French is what it speaks to nobody in particular.
pub fn map(lang: Lang, query: &str) -> String {
    let lang = match lang {
        Lang::Fr => None,
        other => Some(format!("lang={}", other.tag())),
    };
    let asked: Vec<String> = [query.to_owned()]
        .into_iter()
        .filter(|query| !query.is_empty())
        .chain(lang)
        .collect();
    if asked.is_empty() {
        String::new()
    } else {
        format!("?{}", asked.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_pages_have_no_folder_and_ask_the_map_for_no_language() {
        for (lang, page, region_page, asked, plain) in [
            (Lang::Fr, "cites/a.html", "regions/b.html", "?cite=a", ""),
            (
                Lang::En,
                "en/cites/a.html",
                "en/regions/b.html",
                "?cite=a&lang=en",
                "?lang=en",
            ),
        ] {
            assert_eq!(cite(lang, "a"), page);
            assert_eq!(region(lang, "b"), region_page);
            assert_eq!(map(lang, "cite=a"), asked);
            assert_eq!(map(lang, ""), plain);
            assert_eq!(to_root(lang).matches("../").count(), page.matches('/').count());
        }
    }
}
