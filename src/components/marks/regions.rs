//! How much of each region the visitor has seen.

use crate::i18n::MarkStrings;
use crate::state::{AppState, MarkParts};
use cites::RegionMarks;
use leptos::prelude::*;
use std::cmp::Reverse;

/// Of all cités, and of each region of which one was seen, the most seen first.
pub(super) fn regions(state: AppState, parts: MarkParts, t: &'static MarkStrings) -> AnyView {
    let by_region = Memo::new(move |_| {
        let catalog = &state.data().catalog;
        let mut regions = parts.marks.with(|marks| marks.by_region(catalog));
        // Those that cannot be come to, in another site's page, are none of the visitor's.
        regions.retain(|of| state.reaches(|cite| cite.region == of.region));
        regions.sort_by_key(|of| Reverse(of.seen));
        regions
    });
    let whole = move || {
        by_region.with(|regions| {
            let sum = |count: fn(&RegionMarks) -> usize| regions.iter().map(count).sum();
            (t.seen_of)(sum(|of| of.seen), sum(|of| of.all))
        })
    };
    let line = move |of: &RegionMarks| {
        let data = state.data();
        let region = data.catalog.region(of.region)?;
        let part = (of.seen * 100 / of.all.max(1)).to_string() + "%";
        Some(view! {
            <li>
                <span>{(t.seen_in)(&region.slug, region.name_in(state.lang.get_untracked()), of.seen, of.all)}</span>
                <span class="marks-part" aria-hidden="true">
                    <span style:width=part></span>
                </span>
            </li>
        })
    };
    let lines = move || {
        by_region.with(|regions| {
            let seen = regions.iter().filter(|of| of.seen > 0);
            seen.filter_map(line).collect_view()
        })
    };
    view! {
        <div class="marks-regions" class:gone=move || by_region.with(|regions| regions.iter().all(|of| of.seen == 0))>
            <p>{whole}</p>
            <ul aria-label=t.regions>{lines}</ul>
        </div>
    }
    .into_any()
}
