//! How the page is laid out: what of the map is covered, and whether there is room for a card upon it.

use super::{AppState, SheetPosition, set_if_changed};
use crate::browser;
use cites::{Height, Panel};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// The signals of the layout. Lengths are CSS pixels at the bottom of the map.
#[derive(Clone, Copy)]
pub struct Layout {
    /// How far the list's sheet is up. Beside the map it makes no difference.
    pub sheet_position: ReadSignal<SheetPosition>,
    /// What is covered by the list's sheet or the card's.
    pub covered: Memo<f64>,
    /// Whether the page is too narrow or too low for a card upon the map.
    pub compact: ReadSignal<bool>,
    set_sheet_position: WriteSignal<SheetPosition>,
    set_list_sheet: WriteSignal<f64>,
    set_card_sheet: WriteSignal<f64>,
    set_compact: WriteSignal<bool>,
}

impl Layout {
    /// Nothing is covered yet; the sheet is where the embedding site wishes it.
    pub(super) fn new(panel: Panel) -> Self {
        let (sheet_position, set_sheet_position) = signal(SheetPosition::wished(panel));
        let (list_sheet, set_list_sheet) = signal(0.0_f64);
        let (card_sheet, set_card_sheet) = signal(0.0_f64);
        let (compact, set_compact) = signal(false);
        Self {
            sheet_position,
            covered: Memo::new(move |_| list_sheet.get().max(card_sheet.get())),
            compact,
            set_sheet_position,
            set_list_sheet,
            set_card_sheet,
            set_compact,
        }
    }

    /// Brings the list's sheet to a position.
    pub fn set_sheet_position(&self, position: SheetPosition) {
        set_if_changed(self.set_sheet_position, position);
    }

    /// The list's sheet covers so much of the map.
    pub fn set_list_sheet(&self, height: f64) {
        self.set_list_sheet.set(height);
    }

    /// The card's sheet covers so much of the map.
    pub fn set_card_sheet(&self, height: f64) {
        self.set_card_sheet.set(height);
    }

    /// The page has come to be compact, or roomy.
    pub fn set_compact(&self, compact: bool) {
        self.set_compact.set(compact);
    }
}

impl AppState {
    /// Finds out how much of the map the list's panel covers.
    pub fn measure_sheet(&self, panel: &Element) {
        let layout = self.layout;
        let (width, height) = browser::container_size(panel);
        // As wide as the page, it lies over the map; otherwise it stands beside it.
        let flows = self
            .appearance
            .with_untracked(|appearance| appearance.height == Height::Auto);
        let over = width >= browser::viewport().0 - 1.0 && !flows;
        // The whole of the map is not worth making room in: it stays as it was.
        if !over {
            layout.set_list_sheet(0.0);
        } else if layout.sheet_position.get_untracked() != SheetPosition::Full {
            layout.set_list_sheet(height);
        }
    }
}
