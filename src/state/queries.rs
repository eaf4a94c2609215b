//! What is asked of the state.

use super::{AppState, Data};
use crate::browser;
use cites::{Appearance, Catalog, Cite, CiteId, Lang, Link, RegionId, TileMode};
use leptos::prelude::*;
use std::sync::Arc;

impl AppState {
    /// The data, for as long as it is needed.
    pub fn data(&self) -> Arc<Data> {
        self.data.get_value()
    }

    /// What is wanted of one cité.
    pub fn cite<T>(&self, id: CiteId, read: impl FnOnce(&Cite, &Catalog) -> T) -> Option<T> {
        let data = self.data();
        data.catalog.cite(id).map(|cite| read(cite, &data.catalog))
    }

    /// The name of a region in the present language.
    pub fn region_name(&self, id: RegionId) -> String {
        let lang = self.lang.get_untracked();
        self.data().catalog.region_name_in(lang, id).to_owned()
    }

    /// Whether the visitor may come to a cité of this kind: any, unless there are areas that cannot be left.
    pub fn reaches(&self, kind: impl Fn(&Cite) -> bool) -> bool {
        let data = self.data();
        self.lock.with(|lock| {
            let mut cites = data.catalog.cites().iter().filter(|cite| kind(cite));
            lock.is_empty() || cites.any(|cite| lock.matches_area(&data.catalog, cite))
        })
    }

    /// The link to a cité in this language, whatever else is chosen here; what must not be asked of others is not
    /// asked there either.
    pub fn link_to(&self, slug: &str) -> String {
        let chosen = self
            .lang_chosen
            .get_untracked()
            .then(|| self.lang.get_untracked());
        let link = Link {
            cite: Some(slug.to_owned()),
            lang: chosen,
            appearance: Appearance {
                tile_mode: self.appearance.with_untracked(|appearance| appearance.tile_mode),
                ..Appearance::default()
            },
            ..Link::default()
        };
        link.to_search()
    }

    /// The address that is passed on of a cité: its page, in this language, where the site's own address is known.
    /// Otherwise, and where nothing must be asked of others, which a page without script could not pass on to the map,
    /// it is the cité's link over the page of its region: whoever shows a link as more than that looks at the page
    /// alone, and finds picture and frame of the region there instead of all France.
    pub fn shared_link(&self, id: CiteId) -> Option<String> {
        let data = self.data();
        let cite = data.catalog.cite(id)?;
        let asks_nobody = untrack(|| self.asks_nobody());
        match browser::canonical() {
            Some(site) if !asks_nobody => {
                Some([site, cites::cite_page(self.lang.get_untracked(), &cite.slug)].concat())
            }
            _ => {
                let region = data.catalog.region(cite.region)?;
                let page = cites::region_page(Lang::Fr, &region.slug);
                Some(browser::beside(&[page, self.link_to(&cite.slug)].concat()))
            }
        }
    }

    /// The addresses and names of the maps to print: that of the chosen region, where it is one alone; otherwise those of all
    /// of France, which are for two sizes of paper.
    pub fn printed_maps(&self) -> Vec<(String, String)> {
        let (data, t) = (self.data(), self.t_now());
        let region = self.filter.with(|filter| {
            let alone = filter.regions.first().filter(|_| filter.regions.len() == 1);
            alone.and_then(|id| data.catalog.region(*id))
        });
        let map = |slug: &str, of: &str| {
            let path = cites::printed_map(self.lang.get_untracked(), slug);
            (browser::beside(&path), (t.printed_map)(of))
        };
        match region {
            Some(region) => vec![map(&region.slug, region.name_in(self.lang.get_untracked()))],
            None => vec![map("france", "France, A3"), map("france-a4", "France, A4")],
        }
    }

    /// Whether nothing is to be asked of others (`fond=simple`).
    pub fn asks_nobody(&self) -> bool {
        self.appearance
            .with(|appearance| appearance.tile_mode == TileMode::Simple)
    }

    /// Whether the list goes region by region: not what is searched for, nor what is nearest first. Not tracked.
    pub fn lists_by_region(&self) -> bool {
        self.user_location.with_untracked(Option::is_none)
            && self
                .filter
                .with_untracked(|filter| filter.text.trim().is_empty() && filter.around.is_none())
    }

    /// The matching cités' number.
    pub fn count(&self) -> usize {
        self.selection.with(|selection| selection.hits.len())
    }
}
