//! The tourist map as a document to print: a display list laid out by pure code, and its PDF.
//!
//! [`lay_out`] makes a [`Sheet`] of the published data, [`write_pdf`] a PDF of that. Neither reads a file or a clock, and the
//! same input gives the same bytes, natively and as wasm.

mod columns;
mod compose;
mod cover;
pub mod display_list;
mod entries;
mod error;
mod font;
mod geometry;
mod icons;
mod index;
mod layout;
mod map;
mod options;
mod palette;
mod pdf;
mod projection;
mod qr;
mod roadbook;
mod running;
mod setting;
#[cfg(test)]
mod tests;
mod texts;

pub use display_list::Sheet;
pub use error::SheetError;
pub use font::{Face, Fonts, unpacked_woff};
pub use icons::Icons;
pub use options::{Choice, Content, Options, Paper, Plan, Subject};
pub use pdf::write_pdf;

use cites::Cite;

use display_list::{Node, Role};
use layout::Layout;
use palette::Palette;

/// Lays out a sheet.
///
/// # Errors
/// There is no cité to draw, a colour is missing in the style sheet, or the map's address is too long for a QR code.
pub fn lay_out(content: &Content, fonts: &Fonts, options: &Options) -> Result<Sheet, SheetError> {
    let catalog = content.catalog;
    let all = catalog.cites().iter();
    let cites: Vec<&Cite> = match options.subject {
        Subject::France => all.collect(),
        Subject::Region(id) => all.filter(|cite| cite.region == id).collect(),
        Subject::Selection(choice) => choice.cites.iter().filter_map(|id| catalog.cite(*id)).collect(),
        Subject::Trip(plan) => plan
            .trip
            .stops()
            .iter()
            .filter_map(|stop| catalog.cite(stop.cite()?))
            .collect(),
    };
    // A trip may stop at other places alone.
    if cites.is_empty() && !matches!(options.subject, Subject::Trip(plan) if !plan.trip.is_empty()) {
        return Err(SheetError::Empty);
    }
    let texts = texts::of(options.lang);
    let title = match options.subject {
        Subject::Region(id) => format!(
            "{} – {}",
            texts::NETWORK,
            catalog.region_name_in(options.lang, id)
        ),
        Subject::Trip(_) => format!("{} – {}", texts::NETWORK, texts.roadbook),
        Subject::Selection(Choice {
            title: Some(title), ..
        }) => format!("{} – {title}", texts::NETWORK),
        Subject::Selection(_) => format!("{} – {}", texts::NETWORK, (texts.selection)(cites.len())),
        _ => format!("{} – {}", texts::NETWORK, (texts.france)(cites.len())),
    };
    let mut layout = Layout {
        content,
        fonts,
        options,
        palette: Palette::light()?,
        texts,
        sheet: Sheet {
            title,
            lang: options.lang,
            edition: options.edition,
            pages: Vec::new(),
            nodes: vec![Node {
                role: Role::Document,
                children: Vec::new(),
            }],
            outline: Vec::new(),
        },
    };
    // These three have the numbers that `cover` gives them.
    layout.node(cover::ROOT, Role::Section);
    let shown = match options.subject {
        Subject::Trip(plan) => plan.trip.len(),
        _ => cites.len(),
    };
    layout.node(cover::ROOT, Role::Figure((texts.map_alt)(shown)));
    layout.compose(&cites)?;
    Ok(layout.sheet)
}
