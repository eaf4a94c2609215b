//! The bundled base map: drawn once when it comes; the choice of regions changes classes only.

use super::{HoveredRegion, LocalSignal, MapContext};
use crate::i18n::Strings;
use crate::leaflet::{Label, Shape};
use crate::state::AppState;
use cites::{Basemap, Coord, DepartementId, LabelKind, Lang, Polygon, RegionId};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// From this zoom on the view is within a région, and tiles show what a click is for.
pub const REGIONS_UNTIL: f64 = 9.0;

/// From this zoom on the first screen's base map is too coarse, and départements are drawn.
const DETAIL_FROM: f64 = 6.75;

/// Draws the base map and keeps its regions to the choice and to the mouse.
pub fn sync_basemap(
    state: AppState,
    map_context: LocalSignal<MapContext>,
    hovered_region: RwSignal<HoveredRegion>,
) {
    // The regions' paths with their codes.
    let paths = StoredValue::new_local(Vec::<(String, Element)>::new());
    let drawn = RwSignal::new(false);
    Effect::new(move |_| {
        let (Some(map_context), Some(basemap)) = (map_context.get(), state.basemap.get()) else {
            return;
        };
        // An SVG path that cannot be made is a page that cannot show a map; the rest goes on.
        if let Ok(regions) = draw(&map_context, &basemap) {
            paths.set_value(regions);
        }
        drawn.set(true);
        if state.filter.with_untracked(|filter| !filter.is_empty()) {
            // What was fitted so far had only the cités, or a coarser map, to go by.
            state.refit();
        }
    });
    load_detail(state, map_context);
    Effect::new(move |_| {
        if let (Some(map_context), true) = (map_context.get(), drawn.get()) {
            let t = state.t();
            if let Some(basemap) = state.basemap.get_untracked() {
                map_context
                    .pins
                    .set_labels(labels(&basemap, state.lang.get_untracked(), t));
            }
        }
    });
    Effect::new(move |_| {
        if drawn.get() {
            let hovered = hovered_region.get().map(|(id, _)| id);
            paths.with_value(|paths| mark_regions(&state, paths, hovered));
        }
    });
    let outlines = StoredValue::new_local(Vec::<Element>::new());
    Effect::new(move |_| {
        let (Some(map_context), true) = (map_context.get(), drawn.get()) else {
            return;
        };
        outlines.update_value(|outlines| {
            for outline in outlines.drain(..) {
                outline.remove();
            }
            // An outline that cannot be drawn is let go: the pins show the choice as well.
            let areas = chosen_departements(&state);
            outlines.extend(
                areas
                    .iter()
                    .flat_map(|area| map_context.basemap.add(&rings("departement", area))),
            );
        });
    });
}

/// The chosen regions stand out, all others step back, and the one under the mouse lights up.
fn mark_regions(state: &AppState, paths: &[(String, Element)], hovered: Option<RegionId>) {
    let data = state.data();
    let code = |id: RegionId| data.catalog.region(id).map(|region| region.code.clone());
    let (chosen, refined): (Vec<_>, Vec<_>) = state.areas.with(|filter| {
        let of = |id: &DepartementId| code(data.catalog.departement(*id)?.region);
        let refined: Vec<String> = filter.departements.iter().filter_map(of).collect();
        let regions = filter.regions.iter().filter_map(|id| code(*id));
        (regions.filter(|code| !refined.contains(code)).collect(), refined)
    });
    let any = !chosen.is_empty() || !refined.is_empty();
    let hovered = hovered.and_then(code);
    for (code, path) in paths {
        let classes = path.class_list();
        let _ = classes.toggle_with_force("chosen", chosen.contains(code));
        let _ = classes.toggle_with_force("aside", any && !chosen.contains(code));
        let _ = classes.toggle_with_force("hovered", hovered.as_ref() == Some(code));
    }
}

/// The outlines of the chosen départements, as far as the base map has them by now.
fn chosen_departements(state: &AppState) -> Vec<Vec<Polygon>> {
    let (data, basemap) = (state.data(), state.basemap.get());
    state.areas.with(|filter| {
        let area = |id: &DepartementId| {
            let code = &data.catalog.departement(*id)?.code;
            let area = basemap
                .as_ref()?
                .departements
                .iter()
                .find(|area| area.code == *code)?;
            Some(area.polygons.clone())
        };
        filter.departements.iter().filter_map(area).collect()
    })
}

/// Asks for the detailed base map once the visitor comes near enough to see it; after a failure, each move asks again.
fn load_detail(state: AppState, map_context: LocalSignal<MapContext>) {
    let load_from = move |zoom: f64| {
        if zoom >= DETAIL_FROM {
            state.load_basemap_detail();
        }
    };
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            load_from(map_context.map.camera().zoom);
            map_context.keep(map_context.map.on_move_end(move |camera| load_from(camera.zoom)));
        }
    });
}

type Drawn = Result<Vec<(String, Element)>, leptos::wasm_bindgen::JsValue>;

fn draw(map_context: &MapContext, basemap: &Basemap) -> Drawn {
    let layer = &map_context.basemap;
    layer.clear();
    layer.add(&rings("neighbours", &basemap.neighbours))?;
    layer.add(&lines("frontier", &basemap.frontiers))?;
    let mut regions = Vec::with_capacity(basemap.regions.len());
    for region in &basemap.regions {
        regions.push((
            region.code.clone(),
            layer.add(&rings("region", &region.polygons))?,
        ));
    }
    for river in &basemap.rivers {
        layer.add(&lines(
            ["river", "river small", "river small"][usize::from(river.rank.clamp(1, 3)) - 1],
            &river.lines,
        ))?;
    }
    layer.add(&rings("lake", &basemap.lakes))?;
    layer.add(&lines("departement-border", &basemap.departement_borders))?;
    layer.add(&lines("region-border", &basemap.region_borders))?;
    layer.add(&lines("coast", &basemap.coast))?;
    Ok(regions)
}

fn rings<'a>(class: &'a str, polygons: &'a [Polygon]) -> Shape<'a> {
    Shape {
        class,
        lines: polygons.iter().flatten().map(Vec::as_slice).collect(),
        closed: true,
    }
}

fn lines<'a>(class: &'a str, lines: &'a [cites::Line]) -> Shape<'a> {
    Shape {
        class,
        lines: lines.iter().map(Vec::as_slice).collect(),
        closed: false,
    }
}

/// Every name of the base map; `cites` puts them in order of their importance.
fn labels(basemap: &Basemap, lang: Lang, t: &Strings) -> Vec<Label> {
    let label = |[lon, lat]: [f64; 2], text: &str, kind| Label {
        coord: Coord::clamped(lon, lat),
        text: text.to_owned(),
        kind,
        area: None,
    };
    let regions = basemap.regions.iter().map(|r| Label {
        area: Some(r.bounds),
        ..label(r.label, cites::region_name_in(lang, &r.name), LabelKind::Region)
    });
    let towns = basemap
        .towns
        .iter()
        .map(|t| label(t.position, &t.name, LabelKind::Town(t.rank)));
    let seas = t
        .seas
        .iter()
        .map(|(lon, lat, name)| label([*lon, *lat], name, LabelKind::Sea));
    let countries = t
        .countries
        .iter()
        .map(|(lon, lat, name)| label([*lon, *lat], name, LabelKind::Country));
    regions.chain(seas).chain(countries).chain(towns).collect()
}
