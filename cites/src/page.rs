//! Where the pages stand that need no script, and the maps to print.

use crate::Lang;

/// The page of a cité, relative to the site: `cites/locronan.html`, and in a folder of its language where that is not
/// French.
pub fn cite_page(lang: Lang, slug: &str) -> String {
    page(lang, "cites/", slug)
}

/// The page of a region, relative to the site: `regions/bretagne.html`, likewise.
pub fn region_page(lang: Lang, slug: &str) -> String {
    page(lang, "regions/", slug)
}

/// The printed map of a region by its slug, or of all of `france`, relative to the site: `cartes/bretagne.pdf`, in French;
/// in other languages `cartes/bretagne-en.pdf`. That of France is for paper of A3; `france-a4` is the one for A4.
pub fn printed_map(lang: Lang, name: &str) -> String {
    let language = match lang {
        Lang::Fr => String::new(),
        other => ["-", other.tag()].concat(),
    };
    ["cartes/", name, &language, ".pdf"].concat()
}

fn page(lang: Lang, folder: &str, slug: &str) -> String {
    let (tag, separator) = match lang {
        Lang::Fr => ("", ""),
        other => (other.tag(), "/"),
    };
    [tag, separator, folder, slug, ".html"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_has_no_folder_of_its_own() {
        assert_eq!(cite_page(Lang::Fr, "locronan"), "cites/locronan.html");
        assert_eq!(cite_page(Lang::En, "locronan"), "en/cites/locronan.html");
        assert_eq!(region_page(Lang::Fr, "corse"), "regions/corse.html");
        assert_eq!(region_page(Lang::En, "corse"), "en/regions/corse.html");
        assert_eq!(printed_map(Lang::Fr, "france"), "cartes/france.pdf");
        assert_eq!(printed_map(Lang::En, "corse"), "cartes/corse-en.pdf");
    }
}
