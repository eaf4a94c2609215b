//! The interactive tourist map of the *Petites Cités de Caractère®*.
//!
//! Modules in reading order. Directions: `components → state → cites`, `map_view → leaflet`, and everything
//! may ask `browser`. Only `leaflet` and `browser` know JavaScript.

pub mod app;
pub mod lazy;
pub mod state;

pub mod components;
pub mod embed;
pub mod i18n;

pub mod browser;
pub mod leaflet;
