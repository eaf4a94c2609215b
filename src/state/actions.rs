//! What a visitor can do, by name.

use super::{AppState, CameraMove, Notice, SheetPosition, set_if_changed};
use cites::{
    Around, Camera, CiteId, DepartementId, Filter, HeritageTheme, Link, MarkFilter, Panel, RegionId,
    StatusFilter, Trip,
};
use leptos::prelude::*;

impl AppState {
    /// Chooses a region, or gives it up, with the départements that refined it.
    pub fn toggle_region(&self, id: RegionId) {
        let data = self.data();
        self.change_areas(|filter| {
            if !filter.regions.remove(&id) {
                filter.regions.insert(id);
            }
            filter.departements.retain(|d| {
                data.catalog
                    .departement(*d)
                    .is_some_and(|d| d.region != id || filter.regions.contains(&id))
            });
        });
    }

    /// Chooses a region alone, as a click on the map does.
    pub fn choose_region(&self, id: RegionId) {
        self.change_areas(|filter| {
            filter.regions = [id].into();
            filter.departements.clear();
        });
    }

    /// Chooses a département, or gives it up.
    pub fn toggle_departement(&self, id: DepartementId) {
        self.change_areas(|filter| {
            if !filter.departements.remove(&id) {
                filter.departements.insert(id);
            }
        });
    }

    /// Changes the chosen areas, but not to areas beyond those that cannot be left.
    fn change_areas(&self, change: impl FnOnce(&mut Filter)) {
        let data = self.data();
        let mut filter = self.filter.get_untracked();
        change(&mut filter);
        self.lock
            .with_untracked(|lock| filter.keep_within(lock, &data.catalog));
        if self.filter.with_untracked(|now| *now != filter) {
            self.write.filter.set(filter);
            self.fit();
        }
    }

    /// Chooses a status; none means all.
    pub fn set_status(&self, status: Option<StatusFilter>) {
        self.write.filter.update(|filter| filter.status = status);
        self.close_if_gone();
    }

    /// Chooses a theme, or gives it up. A cité must have all that are chosen.
    pub fn toggle_theme(&self, theme: HeritageTheme) {
        self.write.filter.update(|filter| filter.themes.toggle(theme));
        self.close_if_gone();
    }

    /// Chooses within how many kilometres there is to be a station; none means anywhere.
    pub fn set_station(&self, km: Option<u8>) {
        self.write.filter.update(|filter| filter.station_km = km);
        self.close_if_gone();
    }

    /// Chooses which of the visitor's marks a cité is to have; none means any, or none.
    pub fn set_marked(&self, marked: Option<MarkFilter>) {
        self.write.filter.update(|filter| filter.marked = marked);
        self.close_if_gone();
    }

    /// Looks around a place, and shows that on the map; none means anywhere.
    pub fn set_around(&self, around: Option<Around>) {
        self.write.filter.update(|filter| filter.around = around);
        self.fit();
    }

    /// Searches. The map stays where it is while the visitor types.
    pub fn set_text(&self, text: String) {
        if self.filter.with_untracked(|filter| filter.text != text) {
            // Who searches wants to see what is found.
            if !text.is_empty() && self.layout.sheet_position.get_untracked() == SheetPosition::Peek {
                self.layout.set_sheet_position(SheetPosition::Half);
            }
            if !text.is_empty() {
                self.open_trip(false);
            }
            self.write.filter.update(|filter| filter.text = text);
            self.close_if_gone();
        }
    }

    /// Back to all cités and the whole of France, or to all in the areas that cannot be left.
    pub fn clear_filter(&self) {
        self.write.filter.set(self.lock.get_untracked());
        if self.trip.trip.with_untracked(Trip::is_empty) {
            self.fit();
        } else {
            // What fits then is the trip.
            self.close_if_gone();
            self.show_everything();
        }
    }

    /// The view that fits what is chosen.
    pub fn fit(&self) {
        self.close_if_gone();
        self.write.view.set(None);
        self.write.movement.set(Some(CameraMove::Fit));
    }

    /// The whole of France, whatever is chosen, or all in the areas that cannot be left.
    pub fn show_everything(&self) {
        if self.lock.with_untracked(Filter::is_empty) {
            self.write.movement.set(Some(CameraMove::Everything));
        } else {
            self.fit();
        }
    }

    /// Looks from somewhere else.
    pub fn jump_to(&self, camera: Camera) {
        self.write.movement.set(Some(CameraMove::To(camera)));
    }

    /// The map's frame or what covers it has changed: a view that nobody chose fits again.
    pub fn refit(&self) {
        if self.view.with_untracked(Option::is_none) {
            self.write.movement.set(Some(CameraMove::Refit));
        }
    }

