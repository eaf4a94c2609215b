//! The state and the address bar.

use super::AppState;
use crate::browser;
use cites::Link;
use leptos::prelude::*;

/// Milliseconds without a change after which the address bar says what was typed, or where the map came to rest.
const IDLE_DELAY: u32 = 150;

/// Keeps the address bar, the title and `<html lang>` true, and follows Back and Forward, for as long as the
/// owner lives.
pub fn sync_history(state: AppState) {
    let shown = StoredValue::new(state.link.get_untracked());
    let debounce = StoredValue::new_local(browser::Debounce::new(IDLE_DELAY));
    // The step that waits for its frame to be painted. Where frames are late, or do not come at all because the tab
    // is hidden, the map may rest first: then the step goes before, or its entry would hide the newer view.
    let due = StoredValue::new(None::<(String, String)>);
    let push = move || {
        if let Some((search, hash)) = due.try_update_value(Option::take).flatten() {
            browser::push(&search, &hash);
        }
    };
    // A link that came in other words or another order, or that names what does not exist, is put right in its place:
    // that is no step.
    let put_right = move || {
        let link = state.link.get_untracked();
        let (search, hash) = (link.to_search(), link.to_hash());
        shown.set_value(link);
        if browser::location() != (search.clone(), hash.clone()) {
            debounce.with_value(|debounce| debounce.call(move || browser::replace(&search, &hash)));
        }
    };
    put_right();
    Effect::new(move |_| {
        let link = state.link.get();
        let before = shown.get_value();
        let (search, hash) = (link.to_search(), link.to_hash());
        if (search.clone(), hash.clone()) != (before.to_search(), before.to_hash()) {
            // In a frame Back is the embedding page's.
            let step = !state.embed && is_a_step(&before, &link);
            shown.set_value(link);
            // The browser takes some milliseconds for either: what the visitor waits for goes first.
            debounce.with_value(|debounce| {
                if step {
                    // What was typed before belongs to the step before.
                    debounce.flush();
                    push();
                    due.set_value(Some((search, hash)));
                    browser::after_paint(push);
                } else {
                    debounce.call(move || {
                        push();
                        browser::replace(&search, &hash);
                    });
                }
            });
        }
    });
    Effect::new(move |_| {
        let t = state.t();
        let name = state
            .selected
            .get()
            .and_then(|id| state.cite(id, |cite, _| cite.name.clone()));
        let region = move || {
            state.filter.with(|filter| match filter.regions.first() {
                Some(id) if filter.regions.len() == 1 => Some(state.region_name(*id)),
                _ => None,
            })
        };
        let title = name
            .or_else(region)
            .map_or_else(|| t.title.to_owned(), |what| (t.title_of)(&what));
        browser::set_title_and_lang(state.lang.get().tag(), &title);
    });
    let listener = browser::on_popstate(move || {
        debounce.with_value(browser::Debounce::cancel);
        due.set_value(None);
        let link = current();
        state.with_texts_for(&link.clone(), &browser::preferred_languages(), move || {
            state.restore_from_link(&link);
            put_right();
        });
    });
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listener.dispose());
}

/// The link in the address bar.
pub fn current() -> Link {
    let (search, hash) = browser::location();
    Link::parse(&search, &hash)
}

/// Whether Back should undo a change. A search is one step, not one a letter; a move of the map is none.
fn is_a_step(before: &Link, after: &Link) -> bool {
    let typing = !before.q.is_empty() && !after.q.is_empty();
    before.regions != after.regions
        || before.departements != after.departements
        || before.status != after.status
        || before.themes != after.themes
        || before.station_km != after.station_km
        || before.around != after.around
        || before.around_km != after.around_km
        || before.cite != after.cite
        || before.lang != after.lang
        || (before.q != after.q && !typing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_steps_and_moves_are_not() {
        let link = |search, hash| Link::parse(search, hash);
        for (before, after, step) in [
            (link("", ""), link("?region=bretagne", ""), true),
            (link("", ""), link("?cite=locronan", ""), true),
            (link("?voir=mer", ""), link("?voir=mer,chateau", ""), true),
            (link("?gare=5", ""), link("", ""), true),
            // What is done to the trip has an undo of its own.
            (link("", ""), link("?etapes=locronan", ""), false),
            (link("", ""), link("?lang=en", ""), true),
            (link("", ""), link("", "#map=7/48/-3"), false),
            (link("", ""), link("?q=l", ""), true),
            (link("?q=l", ""), link("?q=lo", ""), false),
            (link("?q=lo", ""), link("", ""), true),
        ] {
            assert_eq!(is_a_step(&before, &after), step, "{before:?} to {after:?}");
        }
    }
}
