//! The files of the page: fetched, parsed, and told of when they do not come.

use super::{AppState, Notice};
use crate::browser;
use cites::{Basemap, Contours};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::fmt::Display;
use std::sync::Arc;

/// Why a file is not to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It did not come.
    Network,
    /// It came, but is not what it should be.
    Data,
}

/// The file that the page's head names by this id, parsed. The exact reason of a failure goes to the console.
///
/// # Errors
/// The file did not come, or `parse` refuses it.
pub async fn load_file<T, E: Display>(
    id: &str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, LoadError> {
    let text = browser::fetch_linked(id).await.map_err(|error| {
        browser::warn(&format!("{id}: {error:?}"));
        LoadError::Network
    })?;
    parse(&text).map_err(|error| {
        browser::warn(&format!("{id}: {error}"));
        LoadError::Data
    })
}

impl AppState {
    /// Reads the base map of the first screen from the map that the page came with; fetches it where there is none.
    pub fn load_basemap(&self) {
        self.dismiss(Notice::BasemapFailed);
        if let Some(basemap) = cites::basemap_of(browser::static_map_shapes()) {
            self.write.basemap.set(Some(Arc::new(basemap)));
            return;
        }
        let state = *self;
        self.load("data-basemap", Basemap::parse, move |basemap| {
            // The detailed one may have been faster, and serves as well.
            if state.basemap.with_untracked(Option::is_some) {
                return;
            }
            match basemap {
                Some(basemap) => state.write.basemap.set(Some(Arc::new(basemap))),
                None => state.notify(Notice::BasemapFailed),
            }
        });
    }

    /// Fetches the detailed base map. Until it comes, or if it does not, the light one serves.
    pub fn load_basemap_detail(&self) {
        let state = *self;
        self.load("data-basemap-detail", Basemap::parse, move |basemap| {
            if let Some(basemap) = basemap {
                state.write.basemap.set(Some(Arc::new(basemap)));
                state.dismiss(Notice::BasemapFailed);
            }
        });
    }

    /// Fetches the boundaries of the communes.
    pub fn load_contours(&self) {
        let state = *self;
        self.load("data-contours", Contours::parse, move |contours| match contours {
            Some(contours) => {
                state.write.contours.set(Some(Arc::new(contours)));
                state.dismiss(Notice::ContoursFailed);
            }
            None => state.notify(Notice::ContoursFailed),
        });
    }

    /// Fetches a file unless that was asked for already, and hands it to `done`, or nothing where it is not to be had.
    /// A failure is forgotten, so that whoever needs the file next asks again.
    fn load<T: 'static, E: Display + 'static>(
        &self,
        id: &'static str,
        parse: fn(&str) -> Result<T, E>,
        done: impl FnOnce(Option<T>) + 'static,
    ) {
        let requested = self.requested;
        if requested.with_value(|ids| ids.contains(&id)) {
            return;
        }
        requested.update_value(|ids| ids.push(id));
        spawn_local(async move {
            let file = load_file(id, parse).await.ok();
            if file.is_none() {
                requested.update_value(|ids| ids.retain(|other| *other != id));
            }
            done(file);
        });
    }
}
