//! The keys of the combobox.

use super::super::search_box::is_composing;
use super::Combobox;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Down and Up go through the suggestions, and round; Enter takes the one come to, or else the first; Escape closes the
/// list, or else empties the field.
pub(super) fn on_key(field: Combobox, event: &KeyboardEvent) {
    if is_composing(event) {
        return;
    }
    let count = field.suggestions.with_untracked(Vec::len);
    let is_open = field.is_open.get_untracked();
    let active = field.active.get_untracked().filter(|_| is_open);
    let is_empty = field.text.with_untracked(|text| text.trim().is_empty());
    match event.key().as_str() {
        "ArrowDown" | "ArrowUp" => {
            event.prevent_default();
            field.is_open.set(true);
            if !event.alt_key() {
                field.active.set(moved(active, count, event.key() == "ArrowDown"));
            }
        }
        "Enter" if is_open && count > 0 && (active.is_some() || !is_empty) => {
            event.prevent_default();
            field.choose(active.unwrap_or(0));
        }
        // What is around closes at the next one.
        "Escape" if is_open || !field.text.with_untracked(String::is_empty) => {
            event.prevent_default();
            event.stop_propagation();
            if is_open {
                field.close();
            } else {
                field.clear();
            }
        }
        // Whoever moves on in the text is not on a suggestion any more.
        "ArrowLeft" | "ArrowRight" | "Home" | "End" => field.active.set(None),
        _ => {}
    }
}

/// The suggestion after or before one; the first after none, the last before none.
fn moved(active: Option<usize>, count: usize, down: bool) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match (active, down) {
        (None, true) => 0,
        (None, false) | (Some(0), false) => last,
        (Some(at), true) if at >= last => 0,
        (Some(at), true) => at + 1,
        (Some(at), false) => (at - 1).min(last),
    })
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn the_arrows_go_round() {
        for (active, count, down, then) in [
            (None, 3, true, Some(0)),
            (Some(0), 3, true, Some(1)),
            (Some(2), 3, true, Some(0)),
            (None, 3, false, Some(2)),
            (Some(0), 3, false, Some(2)),
            (Some(2), 3, false, Some(1)),
            // There are fewer than there were.
            (Some(7), 3, true, Some(0)),
            (Some(7), 3, false, Some(2)),
            (Some(0), 1, true, Some(0)),
            (Some(1), 0, true, None),
            (None, 0, false, None),
        ] {
            assert_eq!(
                moved(active, count, down),
                then,
                "{active:?} of {count}, down: {down}"
            );
        }
    }
}
