//! The name of the region under the mouse, with the number of its cités.

use super::{HoveredRegion, LocalSignal, MapContext, pixels};
use crate::state::AppState;
use leptos::prelude::*;

/// Beside the mouse, on the side where there is more room. Screen readers have the list.
#[component]
pub fn RegionTooltip(
    hovered_region: RwSignal<HoveredRegion>,
    map_context: LocalSignal<MapContext>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let tooltip = move || {
        hovered_region.get().and_then(|(id, (x, y))| {
            let name = state.region_name(id);
            let count = state
                .facets
                .with(|facets| facets.regions.get(usize::from(id.0)).copied());
            let text = (state.t_now().region_count)(&name, count.unwrap_or_default() as usize);
            let half = map_context.get_untracked()?.map.size().0 / 2.0;
            let class = if x < half {
                "region-tooltip"
            } else {
                "region-tooltip before"
            };
            // Not below the map's lower edge.
            let top = ["min(100% - 3.5rem,", &pixels(y), ")"].concat();
            Some(view! {
                <p class=class style:left=pixels(x) style:top=top>
                    {text}
                </p>
            })
        })
    };
    view! { <div aria-hidden="true">{tooltip}</div> }
}
