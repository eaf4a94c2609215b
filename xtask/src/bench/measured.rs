//! What was measured, one by one. Times are in milliseconds.

use serde::{Deserialize, Serialize};

/// All of it; `bench/measure.mjs` writes it but for Lighthouse's part.
#[derive(Debug, Deserialize, Serialize)]
pub struct Measured {
    /// Where and when.
    pub machine: Machine,
    /// First visits, under some conditions.
    pub loads: Vec<Loads>,
    /// The map in use, under some conditions.
    pub interactions: Vec<Interactions>,
    /// A page with nothing but a field: what the machine itself takes.
    pub bare: Bare,
    /// Lighthouse's runs on the map.
    #[serde(default)]
    pub lighthouse: Vec<Audit>,
    /// Lighthouse's runs on the page of a cité.
    #[serde(default)]
    pub lighthouse_of_cite: Vec<Audit>,
}

/// Where and when it was measured.
#[derive(Debug, Deserialize, Serialize)]
pub struct Machine {
    /// `2026-11-23`.
    pub date: String,
    /// The processor's name.
    pub processor: String,
    /// How many it has.
    pub cores: u32,
    /// Memory in 10⁹ bytes.
    pub memory_gb: u32,
    /// How many programs wanted a processor in the minute before; well under `cores`, or the times say little.
    pub load: f64,
    /// The browser's name and version.
    pub browser: String,
}

/// First visits under the same conditions.
#[derive(Debug, Deserialize, Serialize)]
pub struct Loads {
    /// How many times slower the processor was made.
    pub slowdown: u32,
    /// Whether the network was a phone's.
    pub slow_network: bool,
    /// Each with a fresh profile.
    pub runs: Vec<Load>,
}

/// One first visit; times count from the navigation's start.
#[derive(Debug, Deserialize, Serialize)]
pub struct Load {
    /// Anything but the blank page.
    pub first_paint: f64,
    /// The first text or image.
    pub first_contentful_paint: f64,
    /// The mark `cites:ready`.
    pub ready: f64,
    /// What had been asked for by then.
    pub files: Vec<File>,
}

/// What came over the wire for one request.
#[derive(Debug, Deserialize, Serialize)]
pub struct File {
    /// Its path.
    pub name: String,
    /// Compressed, headers included.
    pub bytes: u64,
}

/// The map in use under the same conditions.
#[derive(Debug, Deserialize, Serialize)]
pub struct Interactions {
    /// Whether it held the made-up places instead of the published ones.
    pub synthetic: bool,
    /// How many times slower the processor was made.
    pub slowdown: u32,
    /// The mark `cites:ready`.
    pub ready: f64,
    /// Keystrokes that changed nothing, and so painted nothing; they are not among the others.
    pub unchanged: u32,
    /// Letters typed into the search and deleted again.
    pub keystrokes: Vec<Response>,
    /// Regions chosen and given up again.
    pub regions: Vec<Response>,
    /// Steps of the zoom.
    pub zooms: Vec<Zoom>,
}

/// A page with nothing but a field in use.
#[derive(Debug, Deserialize, Serialize)]
pub struct Bare {
    /// How many times slower the processor was made.
    pub slowdown: u32,
    /// The letters typed into the map's search, typed there.
    pub keystrokes: Vec<Response>,
}

/// The answer to one event, of the map or of the bare field.
#[derive(Debug, Deserialize, Serialize)]
pub struct Response {
    /// From the event to the mark `cites:filtered`.
    pub painted: f64,
    /// What of that and of the time just after it the main thread was at work.
    pub work: f64,
}

/// One step of the zoom.
#[derive(Debug, Deserialize, Serialize)]
pub struct Zoom {
    /// The time from each animation frame to the next.
    pub frames: Vec<f64>,
}

/// One run of Lighthouse.
#[derive(Debug, Deserialize, Serialize)]
pub struct Audit {
    /// Scores from 0 to 100.
    pub performance: f64,
    /// Scores from 0 to 100.
    pub accessibility: f64,
    /// Scores from 0 to 100.
    pub best_practices: f64,
    /// Scores from 0 to 100.
    pub seo: f64,
    /// The first text or image, on its slow phone.
    pub first_contentful_paint: f64,
    /// The largest one.
    pub largest_contentful_paint: f64,
    /// What long tasks keep the page from answering.
    pub total_blocking_time: f64,
}
