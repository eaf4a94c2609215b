//! The visitor's state: what is chosen, open, pointed at, and where the map looks.
//!
//! Signals are read by anyone and written only by the actions in `actions.rs`. What can be derived is
//! derived (`selection`, `link`); the effects that reach outward are in `history.rs`, `map_view/` and `embed/`.

mod actions;
mod commands;
mod facets;
mod history;
mod notice;
mod sheet_position;
mod signals;

pub use facets::sync_facets;
pub use history::{current, sync_history};
pub use notice::Notice;
pub use sheet_position::SheetPosition;
pub use signals::set_if_changed;

use crate::i18n::{self, Strings};
use cites::{
    Basemap, Camera, Catalog, Cite, CiteId, Coord, Facets, Filter, Lang, Link, Look, MapView, SearchIndex,
    Selection, select,
};
use leptos::prelude::*;
use std::sync::Arc;

/// Where the map is to go. Set by actions, carried out by the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CameraMove {
    /// To what the choice fits into, in an easy glide: France, a region, a few départements.
    Fit,
    /// To where a link without a view looks, at once: the page has changed its shape.
    Refit,
    /// To an exact view.
    To(Camera),
    /// Just so far that a cité is in view.
    Reveal(CiteId),
    /// To a cité, from near.
    Near(CiteId),
    /// To the visitor and the nearest cités.
    Around(Coord),
}

/// Everything that does not change once the page has loaded.
pub struct Data {
    /// The cités.
    pub catalog: Catalog,
    /// Their names, for the search.
    pub index: SearchIndex,
}

/// All signals; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct AppState {
    data: StoredValue<Arc<Data>>,
    /// The bundled base map once it has come.
    pub basemap: RwSignal<Option<Arc<Basemap>>>,
    /// What the visitor has chosen to see.
    pub filter: RwSignal<Filter>,
    /// The regions and départements of the filter; what follows them need not follow each letter of the search.
    pub places: Memo<Filter>,
    /// The cité whose card is open.
    pub selected: RwSignal<Option<CiteId>>,
    /// The cité whose card was opened last: the keyboard goes on from there.
    pub last_opened: RwSignal<Option<CiteId>>,
    /// The cité that is pointed at, or focused, in the list or on the map.
    pub hovered: RwSignal<Option<CiteId>>,
    /// Where the visitor is, after "near me".
    pub user_location: RwSignal<Option<Coord>>,
    /// The language.
    pub lang: RwSignal<Lang>,
    /// Whether the language is the visitor's choice, and so part of the link.
    pub lang_chosen: RwSignal<bool>,
    /// How the page looks.
    pub look: RwSignal<Look>,
    /// Whether the map stands in another site's page.
    pub embed: bool,
    /// The places that cannot be left; none when all can.
    pub lock: RwSignal<Filter>,
    /// The view that the visitor chose; none while the map fits what is chosen.
    pub view: RwSignal<Option<MapView>>,
    /// Where the map rests, once it does.
    pub idle_view: RwSignal<Option<MapView>>,
    /// The map's next move.
    pub movement: RwSignal<Option<CameraMove>>,
    /// What the visitor is being told, the latest last.
    pub notices: RwSignal<Vec<Notice>>,
    /// A sentence for screen readers.
    pub announcement: RwSignal<String>,
    /// How far the list's sheet is up. Beside the map it makes no difference.
    pub sheet_position: RwSignal<SheetPosition>,
    /// Pixels at the bottom of the map that the list's sheet covers.
    pub list_sheet: RwSignal<f64>,
    /// Pixels at the bottom of the map that the card's sheet covers.
    pub card_sheet: RwSignal<f64>,
    /// Pixels at the bottom of the map that are covered by one sheet or the other.
    pub covered: Memo<f64>,
    /// Whether the page is too narrow or too low for a card upon the map.
    pub compact: RwSignal<bool>,
    /// The matching cités, in the list's order, and what each further choice would give.
    pub selection: Memo<Arc<Selected>>,
    /// What each further choice would give, as it is shown: it follows a search when the visitor pauses.
    pub facets: RwSignal<Facets>,
    /// The present state as a link.
    pub link: Memo<Link>,
}

/// A selection that memos can compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Selected(pub Selection);

