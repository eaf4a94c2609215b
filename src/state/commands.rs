//! What the embedding page may ask of the state.

use super::{AppState, Data};
use crate::browser;
use crate::i18n;
use cites::{Around, Command, Filter, FilterChange, Refusal};
use leptos::prelude::*;

impl AppState {
    /// Does as the embedding page asks. Nothing changes when it asks for what does not exist.
    pub fn apply(&self, command: Command) -> Result<(), Refusal> {
        match command {
            Command::SetFilters(change) => return self.set_filters(change),
            Command::Select(None) => self.close(),
            Command::Select(Some(slug)) => {
                let data = self.data();
                let cite = data.catalog.by_slug(&slug);
                let lock = self.lock.get_untracked();
                let id = cite
                    .filter(|cite| lock.matches_area(&data.catalog, cite))
                    .map(|cite| cite.id)
                    .ok_or(Refusal::Unknown(slug))?;
                // A card of what the filters leave out would speak of something that is nowhere to be seen.
                if !self
                    .selection
                    .with_untracked(|s| s.hits.iter().any(|hit| hit.id == id))
                {
                    self.write.filter.set(lock);
                }
                self.open(id);
            }
            Command::Fit => self.fit(),
            Command::SetView(camera) => {
                self.view_changed(Some(camera));
                self.jump_to(camera);
            }
            Command::SetTheme { theme, accent } => self.write.appearance.update(|appearance| {
                appearance.theme = theme.unwrap_or(appearance.theme);
                appearance.accent = accent.unwrap_or(appearance.accent);
            }),
            Command::SetOptions {
                lang,
                tile_mode,
                panel,
                trip_offer,
                height,
            } => {
                self.write.appearance.update(|appearance| {
                    appearance.tile_mode = tile_mode.unwrap_or(appearance.tile_mode);
                    appearance.panel = panel.unwrap_or(appearance.panel);
                    appearance.trip = trip_offer.unwrap_or(appearance.trip);
                    appearance.height = height.unwrap_or(appearance.height);
                });
                if let Some(lang) = lang {
                    let chosen = lang.is_some();
                    self.ask_for_lang(i18n::choose(lang, &browser::preferred_languages()), chosen, || {});
                }
            }
            Command::SetTrip(etapes) => {
                if let Some(name) = cites::unknown_stop(&etapes, &self.data().catalog) {
                    return Err(Refusal::Unknown(name));
                }
                self.ask_to_show_trip(etapes);
            }
            Command::GetState => {}
        }
        Ok(())
    }

    /// The embedding page moves the visitor's bounds as well as the choice within them.
    fn set_filters(&self, change: FilterChange) -> Result<(), Refusal> {
        let data = self.data();
        let filter = changed(&data, self.filter.get_untracked(), &change)?;
        let moved = change.regions.is_some() || change.departements.is_some();
        let was = self.lock.get_untracked();
        let lock = match change.lock {
            Some(false) => Filter::default(),
            // What narrows the choice within the bounds does not narrow the bounds.
            None if was.is_empty() || !moved => was,
            Some(true) if !was.is_empty() && !moved => was,
            _ => filter.areas(),
        };
        self.write.lock.set(lock);
        if self.filter.with_untracked(|now| *now != filter) {
            self.write.filter.set(filter);
            if moved {
                self.fit();
            } else {
                self.close_if_gone();
            }
        }
        Ok(())
    }
}

fn changed(data: &Data, mut filter: Filter, change: &FilterChange) -> Result<Filter, Refusal> {
    let unknown = |name: &String| Refusal::Unknown(name.clone());
    if let Some(regions) = &change.regions {
        filter.regions.clear();
        for slug in regions {
            let region = data.catalog.region_by_slug(slug).ok_or_else(|| unknown(slug))?;
            filter.regions.insert(region.id);
        }
    }
    if let Some(departements) = &change.departements {
        filter.departements.clear();
        for code in departements {
            let departement = data
                .catalog
                .departement_by_code(code)
                .ok_or_else(|| unknown(code))?;
            filter.departements.insert(departement.id);
        }
    }
    if let Some(status) = change.status {
        filter.status = status;
    }
    filter.themes = change.themes.unwrap_or(filter.themes);
    filter.station_km = change.station_km.unwrap_or(filter.station_km);
    // A radius that comes alone is that of what is looked around already.
    if change.around.is_some() || change.around_km.is_some() {
        let (center, km) = match filter.around.take() {
            Some(around) => (Some(around.center_spelling(&data.catalog)), Some(around.km)),
            None => (None, None),
        };
        let center = change.around.clone().unwrap_or(center);
        let km = change.around_km.unwrap_or(km);
        if let Some(center) = center {
            let around = Around::parse(&center, km, &data.catalog);
            filter.around = Some(around.ok_or_else(|| unknown(&center))?);
        }
    }
    if let Some(text) = &change.text {
        filter.text.clone_from(text);
    }
    Ok(filter)
}
