//! The signals of the page, and how they hang together.

use super::location_question::LocationQuestion;
use super::startup::Startup;
use super::{CameraMove, LateFiles, Layout, MarkState, Notice, TripState};
use crate::browser::EventListener;
use crate::i18n::{LateTexts, Texts};
use cites::{
    Appearance, Around, Basemap, Camera, Catalog, CiteId, Contours, Coord, Facets, Filter, Lang, Link,
    SearchIndex, Selection, Sources, select,
};
use leptos::prelude::*;
use std::sync::Arc;

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
    pub(super) data: StoredValue<Arc<Data>>,
    /// What lives as long as the page: that of what is loaded later.
    pub(super) owner: StoredValue<Option<Owner>>,
    /// The ids of the files that are being fetched, or are here: each is asked for once.
    pub(super) requested: StoredValue<Vec<&'static str>>,
    pub(super) startup: Startup,
    pub(super) location_question: StoredValue<LocationQuestion>,
    /// Listens for the visitor's answer to the browser, while the question is open.
    pub(super) permission_watch: StoredValue<Option<EventListener>, LocalStorage>,
    pub(super) write: Writers,
    /// The bundled base map once it has come.
    pub basemap: ReadSignal<Option<Arc<Basemap>>>,
    /// The boundaries of the communes once they have come.
    pub contours: ReadSignal<Option<Arc<Contours>>>,
    /// What there is to see and the stations, as far as they have come.
    pub late: ReadSignal<LateFiles>,
    /// What the visitor has chosen to see.
    pub filter: ReadSignal<Filter>,
    /// The regions and départements of the filter; what follows them need not follow each letter of the search.
    pub areas: Memo<Filter>,
    /// The cité whose card is open.
    pub selected: ReadSignal<Option<CiteId>>,
    /// The cité whose card was opened last: the keyboard goes on from there.
    pub last_opened: ReadSignal<Option<CiteId>>,
    /// The cité that is pointed at, or focused, in the list or on the map.
    pub hovered: ReadSignal<Option<CiteId>>,
    /// Where the visitor is, after "near me".
    pub user_location: ReadSignal<Option<Coord>>,
    /// The texts in the present language.
    pub(super) texts: StoredValue<&'static Texts>,
    /// Those of the parts that come later, once one has been asked for.
    pub(super) late_texts: StoredValue<Option<&'static LateTexts>>,
    /// The language that was asked for last: that of the texts, once they have come.
    pub(super) lang_asked: StoredValue<Lang>,
    /// The language.
    pub lang: ReadSignal<Lang>,
    /// Whether the language is the visitor's choice, and so part of the link.
    pub lang_chosen: ReadSignal<bool>,
    /// How the page looks.
    pub appearance: ReadSignal<Appearance>,
    /// Whether the map stands in another site's page.
    pub embed: bool,
    /// The areas that cannot be left; none when all can.
    pub lock: ReadSignal<Filter>,
    /// The view that the visitor chose; none while the map fits what is chosen.
    pub view: ReadSignal<Option<Camera>>,
    /// Where the map rests, once it does; while that was found from the visitor's position, where it rested before.
    pub idle_view: ReadSignal<Option<Camera>>,
    /// The map's next move.
    pub movement: ReadSignal<Option<CameraMove>>,
    /// What the visitor is being told, the latest last.
    pub notices: ReadSignal<Vec<Notice>>,
    /// A sentence for screen readers.
    pub announcement: ReadSignal<String>,
    /// Which part of the map is covered, and whether there is room for a card upon it.
    pub layout: Layout,
    /// The matching cités, in the list's order, and what each further choice would give.
    pub selection: Memo<Arc<Selection>>,
    /// What each further choice would give, as it is shown: it follows a search when the visitor pauses.
    pub facets: ReadSignal<Facets>,
    /// The visitor's trip.
    pub trip: TripState,
    /// The visitor's marks.
    pub marks: MarkState,
    /// The present state as a link.
    pub link: Memo<Link>,
}

/// The writing halves of the signals of [`AppState`], for the actions alone.
#[derive(Clone, Copy)]
pub(super) struct Writers {
    pub basemap: WriteSignal<Option<Arc<Basemap>>>,
    pub contours: WriteSignal<Option<Arc<Contours>>>,
    pub late: WriteSignal<LateFiles>,
    pub filter: WriteSignal<Filter>,
    pub selected: WriteSignal<Option<CiteId>>,
    pub last_opened: WriteSignal<Option<CiteId>>,
    pub hovered: WriteSignal<Option<CiteId>>,
    pub user_location: WriteSignal<Option<Coord>>,
    pub lang: WriteSignal<Lang>,
    pub lang_chosen: WriteSignal<bool>,
    pub appearance: WriteSignal<Appearance>,
    pub lock: WriteSignal<Filter>,
    pub view: WriteSignal<Option<Camera>>,
    pub idle_view: WriteSignal<Option<Camera>>,
    pub movement: WriteSignal<Option<CameraMove>>,
    pub notices: WriteSignal<Vec<Notice>>,
    pub announcement: WriteSignal<String>,
    pub facets: WriteSignal<Facets>,
}