    /// Opens a cité's card; the map moves so that the cité is in view.
    pub fn open(&self, id: CiteId) {
        if self.data().catalog.cite(id).is_none() {
            return;
        }
        self.write.movement.set(Some(CameraMove::Reveal(id)));
        self.write.hovered.set(None);
        self.write.last_opened.set(Some(id));
        set_if_changed(self.write.selected, Some(id));
    }

    /// Looks at a cité from near.
    pub fn zoom_to(&self, id: CiteId) {
        self.write.movement.set(Some(CameraMove::Near(id)));
    }

    /// Closes the card.
    pub fn close(&self) {
        set_if_changed(self.write.selected, None);
    }

    /// A card, or a pin that is pointed at, whose cité no longer matches would speak of something that is nowhere
    /// to be seen.
    pub(super) fn close_if_gone(&self) {
        for (shown, set_shown) in [
            (self.selected, self.write.selected),
            (self.hovered, self.write.hovered),
        ] {
            let gone = |id| {
                self.selection
                    .with_untracked(|s| s.hits.iter().all(|hit| hit.id != id))
            };
            if shown.get_untracked().is_some_and(gone) {
                set_shown.set(None);
            }
        }
    }

    /// Points at a cité, or at none.
    pub fn hover(&self, id: Option<CiteId>) {
        set_if_changed(self.write.hovered, id);
    }

    /// Stops pointing at a cité, unless something else is pointed at by now.
    pub fn unhover(&self, id: CiteId) {
        if self.hovered.get_untracked() == Some(id) {
            self.write.hovered.set(None);
        }
    }

    /// The map rests at a view that the visitor chose, or, with none, at the one that fits the choice.
    pub fn view_changed(&self, camera: Option<Camera>) {
        set_if_changed(self.write.view, camera);
    }

    /// The map has come to rest at a view that the embedding page may know.
    pub fn map_idle(&self, camera: Camera) {
        self.write.idle_view.set(Some(camera));
    }

    /// Shows or hides the list beside the map, in a frame.
    pub fn set_panel(&self, panel: Panel) {
        self.write
            .appearance
            .update(|appearance| appearance.panel = panel);
    }

    /// Tells the visitor something. What was told before comes back when it has been read, if it is still true.
    pub fn notify(&self, notice: Notice) {
        self.write.notices.update(|notices| {
            notices.retain(|other| {
                *other != notice && !(other.is_about_location() && notice.is_about_location())
            });
            notices.push(notice);
        });
    }

    /// Takes a notice back once it is no longer true.
    pub fn dismiss(&self, notice: Notice) {
        if self.notices.with_untracked(|notices| notices.contains(&notice)) {
            self.write
                .notices
                .update(|notices| notices.retain(|other| *other != notice));
        }
    }

    /// Tells screen readers something.
    pub fn announce(&self, mut text: String) {
        // What is the same to the letter would not be read again.
        if self.announcement.with_untracked(|now| *now == text) {
            text.push('\u{a0}');
        }
        self.write.announcement.set(text);
    }

    /// Becomes what a link says, after Back or Forward, but for its language.
    pub fn restore_from_link(&self, link: &Link) {
        let data = self.data();
        let mut filter = link.filter(&data.catalog);
        // No link says this, so none takes it back.
        filter.marked = self.filter.with_untracked(|now| now.marked);
        self.lock
            .with_untracked(|lock| filter.keep_within(lock, &data.catalog));
        let areas_changed = self
            .filter
            .with_untracked(|now| now.regions != filter.regions || now.departements != filter.departements);
        let selected = link
            .cite
            .as_deref()
            .and_then(|slug| data.catalog.by_slug(slug))
            .map(|cite| cite.id);
        let view_changed = self.view.with_untracked(|view| *view != link.view);
        // Only what differs: the panel and the card are made anew when their signal is set, be it to the same.
        set_if_changed(self.write.filter, filter);
        set_if_changed(self.write.selected, selected);
        set_if_changed(self.write.lang_chosen, link.lang.is_some());
        set_if_changed(self.write.view, link.view);
        match (link.view, selected) {
            (Some(camera), _) => self.jump_to(camera),
            (None, Some(_)) if view_changed => self.write.movement.set(Some(CameraMove::Refit)),
            (None, Some(id)) => self.write.movement.set(Some(CameraMove::Reveal(id))),
            (None, None) if areas_changed || view_changed => self.write.movement.set(Some(CameraMove::Fit)),
            (None, None) => {}
        }
    }
}
