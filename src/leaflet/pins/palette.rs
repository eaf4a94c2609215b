//! Colours and fonts of the canvas, read from the page's custom properties so that they live in one place.

use web_sys::HtmlElement;

/// CSS colours and font families.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    pub paper: String,
    pub land: String,
    pub ink: String,
    pub quiet: String,
    pub accent: String,
    pub second: String,
    pub river: String,
    pub serif: String,
    pub sans: String,
}

impl Palette {
    /// The values that hold at `element`. Absent ones are empty, which the canvas ignores.
    pub fn read(element: &HtmlElement) -> Self {
        let style = web_sys::window().and_then(|w| w.get_computed_style(element).ok().flatten());
        let read = |name: &str| {
            style
                .as_ref()
                .and_then(|s| s.get_property_value(name).ok())
                .map_or_else(String::new, |value| value.trim().to_owned())
        };
        Self {
            paper: read("--paper"),
            land: read("--land"),
            ink: read("--ink"),
            quiet: read("--ink-quiet"),
            accent: read("--accent"),
            second: read("--second"),
            river: read("--water-ink"),
            serif: read("--serif"),
            sans: read("--sans"),
        }
    }
}