impl AppState {
    /// The state that a link asks for. `preferred` are the browser's languages.
    pub fn new(data: Arc<Data>, link: &Link, preferred: &[String]) -> Self {
        let filter = RwSignal::new(link.filter(&data.catalog));
        let lock = match link.lock {
            true => filter.with_untracked(Filter::places),
            false => Filter::default(),
        };
        let selected = link
            .cite
            .as_deref()
            .and_then(|slug| data.catalog.by_slug(slug))
            .filter(|cite| lock.matches_place(&data.catalog, cite))
            .map(|cite| cite.id);
        let selected = RwSignal::new(selected);
        let user_location = RwSignal::new(None);
        let lang = RwSignal::new(i18n::choose(link.lang, preferred));
        let lang_chosen = RwSignal::new(link.lang.is_some());
        let view = RwSignal::new(link.view);
        let (list_sheet, card_sheet) = (RwSignal::new(0.0), RwSignal::new(0.0_f64));
        let data = StoredValue::new(data);
        let selection = Memo::new(move |_| {
            let data = data.get_value();
            filter.with(|filter| {
                Arc::new(Selected(select(
                    &data.catalog,
                    &data.index,
                    filter,
                    user_location.get(),
                )))
            })
        });
        let places = Memo::new(move |_| filter.with(Filter::places));
        let embed = link.embed;
        let look = RwSignal::new(link.look);
        let lock = RwSignal::new(lock);
        let link = Memo::new(move |_| {
            let data = data.get_value();
            let (regions, departements) = filter.with(|filter| filter.to_link_parts(&data.catalog));
            Link {
                regions,
                departements,
                status: filter.with(|filter| filter.status),
                q: filter.with(|filter| filter.text.trim().to_owned()),
                cite: selected
                    .get()
                    .and_then(|id| data.catalog.cite(id))
                    .map(|cite| cite.slug.clone()),
                lang: lang_chosen.get().then(|| lang.get()),
                look: look.get(),
                embed,
                lock: !lock.with(Filter::is_empty),
                view: view.get(),
            }
        });
        Self {
            data,
            basemap: RwSignal::new(None),
            filter,
            places,
            selected,
            last_opened: RwSignal::new(None),
            hovered: RwSignal::new(None),
            user_location,
            lang,
            lang_chosen,
            look,
            embed,
            lock,
            view,
            idle_view: RwSignal::new(None),
            movement: RwSignal::new(None),
            notices: RwSignal::new(Vec::new()),
            announcement: RwSignal::new(String::new()),
            sheet_position: RwSignal::new(SheetPosition::wished(look.with_untracked(|look| look.panel))),
            list_sheet,
            card_sheet,
            covered: Memo::new(move |_| list_sheet.get().max(card_sheet.get())),
            compact: RwSignal::new(false),
            facets: RwSignal::new(selection.with_untracked(|selection| selection.0.facets.clone())),
            selection,
            link,
        }
    }

    /// The data, for as long as it is needed.
    pub fn data(&self) -> Arc<Data> {
        self.data.get_value()
    }

    /// What is wanted of one cité.
    pub fn cite<T>(&self, id: CiteId, read: impl FnOnce(&Cite, &Catalog) -> T) -> Option<T> {
        let data = self.data();
        data.catalog.cite(id).map(|cite| read(cite, &data.catalog))
    }

    /// The present language's texts; a view that reads them follows the language.
    pub fn t(&self) -> &'static Strings {
        i18n::strings(self.lang.get())
    }

    /// The same for actions, which do not follow.
    pub fn t_now(&self) -> &'static Strings {
        i18n::strings(self.lang.get_untracked())
    }

    /// Whether the visitor may come to a cité of this kind: any, unless there are places that cannot be left.
    pub fn reaches(&self, kind: impl Fn(&Cite) -> bool) -> bool {
        let data = self.data();
        self.lock.with(|lock| {
            let mut cites = data.catalog.cites().iter().filter(|cite| kind(cite));
            lock.is_empty() || cites.any(|cite| lock.matches_place(&data.catalog, cite))
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
            look: Look {
                fond: self.look.with_untracked(|look| look.fond),
                ..Look::default()
            },
            ..Link::default()
        };
        link.to_search()
    }

    /// The matching cités' number.
    pub fn count(&self) -> usize {
        self.selection.with(|selection| selection.0.hits.len())
    }
}