impl AppState {
    /// The state that a link asks for, with those late files that it has waited for, in the language of these texts.
    pub fn new(data: Arc<Data>, late: LateFiles, link: &Link, texts: &'static Texts) -> Self {
        let (filter, set_filter) = signal(link.filter(&data.catalog));
        let lock = match link.lock {
            true => filter.with_untracked(Filter::areas),
            false => Filter::default(),
        };
        let selected = link
            .cite
            .as_deref()
            .and_then(|slug| data.catalog.by_slug(slug))
            .filter(|cite| lock.matches_area(&data.catalog, cite))
            .map(|cite| cite.id);
        let (selected, set_selected) = signal(selected);
        let (user_location, set_user_location) = signal(None);
        let (lang, set_lang) = signal(texts.lang);
        let (lang_chosen, set_lang_chosen) = signal(link.lang.is_some());
        let (view, set_view) = signal(link.view);
        let layout = Layout::new(link.appearance.panel);
        let data = StoredValue::new(data);
        let (late, set_late) = signal(late);
        let marks = MarkState::new();
        let selection = Memo::new(move |_| {
            let data = data.get_value();
            let late = late.get();
            // Who asks for no mark need not be given another list when one is set.
            let asks_for_mark = filter.with(|filter| filter.marked.is_some());
            let marks = asks_for_mark.then(|| marks.by_cite.get());
            let sources = Sources {
                sights: late.sights_in(lang.get()).map(|sights| &sights.index),
                stations: late.stations.as_deref().map(|stations| &*stations.distances),
                marks: marks.as_deref(),
                ..Sources::new(&data.catalog, &data.index)
            };
            filter.with(|filter| Arc::new(select(sources, filter, user_location.get())))
        });
        let areas = Memo::new(move |_| filter.with(Filter::areas));
        let embed = link.embed;
        let (appearance, set_appearance) = signal(link.appearance);
        let (lock, set_lock) = signal(lock);
        let trip = TripState::new(link.etapes.clone());
        let link = Memo::new(move |_| {
            let data = data.get_value();
            let (regions, departements) = filter.with(|filter| filter.link_areas(&data.catalog));
            Link {
                regions,
                departements,
                status: filter.with(|filter| filter.status),
                themes: filter.with(|filter| filter.themes),
                station_km: filter.with(|filter| filter.station_km),
                around: filter.with(|filter| {
                    let around = filter.around.as_ref();
                    around.map(|around| around.center_spelling(&data.catalog))
                }),
                around_km: filter.with(|filter| filter.around.as_ref().and_then(Around::link_km)),
                q: filter.with(|filter| filter.text.trim().to_owned()),
                cite: selected
                    .get()
                    .and_then(|id| data.catalog.cite(id))
                    .map(|cite| cite.slug.clone()),
                etapes: trip.etapes.get(),
                lang: lang_chosen.get().then(|| lang.get()),
                appearance: appearance.get(),
                embed,
                lock: !lock.with(Filter::is_empty),
                view: view.get(),
            }
        });
        let (basemap, set_basemap) = signal(None);
        let (contours, set_contours) = signal(None);
        let (last_opened, set_last_opened) = signal(None);
        let (hovered, set_hovered) = signal(None);
        let (idle_view, set_idle_view) = signal(None);
        let (movement, set_movement) = signal(None);
        let (notices, set_notices) = signal(Vec::new());
        let (announcement, set_announcement) = signal(String::new());
        let (facets, set_facets) = signal(selection.with_untracked(|selection| selection.facets.clone()));
        let write = Writers {
            basemap: set_basemap,
            contours: set_contours,
            late: set_late,
            filter: set_filter,
            selected: set_selected,
            last_opened: set_last_opened,
            hovered: set_hovered,
            user_location: set_user_location,
            lang: set_lang,
            lang_chosen: set_lang_chosen,
            appearance: set_appearance,
            lock: set_lock,
            view: set_view,
            idle_view: set_idle_view,
            movement: set_movement,
            notices: set_notices,
            announcement: set_announcement,
            facets: set_facets,
        };
        Self {
            data,
            owner: StoredValue::new(Owner::current()),
            requested: StoredValue::default(),
            startup: Startup::new(),
            location_question: StoredValue::default(),
            permission_watch: StoredValue::new_local(None),
            write,
            basemap,
            contours,
            late,
            filter,
            areas,
            selected,
            last_opened,
            hovered,
            user_location,
            texts: StoredValue::new(texts),
            late_texts: StoredValue::new(None),
            lang_asked: StoredValue::new(texts.lang),
            lang,
            lang_chosen,
            appearance,
            embed,
            lock,
            view,
            idle_view,
            movement,
            notices,
            announcement,
            layout,
            selection,
            facets,
            trip,
            marks,
            link,
        }
    }
}
