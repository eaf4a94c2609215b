//! The files of the page: fetched, parsed, and told of when they do not come.

use super::{AppState, Notice};
use crate::browser;
use crate::lazy;
use crate::lazy::ChunkError;
use cites::{Basemap, Catalog, CatalogReader, Contours, ParseError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::sync::Arc;

/// Why a file is not to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It did not come.
    Network,
    /// It came, but is not what it should be.
    Data,
}

/// So many features of the catalog are read in one task.
const FEATURES: usize = 60;

/// The text of the file that the page's head names by this id. The exact reason of a failure goes to the console.
///
/// # Errors
/// The file did not come.
pub async fn load_text(id: &str) -> Result<String, LoadError> {
    browser::fetch_linked(id).await.map_err(|error| {
        browser::warn(&format!("{id}: {error:?}"));
        LoadError::Network
    })
}

/// A file that was read; why it could not be goes to the console.
///
/// # Errors
/// It could not be read.
pub fn checked<T>(id: &str, file: Result<T, ParseError>) -> Result<T, LoadError> {
    file.map_err(|error| {
        browser::warn(&format!("{id}: {error}"));
        LoadError::Data
    })
}

/// The cités, read in several tasks, so that what the visitor does comes between them.
///
/// # Errors
/// The file did not come, or cannot be read.
pub async fn load_catalog() -> Result<Catalog, LoadError> {
    let id = "data-communes";
    let text = load_text(id).await?;
    let mut reader = checked(id, CatalogReader::new(&text))?;
    while reader.read(FEATURES) {
        browser::next_task().await;
    }
    checked(id, reader.finish())
}

// None of these files is needed for the first screen, so what reads them is not either.
lazy! { detail,
    fn parse_basemap(text: String) -> Result<Basemap, ParseError> {
        Basemap::parse(&text)
    }
}

lazy! { detail,
    fn parse_contours(text: String) -> Result<Contours, ParseError> {
        Contours::parse(&text)
    }
}

/// A file of the page's head, read by code that is loaded with it.
async fn load_lazily<T, F>(id: &'static str, parse: fn(String) -> F) -> Option<T>
where
    F: Future<Output = Result<Result<T, ParseError>, ChunkError>>,
{
    let text = load_text(id).await.ok()?;
    checked(id, parse(text).await.ok()?).ok()
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
        self.load("data-basemap", parse_basemap, move |basemap| {
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
        self.load("data-basemap-detail", parse_basemap, move |basemap| {
            if let Some(basemap) = basemap {
                state.write.basemap.set(Some(Arc::new(basemap)));
                state.dismiss(Notice::BasemapFailed);
            }
        });
    }

    /// Fetches the boundaries of the communes.
    pub fn load_contours(&self) {
        let state = *self;
        self.load("data-contours", parse_contours, move |contours| match contours {
            Some(contours) => {
                state.write.contours.set(Some(Arc::new(contours)));
                state.dismiss(Notice::ContoursFailed);
            }
            None => state.notify(Notice::ContoursFailed),
        });
    }

    /// Fetches a file unless that was asked for already, and hands it to `done`, or nothing where it is not to be had.
    /// A failure is forgotten, so that whoever needs the file next asks again.
    fn load<T: 'static, F>(
        &self,
        id: &'static str,
        parse: fn(String) -> F,
        done: impl FnOnce(Option<T>) + 'static,
    ) where
        F: Future<Output = Result<Result<T, ParseError>, ChunkError>> + 'static,
    {
        let requested = self.requested;
        if requested.with_value(|ids| ids.contains(&id)) {
            return;
        }
        requested.update_value(|ids| ids.push(id));
        spawn_local(async move {
            let file = load_lazily(id, parse).await;
            if file.is_none() {
                requested.update_value(|ids| ids.retain(|other| *other != id));
            }
            done(file);
        });
    }
}
