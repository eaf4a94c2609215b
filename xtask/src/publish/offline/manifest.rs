//! The web app manifest and its icons, by which the map can be put among a device's apps.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use super::super::{assets::Assets, share::picture, write};
use crate::project;

/// The manifest, under a name that never changes: a device that has the map installed asks for it again.
const MANIFEST: &str = "manifest.webmanifest";

/// Each icon's name, its size in pixels, how much of its height the pin takes, and what it is for. A system cuts a
/// maskable one to its own shape: a circle of four fifths stays in any case.
const ICONS: [(&str, u32, f32, &str); 3] = [
    ("icon-192.png", 192, 0.84, "any"),
    ("icon-512.png", 512, 0.84, "any"),
    ("icon-maskable.png", 512, 0.58, "maskable"),
];

/// Publishes both into `staged`.
///
/// # Errors
/// A colour of the style sheet is missing, or the disk fails.
pub fn publish(assets: &Assets, staged: &Path) -> Result<()> {
    let path = project::root().join("styles/tokens.css");
    let tokens =
        std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut icons = Vec::new();
    for (name, size, share, purpose) in ICONS {
        let src = assets.add(name, &picture::icon(&tokens, size, share)?)?;
        icons.push(json!({
            "src": src, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose,
        }));
    }
    // All addresses are relative to the manifest, so that the map can be at any path.
    let manifest = json!({
        "name": "Petites Cités de Caractère® – la carte",
        "short_name": "Petites Cités",
        "description": "La carte des Petites Cités de Caractère®, avec ou sans connexion.",
        "lang": "fr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": picture::paper(&tokens)?,
        "theme_color": picture::paper(&tokens)?,
        "icons": icons,
    });
    write(&staged.join(MANIFEST), manifest.to_string().as_bytes())
}
