//! IGN's Plan over the base map, where streets matter.

use super::{LocalSignal, MapContext};
use crate::leaflet::TileHandle;
use crate::state::{AppState, Notice};
use cites::TileMode;
use leptos::prelude::*;

/// No tile is asked for below this zoom, so that the first view sends nothing to anyone else.
const FROM: f64 = 9.0;
/// The public service of the Géoplateforme; no key.
const URL: &str = "https://data.geopf.fr/wmts?REQUEST=GetTile&SERVICE=WMTS&VERSION=1.0.0&STYLE=normal\
&TILEMATRIXSET=PM&FORMAT=image/png&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2\
&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";
const ATTRIBUTION: &str = "© IGN";
/// So many tiles in a row must fail before the visitor is told.
const FAILURES: u32 = 4;

/// Adds the tiles when the map comes near enough and takes them away when it leaves.
pub fn sync_tiles(state: AppState, map_context: LocalSignal<MapContext>) {
    let near = RwSignal::new(false);
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            near.set(map_context.map.camera().zoom >= FROM);
            map_context.keep(map_context.map.on_move_end(move |camera| {
                let now = camera.zoom >= FROM;
                if near.get_untracked() != now {
                    near.set(now);
                }
            }));
        }
    });
    let layer = StoredValue::new_local(None::<TileHandle>);
    let failed = StoredValue::new(0_u32);
    let came = RwSignal::new(false);
    let back = move || state.dismiss(Notice::TilesFailed);
    Effect::new(move |_| {
        let Some(map_context) = map_context.get() else {
            return;
        };
        let wanted = near.get()
            && state
                .appearance
                .with(|appearance| appearance.tile_mode != TileMode::Simple);
        if wanted && layer.with_value(Option::is_some) {
            return;
        }
        if !wanted {
            layer.set_value(None);
            came.set(false);
            back();
            return;
        }
        let on_tile = move |good: bool| {
            if good {
                failed.set_value(0);
                if !came.get_untracked() {
                    came.set(true);
                }
                back();
            } else {
                failed.update_value(|n| *n += 1);
                if failed.get_value() == FAILURES {
                    // The base map is seen again, so it needs its names.
                    came.set(false);
                    state.notify(Notice::TilesFailed);
                }
            }
        };
        layer.set_value(Some(TileHandle::add(
            &map_context.map,
            URL,
            FROM,
            "ign-tiles",
            ATTRIBUTION,
            on_tile,
        )));
    });
    // Where tiles bear the towns' names, ours would double them.
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            map_context.pins.leave_names_to_tiles(came.get());
        }
    });
}
