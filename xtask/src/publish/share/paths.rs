//! Where the pages of regions and cités stand, relative to the site. French has no folder of its own.

use cites::Lang;
pub use cites::{cite_page as cite, region_page as region};

/// From a page of a cité or a region to the site.
pub fn to_root(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "../",
        _ => "../../",
    }
}

/// The list of all cités; in French it is the map's own page.
pub fn country(lang: Lang) -> String {
    match lang {
        Lang::Fr => String::new(),
        other => format!("{}/", other.tag()),
    }
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
    fn a_page_reaches_the_site_and_asks_the_map_for_its_language() {
        for (lang, asked, plain) in [
            (Lang::Fr, "?cite=a", ""),
            (Lang::En, "?cite=a&lang=en", "?lang=en"),
        ] {
            assert_eq!(map(lang, "cite=a"), asked);
            assert_eq!(map(lang, ""), plain);
            let folders = cite(lang, "a").matches('/').count();
            assert_eq!(to_root(lang).matches("../").count(), folders);
        }
    }
}
