//! The pictures of the themes, from the map-makers' sets Maki and Temaki (CC0).

use cites::HeritageTheme;
use kurbo::{Affine, BezPath};

use super::SheetError;

/// A picture for each theme.
pub struct Icons(Vec<BezPath>);

impl Icons {
    /// The file, of the npm packages, that holds the picture of a theme; the style sheet of the map on the screen names
    /// the same.
    pub const fn file(theme: HeritageTheme) -> &'static str {
        match theme {
            HeritageTheme::Castle => "@mapbox/maki/icons/castle.svg",
            HeritageTheme::Ramparts => "@rapideditor/temaki/icons/wall.svg",
            HeritageTheme::Church => "@mapbox/maki/icons/religious-christian.svg",
            HeritageTheme::Abbey => "@mapbox/maki/icons/place-of-worship.svg",
            HeritageTheme::Timber => "@rapideditor/temaki/icons/row_houses.svg",
            HeritageTheme::Mansions => "@mapbox/maki/icons/town.svg",
            HeritageTheme::MarketHall => "@mapbox/maki/icons/shop.svg",
            HeritageTheme::Sea => "@mapbox/maki/icons/harbor.svg",
            HeritageTheme::River => "@rapideditor/temaki/icons/canoe.svg",
            HeritageTheme::Bridge => "@rapideditor/temaki/icons/bridge.svg",
            HeritageTheme::Garden => "@mapbox/maki/icons/garden.svg",
            HeritageTheme::Museum => "@mapbox/maki/icons/museum.svg",
            HeritageTheme::Industry => "@rapideditor/temaki/icons/windmill.svg",
            HeritageTheme::Ancient => "@rapideditor/temaki/icons/ruins.svg",
            HeritageTheme::Vineyard => "@rapideditor/temaki/icons/grapes.svg",
            HeritageTheme::Crafts => "@rapideditor/temaki/icons/anvil_and_hammer.svg",
            HeritageTheme::Hilltop => "@mapbox/maki/icons/mountain.svg",
            HeritageTheme::Spa => "@mapbox/maki/icons/hot-spring.svg",
            HeritageTheme::Lake => "@mapbox/maki/icons/swimming.svg",
        }
    }

    /// Reads the pictures from SVG files, each with one path, which stand in the order of [`HeritageTheme::all`].
    ///
    /// # Errors
    /// One is not there, or has no path that can be read.
    pub fn read(files: &[impl AsRef<str>]) -> Result<Icons, SheetError> {
        let read = |(index, theme): (usize, HeritageTheme)| {
            let path = files.get(index).and_then(|file| path_of(file.as_ref()));
            path.ok_or(SheetError::Icon(theme.slug()))
        };
        let icons = HeritageTheme::all().enumerate().map(read);
        Ok(Icons(icons.collect::<Result<_, _>>()?))
    }

    /// The outline of a theme's picture, to be filled, in a square whose side is 1.
    pub fn outline(&self, theme: HeritageTheme) -> Option<&BezPath> {
        self.0.get(theme as usize)
    }
}

/// The path of an SVG file that has one.
fn path_of(svg: &str) -> Option<BezPath> {
    let (_, path) = svg.split_once("<path")?;
    let (_, data) = path.split_once(" d=\"")?;
    let (data, _) = data.split_once('"')?;
    // Line breaks in an attribute are written as references where a program wrote them.
    let data = data.replace("&#xA;", " ").replace("&#x9;", " ");
    let mut path = BezPath::from_svg(&data).ok()?;
    path.apply_affine(Affine::scale(1.0 / side_of(svg)?));
    Some(path)
}

/// The side of the square that an SVG file is drawn on.
fn side_of(svg: &str) -> Option<f64> {
    let (_, view_box) = svg.split_once("viewBox=\"0 0 ")?;
    let side: f64 = view_box.split([' ', '"']).next()?.parse().ok()?;
    (side > 0.0).then_some(side)
}
